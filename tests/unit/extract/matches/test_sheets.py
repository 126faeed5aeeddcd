# ruff: noqa: E501 - the lines of newspapers are long
"""The bare lists that newspapers, agencies and clubs print under their reports, each in its own way."""

import pytest

from service.extract import extract
from service.models import Card, Goal, MatchClaim, PenaltyMissed, Substitution
from service.models.match import Incident
from tests.unit.extract.about_football import FOOTBALL_APART


def claim(text: str) -> MatchClaim:
    return extract(text.strip() + FOOTBALL_APART).matches[0]


def told(incident: Incident) -> str:
    """ "H 12 Berg pen <Lund": side, minute, who, what."""
    side = {"home": "H", "away": "A", None: "?"}[incident.team]
    minute = f"{incident.minute or '-'}{f'+{incident.added}' if incident.added else ''}"
    if isinstance(incident, Goal):
        kind = " pen" if incident.is_penalty else " og" if incident.is_own_goal else ""
        return f"{side} {minute} {incident.player and incident.player.name}{kind}{f' <{incident.assist.name}' if incident.assist else ''}"
    if isinstance(incident, Card):
        return f"{side} {minute} {incident.player.name} {incident.card}"
    if isinstance(incident, Substitution):
        return f"{side} {minute} {incident.player_in.name} for {incident.player_out and incident.player_out.name}"
    if isinstance(incident, PenaltyMissed):
        return f"{side} {minute} {incident.player.name} missed"
    return f"{side} {incident.player.name} {'in' if incident.scored else 'out'}"


def check(text: str, expected: str) -> None:
    """The incidents, a line each, in their order, and that every one has its characters in the text."""
    found = claim(text)
    assert [told(incident) for incident in found.incidents] == [line.strip() for line in expected.strip().split("\n")]
    whole = text.strip() + FOOTBALL_APART
    fields = [span.field for span in found.spans]
    for n, incident in enumerate(found.incidents):
        who = "player_in" if isinstance(incident, Substitution) else "player"
        assert f"incidents[{n}].{who}" in fields
        assert incident.minute is None or f"incidents[{n}].minute" in fields
    assert all(whole[span.start : span.end] == span.text for span in found.spans)


HOME = "Marsden, Coyle, Jonsson, Alder, Bray, Tuft, Slate, Docherty, Winslade (Traore 71), Estrella, Pelling"
AWAY = "Wildman, Cashin, Nelmes, Bradd, Forsyke, Wilsher, Thorne, Hourigan, Birdsall (Sibley 58), Collingson, Barkworth"


def test_a_sunday_paper_run_together() -> None:
    check(
        """Hull beat Derby 3-2 on Saturday.

HULL (4-4-2) Marsden; Coyle, Jonsson, Alder, Bray; Tuft, Slate, Docherty (Hughes 61), Winslade; Estrella (Vaz 90+2), Pelling. Subs Lomas, Cannon. DERBY (4-3-3) Wildman; Cashin, Nelmes, Bradd, Forsyke; Thorne, Hourigan, Birdsall; Wilsher, Collingson, Barkworth (Rooney 70). Subs Loach. Referee G Eltham. Att 18,712. Goals 1-0 Estrella 12, 1-1 Collingson 34, 2-1 Pelling 55, 2-2 Nelmes 60, 3-2 Jonsson 90. Booked Slate, Nelmes.""",
        """H 12 Estrella
        A 34 Collingson
        H 55 Pelling
        A 60 Nelmes
        H 61 Hughes for Docherty
        A 70 Rooney for Barkworth
        H 90 Jonsson
        H 90+2 Vaz for Estrella
        H - Slate yellow
        A - Nelmes yellow""",
    )


def test_labels_without_a_sign() -> None:
    text = """Hull City beat Derby County 2-1.

Hull City 4-3-3 Marsden; Coyle, Jonsson, Alder, Bray; Slate, Docherty, Pelling (Longman 82); Tuft, Estrella, Winslade
Subs not used Lomas, Cannon, Traore
Booked Slate
Goals Estrella 12, Pelling 55pen
Derby County 3-5-2 Wildman; Cashin, Nelmes, Bradd; Wilsher, Thorne, Hourigan, Birdsall, Forsyke (Sibley 65); Collingson, Barkworth
Subs not used Loach, Rooney
Booked Nelmes Sent off Bradd 77
Goals Collingson 34
Referee G Eltham Attendance 18,712"""
    check(
        text,
        """H 12 Estrella
        A 34 Collingson
        H 55 Pelling pen
        A 65 Sibley for Forsyke
        A 77 Bradd red
        H 82 Longman for Pelling
        H - Slate yellow
        A - Nelmes yellow""",
    )
    found = claim(text)
    assert (found.attendance, [each.name for each in found.officials]) == (18712, ["G Eltham"])


