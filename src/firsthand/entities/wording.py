"""Tells a written name from a description, and parts it from its article and title."""

from __future__ import annotations

import re

from firsthand.entities.lexicon import ENGLISH, FRENCH, RUSSIAN, Lexicon
from firsthand.entities.words_english import OUTLET_NOUNS

_ARTICLE = re.compile(r"^(?:(?:the|an?|le|la|les|une?)\s+|l['’])", re.IGNORECASE)
_PLACED = re.compile(r"^[^\W\d_]+ (?:in|at|near|в|à) ", re.IGNORECASE)
"""One word and where: "Police in Orra" says which police, and is no name of theirs."""
_NGO = re.compile(r"^(?:[Ll]['’])?(?:ONG|NGO|НКО|НПО) (?=[«“\"]?[^\W\d_a-zа-яё])")


def bare(name: str) -> str:
    """Return a name without a leading article."""
    return _ARTICLE.sub("", name.strip()) or name.strip()


def titled(text: str, words: Lexicon) -> tuple[str, str]:
    """Split a title or noun of trade from the name behind it: "Port Minister Ada Vesk".

    What only says that the name is a body's ("NGO", "l'ONG") is left out.
    """
    text = _NGO.sub("", text)
    said = text.split()
    ranked = words.titles | words.roles | OUTLET_NOUNS
    last = max((i for i, word in enumerate(said[:-1]) if words.base(word) in ranked), default=-1)
    name, rank = said[last + 1 :], said[: last + 1]
    proper = all(word[0].isupper() and not _generic(word, words) for word in name)
    small = any(word in {"of", "for", "at", "de", "du", "the", "and"} for word in rank)
    if last < 0 or small or not proper or len(name) > 3:
        return "", text
    return " ".join(rank), " ".join(name)


def ordinary(text: str, words: Lexicon) -> bool:
    """Whether a lone word is one of the dictionary, so that it names nobody: "Counsel", "Nine"."""
    said = bare(text).split()
    if len(said) != 1 or text.startswith("@") or len(said[0].rstrip(".")) == 1:
        return False
    base = words.base(said[0])
    return (
        base in words.starters | words.not_names
        or words.common(base)
        or words.common(said[0].casefold())
    )


def is_named(text: str, words: Lexicon) -> bool:
    """Whether words name someone, rather than describe: "Tomo Varne", not "the police chief"."""
    if text.startswith("@"):
        return True
    found = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", bare(text))
    capital = [word for word in found if word[0].isupper()]
    if not capital or found[0].casefold() in {"two", "three", "several", "some", "residents"}:
        return False
    if found[0][0].islower():
        return False
    if _PLACED.search(bare(text)) and _generic(found[0], words):
        return False
    generic = all(_generic(word, words) for word in capital)
    return not generic or len(capital) > 1


def _generic(word: str, own: Lexicon) -> bool:
    """Whether a word describes by itself in any of the languages: a role, a title, "Ministry"."""
    for words in {id(each): each for each in (own, ENGLISH, FRENCH, RUSSIAN)}.values():
        if words.base(word) in words.describing:
            return True
    return False
