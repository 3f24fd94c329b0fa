"""Joins the short names and acronyms of bodies and outlets with their long names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from firsthand.entities.forms import Form, bare
from firsthand.entities.groups import Groups
from firsthand.model.terms import SourceKind


class Proposal(NamedTuple):
    """Two forms that may be one source; a person decides."""

    left: int
    right: int
    reason: str


def short_things(forms: Sequence[Form], groups: Groups) -> Iterator[Proposal]:
    """Join "Harbourlight" and "the Beacon" with the one longer name that holds these words."""
    longer: dict[str, list[int]] = defaultdict(list)
    for i, form in enumerate(forms):
        if form.named and form.thing and len(form.words) > 1:
            for word in dict.fromkeys(form.words):
                longer[word].append(i)
    shorts: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, form in enumerate(forms):
        if form.named and form.thing and form.words:
            shorts[form.words].append(i)
    for words in sorted(shorts):
        holders = [j for j in longer[words[0]] if len(forms[j].words) > len(words)
                   and set(words) <= set(forms[j].words)]  # fmt: skip
        yield from _shorten(forms, groups, shorts[words], holders)


def _shorten(
    forms: Sequence[Form], groups: Groups, shorts: Sequence[int], holders: Sequence[int]
) -> Iterator[Proposal]:
    """Join one short name of a thing with the longer one that it means in every report.

    "Ostrel" stays alone where it begins an Ostrel Hospital here and an Ostrel College there.
    """
    meant: set[int] = set()
    for i in shorts:
        here = _distinct(groups, (j for j in holders if forms[j].document == forms[i].document))
        meant.update(groups.find(j) for j in here)
    found = sorted(meant) or _distinct(groups, holders)
    for i in shorts:
        for other in found:
            if len(found) == 1 and groups.find(i) != groups.find(other):
                text = forms[_longest(forms, groups, holders, other)].text
                groups.join(other, i, f"“{forms[i].text}” is short for {text}")
            elif len(found) > 1:
                text = forms[_longest(forms, groups, holders, other)].text
                yield Proposal(other, i, f"“{forms[i].text}” may be short for {text}")


def _longest(forms: Sequence[Form], groups: Groups, holders: Sequence[int], group: int) -> int:
    """Return the holder of a group with the longest name."""
    inside = [j for j in holders if groups.find(j) == groups.find(group)]
    return max(inside, key=lambda j: (len(forms[j].text), -j), default=group)


def _distinct(groups: Groups, found: Iterable[int]) -> list[int]:
    by_group: dict[int, int] = {}
    for i in found:
        by_group.setdefault(groups.find(i), i)
    return sorted(by_group.values())


def acronyms(forms: Sequence[Form], groups: Groups) -> None:
    """Join an acronym with the one name in the pile whose capitals it is made of."""
    spelled: dict[str, list[int]] = defaultdict(list)
    for i, form in enumerate(forms):
        if form.named and form.thing and len(form.words) > 1:
            for letters in {_letters(text) for text in (form.text, *form.spellings)}:
                spelled[letters].append(i)
    for i, form in enumerate(forms):
        if (
            form.named
            and form.text.isupper()
            and 2 <= len(form.text) <= 6
            and form.kind != SourceKind.PERSON
        ):
            found = _distinct(groups, spelled.get(form.text.casefold(), ()))
            if len(found) == 1:
                groups.join(
                    found[0],
                    i,
                    f"“{form.text}” is made of the first letters of {forms[found[0]].text}",
                )


def _letters(text: str) -> str:
    """Return the first letters of the capitalised words of a name."""
    return "".join(word[0] for word in bare(text).split() if word[0].isupper()).casefold()
