"""What somebody said, as one article tells it: source, cue and content as in PARC and PolNeAR."""

from datetime import date as Date  # noqa: N812
from typing import Literal

from pydantic import Field

from service.models.base import Frozen
from service.models.provenance import Span

QuoteType = Literal["direct", "mixed", "indirect", "post"]


class Content(Frozen):
    """One unbroken part of what was said: ``article.text[start:end]``, without the quote marks."""

    start: int = Field(ge=0)
    end: int = Field(gt=0)
    text: str = Field(min_length=1)


class SpeakerCandidate(Frozen):
    name: str
    p: float = Field(ge=0, le=1)


class Speaker(Frozen):
    """Who said it. ``name`` is the fullest name in the article, null for an unnamed person, whose ``mention`` is kept."""

    name: str | None = None
    id: str | None = None
    role: str | None = None
    affiliation: str | None = None
    mention: str | None = Field(default=None, description='The words that stand for the speaker beside the cue: "he", "the Molde coach"')
    resolved_by: Literal["explicit", "pronoun", "alternation", "account", "unknown"]
    candidates: tuple[SpeakerCandidate, ...] = ()
    handle: str | None = Field(default=None, description='Account of an embedded post, with its "@"')


class Cue(Frozen):
    """The verb or noun that reports the speech."""

    text: str
    lemma: str
    start: int = Field(ge=0)
    end: int = Field(gt=0)


class Context(Frozen):
    """The reporter's own words around the quote, at most 200 characters a side."""

    before: str = ""
    after: str = ""


class QuoteFacts(Frozen):
    """One utterance: its parts, broken by a cue or running over paragraphs, are the list ``content``.

    ``mixed`` is a quoted fragment in the reporter's own sentence, ``post`` an embedded social post. ``utterance`` is the same number
    for a mixed quote and the indirect one around it.
    """

    type: QuoteType
    text: str = Field(description="The parts joined by one space")
    content: tuple[Content, ...] = Field(min_length=1)
    speaker: Speaker
    cue: Cue | None = None
    outlet: str | None = Field(default=None, description='Paper or station that was told it, where the article says so: "told Sky Sports"')
    posted_at: Date | None = None
    links: tuple[str, ...] = ()
    context: Context = Context()
    utterance: int = Field(ge=1)


class QuoteClaim(QuoteFacts):
    """What the extractor returns for one utterance, with its evidence; ids are given later."""

    match: int | None = Field(default=None, ge=0, description="Index of the match, among the article's own, that the quote is about")
    confidence: float = Field(ge=0, le=1)
    spans: tuple[Span, ...]
