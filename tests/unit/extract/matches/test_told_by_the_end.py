"""Results told by how it ended, and lists whose last member begins a clause of its own."""

from service.extract import extract


def told(text: str) -> list[tuple[str, str, tuple[int, int] | None, str]]:
    """Home or first team, the other, the score in their order and the status of each match."""
    return [
        (
            match.home.name,
            match.away.name,
            (match.score.final.home, match.score.final.away) if match.score and match.score.final else None,
            match.status,
        )
        for match in extract(text).matches
    ]


def test_it_ended_so_to_one_of_the_two() -> None:
    found = told("Fiorentina led early on against Verona at the Franchi. It ended 3-1 to Fiorentina.")
    assert ("Fiorentina", "Hellas Verona", (3, 1), "finished") in found


def test_it_was_they_who_came_out_on_top() -> None:
    found = told("Lyon host Nice on Sunday. The last time the sides met, in March, it was Nice who came out on top, 2-0.")
    assert ("Lyon", "Nice", None, "scheduled") in found
    assert found[1] in (("Nice", "Lyon", (2, 0), "finished"), ("Lyon", "Nice", (0, 2), "finished"))


def test_a_level_score_by_itself_is_of_the_two_just_named() -> None:
    assert told("Sampdoria and Empoli were dreadful again. Nil-nil at the Marassi.")[0][2:] == ((0, 0), "finished")
    assert told("Sampdoria and Empoli were dreadful again. Napoli were not. Nil-nil at the break, they ran riot.") == []


def test_whatever_was_done_to_them_by_the_score_they_lost() -> None:
    found = told("Groningen sacked their coach on Monday, a day after the side had been taken to pieces 5-1 by Ajax.")
    assert [(set(match[:2]), set(match[2] or ())) for match in found] == [({"Groningen", "Ajax"}, {5, 1})]


def test_the_last_of_a_list_may_begin_a_clause() -> None:
    found = told("On Saturday Torino host Lecce and Udinese go to Cagliari. Porto face Braga and Benfica entertain Rio Ave on Sunday.")
    assert [set(match[:2]) for match in found] == [{"Torino", "Lecce"}, {"Udinese", "Cagliari"}, {"Porto", "Braga"}, {"Benfica", "Rio Ave"}]


def test_sided_lists_end_with_when() -> None:
    found = told("Sion drew 1-1 with Lugano on Saturday. They have Servette away and Basel at home before the break.")
    assert [match[:2] for match in found[1:]] == [("Servette", "Sion"), ("Sion", "Basel")]


def test_who_is_next_for_them() -> None:
    found = told("World Cup qualifying: Denmark drew 1-1 with Norway on Tuesday. Next up for the Danes, whoever is fit, are Sweden.")
    assert {"Denmark", "Sweden"} in [set(match[:2]) for match in found]
    found = told("Nantes beat Metz 1-0 on Saturday. Next for Nantes, if all goes well: Rennes on Sunday.")
    assert {"Nantes", "Rennes"} in [set(match[:2]) for match in found]


def test_a_reward_on_condition_is_no_fixture() -> None:
    found = told("HJK's reward, should they protect their lead, is a tie with Dinamo Zagreb.")
    assert found == []


def test_a_sporting_director_is_no_club() -> None:
    found = told("Brondby coach Per Holm was unhappy. Sporting director Carsten Jensen blamed the referee for the 1-0 defeat by Viborg.")
    assert "Sporting CP" not in [name for match in found for name in match[:2]]
    assert "Sporting CP" in told("Sporting lost 1-0 to Benfica on Sunday.")[0][:2]


def test_drawn_against_is_a_pairing() -> None:
    assert told("Brøndby have been drawn against Sheriff Tiraspol in the Champions League.")[0][2:] == (None, "scheduled")
    assert told("Brøndby have drawn 1-1 against Sheriff Tiraspol in the Champions League.")[0][2:] == ((1, 1), "finished")


