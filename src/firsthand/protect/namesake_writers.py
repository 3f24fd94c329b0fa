"""Finds who signs beside a private person of the same surname: relatives take pictures, too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from firsthand.model.case import CaseRecords
from firsthand.model.source import Name, Source
from firsthand.model.terms import SourceKind
from firsthand.protect.fold import keys
from firsthand.protect.match import Form


def namesake_writers(records: CaseRecords, signers: Iterable[Source]) -> Iterator[str]:
    """Yield those of `signers`, known by a signature alone, who may be kin of somebody named.

    A report that they sign names a private person with their surname and another first name.
    """
    public = {mention for one in records.sources if one.public for mention in one.mentions}
    names = {name.id: name for name in records.names}
    private: dict[str, list[Form]] = {}
    for name in records.names:
        if name.id not in public and _is_whole(name):
            private.setdefault(name.document, []).append(keys(name.name))
    for signer in signers:
        own = {keys(name) for name in (signer.name, *signer.names)}
        homes = {names[one].document for one in signer.mentions if one in names}
        near = [form for home in sorted(homes) for form in private.get(home, ())]
        if any(_are_kin(one, other) for one in sorted(own) for other in near if other not in own):
            yield signer.id


def _is_whole(name: Name) -> bool:
    return name.kind is SourceKind.PERSON and " " in name.name


def _are_kin(one: Form, other: Form) -> bool:
    """Tell one surname behind first names of which none can be short for the other."""
    if len(one) < 2 or one[-1] != other[-1]:
        return False
    return not (one[0].startswith(other[0]) or other[0].startswith(one[0]))
