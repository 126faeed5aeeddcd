"""Which quoted regions are one utterance, and whose: the one pass over the frames in which speakers are resolved.

An utterance is what one cue governs: its parts may be broken by the cue, or run on over sentences and paragraphs.
"""

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise

from service.extract.people import Person
from service.extract.quotes.about import joined_subjects, later_subjects, subjects
from service.extract.quotes.announced import announced_parts, announcement, part_of
from service.extract.quotes.attribution import attributions
from service.extract.quotes.callings import Callings
from service.extract.quotes.cues import CUES
from service.extract.quotes.discourse import Discourse
from service.extract.quotes.frames import Chunk, Frame, Region
from service.extract.quotes.indirect import clauses
from service.extract.quotes.interviews import Answer, label_at, of_oneself, stranger_at, under_a_question
from service.extract.quotes.named_within import NOBODY, named_before, named_between, named_by_frames
from service.extract.quotes.naming import Naming, Phrase
from service.extract.quotes.relation import Attribution, Relation, Source
from service.extract.quotes.signed import heads
from service.extract.quotes.speakers import resolve
from service.extract.quotes.titles import is_title

_CERTAINTY = {
    "direct": {"explicit": 0.97, "pronoun": 0.93, "alternation": 0.85, "unknown": 0.85},
    "mixed": {"explicit": 0.88, "pronoun": 0.8, "alternation": 0.7, "unknown": 0.6},
    "indirect": {"explicit": 0.75, "pronoun": 0.75, "alternation": 0.6, "unknown": 0.4},
}
"""How often words and speaker are both right, by kind and by how the speaker was told; measured on annotated news."""
_SHORTEST_FRAME = 3
_ADDED_WITHIN = 160
"""Characters between the words of somebody and what he adds, at most."""
_QUESTION = 10
"""Tokens of a question between two answers, at most."""
_UNCUED_WORDS = 4
"""A quote that nobody is told to have said is only taken where it has more words than this."""


PassedOver = tuple[int, int, Person | None]
"""Tokens, as the first and one past the last, that are told already; and who speaks there, if it is an answer."""


@dataclass(slots=True)
class Utterance:
    """One event to be: ``kind`` is direct, mixed or indirect, ``parts`` its character ranges, ``certainty`` how sure the speaker is.

    ``tied`` is the mixed utterance within an indirect one.
    """

    kind: str
    parts: list[tuple[int, int]]
    speaker: Source
    cue: int | None
    phrase: Phrase | None
    certainty: float
    tied: "Utterance | None" = None


