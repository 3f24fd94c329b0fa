"""Settles what single files can't tell: which files show one picture, whose page a page is."""

from __future__ import annotations

import posixpath
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from urllib.parse import unquote, urlsplit

import msgspec

from firsthand.model.document import Document, Picture
from firsthand.model.terms import PublishedBasis
from firsthand.read.dates import FoundDate
from firsthand.read.outlets import host_name
from firsthand.read.reading import Reading


def settle(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return the readings, in the same order, with what only the whole pile can tell.

    Addresses of pictures become files of the pile; `Image.group` is shared by the files that show
    one picture; a page without an outlet gets the one that other pages of its host agree on; a day
    without a year gets the year that the rest of the pile lies in.
    """
    from firsthand.read.same_picture import (
        picture_groups,
    )  # loads numpy, so not before it is needed

    files = _by_ending(r.image.file for r in readings if r.image)
    groups = picture_groups(readings)
    hosts = _host_outlets(readings)
    years = _pile_years(readings)
    return tuple(_settled(r, files, groups, hosts, years) for r in readings)


def _settled(
    reading: Reading,
    files: dict[str, tuple[str, ...]],
    groups: dict[str, str],
    hosts: dict[str, str],
    years: Sequence[int],
) -> Reading:
    image, document = reading.image, reading.document
    if image is not None:
        image = msgspec.structs.replace(image, group=groups[image.id])
    if document is not None:
        pictures = tuple(_placed(p, document.file, files) for p in document.pictures)
        document = msgspec.structs.replace(document, pictures=pictures)
        document = _with_outlet(document, hosts)
        document = _with_year(document, reading.yearless, years)
    return msgspec.structs.replace(reading, image=image, document=document)


def _by_ending(files: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Map every ending of a path ("a/b.jpg", "b.jpg") to the files that have it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for file in sorted(files):
        parts = file.split("/")
        for i in range(len(parts)):
            found["/".join(parts[i:]).casefold()].append(file)
    return {ending: tuple(whole) for ending, whole in found.items()}


def _placed(picture: Picture, page: str, files: dict[str, tuple[str, ...]]) -> Picture:
    """Find the file of a picture: beside the page, else by the longest ending only one file has."""
    path = unquote(urlsplit(picture.src.replace("\\", "/")).path)
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)).casefold()
    parts = [part for part in path.split("/") if part not in ("", ".", "..")]
    endings = ["/".join(parts[i:]).casefold() for i in range(len(parts))]
    for ending in [beside, *endings]:
        found = files.get(ending, ())
        exact = [file for file in found if file.casefold() == beside]
        if exact or len(found) == 1:
            return msgspec.structs.replace(picture, file=(exact or list(found))[0])
    return picture


def _host(document: Document) -> str:
    return (urlsplit(document.url or "").hostname or "").removeprefix("www.")


def _host_outlets(readings: Sequence[Reading]) -> dict[str, str]:
    """Map hosts to the outlet that all their named pages agree on."""
    named: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for reading in readings:
        document = reading.document
        if document and document.outlet and _host(document) and not _by_host(document):
            named[_host(document)][document.outlet] += 1
    return {host: next(iter(names)) for host, names in named.items() if len(names) == 1}


def _by_host(document: Document) -> bool:
    """Tell whether a page's outlet is nothing but the name of its host."""
    return document.outlet == host_name(_host(document))


def _with_outlet(document: Document, hosts: dict[str, str]) -> Document:
    if (document.outlet and not _by_host(document)) or _host(document) not in hosts:
        return document
    note = "outlet taken from other pages of the same host"
    return msgspec.structs.replace(
        document, outlet=hosts[_host(document)], notes=(*document.notes, note)
    )


def _pile_years(readings: Sequence[Reading]) -> tuple[int, ...]:
    """Return the years of the pile's dated documents, the commonest first."""
    days = [r.document.published for r in readings if r.document and r.document.published]
    counts = Counter(int(day[:4]) for day in days)
    return tuple(sorted(counts, key=lambda year: (-counts[year], year)))


def _with_year(document: Document, yearless: str | None, years: Sequence[int]) -> Document:
    """Give a day without a year the pile's commonest year, and say that it was inferred."""
    if document.published or not yearless or not years:
        return document
    month, day = (int(part) for part in yearless.split("-"))
    found = FoundDate(start=0, end=0, year=None, month=month, day=day).edtf(years[0])
    if not found:
        return document
    return msgspec.structs.replace(
        document,
        published=found,
        published_basis=PublishedBasis.INFERRED,
        notes=(*document.notes, "year of publication taken from the other reports"),
    )
