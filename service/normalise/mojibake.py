"""Mojibake: UTF-8 that somebody read as another encoding. ftfy mends it, line by line, where this file suspects it."""

import re

# A UTF-8 lead byte and a continuation byte as Windows-1252 or Latin-1 shows them, and how other code pages show the commonest sequences.
# ftfy's own test is exact but costs some 0.3 ms a kilobyte, and clean text, curly quotes and accents and all, hardly ever has these pairs.
_SUSPECT_START = re.compile("[\u00ac\u00c2-\u00f4\u0080-\u009f\u0102\u0111\u0139\u201a\u221a\u0393\u251c\u252c\u0432\u0413\u0420\u0421]")
_SUSPECT = re.compile(
    "|".join(
        (
            "[\u00c2-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
            "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]",  # Windows-1252, Latin-1
            "[\u0080-\u009f]",  # Windows-1252 read as Latin-1
            "[\u0102\u0111\u0139][^\\sA-Za-z]",  # Windows-1250
            "\u0432\u0402|[\u0413\u0420\u0421][\u0400-\u040f\u0450-\u045f]",  # Windows-1251
            "\u201a\u00c4|[\u221a\u00ac][\u00a0-\u00ff\u2020-\u2265]",  # Mac Roman
            "\u0393\u00c7|[\u251c\u252c]",  # code pages 437 and 850
        )
    )
)

# A closing curly quote whose last byte, which Windows-1252 does not have, got lost. ftfy would make a dagger of it.
_HALF_QUOTE = re.compile("\u00e2\u20ac(?=[\\s.,;:!?)\\]\u2014-]|$)", re.MULTILINE)


def mend_mojibake(text: str) -> tuple[str, bool]:
    """The text, and whether anything was mended. A line that ftfy does not hold for mojibake stays as it is, quote marks included."""
    if not _SUSPECT_START.search(text) or not _SUSPECT.search(text):
        return text, False
    import ftfy  # noqa: PLC0415 - a tenth of a second, and few texts need it

    lines = _HALF_QUOTE.sub("\u201d", text).split("\n")
    mended = "\n".join(ftfy.fix_encoding(line) if _SUSPECT.search(line) else line for line in lines)
    return mended, mended != text
