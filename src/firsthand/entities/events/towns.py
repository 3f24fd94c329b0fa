"""The towns in which an event may have been: names that the gazetteer lists or reports mark."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from firsthand.entities.events.choosing import Features, Offer, shown
from firsthand.entities.events.harm import state_of
from firsthand.entities.events.lines import READ, Line, Part
from firsthand.entities.lexicon import lexicon
from firsthand.entities.numbers_text import split
from firsthand.entities.places import Listed, listed
from firsthand.entities.places.beside import beside
from firsthand.entities.places.gazetteer import COUNTRY, DISTRICT, REGION, TOWN
from firsthand.entities.tokens import tokens
from firsthand.model.document import Document
from firsthand.model.source import Name

LONGEST = 3
"""Words of a town's name that are tried."""
SMALLEST = 300
"""Inhabitants of a place for which the gazetteer gives none."""
_POSSESSIVE = re.compile(r"['’]s?$")
_DATELINE = re.compile(
    r"(?P<town>[^\W\d_][^,()\n–—-]{1,27}?)(?:,\s*[^,()\n–—-]{1,19})?\s*(?:\([^)]{2,24}\))?"
    r"\s*(?:[–—-]|--)\s"
)
_BEFORE = re.compile(r"(\w+)\s+(?:(?:the|downtown)\s+)?$")
_AFTER = re.compile(r"(?:['’]s)?\s+(\w+)")


@lru_cache(maxsize=65536)
def meanings(name: str) -> tuple[Listed, ...]:
    """Return every place of the gazetteer with a name; the same names come back all the time."""
    return listed(name)


def offered(document: Document, lines: Sequence[Line], names: Sequence[Name]) -> tuple[Offer, ...]:
    """Return the places that the lines of a report name, as they are written there."""
    marked = {at: name for name in names for at in range(name.span.start, name.span.end)}
    found: list[Offer] = []
    for line in lines:
        harm = any(state_of(word) for word in split(document.text, line.start, line.end))
        for offer in _in_line(document, line, marked):
            found.append(offer._replace(signs=offer.signs | _harmed(offer.signs, line, harm)))
    lead = [line for line in lines if line.part is not Part.HEAD][:2]
    found += [offer for line in lead for offer in _dateline(document, line)]
    return tuple(found)


def _harmed(signs: frozenset[str], line: Line, harm: bool) -> set[str]:
    """Return the signs of a place whose sentence tells of harm, and of one where that was done."""
    if not harm:
        return set()
    where = "located" in signs
    return {"harm", "harm.located", f"harm.located.{line.part}"} if where else {"harm"}


def _dateline(document: Document, line: Line) -> Iterator[Offer]:
    match = _DATELINE.match(document.text, line.start, line.end)
    if match and match["town"][0].isupper():
        town = match["town"].title() if match["town"].isupper() else match["town"]
        yield Offer(town, frozenset({"dateline"}))


def _in_line(document: Document, line: Line, marked: Mapping[int, Name]) -> Iterator[Offer]:
    """Yield every run of up to three capitalised words that is listed as a town or district."""
    run: list[tuple[str, int, int]] = []
    words = lexicon(document.language)
    for token in [*tokens(document.text, line.start, min(line.end, READ), words.elides), None]:
        joined = token and (not run or document.text[run[-1][2] : token.start] == " ")
        if token and token.capital and joined:
            run.append((token.text, token.start, token.end))
            continue
        yield from _pieces(document, line, run, marked)
        run = [(token.text, token.start, token.end)] if token and token.capital else []


def _pieces(
    document: Document, line: Line, run: Sequence[tuple[str, int, int]], marked: Mapping[int, Name]
) -> Iterator[Offer]:
    for first in range(len(run)):
        for last in range(first, min(first + LONGEST, len(run))):
            start, end = run[first][1], run[last][2]
            written = document.text[start:end]
            name = _POSSESSIVE.sub("", written)
            alone = marked.get(start)
            place = alone is not None and alone.kind is None and alone.span.end >= end
            if place or any(found.kind >= DISTRICT for found in meanings(name)):
                signs = _around(document, line, start, end) | _role(alone)
                edge = {(True, True): "whole", (True, False): "begins", (False, True): "ends"}
                signs.add(edge.get((first == 0, last == len(run) - 1), "inside"))
                yield Offer(name.title() if name.isupper() else name, frozenset(signs))


def _role(name: Name | None) -> set[str]:
    if name is None:
        return {"unmarked"}
    return {"marked.place" if name.kind is None else f"marked.{name.kind}"}


