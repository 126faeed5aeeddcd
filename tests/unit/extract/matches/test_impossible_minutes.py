"""Figures that stand where a minute stands and are none."""

from service.extract import extract

ELEVEN = "Dahl, Lie, Voll, Ness, Holm, Berg, Moe, Aas, Rud (Lien 145), Strand (Vik 63), Eide (Tangen 45+60)"
SHEET = f"""Hull City beat Derby County 2-1 in the Premier League on Saturday, thanks to Berg and Moe.
Hull: {ELEVEN}. Subs not used: Foss.
Derby: Lund, Solli, Hagen, Bakke, Vold, Haug, Bye, Moen, Sunde, Dalen, Krog. Booked: Lund 250."""


def test_a_figure_beyond_a_match_is_no_minute() -> None:
    (claim,) = extract(SHEET).matches
    changes = [(each.player_in.name, each.minute, each.added) for each in claim.incidents if each.type == "substitution"]
    assert sorted(changes) == [("Lien", None, None), ("Tangen", 45, None), ("Vik", 63, None)]
    assert [(each.player.name, each.minute) for each in claim.incidents if each.type == "card"] == [("Lund", None)]
    told = {span.field for span in claim.spans}
    assert all((f"incidents[{n}].minute" in told) == (each.minute is not None) for n, each in enumerate(claim.incidents))
