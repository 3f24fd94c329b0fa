"""The key under which a gazetteer lists a name: no case, no accents, no punctuation."""

from __future__ import annotations

from functools import lru_cache

from firsthand.entities.letters import LATIN
from firsthand.entities.spelling import fold_text

_TABLE = {ord(letter): plain for letter, plain in LATIN.items()}


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """Return the key of a name, in the script it is written in: "Łódź" is "lodz"."""
    return " ".join(fold_text(name).translate(_TABLE).split())
