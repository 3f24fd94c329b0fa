"""Gives people pseudonyms and records new ids, from a random key of the case and nothing else.

Keyed hashes (HMAC-SHA-256): without the key nobody can test a guessed name, and two cases that
name one person can't be linked. There is no way back from a pseudonym.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from hashlib import sha256

from firsthand.model.terms import SourceKind

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels: a pseudonym never reads as a word."""

KINDS = {SourceKind.SOCIAL_ACCOUNT: "Account", SourceKind.UNNAMED: "Unnamed source"}


def number(key: bytes, *parts: str) -> int:
    """Return a 256-bit number that only the holder of `key` can work out again."""
    message = "\x1f".join(parts).encode()
    return int.from_bytes(hmac.new(key, message, sha256).digest(), "big")


def public_id(key: bytes, prefix: str, identity: str) -> str:
    """Return the id a record carries in public: `prefix` and 16 digits.

    Ids of the case follow from bytes and names, so anyone could test a guess against them. Digits
    only, so that no id can spell a name.
    """
    return f"{prefix}-{number(key, 'id', prefix, identity) % 10**16:016}"


def pseudonyms(key: bytes, people: Mapping[str, SourceKind]) -> dict[str, str]:
    """Return a pseudonym for every id, all different, stable while the key stays.

    Two people who draw the same one: the one with the higher draw draws again.
    """
    taken: dict[str, str] = {}
    for identity in sorted(people, key=lambda one: number(key, "rank", one)):
        word = KINDS.get(people[identity], "Person")
        again = 0
        while (name := f"{word} {_code(key, identity, again)}") in taken:
            again += 1
        taken[name] = identity
    return {identity: name for name, identity in taken.items()}


def _code(key: bytes, identity: str, again: int) -> str:
    drawn = number(key, "name", identity, str(again))
    return f"{LETTERS[drawn % len(LETTERS)]}{100 + drawn // len(LETTERS) % 900}"
