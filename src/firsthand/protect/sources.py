"""Says how a source appears in public: by its name, or as a pseudonym with a coarse role."""

from __future__ import annotations

import re
from collections import defaultdict

import msgspec

from firsthand.model.case import CaseRecords
from firsthand.model.edition import SourceView
from firsthand.model.source import Source
from firsthand.protect.allow import first_names, own_names
from firsthand.protect.fold import WORDS, clean, keys
from firsthand.protect.lexicon import ROLES
from firsthand.protect.mask import Masker
from firsthand.protect.match import Form
from firsthand.protect.register import Person, Register

_ADDRESS = re.compile(r"@|://|\bwww\.")


def titled_names(records: CaseRecords) -> dict[str, tuple[str, ...]]:
    """Return by source id how reports write a surname with its title: "Judge Arrow".

    A first name behind a title ("Sister Ada") is left out: others may bear it.
    """
    owner = {mention: source for source in records.sources for mention in source.mentions}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in records.names:
        source = owner.get(name.id)
        written = name.span.exact
        if source and name.title and keys(written) in _surnames(source):
            found[source.id].add(f"{name.title} {written}")
    return {identity: tuple(sorted(names)) for identity, names in found.items()}


def _surnames(source: Source) -> frozenset[Form]:
    names = own_names((source.name, *source.names))
    alone = frozenset(form for form in map(keys, names) if len(form) == 1)
    return alone - first_names(names)


def public_source(
    view: SourceView, identity: str, register: Register, masker: Masker
) -> SourceView:
    """Return a source as anyone may see it, under its public id."""
    person = next((one for one in register.people if one.id == view.id), None)
    if person is None:
        return _named(view, identity, masker)
    return SourceView(
        id=identity,
        kind=view.kind,
        name=person.pseudonym,
        names=(person.pseudonym,),
        public=view.public,
        protected=True,
        role=_protected_role(view, person),
    )


def _named(view: SourceView, identity: str, masker: Masker) -> SourceView:
    names = tuple(
        name
        for name in own_names(view.names)
        if not _ADDRESS.search(name) and not masker.exposes(name)
    )
    shown = view.name if view.name in names else next(iter(names), "Name withheld")
    # Whoever searches a page for a name types the plain apostrophe.
    names = tuple(dict.fromkeys([*names, *(name.replace("’", "'") for name in names)]))
    role = masker.mask(view.role)
    return msgspec.structs.replace(
        view,
        id=identity,
        name=shown,
        names=names,
        role=coarse_role(view.role) if role.changed else role.text,
        merges=tuple(m for m in view.merges if not masker.mask(m, headline=True).changed),
    )


def _protected_role(view: SourceView, person: Person) -> str:
    # Of a child nothing is said but that it spoke.
    return "" if person.minor else coarse_role(" ".join((view.role, view.name)))


def coarse_role(role: str) -> str:
    """Return a coarse word for a role ("a health worker"), "" where no word leads to one."""
    said = {word.casefold() for word in WORDS.findall(clean(role))} | set(keys(role))
    for coarse, words in ROLES:
        if any(
            word in said or f"{word}s" in said or keys(word)[0] in said for word in words.split()
        ):
            return coarse
    return ""
