"""Decides who may be named: whoever acts in office, speaks for others or signs; nobody else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from firsthand.entities.forms import Form
from firsthand.entities.lexicon import ENGLISH, FRENCH, RUSSIAN
from firsthand.entities.names import SIGNED
from firsthand.entities.posts import says_post
from firsthand.entities.unofficial import is_no_phrase, is_unofficial
from firsthand.model.terms import SourceKind

_LANGUAGES = (ENGLISH, RUSSIAN, FRENCH)
_LEADING = frozenset(["chief", "head", "deputy", "lead", "главный", "главная", "chef", "cheffe"])
_LED_BY_OFFICE = re.compile(
    r"doctor|engineer|physician|surgeon|pathologist|nurse|врач|инженер|хирург|патологоанатом|"
    r"médecin|ingénieur|chirurgien|infirmi",
    re.IGNORECASE,
)
"""Trades whose chiefs act in office; a "chief witness", a "head cook" does not."""
_LEADERS = frozenset(["leader", "leaders", "лидер", "dirigeant", "dirigeante"])
_LED_IN_PUBLIC = frozenset(
    [
        *("assembly", "bloc", "coalition", "congress", "council", "faction", "government"),
        *("labour", "majority", "minority", "national", "opposition", "parliamentary", "party"),
        *("senate", "trade", "union", "the", "our", "its"),
    ]
)
"""Words before "leader" that make it an office."""
_BESIDES = frozenset(["colleague", "our colleague", "коллега", "collègue"])
"""What newsrooms call their own people and everyone else theirs: it speaks for neither."""
_PREPOSITION = re.compile(
    r"\s(?:of|for|at|in|from|with|to|on|who|de|du|des|d['’]|à|в|на|при|из)\s", re.IGNORECASE
)

_COUNSEL = "Me"
"""How French addresses lawyers and notaries; written small it is a pronoun, so no role."""
_NO_OFFICE = frozenset(["head", "heads"])
"""Where nothing says of what: "shot in the head Omar Telk died" gives nobody an office."""
_OWNER = re.compile(r"['’]s?\s")
""""The lawyer's client" is no lawyer: what comes after the last owner counts."""
_WITH = re.compile(r"\s(?:with|avec|с|со)\s(?:[^\W\d_]+\s)?([^\W\d_]+)$")
""""The judge with her husband" is the husband."""
_CYRILLIC = re.compile("[А-яЁё]")


@lru_cache(maxsize=4096)
def is_public_role(word: str) -> bool:
    """Whether one word, as written, is a role whose bearer acts or speaks in public."""
    return any(words.base(word) in words.public_roles for words in _LANGUAGES)


@lru_cache(maxsize=4096)
def is_office_title(word: str) -> bool:
    """Whether a title is one of office ("Colonel"), not of courtesy ("Mrs", "Father")."""
    return any(words.base(word) in words.office_titles | words.public_roles for words in _LANGUAGES)


@lru_cache(maxsize=4096)
def _is_private(word: str) -> bool:
    return any(words.base(word) in words.private_roles | words.kin for words in _LANGUAGES)


def role_speaks(phrase: str) -> bool | None:
    """Return True for a public role, False for a private one, None for neither."""
    if phrase == SIGNED:
        return True
    if phrase.casefold() in _BESIDES | _NO_OFFICE:
        return None
    beside = _WITH.search(phrase)
    if beside and _is_private(beside[1]):
        return False
    speaks = says_post(phrase) or _head_speaks(phrase)
    return None if speaks and (is_no_phrase(phrase) or is_unofficial(phrase)) else speaks


def _head_speaks(phrase: str) -> bool | None:
    """Return whether the noun of a phrase is a public role, a private one or neither."""
    head: bool | None = None
    before = ""
    own = _OWNER.split(_PREPOSITION.split(f" {phrase} ")[0])[-1]
    for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", own):
        if head is not None and _CYRILLIC.search(word):
            break  # a genitive: "водитель мэра" is a driver
        for part in (word, *word.split("-")[-1:]):
            if _is_private(part):
                head = before.casefold() in _LEADING and bool(_LED_BY_OFFICE.match(part))
                break
            if is_public_role(part):
                head = not _leads_the_unnamed(part, before)
                break
        before = word
    return head


def _leads_the_unnamed(role: str, before: str) -> bool:
    """Whether someone leads people who may be at risk: a "student leader" is no party leader."""
    return role.casefold() in _LEADERS and bool(before) and before.casefold() not in _LED_IN_PUBLIC


def title_speaks(title: str) -> bool:
    """Whether a title before a name is one of office: "Colonel", not "retired Colonel"."""
    found = [] if is_unofficial(title) or title.casefold() in _NO_OFFICE else title.split()
    found = [word for word in found if not word.isupper()] or found  # "Глава МВД"
    return bool(found) and (found[-1] == _COUNSEL or is_office_title(found[-1].strip(".")))


def public(kind: SourceKind, forms: Iterable[Form]) -> bool | None:
    """Return True for what may be named, None for what stays protected until a person decides.

    Organisations, governments and outlets may be named. A person may where a title of office, a
    public role or a signature says so, unless as many words call the same person a private one.
    """
    if kind in {SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET}:
        return True
    if kind != SourceKind.PERSON:
        return None
    listed = list(forms)
    if any(form.minor for form in listed):
        return None
    apart = [said for form in listed for said in (*form.roles, *form.titles) if is_unofficial(said)]
    speaks = [
        title_speaks(title) and not _is_part_of(title, apart)
        for form in listed
        for title in form.titles
    ]
    roles = [
        role_speaks(role) for form in listed for role in form.roles if not _is_part_of(role, apart)
    ]
    for_public = sum(speaks) + roles.count(True)
    if _only_by_surname(listed):
        return None
    return True if for_public and for_public > roles.count(False) else None


def _is_part_of(said: str, phrases: Sequence[str]) -> bool:
    """Whether a word of office is cut out of a fuller phrase: "judge" of "retired judge"."""
    return any(re.search(rf"\b{re.escape(said)}\b", each, re.IGNORECASE) for each in phrases)


def _only_by_surname(forms: Iterable[Form]) -> bool:
    """Whether an office stands beside surnames only, and a full name has a role that is none.

    "Judge Tarn" and "Ada Tarn, a cleaner" may be two people of one surname.
    """
    listed = list(forms)
    full = [form for form in listed if len(form.words) > 1]
    lent = {title for form in listed if len(form.words) <= 1 for title in form.titles}
    in_office = any(title_speaks(title) for form in full for title in form.titles)
    roles = [role_speaks(role) for form in full for role in form.roles if role not in lent]
    return bool(roles) and not in_office and True not in roles
