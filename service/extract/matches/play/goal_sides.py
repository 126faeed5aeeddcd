# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""Which side a goal counts for, by the words of its sentence, by whose man the scorer is, and by the result that it explains. What the
score and its course leave possible is ``tally``'s business."""

import re

from service.extract.matches.claim import Claim
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import THEY, Epithet
from service.extract.matches.merge import Told
from service.extract.matches.play.goal_hints import Hint
from service.extract.matches.play.goal_words import AHEAD, CAME_BACK, CONSOLATION, UNDOES
from service.extract.matches.reading import Mark, Reading
from service.extract.names import TeamMention

ByReading = dict[int, list[tuple[Claim, Told]]]
"""Number of a sentence → the claims that it makes, each with its match."""


def came_back(told: Told) -> bool:
    """Whether the sentences that tell the result say that the winner had been behind."""
    return any(CAME_BACK.search(claim.reading.tagged) for claim in told.claims)


def named_side(hint: Hint, told: Told, discourse: Discourse) -> str | None:
    """The side that a goal counts for, where the words of its sentence tell it."""
    for words, ours in ((hint.team, True), (hint.against, False)):
        clear = words is not None and not _is_vague(words) and not _FORMER.search(discourse.reader.document.lower, words.start, words.end)
        key = team_meant(hint.reading, words, told, discourse) if words is not None and clear else None
        if key in told.teams:
            return key if ours else told.other(key)
    if hint.hushed and told.home:
        return told.other(told.home) if hint.hushed == "home" else told.home
    return None


_FORMER = re.compile(r"\b(?:old|former|ex|previous)\b")
""" "against his old club": whose man he was."""


def _is_vague(words: Mark) -> bool:
    """Whether the words stand for a team that only the article's course tells: "the champions", "the team"."""
    return isinstance(words.value, Epithet) and words.value.kind == "the" and words.value.place is None


def _vaguely(hint: Hint, told: Told, discourse: Discourse) -> str | None:
    """The side that such words around the goal most likely mean."""
    for words, ours in ((hint.team, True), (hint.against, False)):
        key = team_meant(hint.reading, words, told, discourse) if words is not None and _is_vague(words) else None
        if key in told.teams:
            return key if ours else told.other(key)
    return None


def team_meant(reading: Reading, words: Mark, told: Told, discourse: Discourse) -> str | None:
    """The key of the team that a name or an epithet of a sentence about a match means."""
    discourse.pair = told.teams
    value = words.value
    if isinstance(value, Epithet):
        if value.kind in THEY:
            named = _they(reading, words)
            return team_meant(reading, named, told, discourse) if named is not None else discourse.meant.get(words.number)
        if value.kind == "of_person" and not discourse.knows(value):
            return None
        if value.kind.endswith(("hosts", "visitors")) and told.home:
            return told.home if value.kind.endswith("hosts") else told.other(told.home)
        if value.kind == "visitors" and (subject := _told_of(reading, words, told)) is not None:
            return told.other(subject)
    return discourse.team(words)


def _told_of(reading: Reading, words: Mark, told: Told) -> str | None:
    """ "A beat B after C had given the visitors the lead": the team that the result before the words is told of."""
    here = (claim for claim in told.claims if claim.reading is reading and claim.at < words.start and claim.winner in ("one", "draw"))
    return next((claim.one for claim in here if claim.one_mark is not None and claim.one_mark.tag == "T"), None)


_TURNS = re.compile(r"\b(?:but|only for|although|while|until)\b")


_GOVERNED = re.compile(
    r"\b(?:met|meet|faced|face|played|hosted|visited|entertained|welcomed|beat|edged|defeated|overcame|thrashed|with|against|at|in|over|to|from|past|by) (?:(?:the|lowly|struggling|fellow|rivals|neighbours|leaders|champions|hosts|visitors|holders|bottom club|minnows) ){0,2}$"
)
""" "A drew with B after C had put them ahead": "they" are A."""


