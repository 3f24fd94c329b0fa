"""Looks up names in the bundled gazetteer (GeoNames; see README.md beside this file).

The file is like a printed gazetteer: sorted lines on pages, each page deflated and found by its
first line. `training/places.py` writes it.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from firsthand.entities.places.keys import key

COUNTRY, REGION, DISTRICT, TOWN = range(4)
"""Kinds of places, the widest first; a district lies in a region."""


class Listed(NamedTuple):
    """A place of the gazetteer."""

    id: int
    """Its number in this file."""
    name: str
    """As GeoNames has it, in Latin letters; a region's in English where known."""
    kind: int
    country: str
    """ISO 3166-1 code of two letters."""
    region: int | None
    """Number of the region it lies in."""
    population: int
    latitude: float
    """In degrees, to a tenth: about 10 km. Nothing finer is in the file."""
    longitude: float


def listed(name: str) -> tuple[Listed, ...]:
    """Return every place of that name, in any of its scripts; inflected forms are not tried."""
    return listed_key(key(name))


def listed_key(wanted: str) -> tuple[Listed, ...]:
    """Return every place listed under a key, as `keys.key` makes it."""
    return tuple(map(place, _page_of_names(wanted).get(wanted, ()))) if wanted else ()


@lru_cache(maxsize=65536)
def place(number: int) -> Listed:
    """Return the place with a number of this file."""
    return _page_of_places(number)[number]


@lru_cache(maxsize=512)
def country(code: str) -> Listed:
    """Return the country of an ISO 3166-1 code of two letters."""
    return listed_key(f"={code}")[0]


def _page_of_names(wanted: str) -> dict[str, tuple[int, ...]]:
    rows = _file(os.getpid()).execute(
        "SELECT number FROM names WHERE first <= ? ORDER BY first DESC LIMIT 1", (wanted,)
    )
    found = rows.fetchone()
    return _names(found[0]) if found else {}


@lru_cache(maxsize=256)
def _names(page: int) -> dict[str, tuple[int, ...]]:
    lines = (line.split("\t") for line in _lines("names", page))
    return {name: tuple(map(int, numbers.split())) for name, numbers in lines}


def _page_of_places(number: int) -> dict[int, Listed]:
    rows = _file(os.getpid()).execute(
        "SELECT number FROM places WHERE first <= ? ORDER BY first DESC LIMIT 1", (number,)
    )
    return _places(rows.fetchone()[0])


@lru_cache(maxsize=256)
def _places(page: int) -> dict[int, Listed]:
    return {found.id: found for found in map(_read, _lines("places", page))}


def _read(line: str) -> Listed:
    number, name, kind, code, region, population, latitude, longitude = line.split("\t")
    return Listed(
        int(number), name, int(kind), code, int(region) if region else None,
        int(population or 0), int(latitude or 0) / 10, int(longitude or 0) / 10,
    )  # fmt: skip


def _lines(table: str, page: int) -> list[str]:
    found = _file(os.getpid()).execute(f"SELECT lines FROM {table} WHERE number = ?", (page,))
    return zlib.decompress(found.fetchone()[0]).decode().splitlines()


@cache
def _file(process: int) -> sqlite3.Connection:
    """Open the file for reading, once in a process: a connection does not outlive a fork."""
    path = files("firsthand.entities.places").joinpath("places.sqlite")
    uri = f"file:{path}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, check_same_thread=False)
