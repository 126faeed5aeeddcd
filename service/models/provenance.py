"""Evidence: the very characters of an article that a fact rests on."""

from pydantic import Field

from service.models.base import Frozen


class Span(Frozen):
    """Characters ``text[start:end]`` of the normalised ``article.text``, and the field of the event that they tell.

    Offsets count Unicode code points. ``text`` repeats the characters for clients that count otherwise (JavaScript counts UTF-16 units).
    """

    field: str = Field(description='The event\'s field that these characters tell, such as "score.final" or "incidents[0].minute"')
    start: int = Field(ge=0)
    end: int = Field(gt=0)
    text: str = Field(min_length=1)