def _around(document: Document, line: Line, start: int, end: int) -> set[str]:
    """Return what the words before and behind a place say of it."""
    text, words = document.text, lexicon(document.language)
    signs = {line.part.value}
    before = _BEFORE.search(text[max(line.start, start - 30) : start])
    if before:
        low = before.group(1).casefold()
        known = low in words.place_prepositions | {"at", "of", "from", "to"}
        signs.add(f"before.{low}" if known else "before")
        if low in words.place_prepositions | {"at"}:
            signs.add("located")
    after = _AFTER.match(text[end : min(line.end, end + 30)])
    if after:
        kind = _kind_of(after.group(1).casefold(), document.language)
        signs.add(f"after.{kind}")
        if kind in {"place", "organisation"}:
            signs.discard("located")
    if any(found.kind == REGION for found in beside(text, end)):
        signs.add("region")
    if start == line.start:
        signs.add("first")
    return signs


def _kind_of(low: str, language: str | None) -> str:
    """Return what a word behind a place makes of it: "X police", "X Street", "an X man"."""
    words = lexicon(language)
    kinds = (
        ("government", words.governments), ("organisation", words.organisations),
        ("place", words.places), ("role", words.roles),
    )  # fmt: skip
    return next((kind for kind, listing in kinds if low in listing), "other")


def options(reports: Sequence[Sequence[Offer]]) -> dict[str, Features]:
    """Return every place that reports on one event offer, with what speaks for it."""
    spelt: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for offers in reports:
        spelt_here = Counter(str(offer.value) for offer in offers)
        for name, count in spelt_here.items():
            spelt[name.casefold()][name] += count
    names = {low: min(found, key=lambda name: (-found[name], name)) for low, found in spelt.items()}
    folded = [[offer._replace(value=str(offer.value).casefold()) for offer in offers]
              for offers in reports]  # fmt: skip
    around = regions(list(names))
    found = {low: _features(low, folded, around) for low in sorted(names)}
    return {names[low]: signs for low, signs in found.items()}


def _features(
    name: str, reports: Sequence[Sequence[Offer]], around: Mapping[int, float]
) -> Features:
    found = shown(name, reports)
    for offers in reports:
        told = Counter(offer.value for offer in offers)
        order = list(told)
        found["missing"] = found.get("missing", 0.0) + (name not in told) / len(reports)
        if name in told:
            part = told[name] / told.total()
            found["part"] = found.get("part", 0.0) + part / len(reports)
            most = float(told[name] == max(told.values()))
            found["most"] = found.get("most", 0.0) + most / len(reports)
            rank = min(order.index(name), 6)
            found["rank"] = found.get("rank", 0.0) + rank / len(reports)
    others = {str(offer.value) for offers in reports for offer in offers} - {name}
    found["shorter"] = float(any(f" {name} " in f" {other} " for other in others))
    found["longer"] = float(any(f" {other} " in f" {name} " for other in others))
    found["words"] = float(len(name.split()))
    return found | _listing(meanings(name), around)


def regions(names: Sequence[str]) -> Mapping[int, float]:
    """Return how much the places named together speak for each region of the gazetteer.

    A region named counts most, then a district in it, then a town: the less, the more namesakes.
    """
    votes: defaultdict[int, float] = defaultdict(float)
    for name in names:
        found = meanings(name)
        for place in found:
            if place.kind == REGION:
                votes[place.id] += 4
            elif place.kind in {DISTRICT, TOWN} and place.region is not None:
                votes[place.region] += 1 / len(found)
    return votes


def _listing(found: Sequence[Listed], around: Mapping[int, float]) -> Features:
    """Return what the gazetteer says of a name, alone and beside the other names."""
    towns = [place for place in found if place.kind == TOWN]
    kinds = {place.kind for place in found}
    signs = {
        "unlisted": float(not found), "is.town": float(bool(towns)),
        "is.district": float(DISTRICT in kinds), "is.region": float(REGION in kinds),
        "is.country": float(COUNTRY in kinds),
    }  # fmt: skip
    if towns:
        people = [max(place.population, SMALLEST) for place in towns]
        votes = [around.get(place.region or -1, 0.0) for place in towns]
        best = max(votes, default=0)
        chosen = [n for n, vote in zip(people, votes, strict=True) if vote == best]
        signs["size"] = math.log10(max(people))
        signs["size.here"] = math.log10(max(chosen))
        signs["region.votes"] = best / max(max(around.values(), default=1), 1)
    return signs
