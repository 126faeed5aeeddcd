"""Events in words."""

from collections.abc import Callable
from datetime import date, time

from service.cli import words
from service.models import Card, Goal, Kickoff, Match, Pair, PenaltyMissed, Player, Quote, Score, ShootoutKick, Speaker, Substitution


def test_result_and_scores(match: Callable[..., Match]) -> None:
    assert words.result(match()) == "Real Madrid 1–1 RB Leipzig"
    assert words.result(match(score=None)) == "Real Madrid v RB Leipzig"
    assert words.scores(match(score=None)) == ""
    told = Score(half_time=Pair(home=0, away=1), final=Pair(home=2, away=2), shootout=Pair(home=4, away=3), aggregate=Pair(home=3, away=3))
    assert (
        words.scores(match(score=told, duration="shootout")) == "2–2, after extra time, 4–3 on penalties, half-time 0–1, 3–3 on aggregate"
    )


def test_occasion_leaves_out_what_is_not_told(match: Callable[..., Match]) -> None:
    assert words.occasion(match()) == "Champions League, last 16, second leg"
    assert words.occasion(match(competition=None, stage=None, leg=None, round="12", group="C")) == "round 12, group C"


def test_kickoff_says_how_it_is_known() -> None:
    assert words.kickoff(Kickoff(date=date(2024, 3, 6), precision="inferred")) == "2024-03-06 (inferred)"
    told = Kickoff(date=date(2024, 3, 6), time=time(20, 45), precision="minute", phrase="on Wednesday")
    assert words.kickoff(told) == "2024-03-06 20:45 (“on Wednesday”)"


def test_incidents(match: Callable[..., Match]) -> None:
    one, two = Player(name="Ada Hegerberg"), Player(name="Sam Kerr")

    def said(incident: object) -> str:
        return words.incident(incident, match())  # type: ignore[arg-type]

    assert said(Goal(team="home", player=one, minute=90, added=3, is_penalty=True)) == "90+3' Ada Hegerberg (Real Madrid, penalty)"
    assert said(Goal(team="away", player=one, is_own_goal=True, assist=two)) == "Ada Hegerberg (RB Leipzig, own goal, assist Sam Kerr)"
    assert said(Goal()) == "somebody"
    assert said(Card(player=one, card="second_yellow", minute=7)) == "7' Ada Hegerberg (second yellow card)"
    assert said(Substitution(player_in=one, player_out=two)) == "Ada Hegerberg for Sam Kerr"
    assert said(PenaltyMissed(team="away", player=one)) == "Ada Hegerberg (RB Leipzig, penalty missed)"
    assert said(ShootoutKick(player=one, scored=False)) == "Ada Hegerberg (missed)"
    only_goals = (Card(player=two, card="red"), Goal(team="home", player=one))
    assert words.scorers(match(incidents=only_goals)) == "Ada Hegerberg (Real Madrid)"


def test_speaker() -> None:
    coach = Speaker(name="Marco Rose", role="coach", affiliation="RB Leipzig", mention="he", resolved_by="pronoun")
    assert words.speaker(coach) == "Marco Rose (coach, RB Leipzig; as “he”)"
    assert words.speaker(Speaker(mention="a spokesperson", resolved_by="explicit")) == "a spokesperson"
    assert words.speaker(Speaker(resolved_by="unknown")) == "unknown speaker"


def test_manner(quote: Callable[..., Quote]) -> None:
    assert words.manner(quote()) == "post, 2024-03-06"
