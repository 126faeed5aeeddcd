"""Score boxes whose parts stand in lines of their own: "Molde / 2 / Brann / 1", "Molde / 2-1 / Brann", "Molde / 15:00 / Brann"."""

import re
from collections.abc import Iterator

from service.extract.matches.bare.result_lines import RULE
from service.extract.matches.claim import Claim, key_of, new_claim
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.scores import ScoreMention

_FIGURE = re.compile(r"\d{1,2}")
_BOTH = re.compile(r"(\d{1,2}) ?[-–—:] ?(\d{1,2})")
_TIME = re.compile(
    r"(?:vs?\.?|[012]?\d[:.][0-5]\d(?: ?(?:[ap]m|gmt|bst|uk|ko))?|[012]?\d ?[ap]m|k(?:ick-?)?o(?:ff)?:? [\d:.]{4,5}(?: ?[ap]m)?)",
    re.IGNORECASE,
)
_MOST = 12
"""Goals of one side, at most."""


def boxes(reader: Reader, reading: Reading) -> Iterator[Claim]:
    """The match whose box has its second team in this line. A box of more than two teams, or with more figures, is a table."""
    if len(reading.marks) != 1 or reading.number < 2 or not _is_team(reading):
        return
    n = reading.number
    lines = [_text(reader, k) for k in range(n - 4, n + 3)]  # the line itself is lines[4]
    figures = [_FIGURE.fullmatch(line) is not None for line in lines]
    both = _BOTH.fullmatch(lines[3])
    if _is_team(reader.readings[n - 2]) and not figures[1]:
        score = (int(both[1]), int(both[2])) if both is not None else None
        if _TIME.fullmatch(lines[3]) and (score is None or ":" in lines[3] or max(score) > _MOST):
            yield from _box(reader, reading, n - 2, None)
        elif score is not None:
            yield from _box(reader, reading, n - 2, score, (n - 1, n - 1))
        elif figures[3] and figures[5] and not figures[6]:
            yield from _box(reader, reading, n - 2, (int(lines[3]), int(lines[5])), (n - 1, n + 1))
    elif n > 2 and _is_team(reader.readings[n - 3]) and figures[2] and figures[3] and not (figures[0] or figures[1] or figures[5]):
        yield from _box(reader, reading, n - 3, (int(lines[2]), int(lines[3])), (n - 2, n - 1))


def _text(reader: Reader, number: int) -> str:
    """A line, without a bullet; empty where there is none."""
    if not 0 <= number < len(reader.readings):
        return ""
    line = reader.readings[number]
    return reader.document.text[line.start : line.end].strip(" -•*|") if line.end - line.start < 30 else ""


def _is_team(reading: Reading) -> bool:
    """Whether a line is the name of a team and nothing else."""
    return reading.tags == "T" and re.fullmatch(r"[-•*] ?«T\d+»|«T\d+»", reading.tagged) is not None


def _box(reader: Reader, reading: Reading, first: int, score: tuple[int, int] | None, places: tuple[int, int] = (0, 0)) -> Iterator[Claim]:
    one, other = reader.readings[first].of("T")[0], reading.of("T")[0]
    if key_of(one) == key_of(other) or (score is not None and max(score) > _MOST):
        return
    claim = new_claim(
        reading, one, other, other.start, "scheduled" if score is None else "finished", "versus" if score is None else RULE, 0.9
    )
    claim.one_mark = None
    claim.home, claim.home_mark = claim.one, one
    if score is not None:
        start, end = reader.readings[places[0]].start, reader.readings[places[1]].end
        claim.score, claim.score_mark = score, Mark(-1, "S", start, end, ScoreMention(start, end, *score, "final"))
        claim.winner = "one" if score[0] > score[1] else "other" if score[1] > score[0] else "draw"
        claim.winner_span = (one.start, max(end, other.end))
    yield claim
