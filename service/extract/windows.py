"""Stretches of the text around words of interest, so that a costly pattern looks only where it can match. Knows nothing of what is
looked for."""

from collections.abc import Collection, Iterator

from service.extract.document import Document


def windows(document: Document, triggers: Collection[str], *, before: int = 4, after: int = 4) -> Iterator[tuple[int, int]]:
    """Character ranges that reach ``before`` tokens back from each trigger word and ``after`` tokens on; those that overlap are one.

    ``triggers`` are folded words.
    """
    tokens = document.tokens
    found = document.places_of(triggers)
    if not found:
        return
    starts, ends, most = tokens.starts, tokens.ends, len(tokens.starts) - 1
    first, last = max(0, found[0] - before), found[0] + after
    for n in found:
        if n - before > last:
            yield starts[first], ends[min(last, most)]
            first = max(0, n - before)
        last = n + after
    yield starts[first], ends[min(last, most)]
