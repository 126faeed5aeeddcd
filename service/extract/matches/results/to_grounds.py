"""Who met whom, told by the ground that one of them came to: "A travel to the ground of B".

Sides named outright are ``verbs``' business, visits told without a verb of the table ``visits_ahead``'s.
"""

import re

from service.extract.matches.claim import Claim, host_at, key_of
from service.extract.matches.discourse import Discourse
from service.extract.matches.frames import Frame
from service.extract.matches.ground_owners import nation_of
from service.extract.matches.meetings import meeting
from service.extract.matches.met_and_won import came_and_won
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import score_after
from service.extract.matches.subjects import subject_of
from service.extract.names import VenueMention
from service.extract.national import is_nation

_GROUND = re.compile(r" (?:the )?(?:[\w-]+ )?«V(\d+)»")


def to_ground(reading: Reading, discourse: Discourse, frame: Frame, left: str, end: int, at: int) -> Claim | None:
    """ "A travel to the ground of B"."""
    match = _GROUND.match(reading.tagged, end)
    ground = reading.by_number[int(match.group(1))] if match else None
    home = _of_its_owners(reading, ground) or host_at(ground)
    country = nation_of(home)
    subject = subject_of(reading, discourse, left, None) if country in discourse.reader.teams else None
    if subject is not None and is_nation(subject[0]) and subject[0] != country:
        home = country  # countries play at clubs' grounds
    if ground is None or home is None or home not in discourse.reader.teams:
        return None
    subject = subject_of(reading, discourse, left, home)
    score = score_after(reading, match.end()) if match else None
    made = meeting(reading, frame, left, (*subject, home, ground), at, score) if subject else None
    if made is not None and match is not None:
        came_and_won(made, match.end())
    return made


_SEVERAL = 2


def _of_its_owners(reading: Reading, ground: Mark | None) -> str | None:
    """ "went to the San Siro and beat Inter": of several clubs whose ground it is, the one that the sentence goes on to name."""
    if ground is None or not isinstance(ground.value, VenueMention) or len(ground.value.owners) < _SEVERAL:
        return None
    named = [key_of(mark) for mark in reading.of("T") if mark.start > ground.end and key_of(mark) in ground.value.owners]
    return named[0] if named else None