def _they(reading: Reading, pronoun: Mark) -> Mark | None:
    """The team that "them" or "their" means by what the sentence named before it; None where the sentence turns in between."""
    named = [mark for mark in reading.marks if mark.tag in "TE" and mark.end <= pronoun.start]
    named = [mark for mark in named if not _GOVERNED.search(reading.tagged, 0, reading.tagged_start(mark))] or named
    if not named or _TURNS.search(reading.tagged, reading.tagged_start(named[-1]), reading.tagged_start(pronoun)):
        return None
    return None if isinstance(named[-1].value, Epithet) and named[-1].value.kind in THEY else named[-1]


def side_of(hint: Hint, told: Told, sides: dict[str, str], discourse: Discourse, careers: dict[str, str]) -> str | None:
    """The side that a goal counts for, where the words or the player's side tell it; ``careers``: whose men are known to be whose.

    What is known goes before words that name no team beside him: a clause may be about either side.
    """
    side = sides.get(hint.name) or careers.get(hint.name)
    if hint.name not in careers and (named := named_side(hint, told, discourse)) is not None:
        return named
    if side is None and (team := discourse.affiliations.get(hint.name)) in told.teams:
        side = team
    return told.other(side) if side is not None and hint.own else side


def likely_side(hint: Hint, told: Told, told_in: ByReading, discourse: Discourse) -> str | None:
    """The side that a goal most likely counts for, by the result that it stands with: for less than what ``side_of`` goes by."""
    if told.winner and _DESPITE.search(hint.reading.tagged, max(0, hint.start - 50), hint.start):
        return told.other(told.winner)
    side = _vaguely(hint, told, discourse) or _by_clause(hint, told, told_in)
    if side is not None:
        return side
    if (made := _MADE_IT.search(hint.cue[:60])) and told.score is not None:
        number = _NUMBERS[next(group for group in made.groups() if group)]
        reached = [key for key, goals in zip(told.teams, told.score, strict=True) if goals >= number]
        if len(reached) == 1:
            return reached[0]
    if told.winner:
        words = _own_words(hint.cue[:60])
        if AHEAD.search(words):
            return told.winner
        if CONSOLATION.search(words):
            return told.other(told.winner)
    return _by_subject(hint, told) or _by_them(hint, told, discourse)


