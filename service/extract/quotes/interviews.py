# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Interviews and transcripts: paragraphs that begin with the speaker's name and a colon, with quote marks or without, and the answers of a
press conference under the heading of each question.

'LUND: We lost.' Only people count as labels: "Molde:" leads to a line-up, "Referee:" to a name. Questions are given only where the
asker is named.
"""

import re
from typing import NamedTuple

from service.extract.people import Person
from service.extract.quotes.frames import Region
from service.extract.quotes.naming import Naming, Phrase
from service.extract.wordlists import fold_word

_LONGEST_LABEL = 4
_FEWEST_LABELS = 2
_SHORTEST_ANSWER = 2
PERSONAL = frozenset(("i", "i'm", "i've", "i'd", "i'll", "me", "my", "we", "we're", "we've", "us", "our", "you", "your", "yes", "no"))
"""Words of people who speak: ratings and lists of transfers, which have labels as well, are without them."""

_FACED_THE_PRESS = re.compile(
    r"\b(?:held|holds|holding|gave|gives|conducted|fronted|attended|took) (?:his|her|an?|the|today's|yesterday's)\b[^.\n]{0,40}?\b(?:press|news|media) (?:conference|briefing)\b"
    r"|\b(?:spoke|speaks|was speaking|has been speaking|talked) to (?:the )?(?:media|press|reporters|journalists|written press)\b|\b(?:faced|faces|addressed|met) the (?:media|press)\b"
    r"|\b(?:Every word|Everything|What|All) [A-Z][^.\n]{2,40} (?:said|had to say)\b"
)
""" "The coach held his press conference", "Every word Kari Lund said on injuries"."""
_QUESTION = re.compile(r"\n(?:(?:And )?[Oo]n|[Aa]sked (?:about|whether|if|how)|[Aa]bout|[Rr]egarding) [^\n.!?:]{2,90}[:?]?\s*\W?$")
_LONGEST_QUESTION = 100


class Answer(NamedTuple):
    """A labelled paragraph: what is said ``start:end``, by whom; ``first:last`` are the tokens of the whole paragraph."""

    start: int
    end: int
    label: Phrase
    first: int
    last: int


def label_at(naming: Naming, first: int, last: int) -> Phrase | None:
    """The name that tokens ``first:last`` begin with, where a colon follows it; in capitals it may be the surname alone."""
    words = naming.words
    of_team = _of_team(naming, first, last)
    if of_team is not None:
        return of_team
    for colon in range(first + 1, min(first + _LONGEST_LABEL, last - 1) + 1):
        if colon < last and words[colon] == ":":
            named = naming.person_at.get(colon - 1)
            if named is not None and named[0] == first:
                return Phrase(first, colon, colon - 1, person=named[2])
            person = _by_capitals(naming, words[colon - 1])
            return Phrase(first, colon, colon - 1, person=person) if person is not None and colon - first <= 2 else None
        if not words[colon - 1][0].isalnum():
            return None
    return None


def _of_team(naming: Naming, first: int, last: int) -> Phrase | None:
    """The name that a label begins with which tells his team as well: "Kari Lund, Molde: ", "Kari Lund (Molde): "."""
    named = naming.person_at.get(first)
    if named is None or named[1] + 3 >= last or naming.words[named[1]] not in ",(":
        return None
    team = naming.team_at.get(named[1] + 1)
    colon = team[1] + (naming.words[named[1]] == "(") if team is not None else last
    return Phrase(first, colon, named[1] - 1, person=named[2]) if colon < last and naming.words[colon] == ":" else None


def stranger_at(naming: Naming, first: int, last: int) -> Phrase | None:
    """The word in capitals with a colon that tokens ``first:last`` begin with, where it labels more than once and names nobody known."""
    labelled = first + 2 < last and naming.words[first + 1] == ":" and naming.labels[naming.words[first]] >= _FEWEST_LABELS
    return Phrase(first, first + 1, first) if labelled else None


def _asked(naming: Naming) -> Person | None:
    """Whom the questions "Q:" are put to: the first person that the words before them name; None where nothing is asked so."""
    if "Q:" not in naming.document.text:
        return None
    first = next((at for at in range(len(naming.words) - 1) if naming.words[at] == "Q" and naming.words[at + 1] == ":"), None)
    if first is None:
        return None
    return next((naming.person_at[at][2] for at in range(first) if at in naming.person_at), None)


def questioned(naming: Naming) -> Person | None:
    """Who the article tells to have held a press conference: the person last named before that is said, or within it."""
    match = _FACED_THE_PRESS.search(naming.document.text)
    if match is None:
        return None
    within = naming.document.tokens_within(match.start(), match.end())
    sentence = naming.document.sentence_at(match.start())
    first = sentence.first if sentence is not None else within.start
    return next((naming.person_at[at][2] for at in range(within.stop - 1, first - 1, -1) if at in naming.person_at), None)


def under_a_question(naming: Naming, start: int) -> bool:
    """Whether the line before a character is the heading of a question at a press conference: "On the injuries"."""
    return _QUESTION.search(naming.document.text, max(0, start - _LONGEST_QUESTION), start) is not None


def of_oneself(naming: Naming, region: Region) -> bool:
    """Whether the quoted words are a sentence in which somebody speaks of himself, or to others: "I cried." is one, "Old Song" is none."""
    text, quoted = naming.document.text, region.quoted
    told = any(naming.folded[at] in PERSONAL for at in range(region.first, region.last))
    return told and text[quoted.end - 1] in ".!?" and text[quoted.start].isupper()


def _by_capitals(naming: Naming, word: str) -> Person | None:
    """The person whose surname, or whose initials, are written in capitals."""
    if not word.isupper() or len(word) < 2:
        return None
    return naming.person_of_surname.get(fold_word(word)) or naming.person_of_initials.get(word)


def answers(naming: Naming, regions: list[Region]) -> list[Answer]:
    """The labelled paragraphs without quote marks at their start; none where there are too few for an interview."""
    document = naming.document
    tokens = document.tokens
    if document.text.count(":") < _FEWEST_LABELS:
        return []
    quoted_starts = {region.first for region in regions}
    asked = _asked(naming)
    found = []
    for start, end in document.paragraphs:
        if document.text.find(":", start, start + 60) < 0:
            continue
        within = document.tokens_within(start, end)
        if not within:
            continue
        label = label_at(naming, within.start, within.stop)
        if label is None and asked is not None and naming.words[within.start : within.start + 2] == ["A", ":"]:
            label = Phrase(within.start, within.start + 1, within.start, person=asked)
        if label is None or label.last + 1 in quoted_starts or within.stop - label.last <= _SHORTEST_ANSWER:
            continue
        found.append(Answer(tokens.starts[label.last + 1], tokens.ends[within.stop - 1], label, within.start, within.stop))
    if document.text.count("\nQ:") >= _FEWEST_LABELS and len(found) >= _FEWEST_LABELS:
        return found
    personal = sum(any(word in PERSONAL for word in naming.folded[answer.label.last : answer.last]) for answer in found)
    return found if len(found) >= _FEWEST_LABELS and 2 * personal >= len(found) else []
