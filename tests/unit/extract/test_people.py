"""Who is named in an article: full names, parts of names, roles, and what is nobody's name."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.extract.document import Document
from service.extract.names import CompetitionMention, Names, TeamMention
from service.extract.people import People, find_people


def people_of(text: str, *teams: str) -> People:
    document = Document(text)
    found = sorted((text.index(team), team) for team in teams)
    mentions = tuple(TeamMention(start=at, end=at + len(team), name=team, team_id=None, country=None) for at, team in found)
    return find_people(document, Names(teams=mentions))


def named(people: People) -> list[str]:
    return [mention.person.name for mention in people.mentions]


def test_a_surname_is_the_person_of_the_full_name() -> None:
    people = people_of("Erling Moe was calm. Moe had seen it before, and so had his captain. It was Moe's night.")
    assert named(people) == ["Erling Moe"] * 3


def test_two_people_of_one_surname_are_told_apart_by_the_one_named_last() -> None:
    people = people_of("Frank de Boer left early. De Boer waved. Ronald de Boer stayed on, and de Boer smiled. Later De Boer went home.")
    assert named(people)[0] == "Frank de Boer"
    assert named(people)[-1] == "Ronald de Boer"


def test_a_first_name_alone_is_the_person() -> None:
    assert named(people_of("Marit Lund scored late. The bench knew that Marit would not miss.")) == ["Marit Lund", "Marit Lund"]


@pytest.mark.parametrize(
    "text",
    [
        "They meet at Ullevaal Stadium on Sunday.",
        "The White House had no comment on Monday.",
        "New York was cold. In North Carolina it rained.",
        "The Football Association wrote to the European Commission.",
        "But After Nine came Ten.",
    ],
)
def test_places_and_bodies_are_no_people(text: str) -> None:
    assert named(people_of(text)) == []


def test_roles_and_teams_before_the_name() -> None:
    person = people_of("Then Molde assistant coach Erling Moe, 54, spoke.", "Molde").mentions[0].person
    assert (person.name, person.role, person.affiliation, person.age) == ("Erling Moe", "assistant coach", "Molde", 54)


def test_role_in_an_apposition() -> None:
    person = people_of("Erling Moe, the Molde coach, spoke.", "Molde").mentions[0].person
    assert (person.role, person.affiliation) == ("coach", "Molde")


@pytest.mark.parametrize(
    ("text", "gender"), [("Mrs Jones agreed with Dana.", "female"), ("Peter Jones agreed.", "male"), ("Chris Berg agreed.", None)]
)
def test_gender_hints(text: str, gender: str | None) -> None:
    assert people_of(text).mentions[0].person.gender == gender


def test_a_first_name_that_is_a_team_too() -> None:
    assert named(people_of("Jordan Henriksen scored for the visitors.", "Jordan")) == ["Jordan Henriksen"]


def test_initials_and_particles_stay_in_the_name() -> None:
    assert named(people_of("Edwin G. Monroe met Ruud van der Berg.")) == ["Edwin G. Monroe", "Ruud van der Berg"]


@given(st.text(max_size=300) | st.text(alphabet="AaBb .,'s-\n\"de", max_size=300))
def test_any_text(text: str) -> None:
    people = people_of(text)
    spans = [(mention.start, mention.end) for mention in people.mentions]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_two_first_names_are_the_person_of_the_full_name() -> None:
    assert named(people_of("Nora Siri tells all\nNora Siri Haugen has won it. Haugen was calm.")) == ["Nora Siri Haugen"] * 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dorking boss Marc White said so. White was proud.", ["Marc White"] * 2),
        ("Midfielder Luke Young scored. Young is 24.", ["Luke Young"] * 2),
        ("Ben White and Kyle Black started.", ["Ben White", "Kyle Black"]),
        ("The referee was Darren England.", ["Darren England"]),
        ("Son Heung-min scored. Son waved.", ["Son Heung-min"] * 2),
        ("Her son Peter Lund smiled on Monday.", ["Peter Lund"]),
        ("Dorking striker Dean White scored. Boss Dean Lund agreed.", ["Dean White", "Dean Lund"]),
    ],
)
def test_surnames_that_are_common_words(text: str, names: list[str]) -> None:
    assert named(people_of(text)) == names


def test_function_words_that_are_surnames() -> None:
    people = people_of("The manager, Eddie May, was calm before the game on May 6. Then May left, said nothing in May, and May's side won.")
    assert named(people) == ["Eddie May"] * 3


def test_will_is_a_name_where_nothing_is_asked() -> None:
    people = people_of("Will Dahl has left. Will Berg and Lund play? Will Moe start? The side of Will Vik won. Captain Faye White is out.")
    assert {mention.person.name for mention in people.mentions} == {"Will Dahl", "Will Vik", "Faye White"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("J.P. Lund spoke first. Lund left early.", ["J.P. Lund", "J.P. Lund"]),
        ("DJ Marsden scored twice. Marsden ran.", ["DJ Marsden", "DJ Marsden"]),
        ("U.S. Steel rose and F.C. Lund fell.", []),
        ('Javier "Pulga" Lund scored. Lund smiled.', ["Javier Lund", "Javier Lund"]),
        ("Erik ‘Super’ Lund scored. Lund smiled.", ["Erik Lund", "Erik Lund"]),
        ('Then Erik said "Enough" Lund left.', ["Erik", "Lund"]),
    ],
)
def test_initials_and_nicknames_within_names(text: str, names: list[str]) -> None:
    assert named(people_of(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kuala Lumpur: Kari Lund is late. Abu Dhabi - Lund waits.", ["Kari Lund", "Kari Lund"]),
        ("It rained here.\n\nBy Karen Lund, Staff Reporter\n\nIt rained.", ["Karen Lund"]),
        ("KAREN BISHOP scored twice. Then Bishop sat down.", ["KAREN BISHOP", "KAREN BISHOP"]),
        ("George Hill said no.", ["George Hill"]),
    ],
)
def test_cities_and_trades_are_nobody_and_surnames_may_be_trades(text: str, names: list[str]) -> None:
    assert named(people_of(text)) == names


def test_a_short_word_with_another_meaning_may_be_a_family_name() -> None:
    document = Document("Chan Yuen-ting won the Chan in January.")
    cups = tuple(CompetitionMention(at, at + 4, "African Nations Championship", "chan", "nations", None) for at in (0, 23))
    assert named(find_people(document, Names(competitions=cups))) == ["Chan Yuen-ting"]


def test_how_somebody_felt_is_no_part_of_the_name() -> None:
    people = people_of('Owen Moe was sent to the stand. "It was a disgrace," said Furious Moe.')
    assert named(people) == ["Owen Moe", "Owen Moe"]


def test_a_surname_like_a_place_is_one_where_its_bearer_speaks() -> None:
    people = people_of('Keith Hill praised his men. "We would have lost it," said Hill.')
    assert named(people) == ["Keith Hill", "Keith Hill"]


def test_a_surname_may_be_cut() -> None:
    people = people_of('V. Sundramoorthy took over. "I am home," said Sundram.')
    assert named(people) == ["V. Sundramoorthy", "V. Sundramoorthy"]


def test_a_title_that_ends_a_sentence_is_a_surname() -> None:
    people = people_of("It fell to Olivia Moe and Nichelle Prince. Moe, a winger, drove it home.")
    assert [mention.person.gender for mention in people.mentions if mention.person.name == "Olivia Moe"] == ["female", "female"]


def test_a_firm_is_nobody() -> None:
    assert named(people_of("Halden Foods lost a fifth of its value. Halden Foods was sorry.")) == []


def test_a_surname_may_be_a_nationality() -> None:
    people = people_of("Rupert Dane is to play him. Dane told friends it was a dream, but the Dane he plays was a bore.")
    assert named(people) == ["Rupert Dane", "Rupert Dane"]
