"""The paper or station that words were told to: "told Sky Sports", "in an interview with the Kelmouth Gazette".

Only words beside a cue are read. Who reports something himself ("the Times said") is a speaker, and none of this module's business.
"""

from bisect import bisect_left

from service.extract.quotes.cues import CUES, OUTLETS, SURE_OUTLETS
from service.extract.quotes.naming import Naming, Phrase

_REACH = 16
"""Tokens between the cue and the outlet, at most."""
_LONGEST = 6
_LEADS = frozenset(("told", "tells", "tell", "telling", "to", "with", "on", "by", "in", "for"))
_ARTICLES = frozenset(
    ("the", "a", "local", "german", "french", "spanish", "italian", "british", "newspaper", "paper", "broadcaster", "station", "magazine")
)
_KINDS = frozenset(
    "tv radio news press network channel website broadcaster newspaper magazine podcast station television".split(),
)
"""Words for an outlet that are no name: "said to the TV"."""
_NUMBERS = frozenset(("one", "two", "three", "four", "five", "world", "extra"))
_STOPS = frozenset('.!?;:“”"')


def outlet_beside(naming: Naming, cue: int, source: Phrase | None) -> tuple[int, int] | None:
    """The tokens of the outlet's name beside the cue of ``source``, as first and one past the last; None where none is named."""
    places = naming.outlets
    form = CUES.get(naming.folded[cue])
    if form is None or not (form.clause or form.speech):
        return None
    for n in range(bisect_left(places, cue - _REACH), bisect_left(places, cue + _REACH)):
        first, last = _name_around(naming, places[n])
        lead = first - 1
        while lead > 0 and naming.folded[lead] in _ARTICLES:
            lead -= 1
        named = last - first > 1 or naming.folded[first] in SURE_OUTLETS
        sure = named or (lead < first - 1 and (naming.folded[first] not in _KINDS or naming.folded[first - 1] in _KINDS))
        if source is not None and source.first <= first < source.last:
            continue
        if not sure or lead < 0 or naming.folded[lead] not in _LEADS or first in naming.person_at or first in naming.team_at:
            continue
        between = range(min(cue, last), max(cue, first))
        if not any(naming.words[at] in _STOPS for at in between):
            return first, last
    return None


def _name_around(naming: Naming, at: int) -> tuple[int, int]:
    """The run of capitals and numbers around the token."""
    words = naming.words
    first, last = at, at + 1
    while first > 0 and at - first < _LONGEST and words[first - 1][0].isupper() and naming.folded[first - 1] != "the":
        first -= 1
    while last < len(words) and last - at < _LONGEST and (words[last][0].isupper() or words[last].isdigit()):
        if not (
            naming.folded[last] in OUTLETS or naming.folded[last] in _NUMBERS or words[last].isdigit() or naming.folded[last - 1] == "radio"
        ):
            break  # "told the BBC Molde were ready"
        last += 1
    return first, last
