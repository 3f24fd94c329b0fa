"""Finds whom a surname, a first name or initials stand for, in the report or in the whole pile."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from firsthand.entities.blocking import Spellings
from firsthand.entities.declined import one_word
from firsthand.entities.forms import Form
from firsthand.entities.groups import Groups
from firsthand.entities.lexicon import Lexicon, lexicon
from firsthand.entities.publicity import title_speaks
from firsthand.entities.spelling import fold
from firsthand.entities.things import MOST_ASKED, Proposal
from firsthand.model.terms import SourceKind

_ANYONE = frozenset(["man", "woman", "resident", "survivor", "victim", "witness", "worker"])


def is_full(form: Form) -> bool:
    """Whether a form names its bearer by more than a surname, first name or initials."""
    if not form.named or form.kind == SourceKind.SOCIAL_ACCOUNT:
        return False
    return form.thing or (len(form.words) > 1 and all(len(word) > 1 for word in form.words))


def offices(form: Form) -> frozenset[str]:
    """Return the titles of office before a name, or given as its whole role, folded."""
    said = [*form.titles, *(role for role in form.roles if " " not in role)]
    return frozenset(fold(title.split()[-1]) for title in said if title_speaks(title))


class People:
    """The full names of a pile, to look up whose surname or first name a short form is."""

    def __init__(self, forms: Sequence[Form], groups: Groups) -> None:
        self._forms, self._groups = forms, groups
        self._in: dict[str, list[int]] = defaultdict(list)
        self._of: dict[str, list[int]] = defaultdict(list)
        self._fitting: dict[tuple[str, ...], list[int]] = {}
        self._bearer: dict[int, int] = {}
        self._scripts: dict[int, set[bool]] = defaultdict(set)
        seen: set[tuple[tuple[str, ...], int]] = set()
        for i, form in enumerate(forms):
            if form.kind != SourceKind.PERSON or not is_full(form):
                continue
            self._in[form.document].append(i)
            self._bearer[i] = groups.find(i)
            self._scripts[self._bearer[i]].add(form.text.isascii())
            bearer = form.words, self._bearer[i]
            if bearer not in seen:  # one form for each person and spelling is enough to look up
                seen.add(bearer)
                for word in dict.fromkeys(form.words):
                    self._of[word].append(i)
        self._index = Spellings(self._of, one_word)

    def here(self, short: Form) -> list[int]:
        """Return one full form of everyone in the same report whom a short form can stand for."""
        if not any(len(word) > 1 for word in short.words):
            return []
        fit = (i for i in self._in[short.document] if fits(short.words, self._forms[i].words))
        return self._one_each(fit)

    def anywhere(self, short: Form) -> list[int]:
        """Return one full form of everyone in the pile whom a short form can stand for."""
        words = short.words
        if words not in self._fitting:
            listed = (i for word in words if len(word) > 1
                      for near in self._index.near(word) for i in self._of[near])  # fmt: skip
            fit = [i for i in sorted(set(listed)) if fits(words, self._forms[i].words)]
            self._fitting[words] = self._one_each(i for i in fit if self._readable(short, i))
        return self._fitting[words]

    def _readable(self, short: Form, full: int) -> bool:
        """Whether a short form is held against a full one of its own script where there is one.

        A name that came back from another script fits more than its own spelling would.
        """
        own = short.text.isascii()
        return (
            own == self._forms[full].text.isascii() or own not in self._scripts[self._bearer[full]]
        )

    def _one_each(self, found: Iterable[int]) -> list[int]:
        people: dict[int, int] = {}
        for i in found:
            people.setdefault(self._groups.find(i), i)
        return sorted(people.values())


def fits(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether every word of a short form, initials too, can be a word of the full one, in order."""
    at = 0
    for word in short:
        while at < len(full) and not (
            (len(word) == 1 and full[at].startswith(word))
            or (len(word) > 1 and one_word(word, full[at]))
        ):
            at += 1
        if at == len(full):
            return False
        at += 1
    return True


class Callings:
    """What the forms of every group are called: their titles of office and private trades."""

    def __init__(self, forms: Sequence[Form], groups: Groups) -> None:
        self._groups = groups
        self.own = [callings(form) for form in forms]
        """The callings of each form by itself."""
        self._of: dict[int, frozenset[str]] = defaultdict(frozenset)
        for i, own in enumerate(self.own):
            if own:
                self._of[groups.find(i)] |= own

    def shared(self, form: int, other: int) -> bool:
        """Whether a form is called something that the group of another is called too."""
        own = self.own[form]
        return bool(own) and bool(own & self._of.get(self._groups.find(other), frozenset()))

    def join(self, left: int, right: int, reason: str) -> None:
        """Join the groups of two forms for a reason, and what they are called."""
        both = self._called(left) | self._called(right)
        if self._groups.join(left, right, reason) and both:
            self._of[self._groups.find(left)] = both

    def _called(self, form: int) -> frozenset[str]:
        return self._of.get(self._groups.find(form), frozenset())


def callings(form: Form) -> frozenset[str]:
    """Return the titles of office and the private trades of a form, folded."""
    words = lexicon(form.language)
    said = sorted(offices(form))
    for role in form.roles:
        said.extend(each for each in map(words.base, role.split()[:4]) if _is_trade(each, words))
    return frozenset(fold(each) for each in said)


def _is_trade(word: str, words: Lexicon) -> bool:
    private = word in words.private_roles and word not in _ANYONE
    return private and word not in words.kin and word not in words.children


def short_people(forms: Sequence[Form], groups: Groups) -> Iterator[Proposal]:
    """Join surnames, first names and initials with the one person they fit."""
    people, called = People(forms, groups), Callings(forms, groups)
    lone: dict[tuple[str, ...], int] = {}
    for i, form in enumerate(forms):
        if not form.named or form.kind != SourceKind.PERSON or is_full(form):
            continue
        here = people.here(form)
        anywhere = [] if here else people.anywhere(form)
        full, why = _meant(forms, called, i, (here, anywhere))
        if full is not None:
            called.join(full, i, f"“{form.text}” {why}")
            continue
        for other in (here or anywhere)[:MOST_ASKED]:
            yield Proposal(other, i, f"“{form.text}” may be short for {forms[other].text}")
        if form.words in lone and not here:
            reason = f"“{form.text}” is written alike and fits no full name"
            called.join(lone[form.words], i, reason)
        lone.setdefault(form.words, i)


def _meant(
    forms: Sequence[Form], called: Callings, short: int, found: tuple[list[int], list[int]]
) -> tuple[int | None, str]:
    """Return the full form that a short one surely stands for, in its report or the pile; why."""
    here, anywhere = found
    if len(here) == 1:
        return here[0], f"is short for {forms[here[0]].text} in the same report"
    shared = [other for other in anywhere if called.shared(short, other)]
    if len(shared) == 1:
        return shared[0], f"fits {forms[shared[0]].text}, who is called the same"
    if len(anywhere) == 1 and _surname(forms[short], forms[anywhere[0]]):
        return anywhere[0], f"fits nobody else in the pile than {forms[anywhere[0]].text}"
    return None, ""


def _surname(short: Form, full: Form) -> bool:
    """Whether a short form holds the last word of a full name; a first name alone proves little."""
    return len(short.words) > 1 or one_word(short.words[-1], full.words[-1])
