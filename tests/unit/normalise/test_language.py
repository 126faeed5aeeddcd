import pytest

from service.models import Language
from service.normalise.language import declared_code, detect, is_english, language_of

ENGLISH = (
    "The hosts were in front after ten minutes, and it was no more than they deserved. But the visitors came back into the match and"
    " drew level with a header that the goalkeeper should have kept out."
)
SENTENCES = {
    "de": "Die Gäste gingen früh in Führung, doch nach der Pause drehten die Hausherren die Partie und gewannen verdient mit zwei zu eins.",
    "es": "El conjunto local se adelantó muy pronto en el marcador, pero los visitantes empataron en el descuento con un gol de cabeza.",
    "fr": "Les visiteurs ont ouvert le score dès la dixième minute avant que les locaux ne reviennent au score juste avant la pause.",
    "it": "I padroni di casa sono passati in vantaggio dopo dieci minuti, ma gli ospiti hanno trovato il pareggio nel finale di partita.",
    "pt": "A equipa da casa marcou logo aos dez minutos, mas os visitantes empataram já nos descontos com um golo de cabeça.",
    "nl": "De thuisploeg kwam al na tien minuten op voorsprong, maar de bezoekers maakten kort voor tijd nog de gelijkmaker.",
    "no": "Hjemmelaget tok ledelsen etter ti minutter, men gjestene utlignet på overtid etter en heading som keeperen burde ha tatt.",
    "ru": "Хозяева забили уже на десятой минуте, но гости сумели сравнять счёт в добавленное время.",
    "ar": "سجل أصحاب الأرض هدفا مبكرا قبل أن يدرك الضيوف التعادل في الوقت بدل الضائع من المباراة.",
    "ja": "ホームチームが前半十分に先制したが、後半の終了間際にアウェーチームが同点に追いついた。",
}


@pytest.mark.parametrize(
    ("declared", "code"),
    [("en", "en"), ("en-GB", "en"), ("EN_us", "en"), ("eng", "en"), ("English", "en"), ("de-DE", "de"), ("ger", "de"), ("Deutsch", "de"),
    ("pt-BR", "pt"),
     ("zh-Hans-CN", "zh"), ("nb", "no"), ("haw", "haw"), ("und", None), ("mul", None), ("Klingon", None), ("en GB!", None), ("x", None)],
)  # fmt: skip
def test_declared_code(declared: str, code: str | None) -> None:
    assert declared_code(declared) == code


def test_the_declared_language_wins() -> None:
    assert language_of(ENGLISH, "fr") == Language(code="fr", declared=True)
    assert language_of(ENGLISH, "Klingon") == Language(code="en", declared=False)
    assert language_of(SENTENCES["de"], None) == Language(code="de", declared=False)


@pytest.mark.parametrize(("code", "text"), SENTENCES.items())
def test_detects(code: str, text: str) -> None:
    assert detect(text) == code


def test_detects_english_with_and_without_the_model() -> None:
    assert detect(ENGLISH) == "en"
    assert detect("The keeper saved a late penalty to earn his side a point") == "en"


@pytest.mark.parametrize("text", ["Molde 1-1 Brann", "GOAL! 1-0", "Real Madrid v Barcelona", "🚨", "1-1", "FT"])
def test_too_little_to_tell_is_undetermined_and_read_as_english(text: str) -> None:
    code = detect(text)
    assert code == "und"
    assert is_english(code)


def test_a_script_of_its_own_needs_few_words() -> None:
    assert detect("Динамо обыграло Шахтёр") == "ru"
    assert not is_english(detect("ガンバ大阪が勝利"))


def test_only_the_beginning_counts() -> None:
    assert detect(ENGLISH * 3 + SENTENCES["ja"] * 50) == "en"
