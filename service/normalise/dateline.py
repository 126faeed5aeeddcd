"""The date of publication in the article's first lines, for articles that came without one."""

import re
from typing import Final

from service.normalise.dates import MISSING, ParsedDate, parse_date

_LINES: Final = 12
_CHARACTERS: Final = 1200
_MAX_LINE: Final = 160

_LABELLED = re.compile(
    r"""(?:(?:this\s+)?(?:article|story|page)\s+(?:was\s+)?)?
        (?:(?:first|originally|last)\s+)? (?:published|posted|issued|released|uploaded|filed|updated|modified
        |publication\s+date|release\s+date|date(?:\s+published)?)
        (?:\s+(?:on|at))? \s*:?\s* (?P<date>.{6,70}?) (?:\s+\d\d?:\d\d\s+UK)?$""",
    re.IGNORECASE | re.VERBOSE,
)
_PUBLISHED = re.compile(r"(?i:publi|posted|issued|released|uploaded|filed)")
_SEPARATOR = re.compile(r"\s*[|·•–—]\s*|\s+[-/]\s+")
_AGENCY = re.compile(
    r"^[A-Z][\w .,'’()/-]{1,60}?,\s+"
    r"(?P<date>[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?,?\s+\d{4})[,:]?\s*"
    r"(?:(?:\([A-Z][\w /]{1,30}\)\s*)?[-–—―]|\([A-Z]{2,9}\):?\s+(?=[A-Z])|(?<=: )(?=[\"'“‘A-Z]))"
    r"|^[A-Z][A-Z'’.-]+[\w .,'’/-]{0,40}? "
    r"\((?P<inside>(?:[A-Z][a-z]{2,8}\.? \d{1,2},|\d{1,2} [A-Z][a-z]{2,8}\.?,?) \d{4})\)(?: ?[-–—―]|:|$)"
)
_NAME = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
_AMONG = re.compile(
    rf"^(?:(?:[Bb]y )?{_NAME}, |[Bb]y {_NAME} on )?"
    r"(?:\d{1,2}[:.]\d\d (?:[A-Z]{2,4} )?)?(?P<date>(?:[A-Z][A-Za-z]{2,8},? )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][A-Za-z]{2,8}\.?,?|[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,?) \d{4}|\d{1,2}\. \d{1,2}\. \d{4})"
    r"(?:,?(?: at)? [\d:.]{1,5} ?(?:[ap]\.?m\.?|[AP]M)?(?: ?[A-Z]{2,4})?)?"
    rf"(?:, [A-Z][\w' ]{{2,30}}| \([A-Z][\w' -]{{2,30}}\)| [Bb]y {_NAME})?$"
)
"""A line of a date with who wrote, where, or for whom: "By Staff Reporter, Tuesday, 22 July 2025", "Lyon, 14 January 2026",
"May 3, 2024 (The Gazette)"."""
_YEAR = re.compile(r"\d{4}")


def date_in_text(text: str) -> ParsedDate:
    """The date that the text gives for itself, with a year; a published one before an updated one. ``MISSING`` where there is none.

    Read are lines that hold a date and nothing else but a label, a time or parts set off by a bar, a dot or a dash
    ("16 April 2025 · Interview"), lines of a date with an author, a town or an outlet, and agency datelines
    ("LONDON, March 6, 2024 (Reuters) -", "CHESTER, Pa. (May 4, 2025) —"). A date inside a sentence is not one.
    """
    updated = MISSING
    for line in text[:_CHARACTERS].split("\n")[:_LINES]:
        if not _YEAR.search(line):
            continue
        if agency := _AGENCY.match(line):
            parsed = parse_date(agency["date"] or agency["inside"])
            if parsed.value:
                return parsed
        if len(line) > _MAX_LINE:
            continue
        for segment in _segments(line):
            labelled = _LABELLED.match(segment)
            parsed = parse_date(labelled["date"] if labelled else segment)
            if parsed.value is None:
                continue
            if labelled and not _PUBLISHED.search(segment):
                updated = updated if updated.value else parsed
            else:
                return parsed
        for segment in _segments(line.strip()):
            among = _AMONG.match(segment)
            parsed = parse_date(among["date"].replace(". ", ".") if among["date"][0].isdigit() else among["date"]) if among else MISSING
            if parsed.value:
                return parsed
    return updated


def _segments(line: str) -> list[str]:
    """The whole line, then its parts: a dash may stand inside a date, or between it and something else."""
    parts = [part for part in _SEPARATOR.split(line) if part]
    return [line] if len(parts) < 2 else [line, *parts]
