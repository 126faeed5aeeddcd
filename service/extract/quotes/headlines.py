"""Quoted words of the headline that somebody says again in the text below: theirs, though the headline does not tell whose they are.

'"Bring a friend": club wants a full house'. Who says them below is told by ``utterances``; nothing else is looked at here.
"""

from collections.abc import Sequence

from service.extract.quotes.cues import FINITE
from service.extract.quotes.frames import Region
from service.extract.quotes.naming import Naming
from service.extract.quotes.utterances import Utterance

_FEWEST = 2
"""Words that cannot be said again by chance, at least."""
_CLAUSE = 3
"""Words that are a sentence of their own where they begin with a capital, at least."""
_CERTAINTY = 0.8


def said_again(naming: Naming, regions: list[Region], said: Sequence[Utterance]) -> list[Utterance]:
    """The utterances with those of the headline that its words' next speaker makes his."""
    title_end = naming.document.title_end
    in_title = [region for region in regions if region.quoted.end <= title_end]
    if not in_title:
        return list(said)
    below = [(_plain(naming, utterance), utterance) for utterance in said if utterance.parts[0][0] >= title_end]
    kept = list(said)
    for region in in_title:
        words = _words(naming, region.first, region.last)
        here = next((each for each in kept if each.parts[0][0] < title_end and _covers(each, region)), None)
        if here is not None and here.speaker.name is not None:
            continue
        if len(words) < (1 if here is not None else _FEWEST):
            continue
        again = next((each for plain, each in below if f" {' '.join(words)} " in plain and each.speaker.name is not None), None)
        if again is None:
            continue
        speaker = again.speaker._replace(mention=None, resolved_by="alternation", candidates=())
        if here is not None:
            here.speaker = speaker
            continue
        begins = naming.document.text[region.quoted.start].isupper() and len(words) >= _CLAUSE and region.first >= naming.titled
        clause = begins or any(word in FINITE for word in words)
        part = (region.quoted.start, region.quoted.end)
        kept.append(Utterance("direct" if clause else "mixed", [part], speaker, None, None, _CERTAINTY))
    return kept


def _covers(utterance: Utterance, region: Region) -> bool:
    return any(start <= region.quoted.start and region.quoted.end <= end for start, end in utterance.parts)


def _words(naming: Naming, first: int, last: int) -> list[str]:
    return [naming.folded[at] for at in range(first, last) if naming.words[at][0].isalnum()]


def _plain(naming: Naming, utterance: Utterance) -> str:
    words: list[str] = []
    for start, end in utterance.parts:
        within = naming.document.tokens_within(start, end)
        words += _words(naming, within.start, within.stop)
    return f" {' '.join(words)} "
