"""What each sentence claims: two teams, and how they met. Each kind of language has a room of its own; here is told which of their claims
stand, and what the discourse takes from them. ``merge`` puts claims on one match together."""

import re
from collections.abc import Iterator
from itertools import chain

from service.extract.matches.ahead.again import once_more, replay_on
from service.extract.matches.ahead.at_a_day import due_there
from service.extract.matches.ahead.coming import coming_opponents
from service.extract.matches.ahead.fixtures import at_home_claims, fixture_claims, further_fixtures, in_the_dugout, next_opponents
from service.extract.matches.ahead.legs_ahead import LEG_AHEAD, legs_ahead
from service.extract.matches.ahead.named_games import named_games
from service.extract.matches.ahead.pairings import pairings
from service.extract.matches.ahead.provided import provided
from service.extract.matches.ahead.return_legs import return_legs
from service.extract.matches.ahead.several_ahead import several_ahead
from service.extract.matches.ahead.to_towns import to_towns
from service.extract.matches.ahead.twice import twice
from service.extract.matches.ahead.undecided import is_open, undecided_pair
from service.extract.matches.ahead.visits_ahead import visits_ahead
from service.extract.matches.attach import attach_context, called_off_after, same_fate
from service.extract.matches.bare.boxes import boxes
from service.extract.matches.bare.headings import team_headings
from service.extract.matches.bare.leg_lines import leg_lines
from service.extract.matches.bare.line_scorers import give_scorers
from service.extract.matches.bare.lines import title_lines
from service.extract.matches.bare.live import follow_live
from service.extract.matches.bare.result_lines import SCORES, result_lines, stacked_lines
from service.extract.matches.bare.summaries import summaries
from service.extract.matches.called import called_of
from service.extract.matches.claim import Claim, host_at, key_of
from service.extract.matches.counterparts import find_bosses, find_counterparts
from service.extract.matches.derbies import derby_claims, told_by_more_than_a_name
from service.extract.matches.discourse import Discourse
from service.extract.matches.earlier_meetings import earlier_meetings
from service.extract.matches.epithets import Epithet
from service.extract.matches.former_sides import by_the_way, note_spell
from service.extract.matches.governed import is_former, is_oblique
from service.extract.matches.in_turn import IN_TURN, in_turn, paired_otherwise
from service.extract.matches.likely.candidates import Candidate, candidates
from service.extract.matches.likely.meetings import likely_meetings
from service.extract.matches.meetings import stage_claims
from service.extract.matches.off_the_pitch import off_the_pitch
from service.extract.matches.own_towns import countries_met_in, host_country
from service.extract.matches.reading import Mark, Reader, Reading
from service.extract.matches.replays import replays
from service.extract.matches.results.as_the_other import as_the_other
from service.extract.matches.results.aslant import aslant
from service.extract.matches.results.blows import blows
from service.extract.matches.results.called_results import called_results
from service.extract.matches.results.callers import callers
from service.extract.matches.results.carried_leads import carried_leads
from service.extract.matches.results.deciding_goals import deciding_goals
from service.extract.matches.results.ended import ended_so
from service.extract.matches.results.further import further_results
from service.extract.matches.results.how_it_went import how_it_went
from service.extract.matches.results.nouns import any_noun
from service.extract.matches.results.other_results import bare_scores, other_results
from service.extract.matches.results.outcomes import legs_taken, outcomes
from service.extract.matches.results.points import points
from service.extract.matches.results.runs_ended import runs_ended
from service.extract.matches.results.same_again import same_score
from service.extract.matches.results.set_phrases import led_by, set_phrases
from service.extract.matches.results.settled_by import settled_by
from service.extract.matches.results.shootout_results import by_kicks, shootout_results
from service.extract.matches.results.spoken import spoken_results
from service.extract.matches.results.told_there import there_too, who_did_there
from service.extract.matches.results.triggers import trigger_claims
from service.extract.matches.results.won_by import after_all, won_by
from service.extract.matches.scores import ScoreMention
from service.extract.matches.sides import side_beside
from service.extract.matches.the_two import PAIR_WORDS, THE_TWO_MEET, with_the_named
from service.extract.matches.told_already import of_whom_else, same_place
from service.extract.matches.took_part import against_claims, both_took_part, done_at
from service.extract.matches.whose_side import in_whose_colours, whose_goal
from service.extract.matches.whose_words import speaks_for
from service.extract.national import is_nation
from service.extract.people import PersonMention


