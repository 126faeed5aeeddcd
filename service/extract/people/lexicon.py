"""The word lists about people, as sets made for looking up. No text is read here."""

from service.extract.wordlists import first_names, table, words

_LISTS = table("people")

FIRST_NAMES = first_names()
HONORIFICS: dict[str, str] = {word: gender for gender, words in _LISTS["honorifics"].items() for word in words}
"""Honorific → gender it tells, or "either"."""

TITLES: dict[str, str] = _LISTS["titles"]
"""Title in short → the role in full."""

ROLES: dict[str, str] = {word: kind for kind, words in _LISTS["roles"].items() for word in words}
"""Word for a role → its kind, the same for words that may stand for one another."""

ROLE_MODIFIERS = frozenset(_LISTS["role_modifiers"]["words"])
OCCASIONS = frozenset(("day", "night", "evening", "afternoon"))
"""For which somebody may have a role: "captain for the night"."""
DEMONYMS: dict[str, str] = {word: country for country, words in _LISTS["demonyms"].items() for word in words}
"""Adjective or noun of nationality → country."""

BODIES = frozenset(_LISTS["not_people"]["bodies"])
PLACES = frozenset(_LISTS["not_people"]["places"])
EVENTS = frozenset(_LISTS["not_people"]["events"])
STARTS = frozenset(_LISTS["not_people"]["starts"])
SINGLES = frozenset(_LISTS["not_people"]["singles"])
SINGLE_NAMES = words("single_names")
"""Names by which alone players are known."""
SURNAMES = frozenset(_LISTS["not_people"]["surnames"])
"""Words of ``SINGLES`` that end a name after a first name."""

FUNCTION = frozenset(_LISTS["common"]["function"])
BORNE = frozenset(_LISTS["common"]["borne"])
"""Words of ``FUNCTION`` that end a name after a first name."""
COMMON = FUNCTION | frozenset(_LISTS["common"]["words"])
PERSON_VERBS = frozenset(_LISTS["person_verbs"]["words"])
SAYING = frozenset(("said", "says", "added", "explained", "admitted", "insisted", "replied", "adds"))
"""Verbs that stand before the name of who speaks: "said Lund"."""
FINISHES = frozenset(_LISTS["shots"]["finishes"])
"""What players alone do, after "to"."""
FINISHING = frozenset(_LISTS["shots"]["finishing"])
KICKS = frozenset(_LISTS["shots"]["kicks"])
"""What players alone have: headers and free-kicks."""

POST_NOMINALS = frozenset(("KC", "QC", "SC", "MP", "MSP", "MEP", "TD", "OBE", "MBE", "CBE", "KBE", "PhD", "MD"))
"""Letters after a name that are no part of it, as written."""

PARTICLES = frozenset(_LISTS["particles"]["words"])
GENDERED_ROLES: dict[str, str] = {word: gender for gender, words in _LISTS["gendered_roles"].items() for word in words}
