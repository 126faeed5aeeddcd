"""What the whole article tells of its matches beyond the clauses that name two teams; the order in which that is worked out."""

from service.extract.matches.about import choose_primary
from service.extract.matches.discourse import Discourse
from service.extract.matches.facts.advancing import who_advances
from service.extract.matches.facts.asides import hear_asides
from service.extract.matches.facts.competition import drop_unfit, name_competitions
from service.extract.matches.facts.half_time import half_time_words
from service.extract.matches.facts.hosting import homes_turned, hosts_by_words
from service.extract.matches.facts.inferred_days import inferred_day
from service.extract.matches.facts.kickoff import kickoff_times
from service.extract.matches.facts.legs import (
    before_the_return,
    first_legs,
    legs_by_aggregate,
    legs_by_themselves,
    no_legs,
    opposite_homes,
    other_legs,
)
from service.extract.matches.facts.listed_days import listed_days
from service.extract.matches.facts.named_places import place_as_ground
from service.extract.matches.facts.occasions import occasions
from service.extract.matches.facts.opening_days import opening_day, opening_ground
from service.extract.matches.facts.other_grounds import grounds_by_towns, grounds_of_the_other
from service.extract.matches.facts.places import (
    by_full_name,
    home_by_crowd,
    home_by_town,
    host_nation,
    same_ground,
    share_ground,
    town_of_ground,
)
from service.extract.matches.facts.rounds import rounds_of_a_cup
from service.extract.matches.facts.same_days import same_days
from service.extract.matches.facts.settled_stages import settle_stages
from service.extract.matches.facts.towns import town_as_ground
from service.extract.matches.facts.unnamed import name_unnamed
from service.extract.matches.merge import Told
from service.extract.matches.reading import Reader


def complete(reader: Reader, found: list[Told], discourse: Discourse) -> None:
    """Fills in what the article tells outside the claims; changes the matches in place, and may add the other leg of a tie."""
    for told in found:
        drop_unfit(reader, told)
    primary = choose_primary(reader, found)
    if primary is not None:
        primary.primary = True
        opening_ground(reader, primary)
    hear_asides(reader, primary, found)
    if primary is not None:
        opening_day(reader, primary, found)
        inferred_day(reader, primary, found)
    name_competitions(reader, found, primary)
    name_unnamed(reader, found, primary)
    rounds_of_a_cup(reader, found, primary)
    settle_stages(reader, found)
    listed_days(reader, found)
    same_days(reader, found, primary)
    grounds_by_towns(reader, found)
    for told in found:
        place_as_ground(reader, told, found)
        home_by_town(reader, told, found)
        home_by_crowd(reader, told)
    host_nation(reader, found)
    hosts_by_words(reader, found, primary)
    for told in found:
        town_as_ground(reader, told)
    for told in found:
        share_ground(told, found)
        same_ground(told, found)
    first_legs(reader, found)
    before_the_return(reader, found)
    legs_by_aggregate(found)
    for told in list(found):
        other_legs(reader, told, found)
    legs_by_themselves(reader, found)
    no_legs(found)
    opposite_homes(found)
    homes_turned(found)
    half_time_words(reader, found, primary, discourse)
    grounds_of_the_other(found)
    for told in found:
        who_advances(reader, told, found)
    for told in found:
        by_full_name(reader, told)
        town_of_ground(reader, told)
    occasions(reader, found, primary)
    kickoff_times(reader, found, primary)
