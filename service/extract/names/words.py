"""The words of ``team_words.toml`` that several rooms of ``names`` look up. No text is read here."""

from service.extract.wordlists import table

_LISTS = table("team_words")

GENERIC = frozenset(_LISTS["generic"].split())
"""Words of club names that stand alone for the club once it has been named in full."""

LEADING_WORDS = frozenset(_LISTS["leading_words"].split())
"""Capitalised words before a club's name that are no part of it."""

GIVEN_NAMES = frozenset(_LISTS["given_names"].split())
WEAK_NICKNAMES = frozenset(_LISTS["weak_nicknames"].split())
SUFFIXES = frozenset(_LISTS["suffixes"].split())
"""Last words of clubs' names, as they are written."""

SECOND_SUFFIXES = frozenset(_LISTS["second_suffixes"].split())
"""Words that may follow such a last word: "City Stars"."""

MASCOTS = frozenset(_LISTS["mascots"].split())
"""The same, where a town stands before them."""

BODIES = frozenset(_LISTS["bodies"].split()) | {word for words in table("people")["demonyms"].values() for word in words}
"""Folded names of bodies, firms and peoples that have players, coaches and chairmen too, and are no clubs."""

HONORIFICS = frozenset(word for words in table("people")["honorifics"].values() for word in words)

NWSL = frozenset(_LISTS["nwsl"].split())
"""Ids of the clubs of the American women's league."""

NO_CLUBS = frozenset(name.replace("_", " ") for name in _LISTS["no_clubs"].split())
"""Names that end like a club's, and are places."""

STRICT = frozenset(_LISTS["strict"].split())
"""Folded names of clubs that are common words: they count only where nothing but a team can stand."""

_WIN_FORMS = [
    form
    for line in table("match_frames")["win"]["object"].strip().splitlines()
    for forms, _, particles in [line.partition(" : ")]
    for verb in forms.split()[1:]
    for form in ([f"{verb} {particle}" for particle in particles.split("|")] if particles else [verb])
]
WINS = "|".join(
    f"{first}(?:{'|'.join([form[1:] for form in _WIN_FORMS if form[0] == first])})"
    for first in dict.fromkeys(form[0] for form in _WIN_FORMS)
)
"""Forms of verbs with the beaten side as their object, as a part of a pattern: those with one first letter together: faster."""
