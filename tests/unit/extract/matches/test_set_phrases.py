# ruff: noqa: E501 - a sentence is easier to read in one line
"""Matches told by set phrases, with neither a verb of results nor a noun for a match; whom a relative clause speaks of; what was not won."""

import pytest

from service.extract import extract
from service.extract.knowledge import knowledge
from service.extract.wordlists import table
from tests.unit.extract.about_football import FOOTBALL
from tests.unit.extract.matches.test_discourse import Told, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a lead that was not the end
        ("Sevilla led Getafe 2-0 before the fog came down.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla were 2-0 up against Getafe when the lights went out.", ("Sevilla", "Getafe", "finished", None)),
        # words for who comes next
        ('"We have Getafe on Saturday," said Sevilla manager Ivo Pena.', ("Sevilla", "Getafe", "scheduled", None)),
        ("The draw paired Sevilla with Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla have been drawn at home to Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla now await Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Getafe will provide the opposition for Sevilla on Friday.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla open their season at Getafe.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla play Girona before they open the league campaign, away to champions Getafe, in May.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla opened their season against Getafe.", ("Sevilla", "Getafe", "finished", None)),
        # whom the sentence opens with
        ("Girona 1-3 Getafe\n\nIt was no more than Getafe merited. The hosts were jeered by a crowd who had watched them go down 2-0 at Cadiz.", ("Cádiz", "Girona", "finished", (2, 0))),
        # who waits there is at home
        ("Ghana beat Kenya 3-2. Ghana are tired before the trip to Cardiff, where Wales lie in wait on Friday.", ("Wales", "Ghana", "scheduled", None)),
        # a result settled by one goal, told in the next sentence
        ("Girona dumped out Getafe. Jan Moe's header was enough to settle the tie.", ("Girona", "Getafe", "finished", (1, 0))),
        # two beaten in one breath, and whom the tie's winner tells
        ("Girona, who have already accounted for Getafe and Cadiz to get this far, rest today.", ("Girona", "Cádiz", "finished", None)),
        ("Girona lost to Osasuna. He was fined after a heated cup replay with Getafe, a tie Sevilla won 3-0.", ("Sevilla", "Getafe", "finished", (3, 0))),
        ("Girona, conquerors of Getafe in the previous round, are at home to Cadiz.", ("Girona", "Getafe", "finished", None)),
        # a man who stands for his side
        ("Ghana beat Kenya 3-2. The Leeds midfielder Tom Marsh was booked in last month's 2-0 defeat of Togo.", ("Ghana", "Togo", "finished", (2, 0))),
        ("Everton's Wayne Hart has not scored since his debut at Leeds in August.", ("Leeds United", "Everton", "finished", None)),
        # a match cut short
        ("Sevilla's visit to Getafe lasted only 34 minutes because of a waterlogged pitch.", ("Getafe", "Sevilla", "abandoned", None)),
        # what was brought home
        ("Sevilla came away from Getafe with all three points.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla returned from Getafe with a point.", ("Getafe", "Sevilla", "finished", None)),
        ("Sevilla returned from Getafe with a share of the spoils.", ("Getafe", "Sevilla", "finished", None)),
        # who was better
        ("Sevilla were no match for Getafe, losing 4-0.", ("Sevilla", "Getafe", "finished", (0, 4))),
        ("Sevilla's unbeaten run was ended by Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla survived a scare against Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Girona met Osasuna. It ended 2-2 between Sevilla and Getafe.", ("Sevilla", "Getafe", "finished", (2, 2))),
        # who was lifted past whom
        ("Sevilla stay in the cup after two goals from Nils Berg saw them past Getafe 2-1.", ("Sevilla", "Getafe", "finished", (2, 1))),
        ("A late penalty got Sevilla past Getafe.", ("Sevilla", "Getafe", "finished", None)),
        # a draw by the goals of both
        ("Sevilla beat Getafe 2-1. The sides had shared six goals when they met in March.", ("Sevilla", "Getafe", "finished", (3, 3))),
        # the spoils of a match named by its place in the season
        ("Getafe visit Sevilla on Saturday. Getafe took the spoils in the reverse fixture in September.", ("Getafe", "Sevilla", "finished", None)),
        # a run without defeat is none
        ("Sevilla made it nine games without defeat by putting four past Getafe without reply.", ("Sevilla", "Getafe", "finished", (4, 0))),
        # a visitor by both names, and whom the day brings
        ("When champions Sevilla come to Getafe on Saturday, they will be wary.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla lost to Girona. They have little time to brood: it's Getafe at the Coliseum Alfonso Perez on Wednesday.", ("Getafe", "Sevilla", "scheduled", None)),
        ("Sevilla lost to Girona. On Saturday it is Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        # two who are still to be decided
        ("Girona will meet either Sevilla or Getafe, who go again on Wednesday after Thursday's 1-1 stalemate.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Sevilla beat Girona 2-1. They go again on Tuesday against Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        # points that were taken
        ("Sevilla took a point off Getafe.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla snatched all three points from Getafe.", ("Sevilla", "Getafe", "finished", None)),
        # scores without figures
        ("Sevilla and Getafe drew blanks on Sunday.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Sevilla shared four goals with Getafe.", ("Sevilla", "Getafe", "finished", (2, 2))),
        ("There were no goals between Sevilla and Getafe.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("It finished Sevilla 2 Getafe 1.", ("Sevilla", "Getafe", "finished", (2, 1))),
        # what was not won
        ("Sevilla denied Getafe victory in a 1-1 draw.", ("Sevilla", "Getafe", "finished", (1, 1))),
        ("A late goal denied Girona a win over Sevilla.", ("Girona", "Sevilla", "finished", None)),
        # beside the name
        ("Girona face Osasuna. Sevilla lost at home to the holders, Getafe, on Saturday.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla and Getafe have met once this season, Sevilla winning 3-1.", ("Sevilla", "Getafe", "finished", (3, 1))),
        ("Sevilla host Getafe, a 2-0 winner over Girona last week.", ("Getafe", "Girona", "finished", (2, 0))),
        # an earlier match of the same two, told within the clause of the one to come
        ("Sevilla play Getafe, a side they beat 2-0 in May.", ("Sevilla", "Getafe", "finished", (2, 0))),
        ("Sevilla face Getafe, whom they beat in April, on Saturday.", ("Sevilla", "Getafe", "finished", None)),
        ("Sevilla face Getafe, whom they beat in April, on Saturday.", ("Sevilla", "Getafe", "scheduled", None)),
        # somebody's words
        ('Girona are top. "They beat us 2-0," said Sevilla manager Ivo Pena.', ("Sevilla", "Girona", "finished", (0, 2))),
        # what the weather took
        ("Sevilla had been due to play Getafe but the pitch was frozen.", ("Sevilla", "Getafe", "postponed", None)),
        ("The match between Sevilla and Getafe was put off.", ("Sevilla", "Getafe", "postponed", None)),
        ("Sevilla's trip to Getafe ended in defeat.", ("Getafe", "Sevilla", "finished", None)),
    ],
)  # fmt: skip
def test_told_by_a_phrase(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_two_who_may_come_meet_each_other() -> None:
    assert told("Sevilla await Getafe or Girona, who replay on Wednesday.") == [("Getafe", "Girona", "scheduled", None)]
    assert told("Getafe or Girona, who drew 1-1 on Saturday, will visit Sevilla.") == [("Getafe", "Girona", "finished", (1, 1))]


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("Sevilla were too strong for Getafe.", "home"),
        ("Sevilla were no match for Getafe.", "away"),
        ("Sevilla's fine run was halted by Getafe.", "away"),
        ("Sevilla survived a scare against Getafe.", "home"),
        ("Sevilla led Getafe 2-0 before the fog came down.", None),
        ("A late goal denied Sevilla a win over Getafe.", None),
    ],
)
def test_who_won(text: str, winner: str | None) -> None:
    (report,) = extract(text + FOOTBALL).matches
    assert (report.home.name, report.winner) == ("Sevilla", winner)


