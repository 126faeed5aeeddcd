"""The article's text cut once into tokens, sentences, paragraphs and quoted regions; every extractor reads this, none cuts again.

No meaning is given here: who is named, and who said what, is told by the extractors.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Container, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import accumulate, chain, compress
from operator import ne
from typing import NamedTuple

from pydantic import TypeAdapter

from service.extract.marks import Quoted, quoted_regions
from service.extract.wordlists import fold_word, fold_word_lines, words
from service.models import Span

_TOKEN = re.compile(
    r"(\w+(?:\.(?<=\b[^\W\d_]\.)(?:[^\W\d_]\.)+|[-'’`´](?:(?<=-)\w+|(?<!-)(?![sS]\b)\w+)(?:-\w+|['’`´](?![sS]\b)\w+)*)?"
    r"|['’`´][sS]\b|[^\w\s])"
)
_STOP = re.compile(
    r"[\n.!?…](?:(?<=\n)|(?<![.!?…][.!?…])(?<!\. \.)(?! \.|\.{3,} \d)[.!?…]*+[\"”“’‘'»«)\]]*+"
    r"(?:(?=\s)|(?=[A-Z][a-z' ])(?:(?<=[a-z][a-z]\.)|(?<=[.!?][\"”’]))))"
)
"""Also where the space after the stop was lost with the mark-up: "since May.Lund said", '"We won."The club'."""
_ABBREVIATIONS = words("abbreviations")
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS)) + 2
_LONGEST_TITLE = 160
_TITLE_WORDS = 20
_SPANS = TypeAdapter(tuple[Span, ...])


class Sentence(NamedTuple):
    """Characters ``start:end`` without the space around them; tokens ``first:last`` (``last`` is one past the end)."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int


class Tokens(NamedTuple):
    """The words and punctuation marks of the text, as parallel lists; ``folded`` is the form for comparing.

    A possessive "'s" is a token of its own, a hyphenated word is one token, an abbreviation such as "U.S." as well.
    """

    words: list[str]
    folded: list[str]
    starts: list[int]
    ends: list[int]


