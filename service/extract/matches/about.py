"""Which match the article is about, and which one each sentence goes on telling of."""

import re

from service.extract.matches.claim import Claim
from service.extract.matches.merge import Told, vague
from service.extract.matches.reading import Reader, Reading
from service.extract.matches.result_lines import RULE as RESULT_LINE


def choose_primary(reader: Reader, found: list[Told]) -> Told | None:
    """The match that the article is about: told of first and most, its teams named most."""
    if not found:
        return None
    total = sum(reader.counts.values()) or 1
    last = len(reader.readings)

    def weight(told: Told) -> float:
        first = min(claim.reading.number for claim in told.claims)
        title = any(claim.reading.title for claim in told.claims)
        share = sum(reader.counts.get(key, 0) for key in told.teams) / total
        return (
            2 * share
            + (1 if title else 0)
            + 1.2 * (1 - first / last)
            + 0.15 * min(len(told.claims), 4)
            - (0.6 if told.phrase is not None and vague(told.phrase) else 0)
            + (0.3 if told.score else 0)
        )

    headings = [
        told for told in found if any(claim.rule in ("score line", RESULT_LINE) and not claim.reading.title for claim in told.claims)
    ]
    if len(headings) > 2:
        return None
    best = max(found, key=weight)
    return best if weight(best) > 1.1 else None


def _opens(reading: Reading, claims: list[Claim]) -> bool:
    """Whether the sentence sets out with the match of these claims of it, rather than coming to it in passing."""
    return any(claim.at - reading.start < _OPENING and not in_passing(claim) for claim in claims)


def in_passing(claim: Claim) -> bool:
    """Whether the claim stands in a relative clause, or tells of what had been before: "A, who had beaten B"."""
    return bool(_ASIDE.search(claim.reading.tagged[: claim.reading.to_tagged(claim.at)]))


_OPENING = 80
_ASIDE = re.compile(r", (?:who|which|whose|having)\b[^,]*$|\bhad (?:\w+ )?$")


def match_of(reader: Reader, found: list[Told], primary: Told | None) -> dict[int, Told | None]:
    """Which match each sentence without a claim of its own goes on telling of."""
    by_reading: dict[int, list[tuple[Told, Claim]]] = {}
    headings: dict[int, Told] = {}
    for told in found:
        for claim in told.claims:
            by_reading.setdefault(claim.reading.number, []).append((told, claim))
            if claim.rule == "score line" and claim.at - claim.reading.start < 4 and not claim.reading.title:
                headings[claim.reading.number] = told
    result: dict[int, Told | None] = {}
    current: Told | None = None
    topic: Told | None = None
    paragraph = -1
    for reading in reader.readings:
        if len(headings) > 2:
            current = headings.get(reading.number, current)
            result[reading.number] = current
            continue
        here = by_reading.get(reading.number)
        if here:
            current = here[-1][0]
        if reading.paragraph != paragraph:
            paragraph, topic = reading.paragraph, None
            if here and len(by_reading) > 2 and all(told is not primary for told, _ in here):
                first = here[0][0]
                if first.over and first.score and _opens(reading, [claim for told, claim in here if told is first]):
                    topic = first
        result[reading.number] = topic or primary or current
    return result