def find_claims(reader: Reader, discourse: Discourse) -> list[Claim]:
    """The claims in the order of the text."""
    claims, asked = told_and_asked(reader, discourse)
    likely = likely_meetings(reader, asked, claims)
    return sorted((*claims, *likely), key=lambda claim: claim.reading.number) if likely else claims


def told_and_asked(reader: Reader, discourse: Discourse) -> tuple[list[Claim], list[Candidate]]:
    """The claims that rules of language make, and all two teams of which a sentence may tell a match."""
    claims: list[Claim] = []
    asked: list[Candidate] = []
    headings = team_headings(reader.readings)
    discourse.called = called_of(reader)
    for reading in reader.readings:
        discourse.section = headings.get(reading.number)
        asked.extend(candidates(reading, discourse))
        found = sorted(_of_reading(reader, reading, discourse), key=lambda claim: claim.at)
        if found:
            for claim in found:
                give_scorers(reader, claim)
                by_kicks(claim)
            attach_context(reading, found)
            found = told_by_more_than_a_name(found)
            found.extend(twice(reading, found))
            for claim in found:  # who won over two legs need not have won the one told beside it
                claim.through = claim.through or (claim.aggregate is not None and claim.score is None and claim.shootout is None)
            if any(claim.status == "postponed" for claim in (*claims[-3:], *found)):
                same_fate(reading, found)
            claims.extend(found)
            discourse.headed = _heads(reading, found) or discourse.headed
            claims.extend(replays(reader.readings, reading, found))
        elif claims and claims[-1].reading.number == reading.number - 1:
            called_off_after(reading, claims[-1])
    shootout_results(reader, claims)
    return follow_live(reader.readings, claims), asked


_TEAMS = (frozenset("TES"), frozenset("TE"))
"""The marks that tell of a team, in the article's words and in somebody's."""


