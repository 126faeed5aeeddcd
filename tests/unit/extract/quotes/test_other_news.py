"""What counts as told in news of other kinds than sport: thoughts, pledges, findings and views, of any source."""

from collections.abc import Callable

import pytest

from service.models import QuoteClaim

Extract = Callable[..., list[QuoteClaim]]

SPORT = "The club named its squad for the cup final. Fans of both clubs will see a match between champions of the league this season. "


def told(quotes: list[QuoteClaim]) -> list[str]:
    return [part.text for quote in quotes if quote.type == "indirect" for part in quote.content]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Karen Holt vowed to raise the tax on sugar.", "to raise the tax on sugar"),
        ("Karen Holt urged the ministers to reopen the ferry.", "to reopen the ferry"),
        ("Karen Holt has pledged not to sell the harbour.", "not to sell the harbour"),
        ("Residents worry that the well will run dry.", "the well will run dry"),
        ("Karen Holt hoped the vote would be close.", "the vote would be close"),
        ("The chart shows how prices have risen since May.", "how prices have risen since May"),
        ("Karen Holt wondered whether the bridge would hold.", "whether the bridge would hold"),
        ("Karen Holt repeated her claim that the count was flawed.", "the count was flawed"),
        ("Karen Holt is confident that the bill will pass.", "the bill will pass"),
        ("Karen Holt defended her decision to close the mill.", "to close the mill"),
        ("A warning from the bank that rates may rise was ignored.", "rates may rise was ignored"),
        ("Those close to the mayor say she is ready to resign.", "she is ready to resign"),
        ("Research paid for by the brewers found that sales had doubled.", "sales had doubled"),
        ("Karen Holt appeared to suggest that the tunnel had been flooded on purpose.", "the tunnel had been flooded on purpose"),
        ("It rained. About 9.9 million homes lie below the sea, according to county records.", "About 9.9 million homes lie below the sea"),
        ("Karen Holt said about 40 farms were under water.", "about 40 farms were under water"),
        ("Karen Holt said at least two farms were under water.", "at least two farms were under water"),
        ("Karen Holt said up to 40 farms were under water.", "up to 40 farms were under water"),
        ("Karen Holt vowed on Friday to veto any tax that hit the farms.", "to veto any tax that hit the farms"),
        ("Karen Holt said the first she heard of the leak was in May.", "the first she heard of the leak was in May"),
        ("Karen Holt says inflation eats into savings.", "inflation eats into savings"),
        ("Karen Holt argues the bill helps only the rich.", "the bill helps only the rich"),
        ("Experts say the virus spreads quickly.", "the virus spreads quickly"),
        ("Experts say the tax punishes savers.", "the tax punishes savers"),
        ("Karen Holt signalled that more cuts were likely.", "more cuts were likely"),
        (
            "Karen Holt said her party would vote for it, while the Liberal leader, Ida Moe, said she could not.",
            "her party would vote for it",
        ),
    ],
)
def test_a_told_clause(extract: Extract, text: str, clause: str) -> None:
    assert clause in told(extract(text))


@pytest.mark.parametrize(
    "text",
    [
        "Karen Holt declined to comment.",
        "Karen Holt refused to say more.",
        "Karen Holt says thanks to the voters.",
        "Anyone wanting to learn the trade can apply.",
        "The remarks that upset him were cut.",
        "The threat to the islands is real.",
        "Karen Holt blamed what she called the cold.",
    ],
)
def test_nothing_told(extract: Extract, text: str) -> None:
    assert told(extract(text)) == []


