"""Narrows the sources of a whole pile to those that a description can be held against."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from firsthand.entities.forms import Form
from firsthand.entities.groups import Groups
from firsthand.entities.spelling import fold

MOST = 96
"""Of more forms under one head word, only those are looked at that share a rarer word too."""


class PileIndex:
    """The forms of a pile by their head words, and by every other word said of them."""

    def __init__(
        self,
        forms: Sequence[Form],
        groups: Groups,
        heads: Sequence[Collection[str]],
        said: Sequence[Collection[str]],
    ) -> None:
        self._by_head: dict[str, list[int]] = defaultdict(list)
        self._by_word: dict[tuple[str, str], list[int]] = defaultdict(list)
        seen: set[tuple[int, str, str]] = set()
        for i, form in enumerate(forms):
            for head in sorted(heads[i]):
                bearer = groups.find(i) if form.named else -1, fold(form.text), head
                if bearer not in seen:  # one form of each source and spelling stands for all
                    seen.add(bearer)
                    self._add(i, head, said[i])

    def _add(self, form: int, head: str, said: Collection[str]) -> None:
        self._by_head[head].append(form)
        for word in sorted(said):
            self._by_word[head, word].append(form)

    def among(self, head: str, said: Collection[str]) -> list[int]:
        """Return the forms under a head word that a description with other words may mean.

        Where they are many and none shares a rare word, any few of them show that it is unclear.
        """
        every = self._by_head.get(head, [])
        if len(every) <= MOST:
            return every
        sharing = (self._by_word.get((head, word), ()) for word in said)
        close = {form for listed in sharing if len(listed) <= MOST for form in listed}
        return sorted(close) or every[:MOST]
