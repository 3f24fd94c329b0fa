"""Writes the account of a claim: one sentence on how many reports go back to whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from firsthand.model.claim import Claim, Origin
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind
from firsthand.origins.describing import plain
from firsthand.origins.judging import Judged
from firsthand.origins.library import Library
from firsthand.origins.order import latest
from firsthand.origins.telling import NAMED, counted, in_words, joined, upper, written
from firsthand.origins.tracing import SUPPORTS

LONGEST = 35
"""Words of an account."""
FEW = 2
"""Most origins for which there is room to say who quotes them."""

BOTH = 2


class Shares(NamedTuple):
    """How the reports that support a claim fall, each counted once, as numbers."""

    every: int
    reached: int
    """With words of a known origin."""
    withdrawn: int
    """Of the others: rest on an account that was taken back."""
    silent: int
    """Of the others: give no source."""
    apart: int
    """The rest: quote only sources that were left out."""


def account(library: Library, claim: Claim, members: Sequence[Statement], judged: Judged) -> str:
    """Return the one sentence about a counted claim for the person who reads the case.

    It names up to `NAMED` origins, fewer where it would grow past `LONGEST` words.
    """
    shares = _shares(library, claim, members, judged)
    if not shares.every:
        return "No report in the pile supports this."
    text = ""
    for text in _tries(library, claim, shares, judged):
        if len(text.split()) <= LONGEST:
            break
    return text


def _shares(library: Library, claim: Claim, members: Sequence[Statement], judged: Judged) -> Shares:
    every = {s.document for s in members if s.stance in SUPPORTS}
    reached = _homes(library, (s for o in claim.origins if o.sources for s in o.statements))
    withdrawn = _homes(library, (s for s, _ in claim.withdrawn)) - reached
    silent = _homes(library, (end.statement for end in judged.lost)) - reached - withdrawn
    apart = every - reached - withdrawn - silent
    return Shares(*map(len, (every, reached, withdrawn, silent, apart)))


def _homes(library: Library, statements: Iterable[str]) -> set[str]:
    return {library.statement[key].document for key in statements}


def _tries(library: Library, claim: Claim, shares: Shares, judged: Judged) -> Iterator[str]:
    """Yield the sentence in full, then with fewer and fewer names."""
    rest = list(_rest(claim, shares, judged))
    for shown, quoted in ((NAMED, True), *((most, False) for most in range(NAMED, 0, -1))):
        parts = [counted(shares.every, "report")]
        if judged.groups:
            parts.append(_back_to(library, claim, shares, shown, quoted))
        yield upper("; ".join([*parts, *rest])) + "."


def _rest(claim: Claim, shares: Shares, judged: Judged) -> Iterator[str]:
    """Yield what is said of the reports that lead to no known origin."""
    yield from _silent(shares, judged)
    if shares.withdrawn:
        yield f"{_some(shares.withdrawn, 'rests', shares)} on an account that was taken back"
    elif claim.withdrawn:
        yield "one account was taken back"
    if shares.apart and judged.elsewhere:
        yield f"{_some(shares.apart, 'seems', shares)} to speak of something else"
    elif shares.apart:
        yield f"{_some(shares.apart, 'quotes', shares)} only who denies it as well"


def _silent(shares: Shares, judged: Judged) -> Iterator[str]:
    if not judged.groups and shares.silent == shares.every > 1:
        yield f"{'neither' if shares.every == BOTH else 'none'} says where it has this from"
    elif shares.silent:
        more = " and may hide one more origin" if judged.groups and judged.hides_one else ""
        yield f"{_some(shares.silent, 'gives', shares)} no source{more}"
    elif judged.groups and judged.hides_one:
        yield "words without a source may hide one more"


def _some(number: int, verb: str, shares: Shares) -> str:
    """Return how many reports do something: "it gives", "both give", "one gives", "all give"."""
    if shares.every == 1:
        return f"it {verb}"
    whole = "both" if shares.every == BOTH else "all"
    who = whole if number == shares.every else in_words(number)
    return f"{who} {verb if number == 1 else verb.removesuffix('s')}"


def _back_to(library: Library, claim: Claim, shares: Shares, shown: int, quoted: bool) -> str:
    known = [origin for origin in claim.origins if origin.sources]
    room = Room(shown > NAMED // 2, quoted and len(known) <= FEW)
    sure, perhaps = (
        [_short(library, origin, room) for origin in known if origin.certain is certain]
        for certain in (True, False)
    )
    low = min(claim.origins_min, len(known))
    who = _some(shares.reached, "goes" if shares.reached == 1 else "go", shares)
    return f"{who} back to {_span(low, len(known))}: {_listed(sure, perhaps, low, shown)}"


def _span(low: int, high: int) -> str:
    """Return "one origin", "one or two origins", "two to five origins"."""
    if low == high:
        return counted(high, "origin")
    between = "or" if high == low + 1 else "to"
    return f"{in_words(low)} {between} {counted(high, 'origin')}"


def _listed(sure: list[str], perhaps: list[str], least: int, most: int) -> str:
    """Return at most `most` names: those that stand apart first, those that may be one after."""
    left = len(sure) + len(perhaps) - most
    others = [] if left < 1 else ["one other" if left == 1 else f"{in_words(left)} others"]
    shown, doubtful_ones = sure[:most], perhaps[: max(0, most - len(sure))]
    if not doubtful_ones:
        return joined([*shown, *others])
    if shown and least <= len(sure):
        return f"{joined(shown)}, perhaps also {joined([*doubtful_ones, *others])}"
    same = "possibly one" if least < 2 else "some possibly the same"
    note = f" ({same})" if len(perhaps) > 1 else ""
    return f"{joined([*shown, *doubtful_ones, *others])}{note}"


class Room(NamedTuple):
    """How much may be said of each origin."""

    merged: bool
    """Who was merged into it."""
    quoted: bool
    """Who quotes it."""


def _short(library: Library, origin: Origin, room: Room) -> str:
    names = written(library, origin.sources)
    more = len(names) - 1
    notes = ["anonymous"] if origin.anonymous else []
    if more and room.merged:
        notes.insert(0, f"with {names[1] if more == 1 else f'{in_words(more)} others'}")
    elif room.quoted and (by := _first_quoted_by(library, origin)):
        notes.append(f"quoted by {by}")
    return f"{names[0]} ({', '.join(notes)})" if notes else names[0]


def _first_quoted_by(library: Library, origin: Origin) -> str:
    """Return the publisher that quotes an unnamed origin itself, the earliest one, or ""."""
    if any(library.kind(source) is not SourceKind.UNNAMED for source in origin.sources):
        return ""
    said = (library.statement[key] for key in origin.statements)
    direct = [s for s in said if len(s.chain) == 2 and s.chain[1] in origin.sources]
    first = min(direct, key=lambda s: (_day(library, s), s.document, s.start), default=None)
    found = library.sources.get(first.chain[0]) if first else None
    return plain(found) if found else ""


def _day(library: Library, statement: Statement) -> str:
    return latest(library.documents[statement.document].published)
