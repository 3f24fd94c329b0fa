"""Turns a block of words into a set, so that the word lists stay readable."""

from __future__ import annotations


def word_list(text: str) -> frozenset[str]:
    """Return the words of a text that white space parts."""
    return frozenset(text.split())
