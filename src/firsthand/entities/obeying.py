"""Obeys what people decided about names: the same, different, renamed, public, protected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product

import msgspec

from firsthand.entities.forms import Form
from firsthand.entities.groups import Groups
from firsthand.entities.naming import identities, identity
from firsthand.entities.spelling import fold
from firsthand.model.decision import Decision
from firsthand.model.source import Source
from firsthand.model.terms import Verdict


class Decided:
    """The forms of a pile, to look up by the id or the name that a decision is about."""

    def __init__(self, forms: Sequence[Form], groups: Groups) -> None:
        self._forms, self._groups = forms, groups
        self._members = groups.members(range(len(forms)))
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_id: dict[str, list[int]] = defaultdict(list)
        for i, form in enumerate(forms):
            for name in sorted({fold(text) for text in (form.text, *form.spellings)}):
                self._by_name[name].append(i)
        for root, own in identities(forms, self._members).items():
            self._by_id[own].extend(self._members[root])

    def hold_apart(self, decisions: Iterable[Decision]) -> None:
        """Note the pairs that people found different, before anything is joined."""
        for decision in decisions:
            if decision.verdict == Verdict.DIFFERENT and len(decision.about) == 2:
                for i, j in product(*map(self._meant, decision.about)):
                    if i != j:
                        self._groups.keep_apart(i, j)

    def join(self, decisions: Iterable[Decision]) -> None:
        """Join what people found to be the same; a later decision may name what came of it."""
        for decision in decisions:
            if decision.verdict == Verdict.SAME and len(decision.about) == 2:
                left, right = map(self._meant, decision.about)
                if left and right:
                    reason = f"{decision.who} decided that they are the same"
                    self._join_all(left[0], right, reason)

    def _join_all(self, form: int, others: Sequence[int], reason: str) -> None:
        for other in others:
            roots = {self._groups.find(form), self._groups.find(other)}
            if self._groups.join(form, other, reason) and len(roots) == 2:
                both = sorted(i for root in roots for i in self._members.pop(root))
                self._members[self._groups.find(form)] = both
        group = self._members[self._groups.find(form)]
        self._by_id.setdefault(identity([self._forms[i] for i in group]), group)

    def _meant(self, wanted: str) -> list[int]:
        """Return the forms that one side of a decision means, by id or else by name."""
        return self._by_id.get(wanted) or self._by_name.get(fold(wanted), [])


class Rulings:
    """What people decided about single sources, to look up by id or by name."""

    def __init__(self, decisions: Sequence[Decision]) -> None:
        self._decisions = decisions
        self._about: dict[str, list[int]] = defaultdict(list)
        for at, decision in enumerate(decisions):
            for wanted in sorted({key for about in decision.about for key in (about, fold(about))}):
                self._about[wanted].append(at)

    def obeyed(self, source: Source) -> Source:
        """Return a source as people decided about it; the last decision counts."""
        known = {source.id, *(fold(name) for name in source.names)}
        for at in sorted({at for name in known for at in self._about.get(name, ())}):
            source = _ruled(source, self._decisions[at])
        return source


def _ruled(source: Source, decision: Decision) -> Source:
    if decision.verdict in {Verdict.PUBLIC, Verdict.PROTECT}:
        return msgspec.structs.replace(source, public=decision.verdict == Verdict.PUBLIC)
    if decision.verdict == Verdict.RENAME and decision.value:
        names = tuple(dict.fromkeys([decision.value, *source.names]))
        return msgspec.structs.replace(source, name=decision.value, names=names)
    return source
