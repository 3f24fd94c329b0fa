"""Finds which listed place a name surely means, by what the report and the pile name beside it.

Fame alone never decides. A country is looked into only where the pile names it and it lists enough
of the pile's places; so an invented or unlisted place that shares its name with a village far away
stays a name. Inside a country a town must be the only one so called, or lie beside what the report
names, or be larger than its namesakes beyond doubt.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from firsthand.entities.places.beside import beside
from firsthand.entities.places.gazetteer import COUNTRY, REGION, TOWN, Listed
from firsthand.entities.places.readings import candidates
from firsthand.model.document import Document
from firsthand.model.source import Name

Located = dict[str, Listed]
"""What the names of one report surely mean."""

SHARE = 0.4
"""Of the place names of a pile, so many must be listed in the countries that it names."""
MAIN = 0.6
"""From this share of the mentions up, a country is the one that the pile is about."""
TOWN_SIZE = 15_000
"""Inhabitants; a smaller place needs something near it to be sure."""
NEAR = 150.0
"""Kilometres within which a place speaks for another one."""
FAR = 3.0
"""Of two namesakes, the nearer counts where the other is so many times as far."""
LARGE, LARGER = 100_000, 20
"""A town of so many inhabitants outweighs namesakes in its country that many times smaller."""
ROUNDS = 3


@dataclass
class Report:
    """The place names of one document."""

    options: dict[str, tuple[Listed, ...]]
    """For each name, every listed place so called."""
    located: Located = field(default_factory=dict)
    containing: set[int] = field(default_factory=set)
    """Numbers of regions that the report names."""
    named: set[str] = field(default_factory=set)
    """Codes of the countries that the report names, or names a place in for sure."""


def locate(documents: Sequence[Document], names: Sequence[Sequence[Name]]) -> tuple[Located, ...]:
    """Return for each document what its place names surely mean, by name as the records have it.

    `names` are all names of each document, in the same order; those with a kind are no places and
    are left aside. A name that is not surely a listed place is missing from the answer. The answer
    for a document depends on the others by what countries they name.
    """
    reports = [_report(document, own) for document, own in zip(documents, names, strict=True)]
    play = _in_play(reports)
    main = _main(reports, play)
    for report in reports:
        report.named &= play
        own = report.named or main
        for _ in range(ROUNDS):
            _settle(report, own)
    return tuple(report.located for report in reports)


def _report(document: Document, names: Iterable[Name]) -> Report:
    """Return a report's place names; a pair such as "Tarsk, Texas" proves itself if listed."""
    report = Report({})
    for name in names:
        if name.kind is not None or not name.span.exact:
            continue
        report.options[name.name] = options = candidates(name.name)
        wider = beside(document.text, name.span.end) if options else ()
        proven = {found for found in options for above in wider if _inside(found, above)}
        if proven:
            report.named |= {found.country for found in proven}
            report.containing |= {above.id for above in wider if above.kind == REGION
                                  and any(_inside(found, above) for found in proven)}  # fmt: skip
        if sure := next(iter(proven)) if len(proven) == 1 else _larger(proven):
            report.located[name.name] = sure
    for options in report.options.values():
        report.named |= _country_named(options)
    return report


def _inside(found: Listed, above: Listed) -> bool:
    """Tell whether a listed place lies in a wider one."""
    if above.kind == COUNTRY:
        return found.kind > COUNTRY and found.country == above.country
    return found.kind > above.kind and found.region is not None and (
        found.region in {above.id, above.region})  # fmt: skip


def _country_named(options: Sequence[Listed]) -> set[str]:
    """Return the country that a name can only mean: "Georgia", a state as well, names none."""
    wide = {found.country for found in options if found.kind <= REGION}
    is_country = any(found.kind == COUNTRY for found in options)
    return wide if is_country and len(wide) == 1 else set()


