"""Why a message cannot be used."""

from enum import StrEnum

from service.models.base import Frozen


class Reason(StrEnum):
    """The one list of reasons: header of the dead letter, label of the metric, word in the log."""

    NOT_UTF8 = "not_utf8"
    NOT_JSON = "not_json"
    WRONG_SHAPE = "wrong_shape"
    NO_TEXT = "no_text"
    NO_ID = "no_id"
    TOO_LARGE = "too_large"
    TOO_DEEP = "too_deep"
    PROCESSING_FAILED = "processing_failed"
    INDEX_REJECTED = "index_rejected"


class Rejection(Frozen):
    """A refused message: the reason, and one sentence that tells a scraper's owner what to mend."""

    reason: Reason
    message: str
