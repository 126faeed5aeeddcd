"""Whom a name, a pronoun, an epithet or a body beside a cue means."""

from collections.abc import Callable

import pytest

from service.extract import extract as whole
from service.models import QuoteClaim
from tests.unit.extract.about_football import SPORT

Extract = Callable[..., list[QuoteClaim]]


@pytest.mark.parametrize(
    ("text", "speaker", "by"),
    [
        ('Kari Lund smiled. "Good," Lund said.', "Kari Lund", "explicit"),
        ('Kari Lund smiled at Per Dahl. "Good," she said.', "Kari Lund", "pronoun"),
        ('Per Dahl met Nils Berg on Monday. "Good," he said.', "Per Dahl", "pronoun"),
        ('Molde coach Per Dahl met Brann coach Nils Berg. "Good," said the Brann coach.', "Nils Berg", "pronoun"),
        ('Per Dahl, 24, beat Nils Berg, 31. "Good," the 31-year-old said.', "Nils Berg", "pronoun"),
        ('Danish striker Per Dahl beat Spanish winger Nils Berg. "Good," the Spaniard said.', "Nils Berg", "pronoun"),
        ('Molde coach Per Dahl smiled. His opposite number did not. Brann coach Nils Berg fumed. "Bad," he said.', "Nils Berg", "pronoun"),
        ('Per Dahl may leave. "He stays," said his agent, Ida Moe.', "Ida Moe", "explicit"),
        ('Per Dahl, who left Brann in May, said: "Good."', "Per Dahl", "explicit"),
        ('Molde captain Per Dahl, named man of the match by Nils Berg, said: "Good."', "Per Dahl", "explicit"),
        ('"Good," said Rep. Ida Moe (D-Minn.), the panel\'s chair.', "Ida Moe", "explicit"),
        ('Brann said in a statement: "Good."', "Brann", "explicit"),
        ('The FA said: "No comment for now."', "FA", "explicit"),
        ('The FA said: "No comment for now." The Football Association had met.', "Football Association", "explicit"),
        ('Police said: "Nobody was hurt."', "Police", "explicit"),
        ('Molde boss Per Dahl and winger Nils Berg smiled. "Good," Berg said. His manager added: "Very good."', "Per Dahl", "pronoun"),
        ('Ida Moe met Per Dahl and left. "Good," the father-of-two said.', "Per Dahl", "pronoun"),
        ('Per Dahl was asked. The 53-year-old Dahl, who left in May, said: "Good."', "Per Dahl", "explicit"),
        (
            'Molde manager Per Dahl smiled. Former Brann captain Nils Berg is less sure. "Too soon," the 48-year-old said.' + SPORT,
            "Nils Berg",
            "pronoun",
        ),
        (
            "Ex-Kelwick midfielder Nils Berg is the new manager of Molde, replacing Per Dahl. Berg paid tribute to his predecessor. "
            '"He left a good squad," said the new boss.' + SPORT,
            "Nils Berg",
            "pronoun",
        ),
        ('Opening the case, Ida Moe KC said: "Good."', "Ida Moe", "explicit"),
        ('Kari Lund is in favour; her colleague Per Dahl is not so sure. "They may be right," he said.', "Per Dahl", "pronoun"),
        ('Kari Lund came. Giving evidence, a nurse said: "Good."', None, "unknown"),
        ('Ida Moe fell. Per Moe rang. "Bad," the father-of-two said. The police are sorry for Mrs Moe.', "Per Moe", "pronoun"),
    ],
)
def test_resolved(extract: Extract, text: str, speaker: str | None, by: str) -> None:
    quote = [q for q in extract(text, "Molde", "Brann") if q.type == "direct"][-1]
    assert (quote.speaker.name, quote.speaker.resolved_by) == (speaker, by)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ('"Good," said a club spokesman.', "a club spokesman"),
        ('"Good," a source close to the player said.', "a source close to the player"),
        ('"Good," said one fan.', "one fan"),
    ],
)
def test_an_unnamed_speaker_keeps_the_mention(extract: Extract, text: str, mention: str) -> None:
    (quote,) = extract(text)
    assert (quote.speaker.name, quote.speaker.mention, quote.speaker.resolved_by) == (None, mention, "unknown")


def test_role_and_affiliation_where_told(extract: Extract) -> None:
    (quote,) = extract('"Good," said Molde assistant coach Kari Lund.', "Molde")
    assert (quote.speaker.role, quote.speaker.affiliation) == ("assistant coach", "Molde")


def test_candidates_where_two_fit(extract: Extract) -> None:
    quote = extract('Per Dahl met Nils Berg. "Good," he said.')[-1]
    assert {candidate.name for candidate in quote.speaker.candidates} == {"Per Dahl", "Nils Berg"}
    assert sum(candidate.p for candidate in quote.speaker.candidates) == pytest.approx(1, abs=0.01)


