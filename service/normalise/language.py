"""The article's language: declared where the message tells it, else detected on the beginning of the text."""

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from service.models import Language

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNDETERMINED: Final = "und"
"""Too little text to tell. Headlines are short and this is a feed of English football news: it is read as English (``is_english``)."""

SAMPLE: Final = 500  # characters; more tells hardly more, and costs time
_MIN_WORDS: Final = 6
_MIN_CONFIDENCE: Final = 0.6

_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{1,8})*", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

# Words that make up a fifth and more of English prose, and hardly any of another language's.
_ENGLISH: Final = frozenset(
    "the of and to that was with his for from but they their has have had been were after which who he would when this there are"
    " is it as at by be not its into out will than on against before said about what we you him".split()
)
_ENGLISH_SHARE: Final = 0.2
_ENGLISH_WORDS: Final = 20  # fewer words, and the share is chance

# The languages that football is written about in, so that a short text full of names is not taken for a rare one.
_DETECTED: Final = (
    "en de fr es it pt nl sv da no fi is pl cs sk sl hr sr bs bg mk ro hu el tr ru uk ca eu gl sq et lv lt cy ga ar fa he hi"
    " bn ur id ms vi th zh ja ko sw ka hy az kk"
).split()

# Three-letter codes and names that scrapers and JSON-LD use; other three-letter codes are kept as they are.
_CODES: Final = {
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "dut": "nl",
    "swe": "sv", "dan": "da", "nor": "no", "nob": "no", "nb": "no", "pol": "pl", "tur": "tr", "rus": "ru", "ukr": "uk", "ara": "ar",
    "ell": "el", "gre": "el", "ron": "ro", "rum": "ro", "hrv": "hr", "srp": "sr", "ces": "cs", "cze": "cs", "hun": "hu", "fin": "fi",
    "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko", "heb": "he", "iw": "he", "fas": "fa", "per": "fa", "cat": "ca", "ind": "id",
    "in": "id",
}  # fmt: skip
_NAMES: Final = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "francais": "fr", "spanish": "es", "español": "es",
    "espanol": "es", "castellano": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "português": "pt", "dutch": "nl",
    "nederlands": "nl", "swedish": "sv", "svenska": "sv", "danish": "da", "dansk": "da", "norwegian": "no", "norsk": "no", "polish": "pl",
    "polski": "pl", "turkish": "tr", "türkçe": "tr", "russian": "ru", "русский": "ru", "arabic": "ar", "العربية": "ar", "greek": "el",
    "romanian": "ro", "croatian": "hr", "serbian": "sr", "czech": "cs", "hungarian": "hu", "finnish": "fi", "ukrainian": "uk",
    "chinese": "zh", "japanese": "ja", "korean": "ko", "hebrew": "he", "persian": "fa", "catalan": "ca", "indonesian": "id",
}  # fmt: skip
_UNTOLD: Final = frozenset({"und", "mul", "mis", "zxx", "xx"})


def is_english(code: str) -> bool:
    """True where events are extracted: English, and text too short to tell."""
    return code in ("en", UNDETERMINED)


def language_of(text: str, declared: str | None) -> Language:
    """The declared language if it is one, else the detected one, else ``und``."""
    code = declared_code(declared) if declared else None
    return Language(code=detect(text), declared=False) if code is None else Language(code=code, declared=True)


def declared_code(declared: str) -> str | None:
    """ "en-GB", "eng", "English" → "en"; None for what is no language, or says that it is unknown."""
    told = declared.strip().lower()
    if told in _NAMES:
        return _NAMES[told]
    tag = _TAG.fullmatch(told)
    if tag is None or tag[1] in _UNTOLD:
        return None
    return _CODES.get(tag[1], tag[1])


def detect(text: str) -> str:
    """The language of the first 500 characters as a two-letter code, or ``und``."""
    sample = text[:SAMPLE]
    words = _WORD.findall(sample.lower())
    if len(words) >= _ENGLISH_WORDS and sum(word in _ENGLISH for word in words) >= _ENGLISH_SHARE * len(words):
        return "en"
    code, confidence = _identifier().classify(sample)
    latin = all(char < "\u0250" for word in words for char in word)
    if latin and (
        confidence < _MIN_CONFIDENCE or len(words) < _MIN_WORDS
    ):  # another script tells with a word what Latin letters need a sentence for
        return UNDETERMINED
    return str(code)


@cache
def _identifier() -> "LanguageIdentifier":
    """Loaded at the first text that needs it (about 1 s and 55 MB): most articles declare their language or are plainly English."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - a quarter of a second, with numpy

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_DETECTED)
    return identifier
