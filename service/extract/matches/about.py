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


def _opens(told: Told, reading: Reading) -> bool:
    """Whether the sentence sets out with that match, rather than coming to it in passing."""
    return any(claim.reading is reading and claim.at - reading.start < _OPENING and not in_passing(claim) for claim in told.claims)


def in_passing(claim: Claim) -> bool:
    """Whether the claim stands in a relative clause, or tells of what had been before: "A, who had beaten B"."""
    return bool(_ASIDE.search(claim.reading.tagged[: claim.reading.to_tagged(claim.at)]))


_OPENING = 80
_ASIDE = re.compile(r", (?:who|which|whose|having)\b[^,]*$|\bhad (?:\w+ )?$")


def match_of(reader: Reader, found: list[Told], primary: Told | None) -> dict[int, Told | None]:
    """Which match each sentence without a claim of its own goes on telling of."""
    by_reading: dict[int, list[Told]] = {}
    headings: dict[int, Told] = {}
    for told in found:
        for claim in told.claims:
            by_reading.setdefault(claim.reading.number, []).append(told)
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
            current = here[-1]
        if reading.paragraph != paragraph:
            paragraph, topic = reading.paragraph, None
            if here and primary not in here and _opens(here[0], reading) and here[0].over and here[0].score and len(by_reading) > 2:
                topic = here[0]
        result[reading.number] = topic or primary or current
    return result
