"""Says in plain words what an origin rests on and why it may be none of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.origins.describing import is_anonymous, written_out
from firsthand.origins.judging import Judged
from firsthand.origins.library import Library
from firsthand.origins.merging import Group

NAMED = 4
"""Most origins that one sentence names; more are counted."""
LIKELY = 0.5
"""Chance from which an origin's words count as close to the claim's."""
TAKEN_FROM = "taken from "
"""How a trail begins every step beyond a statement's own chain."""
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def why(library: Library, group: Group, doubt: str) -> str:
    """Return plain sentences: whose account it is, what was merged, and what may be the same."""
    names = joined(written(library, group.sources))
    reports = {library.statement[end.statement].document for end in group.ends}
    parts = [f"{upper(names)} in {counted(len(reports), 'report')}."]
    through = sorted({step for end in group.ends for step in end.path})
    if through:
        from_whom = [step.removeprefix(TAKEN_FROM) for step in through]
        parts.append(f"Reports {TAKEN_FROM}{joined(from_whom)} count as the same account.")
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
        names = [written(library, judged.groups[n].sources)[0] for n in others]
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
        shown = [*shown[:NAMED], f"{in_words(len(shown) - NAMED)} others"]
    return joined(shown, "or")


def counted(number: int, thing: str) -> str:
    """Return "one report", "two reports", "21 reports"."""
    return f"{in_words(number)} {thing}" + ("" if number == 1 else "s")


def in_words(number: int) -> str:
    """Return a number up to ten as a word, a greater one in figures."""
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


def joined(items: Sequence[str], last: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"."""
    return f" {last} ".join(filter(None, [", ".join(items[:-1]), items[-1]])) if items else ""


def written(library: Library, sources: Iterable[str]) -> list[str]:
    """Return the names of sources as a sentence wants them, each once, bodies first."""
    found = [library.sources[key] for key in sources if key in library.sources]
    written = [written_out(source) for source in sorted(found, key=_bodies_first)]
    return list(dict.fromkeys(written))


def _bodies_first(source: Source) -> tuple[bool, str, str]:
    bodies = {SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET}
    return source.kind not in bodies, source.name, source.id


def upper(text: str) -> str:
    """Return `text` with its first letter as a capital."""
    return text[:1].upper() + text[1:]