def utterances(
    naming: Naming, regions: list[Region], frames: list[Frame], passed_over: list[PassedOver], took_part: Callings
) -> list[Utterance]:
    """The utterances in the order of the text; frames that begin within ``passed_over`` (in order) are left out.

    ``took_part`` has those who took part in the article's matches.
    """
    related = [attributions(naming, frame, regions) if frame.regions else [] for frame in frames]
    ahead = _cues_ahead(frames, related)
    named = named_by_frames(naming, frames, regions, related)
    discourse = Discourse(naming, regions, took_part)
    made: list[Utterance] = []
    waiting: list[int] = []
    last: Utterance | None = None
    just_told = False
    attributed = -1
    """The frame that ended with an attribution or an open quote, after which bare quotes go on."""
    ranges = iter(passed_over)
    passed = next(ranges, None)
    announced: Attribution | None = None
    told_paragraph = -1
    for f, frame in enumerate(frames):
        while passed is not None and passed[1] <= frame.first:
            passed = next(ranges, None)
        if passed is not None and passed[0] <= frame.first:
            last = None
            if passed[2] is not None:
                discourse.next_sentence()
                discourse.note_speaker(Source(passed[2].name, passed[2]))
            continue
        if last is not None and attributed == f - 1 and frame.paragraph == frames[f - 1].paragraph and _asks(naming, frame):
            attributed = f  # '"It is," Lund said. And the cost? "It will fall."'
            continue
        if frame.paragraph == told_paragraph or (not frame.regions and frame.last - frame.first < _SHORTEST_FRAME):
            asked = naming.person_at.get(frame.first)
            if asked is not None and naming.words[frame.last - 1] == "?":  # 'Lund? "Fine," she said'
                discourse.next_sentence()
                discourse.note_subject(resolve(discourse, Phrase(frame.first, frame.last - 1, frame.first, asked[2])))
            continue
        if announced is not None and frame.paragraph != frames[f - 1].paragraph:
            parts = announced_parts(naming, frame, regions, related[f], announced)
            if parts:
                speaker = _source(naming, discourse, announced)
                last = Utterance("direct", parts, speaker, announced.cue, announced.phrase, _CERTAINTY["direct"][speaker.resolved_by])
                made.append(last)
                attributed, announced = f, None
                told_paragraph = frame.paragraph if not frame.regions else -1
                continue
        opening = frame.chunks[0]
        discourse.named_within = NOBODY
        if frame.regions and all(a.relation is Relation.BARE for a in related[f]):
            opens = regions[frame.regions[0]].first + 1
            labelled = (label_at(naming, opens, frame.last) or stranger_at(naming, opens, frame.last)) is not None
            target = "alone" if labelled else _bare_target(frames, regions, f, last, attributed, cue_ahead=ahead[f])
            if target == "forward":
                waiting += frame.regions
            elif target == "back" and last is not None:
                last.parts += [part_of(regions[n]) for n in frame.regions]
                attributed = f
            else:
                discourse.named_within = named[f]
                uncued = _uncued(naming, discourse, frame, regions, just_told=just_told)
                if uncued is not None:
                    made.append(uncued)
                    last, attributed = uncued, f
            continue
        discourse.next_sentence()
        if discourse.due < frame.first:
            discourse.read(frame.first)
        unquoted = frame.regions and related[f][0].relation is Relation.NONE  # 'On "The Show", Lund said …'
        told_of = () if _listed(naming, frame) else subjects(naming, opening.first, frame.chunks[1].last if unquoted else opening.last)
        for subject in told_of:
            discourse.note_subject(resolve(discourse, subject))
        if naming.sport and not frame.regions:
            _note_joined(naming, discourse, opening)
        told = frame.regions or naming.tells(frame.first, frame.last)
        found = _of_frame(naming, discourse, frame, regions, related[f], waiting, named[f]) if told else []
        discourse.named_within, discourse.told_now = NOBODY, False
        waiting = []
        made += found
        just_told = bool(found)
        spoken = [u for u in found if u.kind == "direct"]
        if discourse.due < frame.last:
            discourse.read(frame.last)
        for utterance in found:
            discourse.note_speaker(utterance.speaker, aloud=utterance.kind == "direct")
        for chunk in frame.chunks[1:] if frame.regions else ():
            for subject in later_subjects(naming, chunk.first, chunk.last):
                discourse.note_subject(resolve(discourse, subject))
        announced = announcement(naming, frame)
        if spoken:
            last, attributed = spoken[-1], f
        elif frame.regions or frame.last - frame.first > 2:
            last = None
    _confirmed(naming, discourse, made)
    return made


def _confirmed(naming: Naming, discourse: Discourse, made: list[Utterance]) -> None:
    """Who is only told by a role is whoever "added" something next, where he may have that role: 'the player said … Lund added'."""
    aloud = [utterance for utterance in made if utterance.kind != "indirect"]
    for here, after in pairwise(aloud):
        known, adds = here.speaker.person, after.speaker.person
        if known is None or adds is None or adds is known or after.speaker.resolved_by != "explicit" or here.phrase is None:
            continue
        near = after.parts[0][0] - here.parts[-1][1] <= _ADDED_WITHIN
        if not near or here.speaker.resolved_by != "pronoun" or here.phrase.pronoun or not _going_on(naming, after.cue):
            continue
        if discourse.may_be(adds, naming.folded[here.phrase.head]):
            for told in made:
                if told is here or (told.cue == here.cue and told.kind == "indirect"):
                    told.speaker = discourse.source_of(adds, here.speaker.mention or "", "pronoun")


def _listed(naming: Naming, frame: Frame) -> bool:
    """Whether the frame is a line below the headline that ends without a stop, as those of lists and links to other articles do."""
    document = naming.document
    start, end = document.tokens.starts[frame.first], document.tokens.ends[frame.last - 1]
    if not naming.sport or start < document.title_end or frame.regions or not naming.words[frame.last - 1][0].isalnum():
        return False
    return not heads(naming, start, end)


def _note_joined(naming: Naming, discourse: Discourse, chunk: Chunk) -> None:
    """Take note of players who act in the last of several clauses about a match; the others are about whom the first one is about."""
    about = discourse.last_subject
    if about is not None and about.person is not None and discourse.just_told_of(about.person) and discourse.manages(about.person):
        return
    for subject in joined_subjects(naming, chunk.first, chunk.last):
        discourse.note_subject(resolve(discourse, subject))