def test_in_the_country_of_the_club_that_they_met() -> None:
    found = told("The UEFA Cup: Vitesse beat Wisla Krakow 2-1 on Tuesday. Vitesse, held 1-1 in Poland a fortnight ago, go through.")
    assert [(set(match[:2]), set(match[2] or ())) for match in found] == [
        ({"Vitesse", "Wisła Kraków"}, {2, 1}),
        ({"Vitesse", "Wisła Kraków"}, {1}),
    ]


def test_what_he_did_before_he_did_with_his_old_club() -> None:
    found = told(
        "Genk signed the striker Jan Vos from Club Brugge on Monday. Vos headed the winner in the 2-1 victory over Charleroi in May."
    )
    assert [set(match[:2]) for match in found] == [{"Club Brugge", "Charleroi"}]


def test_a_heading_of_a_result_tells_whose_the_fixture_is() -> None:
    found = told(
        "Mixed night for Polish clubs as Legia wobble in the Conference League\n"
        "Lech Poznan 2-0 Hacken\nMikael Ishak scored twice. He may be fit for Sunday's league visit to Gornik Zabrze.\n"
        "Legia Warsaw 0-1 AEK Athens\nLegia were poor again."
    )
    assert ("Górnik Zabrze", "Lech Poznań") in [match[:2] for match in found]


def test_the_other_side_named_in_the_paragraph() -> None:
    found = told(
        "Bayern Munich beat Freiburg 4-0 on Saturday. Stuttgart lost to Hamburg.\n\n"
        "There were six goals elsewhere. Raffael got two of Gladbach's, but Hoffenheim hit back three times, earning a 3-3 draw."
    )
    assert {"Hoffenheim", "Borussia Mönchengladbach"} in [set(match[:2]) for match in found]


def test_both_legs_to_come_of_the_tie_just_named() -> None:
    text = (
        "Celtic have been drawn against Ajax in the Champions League third qualifying round. "
        "The first leg will be played in Amsterdam on 12 August and the return leg at Celtic Park on 20 August."
    )
    found = extract(text).matches
    assert (2, "Celtic") in [(match.leg and match.leg.number, match.home.name) for match in found]
    assert len(found) == 2


def test_a_leg_that_was_played_is_none_to_come() -> None:
    found = told("Bayern lost to PSG in the quarter-finals. They won the first leg on Tuesday last week.")
    assert [match[3] for match in found] == ["finished"]


def test_who_is_next_for_them_by_a_nickname() -> None:
    assert {"Lens", "Rennes"} in [
        set(match[:2]) for match in told("Lens beat Metz 2-0 on Saturday. Next for the miners: Rennes on Sunday.")
    ]


def test_a_side_that_ends_its_game_with_another() -> None:
    assert told("Girona ended their encounter with Sevilla 1-1.") == [("Girona", "Sevilla", (1, 1), "finished")]
    assert told("Girona finished the match against Sevilla in a goalless draw.")[0][2] == (0, 0)
    assert told("Girona ended the game against Sevilla 2-2 up in confidence.")[0][2] is None


def test_whoever_goes_through_is_nobody_yet() -> None:
    found = told("Girona beat Sevilla 2-0. Getafe and Valencia meet on Sunday, and whoever survives plays Osasuna.")
    assert not [match for match in found if "Osasuna" in match]


def test_a_lone_goal_is_a_score() -> None:
    assert told("Girona celebrated a lone-goal victory over Sevilla.") == [("Girona", "Sevilla", (1, 0), "finished")]


def test_participles_that_only_adorn_a_subject() -> None:
    assert told("Reigning champions Girona are scheduled to play Sevilla on Sunday.") == [("Girona", "Sevilla", None, "scheduled")]
    assert told("Getafe lost to the defending champions Girona and visit Sevilla on Sunday.") == [
        ("Getafe", "Girona", None, "finished"),
        ("Sevilla", "Getafe", None, "scheduled"),
    ]
