"""Finds whom a French sentence brings in as a teller: "Ana Brell n'a pas oublié cette nuit."."""

from __future__ import annotations

import re

from firsthand.statements.lexicon_french import OUTLETS, PEOPLE
from firsthand.statements.parsed import Parsed
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

ANNOUNCED = "announced account"
"""The rule of who is brought in as a teller."""
_HAS = r"(?:a|ont|avait|avaient)\s+(?:\w+\s+){0,2}?"
_TELLS = re.compile(
    r"(?i)(?:\bn['’](?:a|ont|avait)\s+(?:pas|rien)\s+oublié|\bn['’]oublie(?:nt|ra)?\s+(?:pas|rien)|"
    r"\bremonte(?:nt)?\s+le\s+fil|\brefai(?:t|saient|sait)\s+le\s+(?:trajet|récit|chemin)|"
    r"\b(?:revoit|revoient|revit|revivent|revoyait|revivait)\b|\bdéroule(?:nt)?\s+(?:le|son|leur)|"
    r"\bse\s+(?:souvien(?:t|nent)|rappellent?|confient?|livrent?|remémorent?)|"
    r"\bs['’](?:est|était|étaient|en\s+est)\s+(?:confié|livré|ouvert|exprimé|épanché|souvenu)\w*|"
    rf"\b{_HAS}(?:parlé|témoigné|tout\s+raconté|déposé)\b|"
    rf"\b{_HAS}(?:accepté|choisi|décidé)\s+de\s+(?:parler|témoigner|raconter|se\s+confier)|"
    rf"\b{_HAS}(?:livré|donné|fait|gardé|laissé)\s+(?:sa|son|une|un|le|leur)\s+(?:autre\s+|long\s+)?"
    r"(?:version|récit|témoignage|exception|souvenir|déposition|aveu\w*|confidence\w*)|"
    rf"\b(?:{_HAS}(?:rompu|brisé)|brisent?|rompt|rompent)\s+le\s+silence|"
    r"\b(?:est|sont|reste|se\s+montre)\s+(?:formel|catégorique|affirmati(?:f|ve))\w*|"
    r"\b(?:nous|m['’])\s*(?:(?:prend|tire)\s+à\s+part|(?:a|ont|avait)\s+(?:pris|prise|attendu|reçu|"
    r"accueilli|écrit|parlé)\w*)|\btémoignent?\b|\bvide\s+son\s+sac|\bce\s+qui\s+suit)"
)
"""What a teller does in the sentence before his account."""
_MEETS = re.compile(
    rf"(?i)\b(?:{_HAS}|avons\s+(?:\w+\s+)?|ai\s+)(?:pu\s+)?(?:rencontré|retrouvé|recueilli|écouté|joint|"
    r"rencontrer|recueillir|joindre|s['’]entretenir\s+avec)\b|"
    r"\btel(?:le)?s?\s+qu(?:e|['’])\s*(?:l[aes]s?\s+|l['’])\s*(?:a\s+)?\w+"
)
"""What a house does with a teller, who stands behind it."""
_ACCOUNTS = words("récit témoignage version déposition confession article dépêche lettre récits "
                  "enquête reportage souvenir souvenirs confidences")  # fmt: skip
_OF = words("de d' d’ du des")
_PLACING = words("à au aux de du des d' d’ dans en sur par pour chez vers sous contre avec auprès")
_SILENT = re.compile(
    r"(?i)\bn['’](?:a|ont)\s+(?:pas|rien|jamais)\s+(?:parlé|témoigné|écrit|déposé|voulu)"
)


def teller(part: Parsed, text: str) -> int | None:
    """Return the word of a sentence that is a teller whose account follows, None without one."""
    if part.lexicon.language != "fr" or part.sentence.mark == ":" or _SILENT.search(text):
        return None
    owner = _owner(part.tree)
    if owner is not None:
        return owner
    start = part.sentence.start
    told, met = _TELLS.search(text), _MEETS.search(text)
    if told:
        return _last_person(part.tree, start + told.start())
    return _first_person(part.tree, start + met.end()) if met else None


def _owner(tree: Tree) -> int | None:
    """Return X of "Le récit de X tient en trois phrases", "La dépêche de l'agence X est nette"."""
    low = [word.text.casefold() for word in tree.words[:4]]
    if len(low) < 4 or low[1] not in _ACCOUNTS or low[2] not in _OF:
        return None
    near = range(3, min(8, len(tree.words)))
    return next((i for i in near if _is_person(tree, i) or _is_house(tree, i)), None)


def _last_person(tree: Tree, end: int) -> int | None:
    """Return the subject that stands last before an offset."""
    inside = [i for i, word in enumerate(tree.words) if word.start < end]
    return next((i for i in reversed(inside) if _is_person(tree, i) and _is_free(tree, i)), None)


def _first_person(tree: Tree, start: int) -> int | None:
    """Return the first person behind an offset: "a rencontré Ana Brell"."""
    inside = [i for i, word in enumerate(tree.words) if word.start >= start]
    return next((i for i in inside if _is_person(tree, i)), None)


def _is_person(tree: Tree, index: int) -> bool:
    """Tell whether a word is the last of a full name or a noun of somebody."""
    word = tree.words[index]
    capital = word.text[:1].isupper() and word.pos in ("PROPN", "VERB") and word.text.isalpha()
    before = tree.words[index - 1].text if index else ""
    behind = tree.words[index + 1].text if index + 1 < len(tree.words) else ""
    named = capital and before[:1].isupper() and not behind[:1].isupper() and before.isalpha()
    article = before.casefold() not in ("le", "la", "les")
    trade = word.text.casefold() in PEOPLE and not behind[:1].isupper()
    return trade or (named and (article or index > 1))


def _is_house(tree: Tree, index: int) -> bool:
    word = tree.words[index]
    before = tree.words[index - 1].text.casefold()
    behind = tree.words[index + 1].text if index + 1 < len(tree.words) else ""
    named = word.pos == "PROPN" and not behind[:1].isupper()
    return named and (before in OUTLETS or word.text.casefold() not in PEOPLE)


def _is_free(tree: Tree, index: int) -> bool:
    """Tell whether no preposition stands before a noun phrase."""
    start = index
    while start > 0 and tree.words[start - 1].text[:1].isupper() and start == index:
        start -= 1
    start -= start > 0 and tree.words[start - 1].pos == "DET"
    return start <= 0 or tree.words[start - 1].text.casefold() not in _PLACING
