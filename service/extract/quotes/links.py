"""Which of the article's matches a quote is about, where the text ties them together; no match is found here."""

from service.extract.quotes.naming import Naming
from service.models import MatchClaim


def match_of(naming: Naming, start: int, affiliation: str | None, matches: tuple[MatchClaim, ...]) -> int | None:
    """The index of the match that the quote beginning at character ``start`` is about; None where two fit alike or none does.

    An article's only match is what its people speak of. Of several, the one whose teams the quote's paragraph and the speaker's club name.
    """
    if len(matches) < 2:
        return 0 if matches else None
    named = _teams_of_paragraph(naming, start)
    if affiliation is not None:
        named.add(affiliation)
    fit = [len(named & {match.home.name, match.away.name}) for match in matches]
    best = max(fit)
    return fit.index(best) if fit.count(best) == 1 else None


def _teams_of_paragraph(naming: Naming, start: int) -> set[str]:
    document = naming.document
    paragraph = document.paragraph_at(start)
    if paragraph is None:
        return set()
    return {naming.team_at[at][2] for at in document.tokens_within(*paragraph) if at in naming.team_at}
