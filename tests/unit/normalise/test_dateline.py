import pytest

from service.normalise.dateline import date_in_text

BODY = "Molde and Brann drew 1-1 in front of a full house, and both coaches called it fair."


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("16 April 2025 · Interview", "2025-04-16T00:00:00+00:00"),
        ("Interview | 16 April 2025", "2025-04-16T00:00:00+00:00"),
        ("Last updated: 26 November 2025, 22:08 GMT", "2025-11-26T22:08:00+00:00"),
        ("Last Updated: Wednesday, 26 November 2025, 22:08 GMT 23:08 UK", "2025-11-26T22:08:00+00:00"),
        ("Published 3 May 2023", "2023-05-03T00:00:00+00:00"),
        ("Published: 2026-03-18 23:58 CET", "2026-03-18T23:58:00+01:00"),
        ("First published on Wed 6 Mar 2024 22.04 GMT", "2024-03-06T22:04:00+00:00"),
        ("Updated 7 March 2024\nPublished 6 March 2024", "2024-03-06T00:00:00+00:00"),
        ("Kari Nordmann\nWednesday, March 6, 2024", "2024-03-06T00:00:00+00:00"),
        ("By Kari Nordmann – 6 March 2024", "2024-03-06T00:00:00+00:00"),
        ("Kari Nordmann in Molde - 6 March 2024 - 9.30pm", "2024-03-06T00:00:00+00:00"),
        ("Oct. 21, 2025, 06:12 PM ET", "2025-10-21T18:12:00-04:00"),
        ("MOLDE, March 6, 2024 (Reuters) - The hosts led early.", "2024-03-06T00:00:00+00:00"),
        ("MOLDE, Norway, Mar. 6, 2024 (AP) — The hosts led early.", "2024-03-06T00:00:00+00:00"),
        ("MOLDE, Norway (Mar. 6, 2024) — The hosts led early.", "2024-03-06T00:00:00+00:00"),
        ("MOLDE, Norway (6 March 2024)", "2024-03-06T00:00:00+00:00"),
        ("MOLDE, MARCH 6, 2024 22:41 IST", "2024-03-06T00:00:00+00:00"),
        ("Issued on: 26/03/2024 - 00:21", "2024-03-26T00:21:00+00:00"),
        ("By Kari Nordmann, Wednesday, 6 March 2024", "2024-03-06T00:00:00+00:00"),
        ("Molde, 6 March 2024", "2024-03-06T00:00:00+00:00"),
        ("Wednesday March 6 2024, 9.30pm, The Fjord Post", "2024-03-06T00:00:00+00:00"),
        ("March 6, 2024 (The Fjord Post)", "2024-03-06T00:00:00+00:00"),
        ("By Kari Nordmann, 09:02 GMT 6 Mar 2024", "2024-03-06T00:00:00+00:00"),
        ("Sports Desk | Molde | March 06, 2024 07:10 PM IST", "2024-03-06T00:00:00+00:00"),
        ("30. 3. 2024 | First team", "2024-03-30T00:00:00+00:00"),
        ("Molde, March 6, 2024: For ten years they had waited.", "2024-03-06T00:00:00+00:00"),
        ("Molde, Mar 6, 2024 (NTB) The hosts led early.", "2024-03-06T00:00:00+00:00"),
        ("By Kari Nordmann on March 6, 2024 at 9:30 pm", "2024-03-06T00:00:00+00:00"),
        ("6 March 2024 by Kari Nordmann", "2024-03-06T00:00:00+00:00"),
        ("Article published on 6 March 2024", "2024-03-06T00:00:00+00:00"),
        ("14/08/2025 01:12 | Cup", "2025-08-14T01:12:00+00:00"),
    ],
)
def test_datelines(head: str, expected: str) -> None:
    parsed = date_in_text(f"Late leveller in Molde\n{head}\n{BODY}")
    assert parsed.value is not None
    assert parsed.value.isoformat() == expected


@pytest.mark.parametrize(
    "head",
    [
        "They last met on 6 March 2024.",
        "Molde v Brann, 6 March 2024",
        "MOLDE, March 6 (Reuters) - The hosts led early.",
        "Cup Final on 6 March 2024",
        "Molde, March 6, 2024 was the day.",
        "The 2024 season – a review",
        "Founded 2024",
        "Published by the Fjord Post",
        "Published 30 February 2024",
        "06/03/2024 | Cup",
        "Molde 1-1 Brann",
    ],
)
def test_what_is_no_dateline(head: str) -> None:
    assert date_in_text(f"Late leveller in Molde\n{head}\n{BODY}").value is None


def test_only_the_first_lines_count() -> None:
    assert date_in_text(f"{BODY}\n" * 40 + "Published 3 May 2023").value is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("KRISTIANSUND, July 15 2007 (AFP) - ", "2007-07-15T00:00:00+00:00"),
        ("Molde, 6 March 2024 (NTB) – ", "2024-03-06T00:00:00+00:00"),
        ("Rio de Janeiro, Aug 22 2024 (AFP) - ", "2024-08-22T00:00:00+00:00"),
    ],
)
def test_agency_datelines_without_a_comma(line: str, expected: str) -> None:
    parsed = date_in_text(line + 3 * BODY)
    assert parsed.value is not None
    assert parsed.value.isoformat() == expected