@pytest.mark.parametrize(
    "text",
    ["Karen Holt vowed to score again.", "Karen Holt hoped the pitch would be dry.", "Karen Holt is confident that the side will win."],
)
def test_in_sport_only_what_was_said(extract: Extract, text: str) -> None:
    assert told(extract(text)) != []
    assert told(extract(SPORT + text)) == []


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Karen Holt said that Mr. Brandt would pay in full.", "Mr. Brandt would pay in full"),
        ("Karen Holt said that Edwin G. Brandt would pay in full.", "Edwin G. Brandt would pay in full"),
        ("Karen Holt said the mill - a landmark - would be saved.", "the mill - a landmark - would be saved"),
        ("Karen Holt said the mill was lost, and union leaders warned that more would go.", "the mill was lost"),
        ("Karen Holt told the panel that costs had doubled, the transcript shows.", "costs had doubled"),
        ("Karen Holt said the plan was “a gift,” but few agreed.", "the plan was “a gift"),
        ("Karen Holt said the levy would go, which would cost 40 jobs.", "the levy would go, which would cost 40 jobs"),
        ("The judge, who insisted that the case was closed, has retired.", "the case was closed"),
        ("Karen Holt called on the ministers to act at once.", "to act at once"),
    ],
)
def test_where_the_clause_ends(extract: Extract, text: str, clause: str) -> None:
    assert told(extract(text))[0] == clause


@pytest.mark.parametrize(
    ("text", "told_object"),
    [
        ("Karen Holt accused the bank of hiding its losses.", "the bank of hiding its losses"),
        ("Karen Holt called for a halt to the sale of forests.", "a halt to the sale of forests"),
        ("Karen Holt denied any part in the sale and left early.", "any part in the sale"),
        ("Karen Holt denied reports of a row with the board but left early.", "reports of a row with the board"),
        ("Karen Holt warned of a long and bitter winter.", "a long and bitter winter"),
        ("The video shows an officer running from the harbour.", "an officer running from the harbour"),
    ],
)
def test_the_object_of_a_verb_tells_it(extract: Extract, text: str, told_object: str) -> None:
    assert told(extract(text)) == [told_object]
    assert told(extract(SPORT + text)) == []


@pytest.mark.parametrize(
    "text", ["Karen Holt showed a fine sense of timing.", "Karen Holt was accused of hiding losses.", "Karen Holt denied it."]
)
def test_an_object_that_tells_nothing(extract: Extract, text: str) -> None:
    assert told(extract(text)) == []


def test_a_source_without_a_name_keeps_its_own_words(extract: Extract) -> None:
    (quote,) = extract("Those close to the mayor say she is ready to resign.")
    assert (quote.speaker.name, quote.speaker.mention) == (None, "Those close to the mayor")


@pytest.mark.parametrize(
    "text",
    [
        "The minister left early.\n\n'The Long Way Down.'\n\nHe did not come back.",
        "The host thanked everybody.\n\n(“APPLAUSE.”)\n\nThen the lights went out.",
        "In her third novel, “The Salt Road,” Karen Holt returns to the coast.",
        "Karen Holt spoke for an hour on Channel Nine's “Sunday Table.”",
    ],
)
def test_titles_and_headings_are_no_quotes(extract: Extract, text: str) -> None:
    assert [quote.text for quote in extract(text) if quote.type == "direct"] == []


def test_a_label_in_capitals_names_a_stranger(extract: Extract) -> None:
    text = (
        'Karen Holt spoke to the channel.\n\n"BRANDT: Will you stand again next year?\n\n"HOLT: I will stand.\n\n"BRANDT: And will '
        'you win?\n\n"HOLT: I think that I will."'
    )
    assert [(quote.text, quote.speaker.name) for quote in extract(text) if quote.type == "direct"] == [
        ("Will you stand again next year?", "Brandt"),
        ("I will stand.", "Karen Holt"),
        ("And will you win?", "Brandt"),
        ("I think that I will.", "Karen Holt"),
    ]


@pytest.mark.parametrize("figures", ["Shares in", "Annual profits at", "Sales of"])
def test_figures_of_a_company_are_not_who_speaks(extract: Extract, figures: str) -> None:
    (quote,) = extract(f"{figures} Norsk Oil fell by a tenth. The company said it would close twelve shops.")
    assert (quote.speaker.name, quote.text) == ("Norsk Oil", "it would close twelve shops")