def test_the_day_after_a_relative_clause_is_not_of_it() -> None:
    reports = extract("Sevilla face Getafe, whom they beat in April, on 14 March 2026." + FOOTBALL).matches
    days = {report.status: report.kickoff.date.isoformat() if report.kickoff and report.kickoff.date else None for report in reports}
    assert days == {"scheduled": "2026-03-14", "finished": None}


def test_penalties_of_another_match_leave_the_score_alone() -> None:
    text = "Sevilla played out a 1-1 draw with Getafe, while Osasuna beat Girona 2-1 thanks to two penalties."
    assert ("Osasuna", "Girona", "finished", (2, 1)) in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a run is ended by whoever wins
        ("Osasuna snapped Girona's five-match winning streak on Friday.", ("Osasuna", "Girona", "finished", None)),
        ("A late winner from Pau Vidal ended Girona's unbeaten start to the season as Osasuna celebrated.", ("Osasuna", "Girona", "finished", None)),
        # a list of scores after what they have in common
        ("Sevilla, who had lost their previous two games - 3-1 at Getafe and 2-0 to the visiting Girona - are fifth.", ("Sevilla", "Girona", "finished", (0, 2))),
        ("Sevilla have won their last two, 3-1 at Getafe and 2-0 over Girona.", ("Sevilla", "Girona", "finished", (2, 0))),
        ("Girona got past Getafe, 1-1 (3-2 in the shootout), at home.", ("Girona", "Getafe", "finished", (1, 1))),
        # a lead of no length
        ("Sevilla led Getafe twice but ended up empty-handed.", ("Sevilla", "Getafe", "finished", None)),
        # beside the name; by the ground
        ("Fulham beat Leeds. He has been watched by Arsenal, beaten 2-1 at Craven Cottage only 19 days ago.", ("Fulham", "Arsenal", "finished", (2, 1))),
        # who comes to whom
        ("Sevilla have sold Cruz. The visit of Arsenal to Goodison Park goes ahead without him. Everton beat Leeds.", ("Everton", "Arsenal", "scheduled", None)),
        ("The visit of Getafe to Sevilla on Sunday is sold out.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Getafe take a five-point lead over Sevilla into Saturday's showdown.", ("Getafe", "Sevilla", "scheduled", None)),
        # matches with a name of their own
        ("Celtic have doubts before Sunday's Old Firm derby. Rangers are three points behind.", ("Celtic", "Rangers", "scheduled", None)),
        ("The Merseyside derby on Sunday decides it, Everton and Liverpool being level.", ("Everton", "Liverpool", "scheduled", None)),
        ("Everton won the Merseyside derby 2-0 on Saturday, but Liverpool stay top.", ("Everton", "Liverpool", "finished", (2, 0))),
    ],
)  # fmt: skip
def test_told_in_other_words(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Osasuna could end Girona's unbeaten run on Friday.",
        "Cruz has scored nine times against Girona and made ten appearances for Getafe.",
        "On Sunday they spoke of the biggest Old Firm derby of all, at a dinner for men of Celtic and Rangers.",
    ],
)
def test_no_match_is_told(text: str) -> None:
    assert told(text) == []