def test_names_inside_the_quote_are_not_its_speaker(extract: Extract) -> None:
    quote = extract('Kari Lund stopped. "Ida Moe is our best. Moe is a rock," she said.')[-1]
    assert quote.speaker.name == "Kari Lund"


def test_a_surer_speaker_gives_more_confidence(extract: Extract) -> None:
    named = extract('"Good," said Kari Lund.')[0]
    uncued = extract('Kari Lund left the room.\n"It was good to be here again."')[0]
    assert named.confidence > uncued.confidence


@pytest.mark.parametrize(
    "text",
    [
        '"We are done," Kari Lund and Ida Moe said.',
        '"We are done," said Kari Lund and Ida Moe.',
        'In a statement, Kari Lund of the Schools Union and Ida Moe of the Teachers said: "We are done."',
    ],
)
def test_two_who_speak_as_one(extract: Extract, text: str) -> None:
    assert [quote.speaker.name for quote in extract(text)] == ["Kari Lund and Ida Moe"]


def test_two_names_that_are_not_two_speakers(extract: Extract) -> None:
    assert [quote.speaker.name for quote in extract("He met Kari Lund and Ida Moe said that it was over.")] == ["Ida Moe"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Her barrister, Kari Lund KC, told the court: "It is over."', "Kari Lund"),
        ('Sir Karl Lund is 71. "It is over," Sir Karl said.', "Karl Lund"),
        ("According to the mayor of Molde, Kari Lund, the bridge is closed for good.", "Kari Lund"),
        ("The Drivers' Alliance said that it was over.", "Drivers' Alliance"),
        (
            "Republican nominee Karl Lund met Democratic nominee Ida Moe. Ida Moe left early. The Republican nominee said it was over.",
            "Karl Lund",
        ),
        ("Halden Bank met the unions of Molde. It said that it was over.", "Halden Bank"),
    ],
)
def test_whom_a_title_or_a_body_means(extract: Extract, text: str, speaker: str) -> None:
    assert [quote.speaker.name for quote in extract(text)] == [speaker]


def test_a_wish_to_stay_unnamed_is_not_told(extract: Extract) -> None:
    assert extract("A friend, who asked not to be named, left early.") == []


def test_a_surname_that_is_a_clubs_name_too() -> None:
    text = (
        "Tom Barrow left the club on Monday after a run of nine league defeats, and Ed Pike took over as manager of Bury. "
        'Barrow said he was glad. "It is over," he told the fans of the club.'
    )
    assert [quote.speaker.name for quote in whole(text).quotes] == ["Tom Barrow", "Tom Barrow"]


def test_who_answers_is_who_speaks_after_the_answers(extract: Extract) -> None:
    text = (
        "Kari Lund met us at home, and spoke of Ida Moe and her club.\n\nQ: Are you staying?\n\nA: I am not going. I like it here.\n\n"
        'Q: Does Ida Moe call you?\n\nA: She has my number. I have hers.\n\nThen it rained. "I like rain," she said.'
    )
    assert {quote.speaker.name for quote in extract(text)} == {"Kari Lund"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"She trains," was all he would say. Kari Lund left.', "She trains,"),
        ('Kari Lund refused to be drawn. "She trains," was all Kari Lund would say.', "She trains,"),
        ('Kari Lund, by her own admission "a nervous wreck", left early.', "a nervous wreck"),
    ],
)
def test_less_common_cues(extract: Extract, text: str, words: str) -> None:
    assert [quote.text for quote in extract(text)] == [words]


def test_a_name_after_a_club_and_between_commas(extract: Extract) -> None:
    first = 'Asked about the defeat, Molde\'s Kari Lund, whose side lost, laughed. "We lost one," she said.'
    assert [quote.speaker.name for quote in extract(first, "Molde")] == ["Kari Lund"]
    second = 'Her opposite number, the former Brann striker Ida Moe, left and said her players "ran out of legs".'
    assert {quote.speaker.name for quote in extract(second, "Brann")} == {"Ida Moe"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Kari Lund spoke to us.\n\nQ: Are you tired?\n\nKL: "Never."\n\nQ: Really?\n\nKL: "Never ever."', "Kari Lund"),
        ('Ida Moe left. Brann coach Kari Lund\'s voice had gone. "I am tired," she croaked.', "Kari Lund"),
        ('Ida Moe is gone. It was Kari Lund who brought her back. "I drove," she said.', "Kari Lund"),
        ('Ida Moe is gone. Over the hill (and the river, and the road) Kari Lund is not sure. "It was close," she said.', "Kari Lund"),
        ('Kari Lund, the Brann captain, met Molde captain Ida Moe. Kari Lund sat down. "It was close," the Molde captain said.', "Ida Moe"),
        ('Kari Lund met Ida Moe, who scored. The team was tired, Kari Lund said. Ida Moe ran. "She ran," the Dane added.', "Kari Lund"),
        ('Kari Lund was calm. "There is no small team," the Burundian said.', "Kari Lund"),
    ],
)
def test_who_is_meant(extract: Extract, text: str, speaker: str) -> None:
    assert {quote.speaker.name for quote in extract(text, "Brann", "Molde") if quote.type == "direct"} == {speaker}


