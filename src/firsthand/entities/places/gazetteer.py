"""Looks up names in the bundled gazetteer (GeoNames; see README.md beside this file).

The file is like a printed gazetteer: sorted lines on pages, each page deflated and found by its
first line. `training/places.py` writes it.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from bisect import bisect_left
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
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


@lru_cache(maxsize=16384)
def listed_key(wanted: str) -> tuple[Listed, ...]:
    """Return every place listed under a key, as `keys.key` makes it."""
    first = _page("names", wanted)
    if first is None:
        return ()
    lines, sought = _lines("names", first), f"{wanted}\t"
    at = bisect_left(lines, sought)
    if at == len(lines) or not lines[at].startswith(sought):
        return ()
    return tuple(place(int(number)) for number in lines[at].removeprefix(sought).split())


@lru_cache(maxsize=65536)
def place(number: int) -> Listed:
    """Return the place with a number of this file."""
    first = _page("places", number)
    if first is None:
        raise KeyError(number)
    return _read(_lines("places", first)[number - int(first)])


@lru_cache(maxsize=512)
def country(code: str) -> Listed:
    """Return the country of an ISO 3166-1 code of two letters."""
    return listed_key(f"={code}")[0]


def _read(line: str) -> Listed:
    number, name, kind, code, region, population, latitude, longitude = line.split("\t")
    return Listed(
        int(number), name, int(kind), code, int(region) if region else None,
        int(population or 0), int(latitude or 0) / 10, int(longitude or 0) / 10,
    )  # fmt: skip


def _page(table: str, wanted: str | int) -> str | int | None:
    """Return what the page begins with on which a line would stand."""
    found: tuple[str | int | None] = _file(os.getpid()).execute(
        f"SELECT max(first) FROM {table} WHERE first <= ?", (wanted,)
    ).fetchone()  # fmt: skip
    return found[0]


@lru_cache(maxsize=1024)
def _lines(table: str, first: str | int) -> list[str]:
    rows = _file(os.getpid()).execute(f"SELECT lines FROM {table} WHERE first = ?", (first,))
    return zlib.decompress(rows.fetchone()[0]).decode().split("\n")


@cache
def _file(process: int) -> sqlite3.Connection:
    """Open the file for reading, once in a process: a connection does not outlive a fork."""
    path = files("firsthand.entities.places").joinpath("places.sqlite")
    uri = f"{Path(str(path)).absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(uri, uri=True, check_same_thread=False)