def test_teams_within_a_list() -> None:
    check(
        f"""Everton beat Fulham 2-1.

EVERTON: {HOME}
FULHAM: {AWAY}
SCORERS: Everton - Estrella 12, Pelling 55. Fulham - Collingson 34 pen
BOOKED: Everton - Slate, Bray. Fulham - Nelmes
SENT OFF: Fulham - Thorne (second yellow, 80)""",
        """H 12 Estrella
        A 34 Collingson pen
        H 55 Pelling
        A 58 Sibley for Birdsall
        H 71 Traore for Winslade
        A 80 Thorne second_yellow
        H - Slate yellow
        H - Bray yellow
        A - Nelmes yellow""",
    )


def test_lists_after_both_line_ups_go_by_the_players() -> None:
    check(
        f"""Boca Juniors beat River Plate 2-1.

Boca Juniors: {HOME}.
River Plate: {AWAY}.
Goals: Estrella 12 and 55 minutes (BJ), Collingson 34 minutes (RP).
Substitutions: Traore for Winslade (71), Lomas for Tuft, 75, Sibley for Birdsall (58).
Sent off: Thorne (80, River Plate).""",
        """H 12 Estrella
        A 34 Collingson
        H 55 Estrella
        A 58 Sibley for Birdsall
        H 71 Traore for Winslade
        H 75 Lomas for Tuft
        A 80 Thorne red""",
    )


def test_an_american_box() -> None:
    check(
        """Sounders 2-1 Timbers

SCORING SUMMARY
SEA - Joe Estrella 4 (Mike Pelling, Al Tuft) 12'
POR - Tom Collingson (Lee Barkworth) 34'
SEA - Mike Pelling (PK) 55'

MISCONDUCT SUMMARY
SEA - Dan Slate (caution) 22'
POR - Paul Thorne (caution) 60'
POR - Paul Thorne (ejection; second caution) 80'

LINEUPS & STATISTICS
Seattle - Sam Marsden; Bob Coyle, Ian Jonsson, Pete Alder (Gus Greaves, 76'), Rob Bray; Al Tuft, Dan Slate, Kit Docherty; Joe Estrella, Mike Pelling.
Portland - Eli Wildman; Ned Cashin, Ray Nelmes, Hal Bradd, Vic Forsyke; Sid Wilsher, Paul Thorne, Ben Birdsall (Abe Sibley, 58'); Tom Collingson, Lee Barkworth.""",
        """H 12 Joe Estrella <Mike Pelling
        H 22 Dan Slate yellow
        A 34 Tom Collingson <Lee Barkworth
        H 55 Mike Pelling pen
        A 58 Abe Sibley for Ben Birdsall
        A 60 Paul Thorne yellow
        H 76 Gus Greaves for Pete Alder
        A 80 Paul Thorne second_yellow""",
    )


def test_an_american_summary() -> None:
    text = """Austin FC beat Real Salt Lake 2-1 on Saturday night.

First half—1, Austin, Estrella, 5 (Pelling), 12th minute; 2, Salt Lake, Collingson, 3 (penalty kick), 34th.
Second half—3, Austin, Estrella, 6, 55th.
Yellow Cards—Slate, Austin, 22nd; Thorne, Salt Lake, 60th. Red Cards—Thorne, Salt Lake, 80th.
Referee—Greg Eltham. Assistant Referees—Art Moon, Bo Star. 4th Official—Cy Sun.
A—20,738."""
    check(
        text,
        """H 12 Estrella <Pelling
        H 22 Slate yellow
        A 34 Collingson pen
        H 55 Estrella
        A 60 Thorne yellow
        A 80 Thorne red""",
    )
    found = claim(text)
    assert found.attendance == 20738
    assert [(each.name, each.role) for each in found.officials] == [
        ("Greg Eltham", "referee"),
        ("Art Moon", "assistant_referee"),
        ("Bo Star", "assistant_referee"),
        ("Cy Sun", "fourth_official"),
    ]


