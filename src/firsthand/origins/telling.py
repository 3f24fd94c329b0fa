"""Says in plain words what an origin rests on and what a claim goes back to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from firsthand.model.claim import Claim, Origin
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind
from firsthand.origins.describing import is_anonymous, written_out
from firsthand.origins.judging import Judged
from firsthand.origins.library import Library
from firsthand.origins.merging import Group
from firsthand.origins.tracing import SUPPORTS

NAMED = 4
"""Most origins that one sentence names; more are counted."""
LONGEST = 35
"""Words in the account of a claim."""
LIKELY = 0.5
"""Chance from which an origin's words count as close to the claim's."""
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def why(library: Library, group: Group, doubt: str) -> str:
    """Return plain sentences: whose account it is, what was merged, and what may be the same."""
    names = joined(_names(library, group.sources))
    reports = {library.statement[end.statement].document for end in group.ends}
    parts = [f"{_upper(names)} in {counted(len(reports), 'report')}."]
    through = sorted({step for end in group.ends for step in end.path})
    if through:
        parts.append(f"Reports {joined(through)} count as the same account.")
    parts += [f"Merged: {reason}." for reason in group.reasons]
    parts += [doubt] if doubt else []
    if any(is_anonymous(library.sources[s]) for s in group.sources if s in library.sources):
        parts.append("It rests on an anonymous post.")
    return " ".join(parts)


def doubtful(library: Library, judged: Judged, number: int) -> str:
    """Return one sentence on why a group may be no origin of its own, or "".

    Where only one of two is sure, the other one is in doubt.
    """
    mine = [d for d in judged.doubts if number in (d.first, d.second)]
    if number in judged.sure:
        mine = [d for d in mine if judged.sure.issuperset((d.first, d.second))]
    if len(mine) == 1:
        return f"Perhaps not a separate origin: {mine[0].reason}."
    others = [doubt.second if doubt.first == number else doubt.first for doubt in mine]
    if others:
        names = [_names(library, judged.groups[n].sources)[0] for n in others]
        return f"Perhaps not a separate origin: may be the same as {_some(names)}."
    if number not in judged.sure:
        return "Perhaps no origin: nothing shows that this is known at first hand."
    if judged.chances[number] < LIKELY:
        return "Perhaps of something else: the words are not close to the claim's."
    return ""


def _some(names: Iterable[str]) -> str:
    """Return at most `NAMED` names and how many more there are, joined with "or"."""
    shown = list(dict.fromkeys(names))
    if len(shown) > NAMED + 1:
        shown = [*shown[:NAMED], f"{len(shown) - NAMED} others"]
    return joined(shown, "or")


class Unsaid(NamedTuple):
    """What an account says beside the origins, as numbers."""

    lost: int
    """Passages that give no source."""
    taken_back: int
    elsewhere: int
    """Sources whose words seem to say something else."""


def account(library: Library, claim: Claim, members: Sequence[Statement], unsaid: Unsaid) -> str:
    """Return the one sentence about a claim for the person who reads the case.

    It names up to `NAMED` origins, fewer where it would grow past `LONGEST` words.
    """
    reports = len({s.document for s in members if s.stance in SUPPORTS})
    if not reports:
        return "No report in the pile supports this."
    tries = (_account(library, claim, reports, unsaid, shown) for shown in range(NAMED, 0, -1))
    text = ""
    for text in tries:
        if len(text.split()) <= LONGEST:
            break
    return text


def _account(library: Library, claim: Claim, reports: int, unsaid: Unsaid, shown: int) -> str:
    known = any(origin.sources for origin in claim.origins)
    parts = [_upper(counted(reports, "report"))]
    if known:
        parts.append(_back_to(library, claim, reports, shown))
    else:
        parts.append("none says where it has this from" if reports > 1 else "it gives no source")
    if unsaid.lost and known:
        verb = "gives" if unsaid.lost == 1 else "give"
        parts.append(f"{counted(unsaid.lost, 'passage')} {verb} no source")
    if unsaid.elsewhere:
        verb = "seems" if unsaid.elsewhere == 1 else "seem"
        parts.append(f"{counted(unsaid.elsewhere, 'source')} {verb} to speak of something else")
    if unsaid.taken_back:
        verb = "was" if unsaid.taken_back == 1 else "were"
        parts.append(f"{counted(unsaid.taken_back, 'account')} {verb} taken back")
    return "; ".join(parts) + "."


def counted(number: int, thing: str) -> str:
    """Return "one report", "two reports", "21 reports"."""
    word = NUMBERS[number] if number < len(NUMBERS) else str(number)
    return f"{word} {thing}" + ("" if number == 1 else "s")


def joined(items: Sequence[str], last: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"."""
    return f" {last} ".join(filter(None, [", ".join(items[:-1]), items[-1]])) if items else ""


def _back_to(library: Library, claim: Claim, reports: int, shown: int) -> str:
    low, high = claim.origins_min, claim.origins_max
    start = "all go back to" if reports > 1 else "it goes back to"
    span = "" if low == high else f"{NUMBERS[low] if low < len(NUMBERS) else low} to "
    known = [origin for origin in claim.origins if origin.sources]
    whole = shown > NAMED // 2
    sure = [_short(library, origin, whole) for origin in known if origin.certain]
    perhaps = [_short(library, origin, whole) for origin in known if not origin.certain]
    return f"{start} {span}{counted(high, 'origin')}: {_listed(sure, perhaps, low, shown)}"


def _listed(sure: list[str], perhaps: list[str], least: int, most: int) -> str:
    """Return at most `most` names: those that stand apart first, those that may be one after."""
    left = len(sure) + len(perhaps) - most
    others = [] if left < 1 else ["one other" if left == 1 else f"{left} others"]
    shown, doubtful_ones = sure[:most], perhaps[: max(0, most - len(sure))]
    if not doubtful_ones:
        return joined([*shown, *others])
    if shown:
        return f"{joined(shown)}, perhaps also {joined([*doubtful_ones, *others])}"
    same = "possibly one" if least < 2 else "some possibly the same"
    note = f" ({same})" if len(perhaps) > 1 else ""
    return f"{joined([*doubtful_ones, *others])}{note}"


def _short(library: Library, origin: Origin, whole: bool) -> str:
    """Return the name of an origin; a whole one says what was merged into it."""
    names = _names(library, origin.sources)
    more = len(names) - 1
    note = f" (with {names[1] if more == 1 else f'{more} others'})" if more and whole else ""
    return f"{names[0]}{note}" + (" (anonymous)" if origin.anonymous else "")


def _names(library: Library, sources: Iterable[str]) -> list[str]:
    found = [library.sources[key] for key in sources if key in library.sources]
    written = [written_out(source) for source in sorted(found, key=_bodies_first)]
    return list(dict.fromkeys(written))


def _bodies_first(source: Source) -> tuple[bool, str, str]:
    bodies = {SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET}
    return source.kind not in bodies, source.name, source.id


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