def _of_reading(reader: Reader, reading: Reading, discourse: Discourse) -> list[Claim]:
    found: list[Claim] = []
    if not reading.marks:
        return found
    discourse.begin(reading.number, reading.paragraph)
    find_counterparts(reader.readings, reading, discourse)
    spoken = reading.quoted or "P" in reading.tags
    free = [mark for mark in reading.of("T") if not is_oblique(reading, mark) and not _former(reading, mark)]
    discourse.subjects = [(mark.end, key_of(mark)) for mark in free] or _experiencer(reading)
    discourse.opens = _opening_side(reading, discourse)
    discourse.quoted, discourse.we = reading.quoted, speaks_for(reader, reading, discourse) if spoken else None
    the_two = discourse.the_two(there=" there " in reading.tagged) if not PAIR_WORDS.isdisjoint(reading.words) else None
    if the_two is not None and (they_meet := THE_TWO_MEET.search(reading.tagged)) is not None:
        the_two = with_the_named(reading, discourse, they_meet.start()) or the_two
        discourse.tell(the_two, reading.start)
        discourse.together = True
        discourse.pair = discourse.pair and the_two
    if (as_for := _AS_FOR.match(reading.tagged)) is not None and not reading.quoted:
        _speak_of(discourse, reading, discourse.team(reading.by_number[int(as_for.group(1))]))
    if (led := led_by(reading, discourse)) is not None:
        discourse.tell(led, reading.start)
    of_countries = discourse.first_pair is not None and is_nation(discourse.first_pair[0])
    discourse.abroad = host_country(reading) if of_countries else None
    one_by_one = in_turn(reading, discourse)
    for claim in chain(one_by_one, _rules(reader, reading, discourse)):
        taken = (
            claim.rule not in ("same score", IN_TURN)
            and claim.score_mark is not None
            and any(claim.score_mark is earlier.score_mark for earlier in found)
        )
        in_whose_colours(claim, discourse)
        side_beside(claim)
        there_too(claim, discourse)
        if of_whom_else(claim, found) or off_the_pitch(claim) or is_open(claim) or (of_countries and countries_met_in(claim)):
            continue
        if paired_otherwise(claim, one_by_one):
            continue
        if taken and claim.home is not None:
            _at_home_too(claim, found)
        if not taken and discourse.alike(claim.one, claim.other) and not any(same_place(claim, earlier) for earlier in found):
            _the_other_leg(claim, found)
            found.append(claim)
            discourse.means(claim.one_mark, claim.one)
            if claim.other_mark is not None:
                discourse.objects.add(claim.other_mark.number)
            discourse.tell((claim.one, claim.other), claim.at)
            if claim.sure > 0.6:
                ahead = claim.status in ("scheduled", "postponed")
                discourse.meet(claim.one, claim.other, claim.home or _home_by_ground(reading, claim), ahead=ahead)
            whose_goal(claim, discourse)
            discourse.winner = discourse.winner or (
                claim.one if claim.winner == "one" else claim.other if claim.winner == "other" else None
            )
    found.extend(carried_leads(reading, found, discourse))
    won_by(reading, found, discourse)
    after_all(found)
    if found:
        found.extend(further_results(reading, found, discourse))
        last = _main_of(found)
        of_the_other = last.rule in SCORES and last.winner == "other"
        come_to_a_country = last.rule == "meets ground" and is_nation(last.other)
        told = last.other if of_the_other or come_to_a_country else last.one
        of_old = last.one_mark is None and discourse.then == (told, reading.paragraph)  # what a man did for another side, by the way
        _speak_of(discourse, reading, None if of_old or by_the_way(reading, last) else told)
    else:
        subjects = (
            discourse.team(mark)
            for mark in reading.marks
            if mark.tag in "TP"
            and _known(discourse, mark)
            and (
                mark in free
                or (not _former(reading, mark) and (_opens(reading, mark) or (mark.tag == "P" and not is_oblique(reading, mark))))
            )
        )
        teams = [mark for mark in reading.of("T") if not _former(reading, mark)]
        named = next((discourse.team(mark) for mark in teams), None)
        whose = discourse.subjects[0][1] if discourse.subjects and not free else None  # "It was A's second defeat"
        subject = next((key for key in subjects if key), whose)
        if reading.quoted:
            discourse.said = subject or discourse.said or named
        else:
            opening = reading.paragraph != discourse.focus_paragraph and len(teams) == 1 and _FOR_WHOM.search(reading.tagged)
            opening = opening or (len(teams) == 1 and _ABOUT_WHOM.match(reading.tagged))
            _speak_of(
                discourse,
                reading,
                named if _told_of_next(reading, discourse, teams) else subject or (named if opening or not discourse.focus else None),
            )
    note_spell(reading, discourse)
    find_bosses(reading, discourse)
    for mark in reading.of("P"):
        if isinstance(mark.value, PersonMention) and not is_oblique(reading, mark):
            discourse.person = mark.value.person.name if mark.value.person.name in discourse.affiliations else None
            break
    scores = [mark for mark in reading.of("S") if isinstance(mark.value, ScoreMention) and mark.value.kind == "final"]
    discourse.last_score = scores[-1] if scores else discourse.last_score
    return found


_NAMED_SO = ("hosts", "visitors", "of_team", "place")


