"""Decides which written forms are one source, and says why; likely ones become proposals."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from firsthand.entities import declined
from firsthand.entities.accounts import account_key
from firsthand.entities.blocking import Framed, Key, framed, neighbours, start
from firsthand.entities.forms import Form
from firsthand.entities.groups import Groups
from firsthand.entities.lexicon import lexicon
from firsthand.entities.people import is_full, offices, short_people
from firsthand.entities.russian import one_name
from firsthand.entities.spelling import Likeness, consonants, fold, plausible, similar
from firsthand.entities.things import Proposal, acronyms, short_things
from firsthand.entities.word_list import word_list
from firsthand.entities.wording import bare
from firsthand.model.terms import SourceKind

CERTAIN = 0.86
"""From this likeness up, two full names are taken for one."""
ACROSS = 0.6
"""The same for two scripts, where nobody spells alike."""
LIKELY, LIKELY_ACROSS = 0.72, 0.45
"""From this likeness up, they are proposed."""
SAME_OFFICE = 0.8
"""The same for two that share a surname and a title of office."""


_JOINTS = word_list("a an and at d de des du et for in l la le les of on the и")
"""Small words that change with the order of the others."""
_STATES = {
    "kingdom": "kingdom",
    "republic": "republic",
    "republique": "republic",
    "республика": "republic",
}
"""What a state calls itself: left out where another form does without."""


def match(forms: Sequence[Form], groups: Groups) -> list[Proposal]:
    """Join the named forms that are surely one source; return the pairs that only may be."""
    _equal(forms, groups)
    _reordered(forms, groups)
    proposals = list(_near(forms, groups))
    proposals.extend(short_people(forms, groups))
    proposals.extend(short_things(forms, groups))
    acronyms(forms, groups)
    return proposals


def _family(form: Form) -> str:
    return "thing" if form.thing else str(form.kind)


def _equal(forms: Sequence[Form], groups: Groups) -> None:
    first: dict[tuple[str, str], int] = {}
    for i, form in enumerate(forms):
        if not form.named:
            continue
        texts = form.spellings if form.publisher else [form.text]
        account = form.kind == SourceKind.SOCIAL_ACCOUNT
        key = account_key if account else fold
        for text in dict.fromkeys(key(bare(each)) for each in texts):
            if form.kind == SourceKind.PERSON and " " not in text:
                continue
            at = first.setdefault((_family(form), text), i)
            if at != i:
                groups.join(at, i, f"“{bare(form.text)}” is written alike")


def _reordered(forms: Sequence[Form], groups: Groups) -> None:
    """Join names of one body in another order: "the port's office" and "the Office of the Port"."""
    found: dict[tuple[str, ...], dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for i, form in enumerate(forms):
        if not (form.named and form.thing):
            continue
        base = lexicon(form.language).base
        said = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", form.text)
        words = {fold(base(re.sub(r"['’]s$", "", word))) for word in said}
        key = tuple(sorted(words - _JOINTS - set(_STATES)))
        state = " ".join(sorted({_STATES[word] for word in words if word in _STATES}))
        if len(key) > 1:
            found[key][state].append(i)
    for by_state in found.values():
        one = len(set(by_state) - {""}) < 2
        ends = [sorted(i for same in by_state.values() for i in same)] if one else by_state.values()
        for same in ends:
            _as_first(forms, groups, same)


def _as_first(forms: Sequence[Form], groups: Groups, same: Sequence[int]) -> None:
    at = same[0]
    for i in same[1:]:
        reason = f"“{bare(forms[i].text)}” is {bare(forms[at].text)} in another order"
        groups.join(at, i, reason)


def _blocks(forms: Sequence[Form]) -> dict[Key, list[Framed]]:
    """Return the different full names of a pile, under every key that two spellings may share."""
    found: dict[Key, list[Framed]] = defaultdict(list)
    seen: set[tuple[str, str]] = set()
    for i, form in enumerate(forms):
        name = (_family(form), fold(form.text))
        if not is_full(form) or name in seen:
            continue
        seen.add(name)
        for frame in framed(i, form.words):
            found[_family(form), *start(frame)].append(frame)
        for office in sorted(offices(form)):
            found["surname", form.words[-1], office].append(
                Framed(i, consonants(form.words[0]), "")
            )
    return found


def _near(forms: Sequence[Form], groups: Groups) -> Iterator[Proposal]:
    """Join near spellings of full names; yield those that are only likely."""
    together: dict[str, set[str]] = defaultdict(set)
    for form in forms:
        together[fold(form.text)].add(form.document)
    for pair in neighbours(_blocks(forms)):
        yield from _compare(forms, groups, pair, together)


def _compare(
    forms: Sequence[Form], groups: Groups, pair: tuple[int, int], together: Mapping[str, set[str]]
) -> Iterator[Proposal]:
    left, right = pair
    a, b = forms[left], forms[right]
    office = _same_surname_and_office(a, b)
    if not (office or plausible(a.text, b.text)):
        return
    one_script = fold(a.text).isascii() == fold(b.text).isascii()
    likeness = similar(a.text, b.text) if one_script else declined.likeness(a.words, b.words)
    if _declined(a, b):
        likeness = Likeness(1.0, "the same name in another case")
    likely = LIKELY if one_script else LIKELY_ACROSS
    if likeness.score < likely or groups.find(left) == groups.find(right):
        return
    # One report rarely spells a name in two ways: there they are rather two people.
    met = one_script and bool(together[fold(a.text)] & together[fold(b.text)])
    apart = len(a.words) != len(b.words) or (met and not _same_office(a, b))
    needed = CERTAIN if one_script else ACROSS
    if one_script and office:
        needed = SAME_OFFICE
    if likeness.score >= needed and not apart:
        groups.join(left, right, likeness.reason)
    else:
        yield Proposal(left, right, likeness.reason)


def _declined(left: Form, right: Form) -> bool:
    """Whether two Cyrillic spellings are one name in two cases."""
    cyrillic = all(re.search("[а-яё]", form.text) for form in (left, right))
    same = len(left.words) == len(right.words)
    return cyrillic and same and one_name(left.words, right.words)


def _same_office(left: Form, right: Form) -> bool:
    """Whether both bear one title, so that two spellings in one report are one."""
    titles = [
        {fold(word) for title in form.titles for word in title.split()} for form in (left, right)
    ]
    return bool(titles[0] & titles[1])


def _same_surname_and_office(left: Form, right: Form) -> bool:
    """Whether both have one surname and one title of office, no mere "Mr"."""
    return left.words[-1] == right.words[-1] and bool(offices(left) & offices(right))
