"""Finds whom a description means: "the ministry", "the weekly", "the district police chief"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from firsthand.entities.forms import Form
from firsthand.entities.groups import Groups
from firsthand.entities.lexicon import Lexicon, lexicon
from firsthand.entities.matching import Proposal
from firsthand.entities.publicity import is_public_role
from firsthand.entities.spelling import fold
from firsthand.entities.words_english import OUTLET_NOUNS
from firsthand.model.terms import SourceKind

_INDEFINITE = re.compile(
    r"^(?:an?|one|another|some|two|three|several|un|une|des|deux)\b", re.IGNORECASE
)
_OWN = re.compile(r"^(?:this|our|notre|ce|cette|наш\w*|эт\w+)\s", re.IGNORECASE)
_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "for",
        "at",
        "in",
        "on",
        "its",
        "his",
        "her",
        "their",
        "our",
        "this",
        "by",
        "from",
        "to",
        "and",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "l",
    ]
)


class Described:
    """Looks up the forms that a description can stand for."""

    def __init__(self, forms: Sequence[Form], groups: Groups) -> None:
        self._forms, self._groups = forms, groups
        self._by_document: dict[str, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for i, form in enumerate(forms):
            self._by_document[form.document].append(i)
            for word in sorted(said_words(form)):
                self._by_word[word].append(i)

    def settle(self, at: int) -> list[Proposal]:
        """Join one description with whom it means; return proposals where that is only likely."""
        form = self._forms[at]
        words = lexicon(form.language)
        if _OWN.match(form.text) and _outlet_noun(form):
            return self._own_publisher(at)
        head = head_of(form.text, words)
        if not head:
            return []
        here = self._candidates(at, self._by_document[form.document], head)
        if len(here) == 1:
            self._join(here[0], at, "the only one of that description in the report")
            return []
        if here:
            return [
                Proposal(other, at, f"“{form.text}” may mean {self._forms[other].text}")
                for other in here
            ]
        pile = self._candidates(at, self._by_word.get(head, ()), head)
        public = is_public_role(head) or head in words.organisations
        if len(pile) == 1 and public and self._forms[pile[0]].named:
            self._join(pile[0], at, "the only one of that description in the pile")
            return []
        return [
            Proposal(other, at, f"“{form.text}” may mean {self._forms[other].text}")
            for other in pile[:3]
        ]

    def _join(self, other: int, at: int, why: str) -> None:
        self._groups.join(
            other, at, f"“{self._forms[at].text}” is {self._forms[other].text}: {why}"
        )

    def _own_publisher(self, at: int) -> list[Proposal]:
        for other in self._by_document[self._forms[at].document]:
            if self._forms[other].publisher:
                self._groups.join(other, at, f"“{self._forms[at].text}” is the report's own outlet")
        return []

    def _candidates(self, at: int, among: Sequence[int], head: str) -> list[int]:
        """One form of every source that the description fits; named ones before others."""
        form = self._forms[at]
        own = said_words(form)
        found: dict[int, int] = {}
        for i in among:
            other = self._forms[i]
            if i == at or self._groups.find(i) == self._groups.find(at):
                continue
            if head in said_words(other) and _compatible(form, other, head):
                found.setdefault(self._groups.find(i), i)
        listed = sorted(found.values())
        named = [i for i in listed if self._forms[i].named]
        best = named or [i for i in listed if self._forms[i].at <= form.at]
        return self._most_shared(best, own)

    def _most_shared(self, listed: list[int], own: frozenset[str]) -> list[int]:
        if len(listed) < 2:
            return listed
        shared = {i: len(own & said_words(self._forms[i])) for i in listed}
        most = max(shared.values())
        return [i for i in listed if shared[i] == most]


def said_words(form: Form) -> frozenset[str]:
    """Return the folded base words of a form's name, roles, titles and affiliations."""
    words = lexicon(form.language)
    texts = [form.text, *form.roles, *form.titles, *form.affiliations]
    if form.kind == SourceKind.PERSON and form.named:
        texts = texts[1:]
    found = (
        words.base(word) for text in texts for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    )
    return frozenset(fold(word) for word in found if fold(word) not in _SMALL)


def head_of(text: str, words: Lexicon) -> str:
    """Return the folded word that carries a description: "chief" of "the district police chief"."""
    head = ""
    for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text):
        low = words.base(word)
        if head and low in {"of", "for", "at", "in", "from", "who", "with", "de", "du", "à"}:
            break
        if (
            low in words.roles | words.kin | words.organisations | words.outlets
            or low in OUTLET_NOUNS
        ):
            head = fold(low)
    return head


def _outlet_noun(form: Form) -> bool:
    return any(
        word in OUTLET_NOUNS or word in {"газета", "journal", "издание"} for word in form.words
    )


def _compatible(form: Form, other: Form, head: str) -> bool:
    """Whether a person is held against a person, and a thing against a thing."""
    person = form.kind in {SourceKind.PERSON, SourceKind.UNNAMED}
    if other.thing and person and head in lexicon(form.language).roles:
        return False
    return not (form.thing and other.kind == SourceKind.PERSON)


def settle(forms: Sequence[Form], groups: Groups) -> list[Proposal]:
    """Join every definite description with the one source it can mean."""
    described = Described(forms, groups)
    proposals: list[Proposal] = []
    for i, form in enumerate(forms):
        if not (form.named or form.publisher or _INDEFINITE.match(form.text)):
            proposals.extend(described.settle(i))
    _copies(forms, groups)
    return proposals


def _copies(forms: Sequence[Form], groups: Groups) -> None:
    """Join the same description in different reports where it is quoted for the very same words."""
    first: dict[tuple[str, str], int] = {}
    for i, form in enumerate(forms):
        if form.named or form.publisher:
            continue
        for content in sorted(form.contents):
            if len(content) >= 30:
                at = first.setdefault((fold(form.text), content), i)
                if at != i:
                    groups.join(
                        at, i, f"“{form.text}” is quoted for the same words in a copy of the report"
                    )