def test_a_known_players_country_speaks_against_him() -> None:
    text = (
        "The Spurs defence lost a goal and a league match on Saturday. Coach Piet Vink fears for Ledley King. "
        '"It does not look good," said the Dutchman of the injury.'
    )
    assert [quote.speaker.name for quote in whole(text).quotes if quote.type == "direct"] == ["Piet Vink"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # the sentence right before is about who is meant
        ('Boss Nils Berg praised the crowd. It rained all night. Per Dahl felt robbed. "It was cruel," the Molde coach said.', "Per Dahl"),
        ('Per Dahl reminded all that his team had lost. "It was cruel," the Burundian said.', "Per Dahl"),
        ('Kari Vik scored. Chairman Per Dahl denied it. "It was cruel," the businessman declared.', "Per Dahl"),
        # a coach is told by his people rather than a player
        ('Brann boss Per Dahl has told the club that winger Nils Berg stays. "He is our future," the Spaniard declared.', "Per Dahl"),
        # what somebody was, and what somebody is for a day
        ('Brann forward Per Dahl should have scored. "It was easy," sighed the former soldier.', "Per Dahl"),
        ('Kari Vik turned 30 in style. "I asked for two," the birthday girl said.', "Kari Vik"),
        # the only one whom the paragraph names
        ('Nils Berg finished a fine move.\nA quick word from Brann director Per Dahl. "We were kind," he said.', "Per Dahl"),
        # the name is in the title of the post
        ('Director of football Per Dahl, a winner with Molde in 2011 and 2012, told reporters: "We may rest a few."', "Per Dahl"),
        # a participle is nobody
        ('Reacting, the club\'s general manager, Per Dahl, shrugged. He said: "It was harsh."', "Per Dahl"),
    ],
)
def test_who_is_meant_by_what_was_told(extract: Extract, text: str, speaker: str) -> None:
    assert {quote.speaker.name for quote in extract(text + SPORT, "Brann", "Molde") if quote.type == "direct"} == {speaker}


def test_a_striker_named_for_his_goal_is_not_whom_the_paragraph_is_about(extract: Extract) -> None:
    text = 'Boss Per Dahl felt they were safe.\nAn own goal and a Nils Berg strike won it. "It was easy," he said.'
    assert [quote.speaker.name for quote in extract(text + SPORT) if quote.type == "direct"] == ["Per Dahl"]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('The Football Rules Board has met. "The trial goes on," the board said.', ["Football Rules Board"]),
        ('The Football Fans\' Association wants a cap. "Enough," the FFA said.', ["Football Fans' Association"]),
        ('The Norwegian Players\' Association has complained. "It is unfair," the union said.', ["Norwegian Players' Association"]),
        ('The Association of Club Nurses has met. "We are few," the association said.', ["Association of Club Nurses"]),
        ('The Spirit of Bergen group is angry. "Nobody asked us," said the Spirit of Bergen group.', ["Spirit of Bergen"]),
        ('Players\' union Spif has called the plan "a joke" and warned: "We may strike."', ["Spif"]),
    ],
)
def test_bodies_by_their_full_names_and_told_again(extract: Extract, text: str, speakers: list[str]) -> None:
    assert [quote.speaker.name for quote in extract(text + SPORT) if quote.type == "direct"] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Ida Moe had cancelled out Kari Lund\'s opener, yet it was Lund again who sealed it. "Tired," the forward joked.', "Kari Lund"),
        ('Ida Moe had one ruled out, but it was Kari Lund who had the last word. "What a night," the striker said.', "Kari Lund"),
        ('"Why is it so dear?" a reader, Colin, emails.', "Colin"),
        ('The minister for housing, Kari Lund, disagreed: "It is cheap."', "Kari Lund"),
        ('Will Lund has left. "It hurts," Lund said.', "Will Lund"),
    ],
)
def test_later_subjects_and_names_that_are_words(extract: Extract, text: str, speaker: str) -> None:
    assert [quote.speaker.name for quote in extract(text + SPORT) if quote.type == "direct"] == [speaker]