def _opening_side(reading: Reading, discourse: Discourse) -> str | None:
    mark = reading.marks[0]
    beginning = isinstance(mark.value, Epithet) and mark.value.kind in _NAMED_SO and reading.tagged.startswith(("«", "the «"))
    return discourse.team(mark) if beginning and not reading.quoted else None


_IMPERSONAL = re.compile(
    r"(?:it|this|that|there|such|no|little)\b[^«,;]{0,50}?(?:(?:on|for|of|from|with|at) (?:the )?«T(\d+)»|«T(\d+)»'s? )"
)


def _experiencer(reading: Reading) -> list[tuple[int, str]]:
    """ "It was rough on A, unbeaten since they lost at B", "It was A's first win": of whom a sentence without a doer tells."""
    match = _IMPERSONAL.match(reading.tagged) if "T" in reading.tags else None
    mark = reading.by_number[int(match.group(1) or match.group(2))] if match else None
    return [] if mark is None or _former(reading, mark) else [(mark.end, key_of(mark))]


def _rules(reader: Reader, reading: Reading, discourse: Discourse) -> Iterator[Claim]:
    """What each rule finds; of somebody's words that name no side, only what they tell of the one that the talk is of."""
    both = THE_TWO_MEET.match(reading.tagged) or reading.tagged.startswith("those two ")
    if _TEAMS[reading.quoted].isdisjoint(reading.tags) and (reading.quoted or not both):
        return chain(
            spoken_results(reading, discourse),
            derby_claims(reading, discourse) if "D" in reading.tags else (),
            legs_ahead(reading, discourse) if {"G", "D"} <= set(reading.tags) else (),
            return_legs(reading, discourse) if "D" in reading.tags else (),
            replay_on(reading, discourse) if {"G", "D"} <= set(reading.tags) else (),
        )
    return chain(
        result_lines(reader, reading),
        stacked_lines(reader, reading),
        boxes(reader, reading),
        summaries(reader, reading),
        title_lines(reading),
        leg_lines(reading, discourse),
        undecided_pair(reading, discourse),
        provided(reading, discourse),
        derby_claims(reading, discourse),
        other_results(reading, discourse),
        next_opponents(reading, discourse),
        outcomes(reading, discourse),
        earlier_meetings(reading, discourse),
        spoken_results(reading, discourse),
        blows(reading, discourse),
        trigger_claims(reader, reading, discourse),
        legs_taken(reading, discourse),
        stage_claims(reading, discourse),
        at_home_claims(reading, discourse),
        in_the_dugout(reading, discourse),
        fixture_claims(reading, discourse),
        further_fixtures(reading, discourse),
        several_ahead(reading, discourse),
        coming_opponents(reading, discourse),
        visits_ahead(reading, discourse),
        to_towns(reading, discourse),
        points(reading, discourse),
        deciding_goals(reading, discourse),
        settled_by(reading, discourse),
        as_the_other(reading, discourse),
        callers(reading, discourse),
        set_phrases(reading, discourse),
        runs_ended(reading, discourse),
        aslant(reading, discourse),
        how_it_went(reading, discourse),
        pairings(reading, discourse),
        both_took_part(reading, discourse),
        same_score(reading, discourse),
        ended_so(reading, discourse),
        legs_ahead(reading, discourse),
        return_legs(reading, discourse),
        bare_scores(reading, discourse),
        any_noun(reading, discourse),
        against_claims(reading, discourse),
        named_games(reading, discourse),
        due_there(reading, discourse),
        called_results(reading, discourse),
        who_did_there(reading, discourse),
        done_at(reading, discourse),
        once_more(reading, discourse),
    )


def _heads(reading: Reading, found: list[Claim]) -> tuple[str, str] | None:
    """The two teams of a paragraph that is nothing but their result: "A 2-0 B"."""
    alone = len(found) == 1 and found[0].rule in SCORES and not reading.title and len(reading.tagged) < _HEADING
    return (found[0].one, found[0].other) if alone and reading.tags[:1] == "T" and reading.tags.count("T") == 2 else None


