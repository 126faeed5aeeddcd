"""Dead letters: what their headers tell, and that the way back restores the message."""

from service.models import Message, Reason, Rejection
from service.sink.dead_letters import ORIGINAL_TIMESTAMP, headers, original_headers

MESSAGE = Message(b"key", b"value", (("content-type", b"text/plain"), ("x", b"\xff"), ("y", None)), "news", 3, 17, 1_700_000_000_000)
REFUSED = Rejection(reason=Reason.NO_TEXT, message="no text: put it in `text`")


def test_headers_tell_where_it_came_from_and_why() -> None:
    told = dict(headers(MESSAGE, REFUSED))
    assert told["__connect.errors.topic"] == b"news"
    assert told["__connect.errors.partition"] == b"3"
    assert told["__connect.errors.offset"] == b"17"
    assert told["__connect.errors.exception.message"] == REFUSED.message.encode()
    assert told["touchline.reason"] == b"no_text"
    assert told[ORIGINAL_TIMESTAMP] == b"1700000000000"


def test_the_messages_own_headers_stay_and_come_back() -> None:
    letter = headers(MESSAGE, REFUSED)
    assert tuple(letter[:3]) == MESSAGE.headers
    assert tuple(original_headers(letter)) == MESSAGE.headers


def test_refused_again_it_does_not_pile_up_headers() -> None:
    once = headers(MESSAGE, REFUSED)
    again = headers(Message(b"key", b"value", tuple(once), "news", 0, 1, 1_700_000_000_000), REFUSED)
    assert [name for name, _ in again] == [name for name, _ in once]
