"""How much of a message is taken before it is refused."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes above which a message is refused, and how far ahead of the record's time a date may lie."""

    max_message_bytes: int = 5 * 1024 * 1024
    max_text_chars: int = 1_000_000
    max_depth: int = 64
    future_tolerance: timedelta = timedelta(minutes=5)