_HEADING = 45
"""Characters of a marked sentence at most that is a heading."""


def _at_home_too(claim: Claim, found: list[Claim]) -> None:
    """Of two claims on one score the first stands; the second may tell who was at home."""
    for earlier in found:
        if earlier.score_mark is claim.score_mark and earlier.home is None and {earlier.one, earlier.other} == {claim.one, claim.other}:
            earlier.home, earlier.home_mark = claim.home, claim.home_mark


def _main_of(found: list[Claim]) -> Claim:
    """The claim whose subject the article goes on with: the last one, unless it only tells more of an earlier one's opponent ("will face B,
    who beat C")."""
    last = found[-1]
    for earlier in reversed(found[:-1]):
        if last.one_mark is not None and earlier.at < last.at and _is_opponent(earlier, last):
            last = earlier
    return last


def _is_opponent(earlier: Claim, last: Claim) -> bool:
    by_ground = earlier.other_mark is not None and earlier.other_mark.tag == "V"
    return earlier.other_mark is last.one_mark or (by_ground and earlier.other == last.one)


def _the_other_leg(claim: Claim, found: list[Claim]) -> None:
    """The ground of the second leg is not that of the first, told before it in the sentence."""
    for earlier in found if claim.rule == LEG_AHEAD and claim.home is not None else ():
        if earlier.home == claim.home and {earlier.one, earlier.other} == {claim.one, claim.other}:
            earlier.home = claim.one if claim.home == claim.other else claim.other


def _speak_of(discourse: Discourse, reading: Reading, team: str | None) -> None:
    discourse.said = None
    if team:
        discourse.focus, discourse.focus_paragraph = team, reading.paragraph


def _told_of_next(reading: Reading, discourse: Discourse, teams: list[Mark]) -> bool:
    """ "He is best known for steering A to the title. They clinched it with a win over B": of the one team that the sentence names."""
    after = discourse.reader.readings[reading.number + 1 : reading.number + 2]
    return len(teams) == 1 and bool(after) and after[0].paragraph == reading.paragraph and _THEY_DID.match(after[0].tagged) is not None


_THEY_DID = re.compile(r"«E\d+» (?:\w+ ){0,2}(?:it|the (?:title|trophy|cup|crown))\b")
_FOR_WHOM = re.compile(r"\bfor (?:the )?«T\d+»[.!]?$")
""" "There was no happy ending for A": of whom the next sentence goes on to tell."""
_AS_FOR = re.compile(r"as for (?:the )?«[TE](\d+)»(?!'s? )")
""" "As for the visitors, ...": of whom the article goes on to tell."""
_ABOUT_WHOM = re.compile(r"(?:elsewhere|meanwhile|also)\b(?:[^«,;]|«[DCGV]\d+»(?:'s)?){0,60}, (?:the )?«T\d+»'s? (?!«)")
""" "Elsewhere on Saturday, A's crisis deepened."."""


def _former(reading: Reading, mark: Mark) -> bool:
    """ "the former A man": of a team that he has left."""
    return is_former(reading.tagged[: reading.tagged_start(mark)], reading.tagged[reading.tagged_end(mark) :])


def _opens(reading: Reading, mark: Mark) -> bool:
    """ "A's run is over": whom a sentence begins with it goes on about."""
    return mark.tag == "T" and reading.tagged_start(mark) <= len("the ")


def _known(discourse: Discourse, mark: Mark) -> bool:
    """A person speaks for a team only if the article is about that team."""
    return mark.tag == "T" or discourse.reader.counts.get(discourse.team(mark) or "", 0) > 1


def _home_by_ground(reading: Reading, claim: Claim) -> str | None:
    grounds = {host_at(ground) for ground in reading.of("V")} & {claim.one, claim.other}
    return grounds.pop() if len(grounds) == 1 else None