_DESPITE = re.compile(r"\b(?:despite|in spite of) (?:(?!(?:taking|leading|going|being|having|conceding|trailing|losing)\b)[\w-]+ ){0,3}$")
_NUMBERS = {"third": 3, "fourth": 4, "fifth": 5, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_MADE_IT = re.compile(
    r"\b(?:made|making|makes|make) it (two|three|four|five|six)\b|\b(?:a|the) (third|fourth|fifth)\b(?=[.,;]| (?:in|with|from|on|after|before|goal|past|late)\b)|^«P\d+»'s (?:[\w-]+ ){0,2}(third|fourth|fifth)\b(?! (?:half|goal of|of the|minute))"
)
""" "made it three", "A's late third": of the side that got so many."""
_SUBJECT = re.compile(r"(?:but |and |then )?(?:the )?«T(\d+)»(?!'s? )")
_ONE_OF_THEIRS = re.compile(r"\b(?:and|when|as|with) (?:(?:then|finally|substitute|captain|striker|midfielder|defender|teenager) )?$")
_THE_OTHERS_TURN = re.compile(
    r"«[TE]\d+»|\b(?:but|conced\w*|lost|beaten|breached|punished|undone|stunned|caught|tir\w+|fad\w+|wast\w+|miss\w*|hit the)\b"
)


def _by_subject(hint: Hint, told: Told) -> str | None:
    """ "A improved after the break, and B nodded in": what the sentence tells of a side goes on with a goal of its own."""
    subject = _SUBJECT.match(hint.reading.tagged)
    key = hint.reading.by_number[int(subject.group(1))].value if subject else None
    if subject is None or not isinstance(key, TeamMention) or key.key not in told.teams or hint.own:
        return None
    before = hint.reading.tagged[subject.end() : hint.reading.tagged_start(hint.person)] if hint.person in hint.reading.marks else ""
    main = re.sub(r"^, (?:who|which)\b(?:[^,;]){0,120},", "", before)
    return key.key if _ONE_OF_THEIRS.search(main) and not _THE_OTHERS_TURN.search(main) else None


_SPEAKS_OF = re.compile(r"(?:[A-Za-z,' -]|«D\d+»){0,30}?«([TE])(\d+)»(?!'s? )")


def _by_them(hint: Hint, told: Told, discourse: Discourse) -> str | None:
    """ "They trailed to A's header": the side that "they" are by what the sentences before spoke of, where this one names none."""
    for words, ours in ((hint.team, True), (hint.against, False)):
        if words is None or not _is_they(words):
            continue
        if any(mark.tag in "TE" and mark.end <= words.start and not _is_they(mark) for mark in hint.reading.marks):
            return None
        for before in reversed(discourse.reader.readings[max(0, hint.reading.number - 3) : hint.reading.number]):
            subject = _SPEAKS_OF.match(before.tagged)
            mark = before.by_number[int(subject.group(2))] if subject else None
            if mark is not None and _is_they(mark):
                continue
            key = discourse.team(mark) if mark is not None else None
            if key in told.teams:
                return key if ours else told.other(key)
            if any(each.tag in "TE" for each in before.marks) or before.paragraph != hint.reading.paragraph:
                return None
    return None


def _is_they(mark: Mark) -> bool:
    return isinstance(mark.value, Epithet) and mark.value.kind in THEY


def _own_words(cue: str) -> str:
    """What is told of the scorer himself, up to the next one's name."""
    following = cue.find("«P", 1)
    return cue[:following] if following > 0 and cue.startswith("«P") and " before " in cue[:following] else cue


_LEADS_TO = re.compile(
    r"(?:\b(?:as|and|when|help(?:ed|ing)?|gave|earned|secured|carried|sent|lifted|took|handed|brought|propelled|fired|led|saw) |, )(?:the )?$"
)


_LEVELLED = re.compile(r"\b(?:cancel|wip|nullif|negat|eras)\w*\b")
""" "A and B drew, C cancelling out D's opener": which of them was whose man it does not tell."""
_HELD = re.compile(r"\b(?:were|was|been|being) (?:held|frustrated|pegged back|denied)\b(?:[^;.«]|«[A-Z]\d+»){0,90}$")


def _of_subject(claim: Claim, hint: Hint, between: str) -> bool:
    """Whether a goal told after a draw is likely of the team that the draw is told of: not one that was made up for."""
    if _LEVELLED.search(between) or (claim.other_mark is not None and claim.other_mark.start < claim.at):
        return False
    cue = hint.reading.tagged[hint.start : hint.start + 13]
    return "ing " in cue or not cue.startswith(UNDOES)


def _by_clause(hint: Hint, told: Told, told_in: ByReading) -> str | None:
    """ "B won 2-1 thanks to a volley from A", "B drew, A's penalty ...": the goal that explains a result is of the team that got it."""
    for claim, of in told_in.get(hint.reading.number, ()):
        if of is not told or claim.winner not in ("one", "draw"):
            continue
        if claim.at > hint.person.start and claim.one_mark is not None and claim.one_mark.start > hint.person.start:
            between = hint.reading.tagged[hint.end : hint.reading.to_tagged(claim.one_mark.start)]
            if _LEADS_TO.search(between):
                return claim.one
        if claim.at < hint.person.start:
            between = hint.reading.tagged[hint.reading.to_tagged(claim.at) : hint.reading.to_tagged(hint.person.start)]
            if claim.winner == "draw" and not _of_subject(claim, hint, between):
                return None
            if "«P" not in between and not re.search(
                r"\b(?:but|while|although|despite|behind|trail\w*|conced\w*|stunned|level)\b", between
            ):
                held = hint.levels and claim.winner == "draw" and _HELD.search(hint.reading.tagged[: hint.start])
                return None if held else claim.one
    return None