def test_shirt_numbers_are_no_minutes() -> None:
    check(
        """Melbourne Victory beat Sydney FC 2-1 on Saturday night.

MELBOURNE VICTORY 2 (Estrella 12', 55')
SYDNEY FC 1 (Collingson 34')
Victory: 1. Sam Marsden (GK), 2. Bob Coyle, 3. Ian Jonsson, 4. Pete Alder, 5. Rob Bray (6. Gus Greaves 46'), 7. Al Tuft, 8. Dan Slate, 12. Joe Estrella. Substitutes not used: 20. Art Lomas (GK), 22. Cal Cannon.
Yellow Cards: Slate 22', Bray 40'
Red Cards: Nil
Sydney FC: 1. Eli Wildman (GK), 2. Ned Cashin, 3. Ray Nelmes, 4. Hal Bradd, 5. Vic Forsyke, 7. Sid Wilsher, 8. Paul Thorne, 11. Tom Collingson.
Red Cards: Thorne 80'""",
        """H 12 Joe Estrella
        H 22 Dan Slate yellow
        A 34 Tom Collingson
        H 40 Rob Bray yellow
        H 46 Gus Greaves for Rob Bray
        H 55 Joe Estrella
        A 80 Paul Thorne red""",
    )


@pytest.mark.parametrize(
    ("bench", "expected"),
    [
        ("Subs: Greaves for Bray (46), Lomas (not used)", "H 46 Greaves for Bray"),
        ("Subs: Greaves (Tuft, 46), Lomas, Cannon", "H 46 Greaves for Tuft"),
        ("Subs: Greaves (for Tuft, 46 mins), Lomas", "H 46 Greaves for Tuft"),
        ("Substitutes: Greaves for Tuft, 46; Hughes for Slate, 82", "H 46 Greaves for Tuft\nH 82 Hughes for Slate"),
        ("Subs: Greaves (46), Lomas", "H 46 Greaves for None"),
        ("Subs used: Greaves (Tuft 90+3)", "H 90+3 Greaves for Tuft"),
    ],
)
def test_benches(bench: str, expected: str) -> None:
    plain = HOME.replace(" (Traore 71)", "")
    check(f"Hibernian beat Kilmarnock 2-1.\n\nHibernian: {plain}. {bench}.", expected)


@pytest.mark.parametrize(
    ("brackets", "expected"),
    [
        ("(Greaves, 46)", "H 46 Greaves for Bray"),
        ("(sub: G Greaves, 46min)", "H 46 G Greaves for Bray"),
        ("(Greaves h-t)", "H - Greaves for Bray"),
        ("6 (Greaves 7, 46)", "H 46 Greaves for Bray"),
        ("(6) (Greaves 46, 7)", "H 46 Greaves for Bray"),
        ("(Greaves 46, Hughes 80)", "H 46 Greaves for Bray\nH 80 Hughes for Greaves"),
        ("(Greaves 46 (Hughes 80))", "H 46 Greaves for Bray\nH 80 Hughes for Greaves"),
    ],
)
def test_substitutes_in_line_ups(brackets: str, expected: str) -> None:
    plain = HOME.replace(" (Traore 71)", "").replace("Bray", f"Bray {brackets}")
    check(f"Hibernian beat Kilmarnock 2-1.\n\nHibernian: {plain}.", expected)


def test_one_player_a_line() -> None:
    home, away = HOME.replace(", ", "\n"), AWAY.replace(", ", "\n")
    check(
        f"Leeds United beat Burnley 2-1.\n\nLEEDS UNITED\n{home}\nSubs not used: Lomas\nBURNLEY\n{away}\nGoals: Estrella 12, Pelling 55, Collingson 34\n",
        """H 12 Estrella
        A 34 Collingson
        H 55 Pelling
        A 58 Sibley for Birdsall
        H 71 Traore for Winslade""",
    )


def test_goals_of_teams_without_a_label() -> None:
    check(
        "Lens beat Metz 3-1.\n\nLens 3 Estrella 12, Pelling 55pen, 78\nMetz 1 Collingson 34\n",
        "H 12 Estrella\nA 34 Collingson\nH 55 Pelling pen\nH 78 Pelling",
    )
    check(
        "Orlando Pirates beat Kaizer Chiefs 2-1.\n\nOrlando Pirates (2): Estrella 12', 55'\nKaizer Chiefs (1): Collingson 34' (pen)\n",
        "H 12 Estrella\nA 34 Collingson pen\nH 55 Estrella",
    )


