"""Decides which written forms are one source, and says why; likely ones become proposals."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from firsthand.entities.accounts import account_key
from firsthand.entities.forms import Form, bare
from firsthand.entities.groups import Groups
from firsthand.entities.lexicon import Lexicon, lexicon
from firsthand.entities.publicity import title_speaks
from firsthand.entities.russian import one_name
from firsthand.entities.spelling import Likeness, alike, consonants, fold, plausible, similar
from firsthand.entities.things import Proposal, acronyms, short_things
from firsthand.model.terms import SourceKind

CERTAIN = 0.86
"""From this likeness up, two full names are taken for one."""
ACROSS = 0.76
"""The same for two scripts, where nobody spells alike."""
LIKELY = 0.72
"""From this likeness up, they are proposed."""
SAME_OFFICE = 0.8
"""The same for two that share a surname and a title of office."""
_ANYONE = frozenset(["man", "woman", "resident", "survivor", "victim", "witness", "worker"])
_WORD_ACROSS = 0.9
_WORD = 0.84
"""From this likeness up, two single words are spellings of one surname."""


def match(forms: Sequence[Form], groups: Groups) -> list[Proposal]:
    """Join the named forms that are surely one source; return the pairs that only may be."""
    _equal(forms, groups)
    proposals = list(_near(forms, groups))
    proposals.extend(_short_people(forms, groups))
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


def _full(form: Form) -> bool:
    if not form.named or form.kind == SourceKind.SOCIAL_ACCOUNT:
        return False
    return form.thing or (len(form.words) > 1 and all(len(word) > 1 for word in form.words))


def _blocks(forms: Sequence[Form]) -> Iterator[list[int]]:
    """Yield different full names that begin two words with the same consonants."""
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    seen: set[tuple[str, str]] = set()
    for i, form in enumerate(forms):
        key = (_family(form), fold(form.text))
        if _full(form) and key not in seen:
            seen.add(key)
            for frame in _frames(form):
                found[(_family(form), *frame)].append(i)
            if _offices(form):
                found[("surname", form.words[-1])].append(i)
    for frame in sorted(found):
        if len(found[frame]) > 1:
            yield found[frame]


def _frames(form: Form) -> list[tuple[str, ...]]:
    starts = sorted(consonants(word)[:1] for word in form.words if len(word) > 2)
    return sorted(set(combinations(starts, 2))) or [tuple(starts)]


def _near(forms: Sequence[Form], groups: Groups) -> Iterator[Proposal]:
    """Join near spellings of full names; yield those that are only likely."""
    together: dict[str, set[str]] = defaultdict(set)
    for form in forms:
        together[fold(form.text)].add(form.document)
    done: set[tuple[int, int]] = set()
    for block in _blocks(forms):
        for left, right in combinations(block, 2):
            if (left, right) not in done:
                done.add((left, right))
                yield from _compare(forms, groups, (left, right), together)


def _compare(
    forms: Sequence[Form], groups: Groups, pair: tuple[int, int], together: Mapping[str, set[str]]
) -> Iterator[Proposal]:
    left, right = pair
    a, b = forms[left], forms[right]
    office = _same_surname_and_office(a, b)
    if not (office or plausible(a.text, b.text)):
        return
    likeness = similar(a.text, b.text)
    if _declined(a, b):
        likeness = Likeness(1.0, "the same name in another case")
    if likeness.score < LIKELY or groups.find(left) == groups.find(right):
        return
    one_script = fold(a.text).isascii() == fold(b.text).isascii()
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
    return left.words[-1] == right.words[-1] and bool(_offices(left) & _offices(right))


def _offices(form: Form) -> frozenset[str]:
    """Return the titles of office before a name, or given as its whole role, folded."""
    said = [*form.titles, *(role for role in form.roles if " " not in role)]
    return frozenset(fold(title.split()[-1]) for title in said if title_speaks(title))


class _People:
    """The full names of a pile, to look up whose surname or first name a short form is."""

    def __init__(self, forms: Sequence[Form], groups: Groups) -> None:
        self._forms, self._groups = forms, groups
        self._of: dict[str, list[int]] = defaultdict(list)
        self._frames: dict[str, list[str]] = defaultdict(list)
        for i, form in enumerate(forms):
            if form.kind == SourceKind.PERSON and _full(form):
                for word in form.words:
                    self._of[word].append(i)
        for word in sorted(self._of):
            self._frames[consonants(word)[:2]].append(word)

    def bearers(self, short: Form, document: str | None) -> list[int]:
        """Return one full form of every person whom a short form can stand for."""
        found: dict[int, int] = {}
        for word in self._near(short.words):
            for i in self._of[word]:
                if document in {None, self._forms[i].document} and fits(
                    short.words, self._forms[i].words
                ):
                    found.setdefault(self._groups.find(i), i)
        return sorted(found.values())

    def _near(self, words: Sequence[str]) -> list[str]:
        listed: list[str] = []
        for word in words:
            if len(word) > 1:
                listed.extend(
                    other for other in self._frames[consonants(word)[:2]] if _one_word(word, other)
                )
        return sorted(set(listed))


def _one_word(left: str, right: str) -> bool:
    across = left.isascii() != right.isascii()
    return alike(left, right) >= (_WORD_ACROSS if across else _WORD)


def fits(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether every word of a short form, initials too, can be a word of the full one, in order."""
    at = 0
    for word in short:
        while at < len(full) and not (
            (len(word) == 1 and full[at].startswith(word))
            or (len(word) > 1 and _one_word(word, full[at]))
        ):
            at += 1
        if at == len(full):
            return False
        at += 1
    return True


