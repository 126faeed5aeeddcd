"""A raw message as it comes: a Kafka record, or a file's content. Bytes only; nothing is understood here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """One record. ``timestamp`` is in milliseconds since the epoch, 0 where the message has none (a file)."""

    key: bytes | None
    value: bytes | None
    headers: tuple[tuple[str, bytes | None], ...] = ()
    topic: str = ""
    partition: int = 0
    offset: int = 0
    timestamp: int = 0
