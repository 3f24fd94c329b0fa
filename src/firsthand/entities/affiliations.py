"""Finds the body that an official or spokesperson acts for, from what reports call them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from firsthand.entities.forms import Form
from firsthand.entities.lexicon import Lexicon, lexicon
from firsthand.entities.publicity import role_speaks, title_speaks
from firsthand.entities.spelling import fold
from firsthand.entities.word_list import word_list
from firsthand.entities.wording import bare
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind

_BODIES = frozenset({SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET})
_AFTER = re.compile(
    r"\s(?:of|for|at|with|from|to|de|du|des|de la|à|au|chez|pour|при|в)\s+(?:the\s+|la\s+|l['’])?",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[,;:()]|\s(?:in|on|and|who|which|et|qui|и)\s", re.IGNORECASE)
_OWNER = re.compile(r"^(.{2,60}?)(?:['’]s|(?<=s)['’])\s")
_LEADS = {"minister": "ministry", "ministre": "ministère", "министр": "министерство"}
"""Heads that carry the kind of their body in another word."""
_OFFICES = word_list("governor prosecutor ombudsman mayor губернатор прокурор gouverneur procureur")
"""Heads whose office is called by the same word."""
_SMALL = word_list("a an and at de des du for in la le les of on the")


def bodies_named(phrase: str, words: Lexicon) -> Iterator[str]:
    """Yield the words of a role or title that can name its body, the surest first."""
    after = _AFTER.split(phrase, maxsplit=1)
    if len(after) > 1:
        yield _ENDS.split(after[1])[0].strip()
    owner = _OWNER.match(phrase)
    if owner:
        yield owner.group(1).strip()
    said = _ENDS.split(after[0])[0].split()
    heads = [i for i, word in enumerate(said) if words.base(word) in words.public_roles]
    if not heads:
        return
    base = words.base(said[heads[-1]])
    before = " ".join(said[: heads[0]])
    if base in _LEADS or base in _OFFICES:
        yield f"{before} {_LEADS.get(base, base)}".strip()
    elif before and any(words.base(word) in words.organisations for word in before.split()):
        yield before
    if words.genitive and said[heads[-1] + 1 :]:
        yield " ".join(said[heads[-1] + 1 :])


class Bodies:
    """Looks up the bodies of a pile by name, by part of a name, and by kind ("the ministry")."""

    def __init__(self, sources: Sequence[Source], groups: Sequence[Sequence[Form]]) -> None:
        self._exact: dict[str, str] = {}
        self._words: dict[str, list[frozenset[str]]] = {}
        self._holding_word: dict[str, list[str]] = defaultdict(list)
        self._in: dict[str, set[str]] = defaultdict(set)
        for source, forms in zip(sources, groups, strict=True):
            if source.kind in _BODIES:
                self._add(source, forms)

    def _add(self, source: Source, forms: Sequence[Form]) -> None:
        for name in source.names:
            self._exact.setdefault(fold(bare(name)), source.id)
        names = {_base_words(form.text, form.language) for form in forms}
        self._words[source.id] = sorted(names, key=sorted)
        for word in sorted({word for name in names for word in name}):
            self._holding_word[word].append(source.id)
        for form in forms:
            self._in[form.document].add(source.id)

    def find(self, text: str, form: Form) -> str | None:
        """Return the one body that words of a report mean: there, or else in the pile."""
        exact = self._exact.get(fold(bare(text)))
        wanted = _base_words(text, form.language)
        if exact or not wanted:
            return exact
        holding = self._holding(wanted)
        here = [body for body in holding if body in self._in[form.document]]
        found = here or holding
        return found[0] if len(found) == 1 else None

    def _holding(self, wanted: frozenset[str]) -> list[str]:
        """Return the bodies that bear all of some words in one name, the rarest word leading."""
        rarest = min(wanted, key=lambda word: (len(self._holding_word.get(word, ())), word))
        among = self._holding_word.get(rarest, ())
        return [body for body in among if any(wanted <= name for name in self._words[body])]


def _base_words(text: str, language: str | None) -> frozenset[str]:
    words = lexicon(language)
    found = (words.base(word) for word in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", text))
    return frozenset(fold(word) for word in found if word not in _SMALL)


def affiliation(source: Source, forms: Sequence[Form], bodies: Bodies) -> str | None:
    """Return the id of the body a source belongs to, or None.

    What the words of a chain say counts for everyone; roles and titles only for people who act
    or speak in public, so that a nurse is not taken for her hospital.
    """
    found = Counter(
        body
        for form in forms
        for text in _said(source, form)
        if (body := bodies.find(text, form)) and body != source.id
    )
    return min(found, key=lambda body: (-found[body], body)) if found else None


def _said(source: Source, form: Form) -> Iterator[str]:
    yield from form.affiliations
    if source.kind != SourceKind.PERSON or source.public is not True:
        return
    words = lexicon(form.language)
    for phrase in form.roles:
        if role_speaks(phrase):
            yield from bodies_named(phrase, words)
    for title in form.titles:
        if title_speaks(title):
            yield from bodies_named(title, words)


def affiliations(sources: Sequence[Source], groups: Sequence[Sequence[Form]]) -> Mapping[str, str]:
    """Return the body of every source that has one, by source id."""
    bodies = Bodies(sources, groups)
    found = {
        source.id: affiliation(source, forms, bodies)
        for source, forms in zip(sources, groups, strict=True)
    }
    return {identity: body for identity, body in found.items() if body}
