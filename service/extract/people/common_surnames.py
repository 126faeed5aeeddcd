"""Surnames that are common words as well: "Poll" after "Graham Poll", "May" where it is no month.

Which runs of capitals may be names at all is told in ``runs``.
"""

from service.extract.document import Document
from service.extract.people.lexicon import BORNE, COMMON, DEMONYMS, FIRST_NAMES, PERSON_VERBS, ROLES, SAYING, SURNAMES
from service.extract.people.runs import GIVEN_AFTER, Run

_NEVER_ALONE = COMMON | SURNAMES | ROLES.keys() | DEMONYMS.keys()
_DATE_LEADS = frozenset(("in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "to", "from", "of", "and"))


def with_common_surnames(document: Document, taken: set[int], runs: list[Run]) -> list[Run]:
    """The runs, and the surnames of full names among them that are common words as well: "Poll" after "Graham Poll"."""
    words, folded = document.tokens.words, document.tokens.folded
    full = [run for run in runs if run.length > 1]
    surnames = {folded[run.last - 1] for run in full if folded[run.first] in FIRST_NAMES} & _NEVER_ALONE
    surnames |= {folded[run.first] for run in full if GIVEN_AFTER.fullmatch(words[run.last - 1])} & _NEVER_ALONE
    if not surnames:
        return runs
    for run in runs:
        if run.length == 1 and run.lead == run.first and folded[run.first] in surnames - BORNE and not words[run.first].isupper():
            run.score = max(run.score, 1)  # "Bishop" after "Lee Bishop"
    covered = {at for run in runs for at in range(run.lead, run.last)}
    more = [
        Run(at, at, at + 1, None, 1)
        for at in document.capitals
        if folded[at] in surnames and at not in covered and at not in taken and not words[at].isupper()
        if (folded[at] not in BORNE and folded[at] not in DEMONYMS) or _borne(words, folded, at)
    ]
    return sorted(runs + more, key=lambda run: run.first)


def _borne(words: list[str], folded: list[str], at: int) -> bool:
    """Whether "Still" or "May" is the surname here: within a sentence and no month, or with what only people do or have."""
    if folded[at] in DEMONYMS and at > 0 and folded[at - 1] in ("the", "a"):
        return False  # "the Dane"
    if at + 1 < len(words) and (folded[at + 1] in PERSON_VERBS or folded[at + 1] == "'s" or (at > 0 and folded[at - 1] in SAYING)):
        return True
    if folded[at] in DEMONYMS:
        return False
    dated = words[at - 1][0].isdigit() or (words[at + 1 : at + 2][:1] and words[at + 1][0].isdigit())
    return at > 0 and words[at - 1].islower() and not dated and folded[at - 1] not in _DATE_LEADS
