# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""The day of a match that no sentence dates: of one just played that of an embedded post, of one that the text follows as it goes on
that of the text.

Days that are told are given in ``attach``, ``asides`` and ``listed_days``.
"""

from datetime import date

from service.extract.matches.bare.live import is_running_report
from service.extract.matches.bare.result_lines import SCORES
from service.extract.matches.merge import Told
from service.extract.matches.reading import POSTED, Reader


def _of_lines(told: Told) -> bool:
    """Whether nothing but a line of its score tells the match."""
    return all(claim.rule in SCORES for claim in told.claims)


def inferred_day(reader: Reader, primary: Told, found: list[Told]) -> None:
    """The date of an embedded post, where nothing else dates the match that was just played; of what is going on, or told by a running report,
    that of the text."""
    published = reader.document.published_at
    live = any(map(is_running_report, reader.readings[:2])) and primary.over
    if (primary.status == "live" or live) and reader.day is not None:
        for told in found:
            going_on = told is primary or told.status == "live" or _of_lines(told)
            if told.phrase is None and told.day is None and told.over and going_on:
                told.day, told.inferred = reader.day, True
                told.rests("kickoff.date", told.claims[0].reading.start, told.claims[0].reading.end)
        return
    if primary.phrase is not None or primary.day is not None or not primary.over or published is None:
        return
    text = reader.document.text
    for reading in reader.readings:
        for mark in reading.of("D"):
            phrase = mark.value
            day, month, year = getattr(phrase, "day", None), getattr(phrase, "month", None), getattr(phrase, "year", None)
            if day and month and year and POSTED.search(text[max(0, mark.start - 40) : mark.start]):
                posted = date(year, month, day)
                if 0 <= (published.date() - posted).days <= 4:
                    primary.day, primary.inferred = posted, True
                    primary.rests("kickoff.date", mark.start, mark.end)
                    return