@dataclass(frozen=True)
class Document:
    """A normalised article text, and the moment its relative dates count from (None where the article has no date)."""

    text: str
    published_at: datetime | None = None
    title: str | None = None

    def span(self, field: str, start: int, end: int) -> Span:
        """The evidence ``text[start:end]`` for ``field``."""
        return Span(field=field, start=start, end=end, text=self.text[start:end])

    def spans(self, told: Iterable[tuple[str, int, int]]) -> tuple[Span, ...]:
        """The evidence of many fields, which is made much faster at once than one by one."""
        text = self.text
        return _SPANS.validate_python([{"field": field, "start": start, "end": end, "text": text[start:end]} for field, start, end in told])

    @cached_property
    def tokens(self) -> Tokens:
        pieces = _TOKEN.split(self.text)  # what lies between two tokens, a token, and so on
        bounds = list(accumulate(map(len, pieces)))
        cut = pieces[1::2]
        folded = fold_word_lines("\n".join(cut)).split("\n") if cut else []
        return Tokens(cut, folded, bounds[:-1:2], bounds[1::2])

    @cached_property
    def lower(self) -> str:
        """The text in lower case, each character at its place."""
        return self.text.replace("İ", "i").lower()  # the one letter whose lower case is two characters

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Each folded word of the text → its tokens."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for n, word in enumerate(self.tokens.folded):
            found[word].append(n)
        return dict(found)

    def places_of(self, words: Collection[str]) -> list[int]:
        """The tokens, in order, that are among the folded ``words``, each given once."""
        places = self.places
        told = places.keys() & words if len(words) < len(places) else frozenset(words).intersection(places)
        return sorted(chain.from_iterable([places[word] for word in told]))

    def among(self, first: int, last: int, words: Container[str]) -> list[int]:
        """The tokens of ``first:last``, in order, that are among the folded ``words``."""
        return list(compress(range(first, last), map(words.__contains__, self.tokens.folded[first:last])))

    @cached_property
    def joined(self) -> list[str]:
        """The folded words of the text with a hyphen or an apostrophe within, each once."""
        return [word for word in self.places if "-" in word or "'" in word]

    @cached_property
    def capitals(self) -> list[int]:
        """The tokens that begin with a capital letter."""
        words = self.tokens.words
        return [at for at in compress(range(len(words)), map(ne, words, self.tokens.folded)) if words[at][0].isupper()]

    @cached_property
    def paragraphs(self) -> list[tuple[int, int]]:
        """Lines that are not blank, as character ranges."""
        found, start = [], 0
        for line in self.text.split("\n"):
            if line and not line.isspace():
                found.append((start, start + len(line)))
            start += len(line) + 1
        return found

    @cached_property
    def title_end(self) -> int:
        """Where the title line ends: the first paragraph, if others follow it and it is short and no sentence; else 0."""
        if len(self.paragraphs) < 2:
            return 0
        start, end = self.paragraphs[0]
        line = self.text[start:end].rstrip()
        if self.title is not None and line == self.title.strip():
            return end
        return end if len(line) <= _LONGEST_TITLE and len(line.split()) <= _TITLE_WORDS and line[-1] not in '."”' else 0

    @cached_property
    def quoted(self) -> list[Quoted]:
        """The outermost regions between quote marks, in the order of the text."""
        return quoted_regions(self.text, self.paragraphs)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences in the order of the text; a line's end always ends one."""
        text, (_, _, starts, token_ends), found = self.text, self.tokens, []
        ends = [end for _, end in self.paragraphs]
        first, last, paragraph = 0, 0, 0
        for match in _STOP.finditer(text):
            stop, after = match.span()
            if text[stop] != "\n" and not self._ends_sentence(stop, after):
                continue
            last = bisect_left(starts, after, first)
            if last > first:
                start = starts[first]
                paragraph = bisect_right(ends, start, paragraph)
                found.append(Sentence(start, token_ends[last - 1], first, last, paragraph))
            first = last
        if first < len(starts):
            start = starts[first]
            found.append(Sentence(start, token_ends[-1], first, len(starts), bisect_right(ends, start, paragraph)))
        return found

    def token_at(self, char: int) -> int:
        """The first token that ends after character ``char``; the number of tokens where there is none."""
        return bisect_right(self.tokens.ends, char)

    def tokens_within(self, start: int, end: int) -> range:
        """The tokens that lie at least in part within characters ``start:end``."""
        return range(bisect_right(self.tokens.ends, start), bisect_left(self.tokens.starts, end))

    def paragraph_at(self, char: int) -> tuple[int, int] | None:
        """The paragraph that covers character ``char``, or the next one after it."""
        k = bisect_right(self._paragraph_ends, char)
        return self.paragraphs[k] if k < len(self.paragraphs) else None

    def sentence_at(self, char: int) -> Sentence | None:
        """The sentence that covers character ``char``, or the next one after it."""
        k = bisect_right(self._sentence_ends, char)
        return self.sentences[k] if k < len(self.sentences) else None

    @cached_property
    def _paragraph_ends(self) -> list[int]:
        return [end for _, end in self.paragraphs]

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [sentence.end for sentence in self.sentences]

    def _ends_sentence(self, stop: int, after: int) -> bool:
        """Whether the full stop (or ! or ?) at ``stop`` ends a sentence: the next one begins like one, and it ends no abbreviation."""
        text = self.text
        beyond = after
        while beyond < len(text) and text[beyond] in " \t\xa0":
            beyond += 1
        if text[beyond : beyond + 1].islower():
            return False
        if text[stop] == "." and after == stop + 1:
            words, _, starts, _ = self.tokens
            k = bisect_right(starts, stop) - 1
            word = words[k] if words[k] != "." else words[k - 1] if k else ""
            if len(word) <= _LONGEST_ABBREVIATION and fold_word(word).rstrip(".") in _ABBREVIATIONS:
                return False
            if len(word) == 1 and word.isupper() and k > 1 and (words[k - 2] in (".", "the", "/") or words[k - 2][0].isupper()):
                return False  # an initial within a name: "the J. League"
        return True
