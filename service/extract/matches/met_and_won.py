# ruff: noqa: E501 - a pattern of language is easier to read in one line
"""What stands beside a match told by a noun: who won it, and whose it was: "a replay with B, a tie A won 3-0", "their last meeting with B 3-0".

The match itself is found in ``meetings``.
"""

import re
from typing import Literal

from service.extract.matches.claim import Claim, key_of, set_score
from service.extract.matches.discourse import Discourse
from service.extract.matches.epithets import Epithet
from service.extract.matches.reading import Mark, Reading
from service.extract.matches.results.phrases import score_after

_A_TIE_WON = re.compile(
    r"«T\d+»(?: (?:(?:on|at|in) )?(?:the )?«[DV]\d+»){0,2}, (?:a|an|the) (?:[\w-]+ ){0,2}(?:tie|match|game|contest|encounter|final|replay|derby|affair)"
    r" (?:that |which )?(?:the )?«([TE])(\d+)» (?:\w+ly )?(?:won|lost|drew|edged|shaded)\b"
)
""" "a replay with B, a tie A won 3-0": who met B."""


def who_met(reading: Reading, discourse: Discourse, mark: Mark) -> tuple[str, Mark] | None:
    """The side that the words beside the opponent tell to have won, lost or drawn the match."""
    match = _A_TIE_WON.match(reading.tagged, reading.tagged_start(mark)) if mark.number in reading.by_number and mark.tag == "T" else None
    winner = reading.by_number[int(match.group(2))] if match else None
    key = discourse.team(winner, key_of(mark)) if winner is not None else None
    return (key, winner) if key is not None and winner is not None and key != key_of(mark) else None


_ONE_OF = re.compile(
    r"«T\d+»(?: (?:(?:on|at|in) )?(?:the )?«[DV]\d+»){0,2}, (?:the )?(?:first|last|second|third|final|next|opening|latest|one) of (?:the )?«T(\d+)»'s? "
)
""" "the meeting with B on Friday, the last of A's group fixtures"."""


def one_of(reading: Reading, mark: Mark) -> tuple[str, Mark] | None:
    """The side of whose matches the words beside the opponent tell this one to be."""
    match = _ONE_OF.match(reading.tagged, reading.tagged_start(mark)) if mark.number in reading.by_number else None
    owner = reading.by_number[int(match.group(1))] if match else None
    return (key_of(owner), owner) if owner is not None and key_of(owner) != key_of(mark) else None


_WON_IT = re.compile(
    r"\b(?:(won|win|winning|edged|shaded|victorious(?= on)|winners(?= on))|(lost|losing|lose|dropped|(?:beaten|thrashed|hammered|humbled|routed|outplayed|outclassed|defeated|overrun)(?= on))|drew|drawing|drawn|held(?= on)) "
    r"(?:«S\d+» )?(?:on |in )?(?:all of |both |each of )?"
    r"(?:(?:«E\d+»|its|his|their|our|the|a) )(?:[\w'-]+ |«[CDG]\d+»(?:'s)? ){0,4}$"
)
_THE_LAST = re.compile(r"\b(?:last|previous|most recent|latest|only other|only previous) (?:[\w-]+ ){0,2}$")


_CAME_AND = re.compile(
    r"(?: (?:on |in )?«D\d+»)? and (?:\w+ly |then |duly |also )?"
    r"(?:(won|triumphed|prevailed|took (?:all three |the |all the )?points)|(lost|were beaten)|(drew|took a point|earned a (?:point|draw)|held out for a (?:point|draw)))\b"
    r"(?! «S| by (?:«S|the)| (?:the|a|an|at|over|against|with|to)\b)"
)
""" "A came to B Park and won": a win, a loss or neither."""
_THEY_DID = re.compile(
    r"(?: (?:on |in )?«D\d+»)?,? «E(?P<they>\d+)» (?:had |were |only |\w+ly )*"
    r"(?:(?P<won>won|triumphed|prevailed|(?:came away|left|returned|went home) with (?:all |the |three |maximum )+points)"
    r"|(?P<lost>lost|(?:were )?(?:well |soundly )?(?:beaten|thrashed|hammered)|went down|(?:came away|left|returned|went home) (?:with nothing|empty-handed|pointless)|got nothing)"
    r"|drew|took a point|earned a (?:point|draw)|held out for a (?:point|draw)|(?:came away|left|returned|went home) with an? (?:[\w-]+ )?(?:point|draw))\b"
    r"(?! «S| by (?:«S|the)| (?:the|a|an|at|over|against|to)\b)"
)
""" "The last time A went to B, they came away empty-handed"."""


def how_they_did(reading: Reading, position: int) -> tuple[str, int] | None:
    """How the guests came off whose journey the words before ``position`` tell: "win", "loss" or "draw", and where the words for it end."""
    if (did := _CAME_AND.match(reading.tagged, position)) is not None:
        return "win" if did.group(1) else "loss" if did.group(2) else "draw", did.end()
    they = _THEY_DID.match(reading.tagged, position)
    who = reading.by_number[int(they["they"])].value if they is not None else None
    if they is None or not isinstance(who, Epithet) or who.kind != "they":
        return None
    return "win" if they["won"] else "loss" if they["lost"] else "draw", they.end()


def came_and_won(made: Claim, position: int) -> None:
    """ "A came to B Park and won", "A visited B and lost": who won it stands behind the other side or its ground."""
    did = how_they_did(made.reading, position) if made.status == "finished" and made.winner is None and made.score is None else None
    if did is not None:
        made.winner = "one" if did[0] == "win" else "other" if did[0] == "loss" else "draw"
        made.winner_span = (made.at, made.reading.to_text(did[1] - 1) + 1)


_GAINED = re.compile(r"(?:won|winning|losing)(?: on| in)? an? |(?:drew|drawn|drawing|dropped) ")
""" "won a replay with B", "drawn a home tie with B": the match is what was gained, and yet to be played."""


def won_it(made: Claim, left: str, mark: Mark) -> None:
    """ "A had lost their last meeting with B 3-0": the verb tells who won it, the score comes after."""
    verb = _WON_IT.search(left, max(0, len(left) - 80))
    reading = made.reading
    if verb is not None and not verb.group().startswith(("win ", "lose ")) and _THE_LAST.search(verb.group()):
        made.status = "finished"  # "lost on their last visit to B"
    score = score_after(reading, reading.tagged_end(mark)) if verb else None
    if verb is None or made.status == "scheduled" or verb.group().startswith(("win ", "lose ")):
        return
    won: Literal["one", "other", "draw"] = "one" if verb.group(1) else "other" if verb.group(2) else "draw"
    if score is None:
        if made.winner is None and not _GAINED.match(verb.group()):
            made.winner, made.winner_span = won, (made.at, mark.end)
        return
    set_score(made, score, won)
    if made.score is not None and (won == "draw" or made.score[0] != made.score[1]):
        made.winner, made.winner_span = won, (made.at, mark.end)
