"""What only players do and have, as evidence that a single name is a person's. The evidence is weighed in ``runs``."""

from service.extract.people.lexicon import FINISHES, FINISHING, KICKS

_AHEAD = 4
"""Tokens after the name that are looked at; at the end of the text there are fewer."""


def shoots(words: list[str], folded: list[str], lead: int, last: int) -> bool:
    """Whether a single name has beside it what only players do: "Lund's low cross", "a Lund header", "for Lund to nod in".

    ``last``: one past its token; ``lead``: its token, or the first one of a title before it.
    """
    following = (folded[last : last + _AHEAD] + [""] * _AHEAD)[:_AHEAD]
    if following[0] == "'s":
        return any(word in KICKS for word in following[1:4]) and all(word.isalpha() or "-" in word for word in following[1:3])
    if following[0] == "and" and folded[lead - 1] == "for":  # "only for Lund and Berg to level"
        return following[2] == "to" and following[3] in FINISHES and words[last + 1].istitle()
    if following[0] == "to":
        return folded[lead - 1] in ("for", "and", "left", "allowing") and following[1] in FINISHES
    if following[0] in KICKS:
        return folded[lead - 1] in ("a", "an", "late", "stunning", "superb", "fine", "early", "second-half", "first-half")
    return following[0] in FINISHING