def _asks(naming: Naming, frame: Frame) -> bool:
    """Whether the frame is a short question of the reporter's, to whoever is speaking."""
    short = not frame.regions and frame.last - frame.first <= _QUESTION
    return short and naming.words[frame.last - 1] == "?" and frame.first not in naming.person_at


def answered(answer: Answer) -> Utterance:
    """The utterance of a labelled paragraph of an interview."""
    person = answer.label.person
    source = Source() if person is None else Source(person.name, person, person.role, person.affiliation, person.name, "explicit")
    return Utterance("direct", [(answer.start, answer.end)], source, None, answer.label, 0.85)


def _bare_target(
    frames: list[Frame],
    regions: list[Region],
    f: int,
    last: Utterance | None,
    attributed: int,
    *,
    cue_ahead: bool,
) -> str:
    """Where a quote without a cue belongs: "back" to the utterance before it, "forward" to the next cue, or "alone"."""
    here = frames[f]
    follows = last is not None and attributed == f - 1
    if follows:
        before = frames[f - 1]
        same_paragraph = before.paragraph == here.paragraph
        adjacent = bool(before.regions) and before.chunks[-1].last <= before.chunks[-1].first
        if adjacent and not regions[before.regions[-1]].quoted.closed:
            return "back"
        if same_paragraph:
            return "back"
        return "forward" if cue_ahead else "back"
    return "forward" if cue_ahead else "alone"


def _cues_ahead(frames: list[Frame], related: list[list[Attribution]]) -> list[bool]:
    """For each frame whether the quotes that directly follow it in its paragraph come to a cue that stands after them."""
    ahead = [False] * (len(frames) + 1)
    for f in range(len(frames) - 2, -1, -1):
        following = frames[f + 1]
        if following.paragraph != frames[f].paragraph or not following.regions:
            continue
        relation = related[f + 1][0].relation
        if relation is Relation.AFTER:
            ahead[f] = following.chunks[0].last <= following.chunks[0].first
        elif relation is Relation.BARE:
            ahead[f] = ahead[f + 1]
    return ahead


def _uncued(naming: Naming, discourse: Discourse, frame: Frame, regions: list[Region], *, just_told: bool) -> Utterance | None:
    """A quote that nobody is told to have said: whose sentence was before it, said it; a label within the marks tells it outright."""
    region = regions[frame.regions[0]]
    starts, end = naming.document.tokens.starts, region.quoted.end
    label = label_at(naming, region.first + 1, region.last)
    rest = [part_of(regions[n]) for n in frame.regions[1:]]
    if label is not None and label.person is not None and (rest or starts[label.last + 1] < end):
        start = starts[label.last + 1]
        source = resolve(discourse, label)
        discourse.note_speaker(source)
        return Utterance("direct", [*([(start, end)] if start < end else []), *rest], source, None, label, 0.9)  # "Lund: "We were late."
    stranger = stranger_at(naming, region.first + 1, region.last) if label is None else None
    if stranger is not None and (start := starts[stranger.last + 1]) < end:
        name = naming.words[stranger.first]
        source = Source(name=name.title(), mention=name, resolved_by="explicit")
        return Utterance("direct", [(start, end)], source, None, stranger, 0.8)
    words = sum(1 for n in frame.regions for i in range(regions[n].first, regions[n].last) if naming.words[i][0].isalnum())
    asked = discourse.questioned if naming.sport and under_a_question(naming, region.quoted.start) else None
    short = words <= _UNCUED_WORDS and regions[frame.regions[-1]].quoted.closed
    if short and asked is None and not (of_oneself(naming, region) and (just_told or discourse.last_speaker is not None)):
        return None
    if asked is not None:
        source = discourse.source_of(asked, "", "alternation")._replace(mention=None)
        discourse.note_speaker(source)
        return Utterance("direct", [part_of(regions[n]) for n in frame.regions], source, None, None, 0.85)
    likely = [discourse.last_speaker if just_told else None, discourse.last_subject, discourse.last_speaker]
    spoken = [source for source in likely if source is not None]
    subject = next((source for source in spoken if source.name not in discourse.named_within), None)
    if not spoken and discourse.headed is not None:
        subject = Source(name=discourse.headed)  # a heading of its own under "The Interview: Kari Lund"
    known = subject is not None and subject.name is not None
    speaker = subject._replace(mention=None, resolved_by="alternation") if known and subject is not None else Source()
    return Utterance("direct", [part_of(regions[n]) for n in frame.regions], speaker, None, None, 0.6 if known else 0.3)


