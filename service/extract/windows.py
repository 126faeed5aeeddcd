"""Stretches of the text around words of interest, so that a costly pattern looks only where it can match. Knows nothing of what is
looked for."""

from collections.abc import Collection, Iterator

from service.extract.document import Document


def windows(document: Document, triggers: Collection[str], *, before: int = 4, after: int = 4) -> Iterator[tuple[int, int]]:
    """Character ranges that reach ``before`` tokens back from each trigger word and ``after`` tokens on; those that overlap are one.

    ``triggers`` are folded words.
    """
    tokens = document.tokens
    starts, ends, size = tokens.starts, tokens.ends, len(tokens.starts)
    first = last = -1
    for n, word in enumerate(tokens.folded):
        if word in triggers:
            if last >= 0 and n - before <= last:
                last = n + after
            else:
                if last >= 0:
                    yield starts[first], ends[min(last, size - 1)]
                first, last = max(0, n - before), n + after
    if last >= 0:
        yield starts[first], ends[min(last, size - 1)]
