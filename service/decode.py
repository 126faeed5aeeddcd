"""From the bytes of one record to an article, a withdrawal or a rejection. Pure: no I/O, no clock; no input makes it raise."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import NoReturn

import orjson

from service import identity
from service.adapters import adapter_for, plain_text
from service.adapters.raw import Json, RawArticle, WrongShape, kind
from service.models import Article, Message, Reason, Rejection, Withdrawal
from service.models.limits import Limits
from service.normalise.article import normalise, version_of
from service.normalise.urls import http_url

__all__ = ["Limits", "decode"]

_BOM = b"\xef\xbb\xbf"
_FOREIGN = (
    (b"\xff\xfe", "the value is UTF-16 by its byte order mark"),
    (b"\xfe\xff", "the value is UTF-16 by its byte order mark"),
    (b"\x1f\x8b", "the value is compressed by gzip: leave compression to the Kafka producer (compression.type)"),
    (b"\x28\xb5\x2f\xfd", "the value is compressed by zstd: leave compression to the Kafka producer (compression.type)"),
)
_JSON_STARTS = ("{", "[")
_BRACKETS = re.compile(rb'"(?:[^"\\]|\\.)*+"?|([\[{])|[\]}]', re.DOTALL)
_SCALAR = re.compile(r'["\-0-9]|true|false|null')
_NOT_JSON_NUMBER = re.compile(r"-?(?:NaN|Infinity)")
_URI = re.compile(r"[a-z][a-z0-9+.-]+:.", re.IGNORECASE)
_PRINTABLE_KEY = re.compile(r"[\w@$:.-]{1,40}")
_KEYS_SHOWN = 12
_OPERATIONS = ("create", "update", "upsert", "index", "delete")


def decode(message: Message, limits: Limits) -> Article | Withdrawal | Rejection:
    """What the record says.

    A value is JSON if its content type says so or it begins like an object or an array; ``text/plain`` and everything else is plain text.
    Of a key that stands twice in an object the last one counts.

    Headers are those of CloudEvents' binary mode, all optional: ``content-type``; ``ce_subject``, taken for the article's URL where it is
    one and the object tells none; ``ce_time``, taken for ``fetched_at`` where that is not told. ``ce_id`` and ``ce_source`` name the event
    and its producer, not the article, and are not used.
    """
    try:
        return _decode(message, limits)
    except _Refused as refused:
        return Rejection(reason=refused.reason, message=refused.message)


class _Refused(Exception):
    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message


def _decode(message: Message, limits: Limits) -> Article | Withdrawal | Rejection:
    if message.value is None:
        return _tombstone(message)
    if len(message.value) > limits.max_message_bytes:
        raise _Refused(
            Reason.TOO_LARGE, f"{len(message.value):,} bytes: at most {limits.max_message_bytes:,} are taken; send one article a message"
        )
    value = _payload(message.value)
    text = _utf8(value)
    if not text.strip():
        raise _Refused(Reason.NO_TEXT, "empty value: send the article, or a null value to withdraw the article that the key names")
    headers = _headers(message)
    content_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    key = _key(message)
    if content_type != "text/plain" and (_says_json(content_type) or _is_json(text)):
        obj = _object(value, text, limits)
        return _from_object(obj, headers, key, message, limits)
    raw = plain_text.read(text)
    return normalise(raw, key, message, limits)


def _tombstone(message: Message) -> Withdrawal:
    key = _key(message)
    if key is None:
        raise _Refused(Reason.NO_ID, "null value without a usable key: to withdraw an article, the key must be its URL or id, in UTF-8")
    return Withdrawal(article_id=identity.article_id(key), version=max(0, message.timestamp), reason="tombstone")


def _from_object(
    obj: Json, headers: Mapping[str, str], key: str | None, message: Message, limits: Limits
) -> Article | Withdrawal | Rejection:
    adapter = adapter_for(obj)
    try:
        raw = adapter.read(obj)
    except WrongShape as wrong:
        raise _Refused(Reason.WRONG_SHAPE, str(wrong)) from None
    withdrawn = _is_withdrawal(obj)
    if raw.fetched_at is None and "ce_time" in headers:
        raw = replace(raw, fetched_at=headers["ce_time"])
    given = _given(raw, headers, key)
    if withdrawn:
        if given is None and key is None:
            raise _Refused(Reason.NO_ID, "`operation` is delete, but nothing tells the article: put its URL in `url`, or its id in `id`")
        return Withdrawal(article_id=identity.article_id(given or key or ""), version=version_of(raw, message), reason="operation")
    if raw.text is None or not raw.text.strip():
        raise _Refused(Reason.NO_TEXT, f"no text: the JSON object has {_keys(obj)}; put the article's body in `{adapter.text_field}`")
    if given is None:
        told = "`url` is no absolute http(s) URL, and there is no `id`" if raw.url else "neither `url` nor `id`"
        raise _Refused(Reason.NO_ID, f"no id: {told}; put the article's URL in `url`, or an id of your own in `id`")
    return normalise(raw, given, message, limits)


def _is_withdrawal(obj: Json) -> bool:
    """By ``operation``, in whatever shape the rest of the object is."""
    operation = obj.get("operation")
    told = operation.strip().lower() if isinstance(operation, str) else operation
    if told is None or told in _OPERATIONS:
        return told == "delete"
    raise _Refused(Reason.WRONG_SHAPE, f"`operation` must be one of {', '.join(_OPERATIONS)}; leave it out to publish an article")


def _given(raw: RawArticle, headers: Mapping[str, str], key: str | None) -> str | None:
    """The article's URL, else its id, else another URI in ``url``, else an address in ``ce_subject`` or in the key.

    A key that is no address is no id of a JSON article: many producers key by outlet, and each article would replace the one before.
    """
    if raw.url and http_url(raw.url):
        return raw.url
    if raw.id:
        return raw.id
    if raw.url and _URI.match(raw.url):
        return raw.url
    return next((address for address in (headers.get("ce_subject"), key) if address and http_url(address)), None)


def _headers(message: Message) -> dict[str, str]:
    """The headers by name in lower case; of several of one name the last. What is not UTF-8 is no header of ours."""
    found = {}
    for name, value in message.headers:
        try:
            found[name.lower()] = (value or b"").decode()
        except UnicodeDecodeError:
            continue
    return found


def _key(message: Message) -> str | None:
    """The key as text, without a JSON serialiser's quote marks; None where it is missing, empty or not UTF-8."""
    try:
        key = (message.key or b"").decode().strip()
    except UnicodeDecodeError:
        return None
    if len(key) > 1 and key[0] == key[-1] == '"':
        key = key[1:-1].strip()
    return key or None


