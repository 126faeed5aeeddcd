"""Quote claims with their evidence, made of utterances and posts: spans, context, confidence. Nothing is found or resolved here."""

from service.extract.document import Document
from service.extract.quotes.cues import CUES
from service.extract.quotes.naming import Naming
from service.extract.quotes.outlets import outlet_beside
from service.extract.quotes.posts import Post
from service.extract.quotes.relation import Source
from service.extract.quotes.utterances import Utterance
from service.models import Content, Context, QuoteClaim, Speaker

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
    contents = [{"start": start, "end": end, "text": text[start:end]} for start, end in parts]
    spans = [{"field": f"content[{i}]", **content} for i, content in enumerate(contents)]
    if utterance.phrase is not None:
        spans.append(_span(document, "speaker", tokens.starts[utterance.phrase.first], tokens.ends[utterance.phrase.last - 1]))
    cue = None
    if utterance.cue is not None:
        start, end = tokens.starts[utterance.cue], tokens.ends[utterance.cue]
        spans.append(_span(document, "cue", start, end))
        form = CUES.get(tokens.folded[utterance.cue])
        lemma = form.lemma if form is not None else tokens.folded[utterance.cue]
        cue = {"text": text[start:end], "lemma": lemma, "start": start, "end": end}
    outlet = outlet_beside(naming, utterance.cue, utterance.phrase) if utterance.cue is not None else None
    if outlet is not None:
        spans.append(_span(document, "outlet", tokens.starts[outlet[0]], tokens.ends[outlet[1] - 1]))
    claim = {
        "type": utterance.kind,
        "text": " ".join([text[start:end] for start, end in parts]),
        "content": contents,
        "speaker": _speaker(utterance.speaker),
        "cue": cue,
        "outlet": " ".join(str(spans[-1]["text"]).split()) if outlet is not None else None,
        "context": {"before": text[max(0, parts[0][0] - _CONTEXT) : parts[0][0]], "after": text[parts[-1][1] : parts[-1][1] + _CONTEXT]},
        "utterance": number,
        "match": match,
        "confidence": utterance.certainty,
        "spans": spans,
    }
    return QuoteClaim.model_validate(claim)  # the parts of a model are made much faster at once than one by one


def _speaker(source: Source) -> dict[str, object]:
    return {
        "name": source.name,
        "id": source.person.person_id if source.person is not None else None,
        "role": source.role,
        "affiliation": source.affiliation,
        "mention": source.mention,
        "resolved_by": source.resolved_by,
        "candidates": [{"name": name, "p": p} for name, p in source.candidates],
    }


def _span(document: Document, field: str, start: int, end: int) -> dict[str, object]:
    return {"field": field, "start": start, "end": end, "text": document.text[start:end]}


def _context(text: str, start: int, end: int) -> Context:
    return Context(before=text[max(0, start - _CONTEXT) : start], after=text[end : end + _CONTEXT])
