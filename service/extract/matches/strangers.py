# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Sides that a sentence names and ``names`` does not know in this article: a clause that speaks of one speaks of no team told of before.

What is asked is only whether such a name stands there; whom it means is no business of this module.
"""

import re

from service.extract.folding import fold
from service.extract.knowledge import Kind, knowledge
from service.extract.matches.discourse import Discourse
from service.extract.matches.reading import Mark, Reading
from service.extract.people import PersonMention

NAME, NICKNAME = "name", "nickname"
_SUBJECT = re.compile(
    r"(?:^(?:(?:Elsewhere|Meanwhile|Also|Then|Earlier|Later|But|And|While|When|As|Now),? )?|[,;:»\"“]'?s? |\b[Ii]n [A-Z][\w-]+ |\b(?:and|but|while|when|where|as|though|with|than|before|after|because|since|whereas) )(?P<the>[Tt]he )?"
    r"(?P<name>[A-Z][\w'’-]+?)(?P<after>['’]s? |(?=, [a-z]+ing\b|,? (?:[a-z]+s|[a-z]+ed|were|are|have|had|was|is|has|who|which|will|won|beat|lost|drew|ran|put|went|fell|"
    r"came|got|took|gave|made|saw|held|hit|sit|stay|slip|remain|move|needed|travel|host|visit|face|play|meet|go|take|edge|entertain|welcome)\b| (?:narrowly |easily |duly |then |also )?$))"
)
_WHO = re.compile(r"\b(?:to|with|over|against|and|or|than|by|at|above|below|behind) [A-Z][\w'’-]+, who (?:[a-z]+ ){0,3}$")
""" "one of A or Tudela, who drew": whoever it is, it is nobody known."""
_WHOEVER = re.compile(r"\bwhoever [^,;«]{3,30}$")
""" "whoever survives plays C": nobody yet."""
_NO_NAME = frozenset(
    """
    the they he she it we you i his her their its our your my this that these those there here what who whose which when where while after before in on at
    for from with by of to a an and but or if as so not no only even both all some two three four five six seven eight nine ten also meanwhile elsewhere
    however saturday sunday monday tuesday wednesday thursday friday yesterday today tonight tomorrow manager coach captain
    """.split()
)
_REACH = r"[^.;:«]{0,40}?(?:«[SCGDV]\d+»(?:'s)?[^.;:,«]{0,30}?){0,3}\b"
_FORM = r" (?:the |their |fellow |neighbours |rivals |leaders |champions |hosts |visiting ){0,2}"
_OPPONENT = {
    relation: re.compile(f"{_REACH}(?:{words}){_FORM}")
    for relation, words in (("win", "over|against|past"), ("loss", "to|against|by"), ("draw", "with|against|by"))
}


def stranger_in(reading: Reading, discourse: Discourse, left: str, since: Mark | None) -> str | None:
    """Whether the clause that ends with ``left`` has a subject of its own after the mark ``since`` (None: the sentence's start) that is a
    side's name, or a nickname ("the Blues"), without a mark: NAME, NICKNAME, or the key of the club of whose name it is a part ("Club" for Club
    Brugge)."""
    if "whoever" in left and _WHOEVER.search(left):
        return NAME
    text = discourse.reader.document.text
    end = reading.to_text(reading.tagged.find(left) + len(left))
    start = reading.start if since is None or since.start < reading.start else since.end
    free = _outside_marks(reading, text, start, end)
    if ", who " in free and _WHO.search(free):
        return NAME
    found: str | None = None
    for match in _SUBJECT.finditer(free):
        name = match["name"]
        folded = fold(name).strip()
        if folded in _NO_NAME:
            continue
        if folded in discourse.reader.by_part and not match["the"]:
            return discourse.reader.by_part[folded]
        if match["the"]:
            if name.endswith("s") and (match.start() or not match["after"]):
                found = NICKNAME
        elif (kinds := {entry.kind for entry in knowledge().meanings(name)}) == {Kind.NICKNAME}:
            found = NICKNAME
        elif Kind.TEAM in kinds:
            return NAME
    return found


def _outside_marks(reading: Reading, text: str, start: int, end: int) -> str:
    """The characters with every mark between them as "»", but for people whose name is a side's as well."""
    parts, at = [], start
    for mark in reading.marks:
        if mark.end > start and mark.start < end and not _is_no_person(mark):
            parts += [text[at : mark.start], "»"]
            at = mark.end
    return "".join([*parts, text[at:end]])


def _is_no_person(mark: Mark) -> bool:
    """Whether the name of a person that the article gives by one word is rather a side's."""
    if not isinstance(mark.value, PersonMention) or " " in mark.value.person.name:
        return False
    return any(entry.kind in (Kind.TEAM, Kind.NICKNAME) for entry in knowledge().meanings(mark.value.person.name))


def meets_stranger(reading: Reading, discourse: Discourse, relation: str, at: int) -> bool:
    """Whether the other side of the win, loss or draw that the trigger at ``at`` tells has a name without a mark: "a 4-0 win over Town"."""
    match = _OPPONENT[relation].match(reading.tagged, reading.to_tagged(at)) if relation in _OPPONENT else None
    if match is None:
        return False
    if reading.tagged.startswith("«", match.end()):
        return reading.tagged.startswith("over «D", match.end() - 5)  # Sheffield's
    where = reading.to_text(match.end())
    return discourse.reader.document.text[where : where + 1].isupper()
