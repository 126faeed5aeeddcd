"""Captions of a picture agency: "Soccer Football - FA Cup - Fifth Round - A v B - C Park, London, Britain - March 1, 2023".

They name a match that was played, and the article that they stand over may be about another."""

import re

from service.extract.matches.reading import Reading

_OPENS = ("soccer football ", "football soccer ", "soccer - ", "soccer – ", "soccer — ", "football - ", "football – ", "football — ")
_OF_A_MATCH = re.compile(r"(?:soccer|football)(?: soccer| football)? [-–—] [^;]{0,80}«T\d+» (?:v|vs|versus)\.? (?:the )?«T\d+» [-–—] ")
_NOT_PLAYED = re.compile(r"\b(?:training|press conference|preview|draw)\b")


def is_caption(reading: Reading) -> bool:
    """Whether the sentence is an agency's caption of a match."""
    tagged = reading.tagged
    return tagged.startswith(_OPENS) and _OF_A_MATCH.match(tagged) is not None and _NOT_PLAYED.search(tagged) is None