def test_goals_with_the_score_they_made_and_their_makers() -> None:
    check(
        f"Freiburg beat Mainz 2-1.\n\nFreiburg: {HOME.replace(' (Traore 71)', '')}.\nMainz: {AWAY.replace(' (Sibley 58)', '')}.\n"
        "Goals: 1-0 Estrella (12, Pelling), 1-1 Collingson (34, assist: Barkworth), 2-1 Pelling (55, penalty)\n",
        "H 12 Estrella <Pelling\nA 34 Collingson <Barkworth\nH 55 Pelling pen",
    )


def test_own_goals_go_to_the_other_side() -> None:
    check(
        f"Everton beat Fulham 2-1.\n\nEverton: {HOME.replace(' (Traore 71)', '')}.\nFulham: {AWAY.replace(' (Sibley 58)', '')}.\n"
        "Goals: Estrella 12, Nelmes og 20, Alder 34 (og)\n",
        "H 12 Estrella\nH 20 Nelmes og\nA 34 Alder og",
    )


def test_goals_counted() -> None:
    check("Hull beat Derby 3-0.\n\nHull scorers: Estrella 2, Pelling.\n", "? - Estrella\n? - Estrella\n? - Pelling".replace("?", "H"))


def test_booked_twice() -> None:
    check(
        f"Everton beat Fulham 1-0.\n\nFulham: {AWAY.replace(' (Sibley 58)', '')}.\nBooked: Thorne 60', 80' (sent off).\n",
        "A 60 Thorne yellow\nA 80 Thorne second_yellow",
    )


def test_a_missed_penalty_in_a_list() -> None:
    check(
        f"Betis beat Getafe 1-0.\n\nGetafe: {AWAY.replace(' (Sibley 58)', '')}.\nGoal: 1-0, Estrella (min. 12).\nMissed penalty: Collingson (34).\n",
        "H 12 Estrella\nA 34 Collingson missed",
    )


def test_kicks_of_a_shoot_out_in_a_list() -> None:
    check(
        "Legia Warsaw beat Brondby 3-2 on penalties after a 1-1 draw.\n\n"
        "Penalty shoot-out: Estrella 1-0, Collingson 1-1, Pelling 2-1, Barkworth 2-2, Tuft (saved), Thorne (missed), Slate 3-2\n",
        "H Estrella in\nA Collingson in\nH Pelling in\nA Barkworth in\n? Tuft out\n? Thorne out\nH Slate in",
    )
    check(
        "Legia Warsaw beat Brondby 2-1 on penalties after a 1-1 draw.\n\n"
        "Penalties: Legia Warsaw: Estrella scored, Tuft missed, Slate scored. Brondby: Collingson scored, Birdsall saved, Sibley hit bar.\n",
        "H Estrella in\nH Tuft out\nH Slate in\nA Collingson in\nA Birdsall out\nA Sibley out",
    )


def test_lists_under_names_that_no_club_has() -> None:
    check(
        f"Oldham Athletic lost 2-1 to Rochdale.\n\nBlues XI: {HOME}\nReds XI: {AWAY}\n",
        "A 58 Sibley for Birdsall\nH 71 Traore for Winslade",
    )


@pytest.mark.parametrize(
    "text",
    [
        "The goals: they came from all over the pitch, and both were superb.",
        "Derby: what now? The club have sacked three managers, lost two captains, sold a keeper, dropped a striker, raised prices, closed a stand.",
        "Goals - Hull have plenty of them.",
        "Hull P 12 W 8 D 2 L 2 Pts 26\nDerby P 12 W 7 D 2 L 3 Pts 23",
        "Saturday's goals: Hull 2, Derby 1",
        "Hull squad: Sam Marsden (Leeds), Bob Coyle (Burnley); Ian Jonsson (Barnsley 23), Pete Alder (Wigan 30).",
        "Booked a ticket yet? Referee decisions matter.",
    ],
)
def test_what_only_looks_like_a_list(text: str) -> None:
    assert claim(f"Hull beat Derby 2-1 on Saturday.\n\n{text}").incidents == ()
