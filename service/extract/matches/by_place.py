"""The team that is called by where it is from: "the French club", "the Lisbon side", "the Yorkshire club", "the West Africans". No other
epithet is read here."""

from service.extract.folding import fold
from service.extract.knowledge import knowledge
from service.extract.matches.epithets import COUNTIES, REGIONS
from service.extract.matches.reading import Reader
from service.extract.national import is_nation


def by_place(reader: Reader, place: str, pair: tuple[str, str] | None, exclude: str | None) -> str | None:
    """The article's team of that country or city: one of the pair last met, else the only one."""
    fits, codes, towns = [], REGIONS.get(place, frozenset()), COUNTIES.get(place, ())
    for key, mention in reader.teams.items():
        team = knowledge().teams.get(mention.team_id or "")
        country = team.country if team is not None else mention.country
        town = fold(team.city or team.name).strip() if team and not team.national else None
        if key != exclude and (country == place or country in codes or (town is not None and (town == place or town in towns))):
            fits.append(key)
    if not fits and place == "IRL":
        return by_place(reader, "NIR", pair, exclude)  # "the Irish" where only the one from the north is told of
    if exclude is not None:
        fits = [key for key in fits if is_nation(key) == is_nation(exclude)]
    near = [key for key in fits if pair and key in pair]
    if near or len(fits) == 1:
        return (near or fits)[0]
    ranked = sorted(fits, key=lambda key: -reader.counts[key])
    return ranked[0] if ranked and reader.counts[ranked[0]] > 2 * reader.counts[ranked[1]] else None
