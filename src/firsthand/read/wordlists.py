"""Turns lists of words set as text into sets and lists."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of `text`, parted by white space, as a set."""
    return frozenset(text.split())


def word_list(text: str) -> list[str]:
    """Return the words of `text`, parted by white space, in order."""
    return text.split()
