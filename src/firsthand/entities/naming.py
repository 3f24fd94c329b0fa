"""Gives every group of written forms its name, its kind and its id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from firsthand.entities.forms import Form
from firsthand.entities.spelling import fold
from firsthand.entities.wording import bare
from firsthand.model.record import make_id
from firsthand.model.terms import SourceKind


def canonical(forms: Sequence[Form]) -> str:
    """Return the fullest and most frequent name of a group."""
    named = [form for form in forms if form.named] or list(forms)
    publishers = [form for form in named if form.publisher]
    counted = Counter(
        bare(form.text) if form.kind == SourceKind.PERSON else form.text
        for form in publishers or named
    )
    full = {name for name in counted if len(name.split()) > 1 and "." not in name}
    pool = full or set(counted)
    return min(pool, key=lambda name: (-counted[name], not name.isascii(), -len(name), name))


def kind_of(forms: Sequence[Form]) -> SourceKind:
    """Return what most named forms of a group take their bearer for."""
    named = [form for form in forms if form.named] or list(forms)
    counted = Counter(form.kind for form in named)
    return min(counted, key=lambda kind: (-counted[kind], str(kind)))


def identity(forms: Sequence[Form]) -> str:
    """Return the id of a group: by its name, and for an unnamed one by its first report too."""
    named = any(form.named for form in forms)
    return make_id("src", *_family(forms), "" if named else forms[0].document)


def _family(forms: Sequence[Form]) -> tuple[str, str]:
    family = "thing" if any(form.thing for form in forms) else str(kind_of(forms))
    return family, fold(canonical(forms))


def identities(forms: Sequence[Form], members: Mapping[int, Sequence[int]]) -> dict[int, str]:
    """Return an id for every group of a pile; of two with one name, the later by its place."""
    ids: dict[int, str] = {}
    used: set[str] = set()
    for root in sorted(members):
        group = [forms[i] for i in members[root]]
        own = identity(group)
        if own in used:
            own = make_id("src", *_family(group), group[0].document, group[0].at)
        used.add(own)
        ids[root] = own
    return ids
