"""Quote claims with their evidence, made of utterances and posts: spans, context, confidence. Nothing is found or resolved here."""

from service.extract.document import Document
from service.extract.quotes.cues import CUES
from service.extract.quotes.discourse import Source
from service.extract.quotes.naming import Naming, Phrase
from service.extract.quotes.posts import Post
from service.extract.quotes.utterances import Utterance
from service.models import Content, Context, Cue, QuoteClaim, Span, Speaker, SpeakerCandidate

_CONTEXT = 200


def claim_of_post(document: Document, post: Post, number: int) -> QuoteClaim:
    text = document.text
    content = Content(start=post.start, end=post.end, text=text[post.start : post.end])
    spans = [
        document.span("content[0]", post.start, post.end),
        document.span("speaker.name", post.name_start, post.name_start + len(post.name)),
        document.span("speaker.handle", post.handle_start, post.handle_start + len(post.handle)),
    ]
    if post.date is not None:
        spans.append(document.span("posted_at", post.date_start, post.until))
    return QuoteClaim(
        type="post",
        text=content.text,
        content=(content,),
        speaker=Speaker(name=post.name, mention=post.name, resolved_by="account", handle=post.handle),
        posted_at=post.date,
        links=post.links,
        context=_context(text, post.start, post.until),
        utterance=number,
        confidence=0.99,
        spans=tuple(spans),
    )


def claim_of_utterance(naming: Naming, utterance: Utterance, number: int, match: int | None) -> QuoteClaim:
    document = naming.document
    text, tokens = document.text, document.tokens
    parts = sorted(set(utterance.parts))
    contents = tuple(Content(start=start, end=end, text=text[start:end]) for start, end in parts)
    spans: list[Span] = [document.span(f"content[{i}]", start, end) for i, (start, end) in enumerate(parts)]
    if utterance.phrase is not None:
        spans.append(_phrase_span(document, utterance.phrase))
    cue = None
    if utterance.cue is not None:
        start, end = tokens.starts[utterance.cue], tokens.ends[utterance.cue]
        spans.append(document.span("cue", start, end))
        form = CUES.get(tokens.folded[utterance.cue])
        cue = Cue(text=text[start:end], lemma=form.lemma if form is not None else tokens.folded[utterance.cue], start=start, end=end)
    return QuoteClaim(
        type=utterance.kind,
        text=" ".join(content.text for content in contents),
        content=contents,
        speaker=_speaker(utterance.speaker),
        cue=cue,
        context=_context(text, parts[0][0], parts[-1][1]),
        utterance=number,
        match=match,
        confidence=utterance.certainty,
        spans=tuple(spans),
    )


def _speaker(source: Source) -> Speaker:
    return Speaker(
        name=source.name,
        id=source.person.person_id if source.person is not None else None,
        role=source.role,
        affiliation=source.affiliation,
        mention=source.mention,
        resolved_by=source.resolved_by,
        candidates=tuple(SpeakerCandidate(name=name, p=p) for name, p in source.candidates),
    )


def _phrase_span(document: Document, phrase: Phrase) -> Span:
    tokens = document.tokens
    return document.span("speaker", tokens.starts[phrase.first], tokens.ends[phrase.last - 1])


def _context(text: str, start: int, end: int) -> Context:
    return Context(before=text[max(0, start - _CONTEXT) : start], after=text[end : end + _CONTEXT])