def _of_frame(
    naming: Naming,
    discourse: Discourse,
    frame: Frame,
    regions: list[Region],
    related: list[Attribution],
    waiting: list[int],
    named: frozenset[str],
) -> list[Utterance]:
    """The utterances of a frame that holds reporter's words: direct and mixed ones of its regions, and indirect ones.

    ``named`` are those whom its quoted words name.
    """
    discourse.named_within = named
    made: list[Utterance] = []
    by_cue: dict[int | None, Utterance] = {}
    for i, n in enumerate(frame.regions):
        attribution = related[i]
        part = part_of(regions[n])
        if attribution.relation is Relation.CONTINUED and made:
            made[-1].parts.append(part)
        elif attribution.relation is Relation.BARE:
            waiting = [*waiting, n]
        elif attribution.relation in (Relation.AFTER, Relation.BEFORE, Relation.FRAGMENT):
            fragment = attribution.relation is Relation.FRAGMENT
            same = by_cue.get(attribution.cue) if attribution.cue is not None else None
            if same is not None and (same.kind == "mixed") == fragment:
                same.parts.append(part)
                continue
            discourse.named_within = named | named_before(naming, frame, attribution)
            speaker = _source(naming, discourse, attribution)
            discourse.named_within = named
            parts = [part]
            if attribution.relation is Relation.AFTER and waiting:
                parts = [*(part_of(regions[w]) for w in waiting), part]
                waiting = []
            kind = "mixed" if fragment else "direct"
            certainty = _CERTAINTY[kind][speaker.resolved_by]
            utterance = Utterance(kind, parts, speaker, attribution.cue, attribution.phrase, certainty)
            by_cue[attribution.cue] = utterance
            made.append(utterance)
    for clause in clauses(naming, frame, regions, related):
        mixed = by_cue.get(clause.cue)
        discourse.named_within = named_between(naming, clause.parts) if mixed is None else NOBODY
        discourse.told_now = _told_now(naming, clause.cue)
        speaker = mixed.speaker if mixed is not None else resolve(discourse, clause.phrase, going_on=_going_on(naming, clause.cue))
        certainty = _CERTAINTY["indirect"][speaker.resolved_by]
        told = Utterance("indirect", list(clause.parts), speaker, clause.cue, clause.phrase, certainty)
        told.tied = mixed or _within(naming, frame, regions, related, told)
        if naming.sport and _half_said(naming, clause.cue):
            discourse.note_speaker(speaker, aloud=False)
            made += [] if mixed is not None or told.tied is None else [told.tied]
            continue
        made += [told] if mixed is not None or told.tied is None else [told, told.tied]
    return sorted(made, key=lambda utterance: utterance.parts[0])


def _half_said(naming: Naming, cue: int) -> bool:
    """Whether the verb tells what somebody may have meant rather than what he said."""
    form = CUES.get(naming.folded[cue])
    return form is not None and form.lemma in ("hint", "reckon")


def _within(naming: Naming, frame: Frame, regions: list[Region], related: list[Attribution], told: Utterance) -> Utterance | None:
    """The quoted words within what is told indirectly that no cue of their own governs."""
    inside = []
    for start, end in told.parts:
        k = bisect_left(frame.regions, start, key=lambda n: regions[n].quoted.start)
        while k < len(frame.regions) and regions[frame.regions[k]].quoted.end <= end + 1:
            region = regions[frame.regions[k]]
            if related[k].relation is Relation.NONE and not is_title(naming, region):
                inside.append(part_of(region))
            k += 1
    certainty = _CERTAINTY["mixed"][told.speaker.resolved_by]
    return Utterance("mixed", inside, told.speaker, told.cue, told.phrase, certainty) if inside else None


def _source(naming: Naming, discourse: Discourse, attribution: Attribution) -> Source:
    if attribution.phrase is None:  # "came the answer": the one who was spoken of
        known = discourse.last_subject or discourse.last_speaker
        return known._replace(mention=None, resolved_by="alternation") if known is not None else Source()
    discourse.told_now = _told_now(naming, attribution.cue)
    return resolve(discourse, attribution.phrase, going_on=_going_on(naming, attribution.cue))


def _told_now(naming: Naming, cue: int | None) -> bool:
    """Whether the cue is in the present tense, within an article about sport."""
    form = CUES.get(naming.folded[cue]) if cue is not None and naming.sport else None
    return form is not None and cue is not None and not form.base and naming.folded[cue].endswith("s")


def _going_on(naming: Naming, cue: int | None) -> bool:
    form = CUES.get(naming.folded[cue]) if cue is not None else None
    return form is not None and form.lemma in ("add", "continue", "conclude", "go on", "carry on", "sum up")
