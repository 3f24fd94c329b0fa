"""Joins the short names and acronyms of bodies and outlets with their long names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from firsthand.entities.forms import Form
from firsthand.entities.groups import Groups
from firsthand.entities.languages import body_of
from firsthand.entities.slips import CYRILLIC
from firsthand.entities.spelling import fold, script
from firsthand.entities.wording import bare
from firsthand.model.terms import SourceKind

MOST_ASKED = 8
"""Of a short form that fits more sources than these, only so many pairs are proposed."""


_OF = re.compile(r" (?:(?:of|for|du|de|des)\b|d['’]) ?(?:the |la |les? |l['’])?", re.IGNORECASE)
_OWNER = re.compile(r"(.+?)(?:['’]s|(?<=s)['’]) ")


class Proposal(NamedTuple):
    """Two forms that may be one source; a person decides."""

    left: int
    right: int
    reason: str


def short_things(forms: Sequence[Form], groups: Groups) -> Iterator[Proposal]:
    """Join "Harbourlight" and "the Beacon" with the one longer name that holds these words."""
    of_words: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, form in enumerate(forms):
        if form.named and form.thing and form.words:
            of_words[form.words].append(i)
    longer: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for words in sorted(of_words):
        for word in dict.fromkeys(words):
            longer[word].append(words)
    for words in sorted(of_words):
        rarest = min(words, key=lambda word: (len(longer[word]), word))
        holding = [other for other in longer[rarest]
                   if len(other) > len(words) and set(words) <= set(other)]  # fmt: skip
        holders = sorted(i for other in holding for i in of_words[other])
        if any(_is_whose(words, forms[i]) for i in holders):
            continue
        yield from _shorten(forms, groups, of_words[words], holders)


def _is_whose(words: tuple[str, ...], long: Form) -> bool:
    """Whether a word only says in a longer name whose or where its bearer is: "Guild of Tarsk".

    It names the town or country and is no short form.
    """
    if len(words) > 1:
        return False
    behind = _OF.split(long.text, maxsplit=1)
    if len(behind) > 1 and set(words) <= set(fold(behind[1]).split()):
        return True
    said = long.text.split()
    last = fold(said[-1]) if len(said) > 1 else ""
    if words == (last,) and script(last) == CYRILLIC and body_of(said[-2]):
        return True
    owner = _OWNER.match(long.text)
    return owner is not None and fold(bare(owner[1])).split() == list(words)


def _shorten(
    forms: Sequence[Form], groups: Groups, shorts: Sequence[int], holders: Sequence[int]
) -> Iterator[Proposal]:
    """Join one short name of a thing with the longer one that it means in every report.

    "Ostrel" stays alone where it begins an Ostrel Hospital here and an Ostrel College there.
    """
    reports = {forms[i].document for i in shorts}
    here = (j for j in holders if forms[j].document in reports)
    found = sorted({groups.find(j) for j in here}) or _distinct(groups, holders)
    for other in found[:MOST_ASKED]:
        text = forms[_longest(forms, groups, holders, other)].text
        for i in shorts:
            if len(found) == 1 and groups.find(i) != groups.find(other):
                groups.join(other, i, f"“{forms[i].text}” is short for {text}")
            elif len(found) > 1:
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
    short: dict[str, list[int]] = defaultdict(list)
    for i, form in enumerate(forms):
        if form.named and form.kind != SourceKind.PERSON and _is_acronym(form.text):
            short[form.text].append(i)
    for text in sorted(short):
        found = _distinct(groups, spelled.get(text.casefold(), ()))
        for i in short[text] if len(found) == 1 else ():
            reason = f"“{text}” is made of the first letters of {forms[found[0]].text}"
            groups.join(found[0], i, reason)


def _is_acronym(text: str) -> bool:
    return text.isupper() and 2 <= len(text) <= 6


def _letters(text: str) -> str:
    """Return the first letters of the capitalised words of a name."""
    return "".join(word[0] for word in bare(text).split() if word[0].isupper()).casefold()