def test_a_derby_that_was_won_is_one_match() -> None:
    text = "Gor Mahia found their bite, thumping AFC Leopards 3-0 in a bad-tempered Mashemeji derby on Sunday."
    assert told(text) == [("Gor Mahia", "AFC Leopards", "finished", (3, 0))]


def test_clubs_of_derbies_are_known() -> None:
    teams = knowledge().teams
    unknown = [name for name, pair in table("derbies")["derbies"].items() if len(set(pair)) != 2 or not all(key in teams for key in pair)]
    assert unknown == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whose win or defeat it was follows
        ("Victory at Girona on Saturday lifted Sevilla to third.", ("Girona", "Sevilla", "finished", None)),
        ("Saturday's 1-0 defeat by Girona left Sevilla in the bottom three.", ("Sevilla", "Girona", "finished", (0, 1))),
        # the last meeting, with the score told from the winner's side
        ("Sevilla host Getafe on Sunday. Their last meeting ended 3-1 to Getafe in October.", ("Getafe", "Sevilla", "finished", (3, 1))),
        ("Osasuna are top. Cano was in the Sevilla side that lost 2-0 to Girona in May.", ("Sevilla", "Girona", "finished", (0, 2))),
        # who is next, for whom
        ("Osasuna beat Getafe. Next up for Sevilla in the third round are Girona, who won at Leeds.", ("Sevilla", "Girona", "scheduled", None)),
        # level at the end of it all
        ("The tightest tie was one where Sevilla and Girona were still level at 1-1 after 120 minutes.", ("Sevilla", "Girona", "finished", (1, 1))),
        ("Sevilla lost 1-0 to Osasuna and were pegged back to 1-1 at home to Girona before that.", ("Sevilla", "Girona", "finished", (1, 1))),
        ("A late goal took Sevilla past their neighbours Getafe 2-1 and into the semi-finals.", ("Sevilla", "Getafe", "finished", (2, 1))),
        # what a man did at another ground
        ("Everton's Wayne Hart serves a two-match ban following his dismissal at Leeds on January 31.", ("Leeds United", "Everton", "finished", None)),
        ("Getafe met Osasuna. Cano scored the winner for Sevilla at Girona last week.", ("Girona", "Sevilla", "finished", None)),
    ],
)  # fmt: skip
def test_whose_it_was_is_told_elsewhere(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_conditions_are_matches_to_come() -> None:
    found = told("Sevilla will be crowned champions if they beat Getafe and Osasuna lose to Girona.")
    assert found == [("Sevilla", "Getafe", "scheduled", None), ("Osasuna", "Girona", "scheduled", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the country stands for the club that it is of
        ("Rangers met Sevilla in the autumn. Rangers lost 2-0 in Spain last week.", ("Sevilla", "Rangers", "finished", (2, 0))),
        ("Sevilla play Rangers on Friday, and will seek revenge for a 2-1 defeat in Scotland last month.", ("Rangers", "Sevilla", "finished", (2, 1))),
        # what was brought home, with its score or from a ground
        ("Sevilla came away from Getafe with a 3-1 win.", ("Getafe", "Sevilla", "finished", (1, 3))),
        ("Hull left Elland Road with a point. Leeds were poor.", ("Leeds United", "Hull City", "finished", None)),
        # the two that the sentence before names
        ("Ivo Pena has warned Getafe that Sevilla will not be nervous. The teams meet on Sunday. Girona play Osasuna.", ("Getafe", "Sevilla", "scheduled", None)),
        # whose the next clause, and the next sentence, is
        ("Osasuna drew 1-1 with Girona, and Getafe's poor run went on as they lost 2-0 to Sevilla.", ("Getafe", "Sevilla", "finished", (0, 2))),
        ("Sevilla coach Ivo Pena, whose side welcome Getafe on Sunday, said nothing.", ("Sevilla", "Getafe", "scheduled", None)),
        ("Pau Soto was sent off against Getafe, a match Sevilla won 2-1. Sevilla next play Girona.", ("Sevilla", "Getafe", "finished", (2, 1))),
        ('Sevilla were nervous before the Girona match. That 3-0 rout of the hosts was their best. Sevilla play Getafe on Sunday.', ("Sevilla", "Girona", "finished", (3, 0))),
        # somebody's words
        ('"We\'ve got Getafe in the Copa del Rey the week after," said Sevilla coach Ivo Pena.', ("Sevilla", "Getafe", "scheduled", None)),
        ('Sevilla beat Getafe. "Getafe beat us 5-1 here in October," said Pena.', ("Sevilla", "Getafe", "finished", (1, 5))),
        ('"It was the same at Getafe last week when we threw away a lead," said Sevilla coach Ivo Pena.', ("Getafe", "Sevilla", "finished", None)),
        # the ground tells who the side is
        ("Swansea are angry. Leeds have signed Ray Bell. The Welsh club take on Fulham at the Liberty Stadium on Sunday.", ("Swansea City", "Fulham", "scheduled", None)),
        # the winners' opponents meet each other
        ("Girona travel to the winners of the replay between Sevilla and Getafe.", ("Sevilla", "Getafe", "scheduled", None)),
        # before it: no goals, and of the same two
        ("Sevilla face Getafe on Sunday after a goal-less first leg.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Sevilla beat Getafe. The sides had drawn a blank in May.", ("Sevilla", "Getafe", "finished", (0, 0))),
        ("Sevilla went 1-0 down but Getafe were held to a one-all draw by Sevilla.", ("Getafe", "Sevilla", "finished", (1, 1))),
        ("Sevilla dumped out Getafe 2-1 on Sunday.", ("Sevilla", "Getafe", "finished", (2, 1))),
    ],
)  # fmt: skip
def test_whom_the_words_around_tell(text: str, expected: Told) -> None:
    assert expected in told(text)


def test_winners_yet_unknown_meet_nobody() -> None:
    assert told("Sevilla beat Getafe 2-0. The winners will meet Osasuna in the final.") == [("Sevilla", "Getafe", "finished", (2, 0))]
    assert told("Sevilla beat Getafe 2-0. Whoever prevails will face Osasuna.") == [("Sevilla", "Getafe", "finished", (2, 0))]


def test_of_the_winners_of_a_tie_only_the_tie_is_a_match() -> None:
    assert told("The winners of the tie between Girona and Getafe will host Sevilla.") == [("Girona", "Getafe", "scheduled", None)]


def test_a_win_that_was_not_seen_out_is_none() -> None:
    (report,) = extract(
        "Sevilla's failure to see out victory against Getafe cost them, as a late goal earned a 2-2 draw." + FOOTBALL
    ).matches
    assert (report.winner, report.score and report.score.final.home if report.score and report.score.final else None) == ("draw", 2)


def test_what_follows_a_first_leg_is_the_second() -> None:
    text = "Rangers met Sevilla again. Two goals adrift after losing 2-0 in the first leg in Spain, Rangers won 2-1 on the night."
    assert {match[3] for match in told(text)} == {(2, 0), (2, 1)}


def test_a_manager_is_no_ground() -> None:
    assert "Bruce Arena" not in {
        report.venue.name for report in extract("Bruce Arena said Sevilla beat Getafe." + FOOTBALL).matches if report.venue
    }


def test_a_last_game_with_a_third_side_is_no_reverse_fixture() -> None:
    text = "Sevilla play Getafe on Sunday. Sevilla's last game was a 1-1 draw with Girona."
    assert ("Sevilla", "Girona", "finished", (1, 1)) in told(text)


def test_a_club_named_once_with_what_only_a_team_does() -> None:
    assert ("Derby County", "Sunderland", "finished", (2, 1)) in told(
        "Leeds lost. Derby made it six victories by seeing off Sunderland 2-1."
    )


def test_a_club_by_the_name_of_its_day() -> None:
    (report,) = extract("Dempo beat Mohun Bagan 4-1 in the I-League." + FOOTBALL).matches
    assert "Mohun Bagan" in (report.home.name, report.away.name)


def test_clubs_put_together_by_lot_have_not_drawn() -> None:
    found = extract(FOOTBALL + "Wydad, who beat Simba last month, were drawn against Zamalek in the last 16.").matches
    met = [({match.home.name, match.away.name}, match.status) for match in found if "Zamalek" in (match.home.name, match.away.name)]
    assert met == [({"Wydad", "Zamalek"}, "scheduled")]


@pytest.mark.parametrize(
    "text",
    [
        "The win took Sevilla past Getafe into second place in the league.",
        "The result lifts Sevilla over Getafe in the table.",
    ],
)
def test_a_move_in_the_table_is_no_match(text: str) -> None:
    assert told(text) == []


def test_told_again_by_when_they_met() -> None:
    text = "Sevilla beat Getafe 2-1. Getafe, beaten 3-0 by the same opponents when the sides met in the cup final a fortnight ago, were better."
    assert sorted(told(text)) == [("Getafe", "Sevilla", "finished", (0, 3)), ("Sevilla", "Getafe", "finished", (2, 1))]


def test_the_team_that_opens_the_next_clause_is_no_opponent() -> None:
    text = "Sevilla beat Getafe 2-1. In May's final at Wembley, London, Sevilla will meet Girona."
    assert [match[:3] for match in told(text) if match[2] == "scheduled"] == [("Sevilla", "Girona", "scheduled")]
