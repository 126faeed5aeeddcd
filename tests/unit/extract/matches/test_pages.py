"""What pages of matches have around their words: score boxes, squads, labels and live texts, a line for each of their parts."""

from datetime import UTC, datetime

import pytest

from service.extract import extract
from service.models import MatchClaim
from tests.unit.extract.about_football import FOOTBALL_APART
from tests.unit.extract.matches.test_discourse import told
from tests.unit.extract.matches.test_sheets import told as incident

REPORT = "Girona beat Getafe at Montilivi.\nOla Berg headed the first goal and Per Dahl made sure of the win.\nThe striker was delighted."


def claim(text: str) -> MatchClaim:
    (found,) = extract(text, datetime(2024, 3, 10, tzinfo=UTC)).matches
    return found


@pytest.mark.parametrize(
    "box",
    [
        "Girona\n2\nGetafe\n0\n",
        "Girona\n2-0\nGetafe\n",
        "FT\nGirona\n2 - 0\nGetafe\nHT 1 - 0\n",
        "- Girona\n- 2\n- 0\n- Getafe\n- FT\n",
        "Girona\n2\n0\nGetafe\nFull time\n",
    ],
)
def test_score_boxes(box: str) -> None:
    assert told(box + REPORT) == [("Girona", "Getafe", "finished", (2, 0))]


def test_boxes_of_fixtures_and_several_results() -> None:
    text = (
        "La Liga results\nGirona\n2\n0\nGetafe\nFT\nSevilla\n1\n1\nOsasuna\nFT\nValencia\n16:00\nLevante\nVillarreal\nv\nEibar"
        + FOOTBALL_APART
    )
    assert told(text) == [
        ("Girona", "Getafe", "finished", (2, 0)),
        ("Sevilla", "Osasuna", "finished", (1, 1)),
        ("Valencia", "Levante", "scheduled", None),
        ("Villarreal", "Eibar", "scheduled", None),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "1\nGirona\n10\n25\n2\nGetafe\n10\n22\n3\nSevilla\n10\n20",
        "Girona\n10\n8\n1\n1\n25\nGetafe\n10\n7\n1\n2\n22",
        "1\nGirona\n9\n2\nGetafe\n9\n3\nSevilla\n7",
        "Girona\nGetafe\nSevilla\n12\n9",
    ],
)
def test_tables_are_no_boxes(table: str) -> None:
    assert told("La Liga table\n" + table + FOOTBALL_APART) == []


def test_goals_under_a_box_may_be_of_both() -> None:
    text = "Girona\n1-1\nGetafe\nBerg (18)\nLund (76)\n"
    prose = "Ola Berg struck for Girona but Jon Lund levelled for Getafe. The striker was delighted."
    assert [incident(each) for each in claim(text + prose).incidents] == ["H 18 Ola Berg", "A 76 Jon Lund"]
    apart = "Girona\n0\nGetafe\n2\nBerg 3, Dahl 90\nGetafe beat Girona with goals from Ola Berg and Per Dahl. The striker was delighted."
    assert [incident(each) for each in claim(apart).incidents] == ["A 3 Ola Berg", "A 90 Per Dahl"]


def test_the_score_at_the_break_is_no_match_of_its_own() -> None:
    text = "Girona win again\nHT: Girona 1-0 Getafe\nFT: Girona 2-0 Getafe\n" + REPORT
    found = claim(text)
    assert found.score is not None
    assert (found.score.final and found.score.final.home, found.score.half_time and found.score.half_time.home) == (2, 1)


LIVE_TEXT = """Girona 1-1 Getafe: Late header rescues a point
Ola Berg headed in late on after Jon Lund had put the visitors in front.
Live Text
Match ends, Girona 1, Getafe 1.
Second Half ends, Girona 1, Getafe 1.
Goal! Girona 1, Getafe 1. Ola Berg (Girona) header from the centre of the box to the bottom left corner. Assisted by Per Dahl with a cross.
Substitution, Getafe. Pau Vidal replaces Luis Roca.
Goal! Girona 0, Getafe 1. Jon Lund (Getafe) right footed shot from outside the box to the top right corner.
First Half ends, Girona 0, Getafe 0.
"""


def test_the_scores_of_a_live_text_are_of_one_match() -> None:
    found = claim(LIVE_TEXT)
    assert found.primary
    assert (found.status, found.score and found.score.final and found.score.final.away) == ("finished", 1)
    assert found.score is not None
    assert (found.score.half_time and (found.score.half_time.home, found.score.half_time.away)) == (0, 0)
    assert sorted(told for each in found.incidents if (told := incident(each)).split()[-1] in ("Berg", "<Dahl", "Lund")) == [
        "A - Jon Lund",
        "H - Ola Berg",
    ]


def test_a_live_text_that_goes_on() -> None:
    text = (
        "Live Text\nGoal! Girona 1, Getafe 1. Ola Berg (Girona) header.\nGoal! Girona 0, Getafe 1. Jon Lund (Getafe) shot." + FOOTBALL_APART
    )
    assert told(text) == [("Girona", "Getafe", "live", (1, 1))]


