"""The frames of an article's parts: a sentence that opens with a competition ("In the Uefa Cup, ...") and a line of nothing else frame what
follows them. The frame of the whole article is ``round_up``'s business."""

import re
from dataclasses import dataclass, replace

from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader, Reading
from service.extract.matches.stages import StageMention
from service.extract.names import CompetitionMention


@dataclass(frozen=True, slots=True)
class Frame:
    """What is played in a stretch of the article: a competition, its stage where told, and the characters of both."""

    competition: CompetitionMention
    span: tuple[int, int]
    stage: str | None = None
    stage_span: tuple[int, int] = (0, 0)
    main: Told | None = None
    """The match that the frame was taken from."""
    ahead: bool = False
    """Whether that lies ahead; of a list, whether most do."""
    heads: bool = False
    """Whether it is a line of its own, over what it frames."""


_OPENS = re.compile(
    r"(?:(?:meanwhile|elsewhere|also|and),? )?(?:in|elsewhere in) (?:the )?(?:«D\d+» |[\w-]+ ){0,2}?(?:«G\d+» of the )?«C(\d+)»"
)
HEADING = re.compile(r"(?:\d{1,2}[.:]\d\d )?(?:[\w'-]+ ){0,3}«C(\d+)»(?:[ ,:-]+(?:«[GD]\d+»|[\w'-]+)){0,3}[.:]?")


_SHOUTED = re.compile(r"«C(\d+)»(?=[:,]| [-–])")


def _shouted(reader: Reader, reading: Reading) -> re.Match[str] | None:
    """ "LA LIGA: TEN MINUTES OF MADNESS", a line in capitals that begins with the competition."""
    text = reader.document.text[reading.start : reading.end]
    return _SHOUTED.match(reading.tagged) if text.isupper() and len(text) < _LINE else None


_LINE = 80
"""Characters of such a line at most."""


def sections(reader: Reader) -> dict[int, Frame]:
    """The frames of their own, by the numbers of the sentences that stand in them."""
    result: dict[int, Frame] = {}
    heading: Frame | None = None
    opened: tuple[int, Frame] | None = None
    for reading in reader.readings:
        competes = "C" in reading.tags
        if competes and (match := HEADING.fullmatch(reading.tagged) or _shouted(reader, reading)):
            named = None if reading.title or reading.number < 2 else _section(reading, match)
            heading = named and replace(named, heads=True)
        elif competes and (match := _OPENS.match(reading.tagged)):
            frame = _section(reading, match)
            opened = (reading.paragraph, frame) if frame is not None else opened
        if opened is not None and opened[0] == reading.paragraph:
            result[reading.number] = opened[1]
        elif heading is not None:
            result[reading.number] = heading
    return result


def _section(reading: Reading, match: re.Match[str]) -> Frame | None:
    mark = reading.by_number[int(match.group(1))]
    if not isinstance(mark.value, CompetitionMention) or mark.value.kind == "friendly":
        return None
    stage = next((m for m in reading.of("G") if isinstance(m.value, StageMention) and m.value.stage and not m.value.reached), None)
    if stage is None or not isinstance(stage.value, StageMention) or reading.tagged_start(stage) > match.end():
        return Frame(mark.value, (mark.start, mark.end))
    return Frame(mark.value, (mark.start, mark.end), stage.value.stage, (stage.start, stage.end))