def _payload(value: bytes) -> bytes:
    """The value without a byte order mark, or without the null byte and the schema id of a schema registry's JSON serialiser."""
    if value[:1] == b"\0" and value[5:6] == b"{":
        return value[5:]
    return value.removeprefix(_BOM)


def _utf8(value: bytes) -> str:
    try:
        text = value.decode()
    except UnicodeDecodeError as error:
        for magic, meaning in _FOREIGN:
            if value.startswith(magic):
                raise _Refused(Reason.NOT_UTF8, f"{meaning}; send UTF-8") from None
        raise _Refused(
            Reason.NOT_UTF8, f"not UTF-8: byte 0x{value[error.start]:02x} at offset {error.start:,}; encode the value as UTF-8"
        ) from None
    if text[1:2] == text[3:4] == "\0" or (text[:1] == text[2:3] == "\0"):
        raise _Refused(Reason.NOT_UTF8, "every other byte is null: the value is UTF-16; send UTF-8")
    return text


def _says_json(content_type: str) -> bool:
    return content_type == "application/json" or content_type.endswith("+json")


def _is_json(text: str) -> bool:
    """True where the value begins like an object or an array, or is a JSON number, string, true, false or null as a whole."""
    start = text.lstrip()
    if start.startswith(_JSON_STARTS):
        return True
    if not _SCALAR.match(start):
        return False
    try:
        orjson.loads(text)
    except orjson.JSONDecodeError:
        return False
    return True


def _object(value: bytes, text: str, limits: Limits) -> Json:
    _refuse_too_deep(value, limits.max_depth)
    try:
        parsed = orjson.loads(value)
    except orjson.JSONDecodeError as error:
        parsed = _lenient(text, error)
    if not isinstance(parsed, dict):
        raise _Refused(Reason.WRONG_SHAPE, f"the JSON value is {kind(parsed)}: send one object a message, with `url` and `text`")
    return parsed


def _refuse_too_deep(value: bytes, max_depth: int) -> None:
    """Counts the nesting only where there are enough brackets for it; those in strings are left out."""
    if value.count(b"[") + value.count(b"{") <= max_depth:
        return
    depth = 0
    for bracket in _BRACKETS.finditer(value):
        if bracket[1]:
            depth += 1
            if depth > max_depth:
                raise _Refused(Reason.TOO_DEEP, f"JSON nested more than {max_depth} levels deep: an article needs two or three")
        elif bracket[0] in b"]}":
            depth -= 1


def _lenient(text: str, error: orjson.JSONDecodeError) -> object:
    """Forgives what leaves the article whole: bare control characters, and half a surrogate pair, in a string."""
    try:
        return json.loads(text, strict=False, parse_constant=_refuse_constant)
    except ValueError:  # not only of its syntax: a number of thousands of digits as well
        pass
    start = text[error.pos : error.pos + 9]
    hint = "; NaN and Infinity are no JSON, use null" if _NOT_JSON_NUMBER.match(start) else ""
    raise _Refused(Reason.NOT_JSON, f"not JSON: {error}{hint}; for plain text send the header content-type: text/plain")


def _refuse_constant(name: str) -> NoReturn:
    raise _Refused(Reason.NOT_JSON, f"not JSON: {name} is no JSON value; use null")


def _keys(obj: Json) -> str:
    names = [key for key in obj if _PRINTABLE_KEY.fullmatch(key)][:_KEYS_SHOWN]
    if not names:
        return "no keys" if not obj else "no usable keys"
    more = ", …" if len(obj) > len(names) else ""
    return f"keys {', '.join(names)}{more}"