SQUADS = """Girona 2-0 Getafe: Hosts too strong
Ola Berg headed the first and Per Dahl made sure. The striker was delighted.
Line-ups
Girona
Formation 4-4-2
- 1Moe
- 4BergBooked at 34mins
- 5DahlSubstituted forde Haanat 60'minutesBooked at 88mins
Substitutes
- 12de Haan
Getafe
3 O'Roca Booked at 12mins Booked at 71mins
14LundDismissed at 50mins
- Referee:
- Pau Vidal
- Attendance:
- 12,043
"""


def test_squads_whose_spaces_were_lost() -> None:
    found = claim(SQUADS)
    assert [incident(each) for each in found.incidents if each.type != "goal"] == [
        "A 12 O'Roca yellow",
        "H 34 Ola Berg yellow",
        "A 50 Lund red",
        "H 60 de Haan for Per Dahl",
        "A 71 O'Roca second_yellow",
        "H 88 de Haan yellow",
    ]


@pytest.mark.parametrize(
    "under",
    [
        "- Referee:\n- Pau Vidal\n- Attendance:\n- 12,043",
        "Referee\nPau Vidal\nAttendance\n12,043",
        "Attendance:\n\n12,043\n\nReferee:\n\nPau Vidal",
    ],
)
def test_labels_over_what_they_are_of(under: str) -> None:
    found = claim("Girona 2-0 Getafe: Hosts too strong\nOla Berg headed the first. The striker was delighted.\n" + under)
    assert (found.attendance, [official.name for official in found.officials]) == (12043, ["Pau Vidal"])


def test_a_label_over_something_else_tells_nothing() -> None:
    found = claim("Girona 2-0 Getafe\nOla Berg headed the first. The striker was delighted.\nAttendance:\nReferee:\nVAR checks 3 goals")
    assert (found.attendance, found.officials) == (None, ())


@pytest.mark.parametrize(
    "byline", ["By Jon Moe", "By Jon Moe, football writer", "By our football correspondent", "By Jon Moe and Pau Vidal"]
)
def test_who_wrote_it_did_not_score(byline: str) -> None:
    found = claim(f"Girona stun Getafe\n{byline}\nHe struck twice as Girona beat Getafe 2-0 at home.\nThe striker was delighted.")
    assert found.incidents == ()
    under = claim(f"Girona 2-0 Getafe\n{byline}\nThe hosts were too strong.\nThe striker was delighted.")
    assert under.incidents == ()


def test_lists_whose_lines_have_empty_ones_between_them() -> None:
    text = "Girona 2-1 Getafe\n\nThe striker was delighted.\n\nGoals\n\nOla Berg 12\n\nPer Dahl 30 (pen)\n\nBooked\n\nJon Moe 50"
    found = claim(text)
    assert [incident(each)[2:] for each in found.incidents] == ["12 Ola Berg", "30 Per Dahl pen", "50 Jon Moe yellow"]


WIRE = (
    "La Liga Summaries\nMar 9 (OPTA) - Summaries for La Liga on Saturday (start times are GMT) Girona (1) 2 Scorers: O. Berg 12, "
    "P. Dahl 76 "
    "Yellow card: Moe 55 Subs used: Dahl 60 (Vidal), Roca 84 (Berg) Getafe (0) 1 Scorers: J. Lund 66pen Yellow card: Haug 12 "
    "Attendance: 12,043 Referee: Pau Vidal ................................. Sevilla (0) 0 Subs used: Ibarra 62 (Cano) Osasuna (0) 0 "
    "Referee: Luis Roca ................................. Villarreal (2) 3 Scorers: A. Haug 20, B. Lie 44, C. Nes 77og Eibar (0) 1 "
    "Scorers: Rui 90+2 Referee: Ola Lie"
)


@pytest.mark.parametrize("between", [" ", "\n"])
def test_summaries_of_several_matches(between: str) -> None:
    text = WIRE
    for label in ("Scorers:", "Yellow card:", "Subs used:", "Attendance:", "Referee:", "Getafe", "Osasuna", "Eibar"):
        text = text.replace(f" {label}", f"{between}{label}")
    found = extract(text + FOOTBALL_APART, datetime(2024, 3, 10, tzinfo=UTC)).matches
    girona, sevilla, villarreal = found
    assert [(each.home.name, each.away.name, each.kickoff and each.kickoff.date.day) for each in found] == [
        ("Girona", "Getafe", 9),
        ("Sevilla", "Osasuna", 9),
        ("Villarreal", "Eibar", 9),
    ]
    assert girona.score is not None
    assert girona.score.half_time is not None
    assert girona.score.final is not None
    assert (girona.score.final.home, girona.score.final.away, girona.score.half_time.home) == (2, 1, 1)
    assert sorted(incident(each) for each in girona.incidents if each.type == "goal") == [
        "A 66 J. Lund pen",
        "H 12 O. Berg",
        "H 76 P. Dahl",
    ]
    assert sevilla.incidents == ()
    assert sorted(incident(each) for each in villarreal.incidents) == ["A 90+2 Rui", "H 20 A. Haug", "H 44 B. Lie", "H 77 C. Nes og"]


def test_figures_in_brackets_that_are_no_summary() -> None:
    text = "Girona (1) 2 points behind Getafe (3) 4 Referee: Pau Vidal. The league's club ranks are in brackets, Sevilla (2) 3."
    assert told(text + FOOTBALL_APART) == []