def _short_people(forms: Sequence[Form], groups: Groups) -> Iterator[Proposal]:
    """Join surnames, first names and initials with the one person they fit."""
    people = _People(forms, groups)
    lone: dict[tuple[str, ...], int] = {}
    for i, form in enumerate(forms):
        if not form.named or form.kind != SourceKind.PERSON or _full(form):
            continue
        here = people.bearers(form, form.document)
        if len(here) == 1:
            groups.join(
                here[0], i, f"“{form.text}” is short for {forms[here[0]].text} in the same report"
            )
            continue
        anywhere = [] if here else people.bearers(form, None)
        shared = [other for other in anywhere if _same_trade(forms, groups, other, form)]
        if len(shared) == 1:
            full = forms[shared[0]].text
            groups.join(shared[0], i, f"“{form.text}” fits {full}, who is called the same")
            continue
        if len(anywhere) == 1 and _surname(form, forms[anywhere[0]]):
            groups.join(
                anywhere[0],
                i,
                f"“{form.text}” fits nobody else in the pile than {forms[anywhere[0]].text}",
            )
            continue
        for other in here or anywhere:
            yield Proposal(other, i, f"“{form.text}” may be short for {forms[other].text}")
        if form.words in lone and not here:
            groups.join(
                lone[form.words], i, f"“{form.text}” is written alike and fits no full name"
            )
        lone.setdefault(form.words, i)


def _same_trade(forms: Sequence[Form], groups: Groups, full: int, short: Form) -> bool:
    """Whether a short form bears a title of office or a private role of the full name's bearer."""
    own = _callings(short)
    group = groups.find(full)
    return any(own & _callings(forms[i]) for i in range(len(forms)) if groups.find(i) == group)


def _callings(form: Form) -> frozenset[str]:
    """Return the titles of office and the private trades of a form, folded."""
    words = lexicon(form.language)
    said = sorted(_offices(form))
    for role in form.roles:
        said.extend(each for each in map(words.base, role.split()[:4]) if each in _trades(words))
    return frozenset(fold(each) for each in said)


def _trades(words: Lexicon) -> frozenset[str]:
    return words.private_roles - words.kin - words.children - _ANYONE


def _surname(short: Form, full: Form) -> bool:
    """Whether a short form holds the last word of a full name; a first name alone proves little."""
    return len(short.words) > 1 or _one_word(short.words[-1], full.words[-1])
