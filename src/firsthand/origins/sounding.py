"""Writes a name as its consonants in plain Latin letters, so that scripts can be compared."""

from __future__ import annotations

import re

LATIN = str.maketrans(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяéèêëàâçîïôöûùü",
    "abvgdeezziiklmnoprstufhccss_i_euaeeeeaaciioouuu",
)
SOUNDS = str.maketrans({"h": "", "j": "i", "y": "i", "w": "v", "q": "k", "x": "k", "_": ""})
VOWELS = re.compile("[aeiou]")


def skeleton(name: str) -> str:
    """Return the consonants of a name in plain Latin letters: alike in every script, mostly."""
    plain = name.casefold().translate(LATIN).replace("kh", "h").translate(SOUNDS)
    return VOWELS.sub("", plain)[:4]