def _in_play(reports: Sequence[Report]) -> set[str]:
    """Return the countries that the pile names and that list enough of its places.

    All countries named together must list `SHARE` of the names, or none is in play.
    """
    named = set().union(*(report.named for report in reports)) if reports else set()
    listed, every = 0, 0
    for report in reports:
        for options in report.options.values():
            if not any(found.kind == COUNTRY for found in options):
                every += 1
                listed += any(found.country in named for found in options)
    return named if listed >= SHARE * max(every, 1) and listed else set()


def _main(reports: Sequence[Report], play: set[str]) -> set[str]:
    """Return the one country that most reports with a country name, if there is one."""
    votes = Counter(code for report in reports for code in report.named & play)
    if not votes:
        return set()
    best = min(votes, key=lambda code: (-votes[code], code))
    return {best} if votes[best] >= MAIN * votes.total() else set()


def _settle(report: Report, countries: set[str]) -> None:
    """Locate what can be located by what is located already."""
    for name in sorted(report.options):
        if name in report.located:
            continue
        options = [found for found in report.options[name]
                   if found.kind == COUNTRY or found.country in countries]  # fmt: skip
        if found := _sure(options, report, countries):
            report.located[name] = found
            if found.kind == REGION:
                report.containing.add(found.id)


def _sure(options: Sequence[Listed], report: Report, countries: set[str]) -> Listed | None:
    """Return the one place that a name means; None where two may be meant, or none is sure."""
    towns = [found for found in options if found.kind == TOWN]
    wide = [found for found in options if found.kind <= REGION]
    if any(found.kind == COUNTRY for found in wide):
        here = [found for found in wide if found.country in countries] or wide
        return here[0] if len({found.country for found in here}) == 1 else None
    if wide:
        return _region_or_town(wide, towns)
    near = _nearest(towns, report)
    if near or (len(towns) == 1 and towns[0].population >= TOWN_SIZE):
        return near or towns[0]
    if towns:
        return _larger(towns)
    return options[0] if len(options) == 1 else None


def _region_or_town(regions: Sequence[Listed], towns: Sequence[Listed]) -> Listed | None:
    """Return the town that gave its region the name, else the region if no large town rivals it."""
    own = {region.id for region in regions}
    inside = [town for town in towns if town.region in own and town.population >= TOWN_SIZE]
    if len(inside) == 1:
        return inside[0]
    rivals = inside or [town for town in towns if town.population >= LARGE]
    return None if rivals or len(regions) > 1 else regions[0]


def _nearest(towns: Sequence[Listed], report: Report) -> Listed | None:
    """Return the one town in a region that the report names, or the nearest to its places."""
    inside = [town for town in towns if town.region in report.containing]
    if len(inside) == 1 and (len(towns) == 1 or inside[0].population >= TOWN_SIZE):
        return inside[0]
    others = [found for found in report.located.values() if found.kind == TOWN]
    measured = sorted((distance(town, other), town) for town in towns for other in others)
    best = {town: far for far, town in reversed(measured)}
    ranked = sorted((far, town) for town, far in best.items())
    if not ranked or ranked[0][0] > NEAR:
        return None
    clear = len(ranked) == 1 or ranked[1][0] >= FAR * max(ranked[0][0], 15.0)
    return ranked[0][1] if clear else None


def _larger(towns: Iterable[Listed]) -> Listed | None:
    """Return the town that outweighs all its namesakes beyond doubt."""
    ranked = sorted(towns, key=lambda town: (-town.population, town.id))
    if not ranked or ranked[0].kind != TOWN or ranked[0].population < LARGE:
        return None
    second = ranked[1].population if len(ranked) > 1 else 0
    return ranked[0] if ranked[0].population >= LARGER * second else None


def distance(one: Listed, other: Listed) -> float:
    """Return the kilometres between two places, on a sphere (haversine); to about 15."""
    north, south = math.radians(one.latitude), math.radians(other.latitude)
    across = math.radians(one.longitude - other.longitude)
    bow = math.sin((north - south) / 2) ** 2
    bow += math.cos(north) * math.cos(south) * math.sin(across / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1.0, bow)))
