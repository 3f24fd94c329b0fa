"""Finds accounts that are written without their sign: "a user called lantern_fish"."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NOUN = (
    r"(?:users?|accounts?|posters?|profile|handle|blogger|utilisat\w+|internaute|compte|"
    r"пользовател\w+|аккаунт\w*|блогер\w*)"
)
_CALLED = (
    r"(?:called|named|known as|calling (?:it|them|him|her)self|by the name of|under the name|"
    r"nommée?|appelée?|du nom de|под ником|с ником|по имени)"
)
_AFTER = re.compile(
    rf"\b{_NOUN}\s+{_CALLED}\s+(?:[\"“«‘']([^\"”»’'\n]{{3,40}})|(@?[\w.]*\w))", re.IGNORECASE
)
_APPOSED = re.compile(
    r"(?:(?:an?|the|une?|le|la) )?(?:([\w’'-]+),?|posts? by) (@\w(?:[\w.]*\w)?)", re.IGNORECASE
)
"""A handle that closes a description is its bearer's: "villager @lantern_fish"."""
_LINKS = frozenset(
    ["about", "after", "against", "and", "behind", "by", "for", "from", "of", "on", "or", "to",
     "with", "de", "du", "et", "pour", "sur", "и", "о", "от", "с"]
)  # fmt: skip
_ARTICLES = frozenset(["a", "an", "the", "un", "une", "le", "la", "itself", "himself"])


def accounts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text introduces an account by name, in code points."""
    for match in _AFTER.finditer(text):
        group = 1 if match.group(1) else 2
        name = match.group(group)
        if name.casefold() not in _ARTICLES and len(name) > 2:
            yield match.span(group)


def account_in(description: str) -> str:
    """Return the account that a description names ("user called lantern_fish"), or nothing."""
    apposed = _APPOSED.fullmatch(description) if "@" in description else None
    if apposed and (apposed[1] or "").casefold() not in _LINKS:
        return apposed[2]
    return next((description[start:end] for start, end in accounts(description)), "")


def account_key(name: str) -> str:
    """Return what two spellings of one account share, with or without signs between words."""
    return re.sub(r"[@_.\s-]", "", name.casefold())
