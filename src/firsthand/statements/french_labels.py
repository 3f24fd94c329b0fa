"""Builds a French label, which names who speaks behind a colon: "Le témoin, Osk Tarn :"."""

from __future__ import annotations

import re

from firsthand.statements import syntax as s
from firsthand.statements.drafts import Draft
from firsthand.statements.french_background import OFFICES
from firsthand.statements.french_phrases import BEFORE_NOUNS, phrase, text_of
from firsthand.statements.lexicon_french import OUTLETS, PEOPLE, TITLES
from firsthand.statements.words import words

_LONGEST = 12
_ROLE = 2
"""Words behind the comma of a label that a full stop ends: "Témoin 3, couturière."."""
_OF = words("de du d' d’ des")
_ADJECTIVES = re.compile(
    r"\w+(?:ale?|aux|ile|uel|elle|ive|eux|euse|ique|aire|ière|ienne?|iste|ée?)s?"
)
_ADJECTIVES_ALONE = re.compile(r"\w+(?:ale|aire|ière|ienne)s?")
"""Endings of adjectives that hardly any verb has."""
_NEVER = words(
    "est sont était étaient a ont avait avaient que qu' qu’ qui ne n' n’ il elle ils elles on nous "
    "je vous c' c’ ce ça voici voilà et mais ou pour dans sur à au aux en par sans avec contre"
)
"""Words that no label opens with or holds before its brackets, but for "de"."""
_NO_NAME = words(
    """
    affaire procès drame incendie fusillade attentat rixe manifestation mort morts meurtre camp
    disparition disparitions catastrophe scandale dossier opération prison hôpital lycée mine usine
    saint sainte port haut bas mont val grève enquête crise guerre accident explosion viols
    violences     tortures rafle massacre élections
    vote bilan note contexte rappel photo source sources lire
    """
)
"""What opens headlines before a name that does not speak: "Affaire Tarn :"."""
_VERSIONS = words("version récit réponse thèse explication position réaction décompte bilan "
                  "chiffre commentaire déclaration témoignage communiqué parole mot")  # fmt: skip
_SPEAKS = PEOPLE | OFFICES | OUTLETS | words(
    "direction défense accusation partie état-major opposition présidence témoins syndicats "
    "rédaction famille familles association associations inspection justice employeur"
)  # fmt: skip


def label(drafts: list[Draft], first: int, last: int) -> int | None:
    """Build "Le témoin, Osk Tarn :" as one noun phrase; return its head, None for what is none.

    A full stop may end it as well: "Le passeur. Il n'a rien vu."
    """
    if last - first < 2 or drafts[last - 1].text not in ":." or last - first > _LONGEST:
        return None
    end = next((i for i in range(first, last) if drafts[i].text in "(:."), last)
    inside = range(first, end)
    if any(drafts[i].pos in ("VERB", "SCONJ") or text_of(drafts, i) in _NEVER for i in inside):
        return None
    comma = next((i for i in inside if drafts[i].text == ","), end)
    noun = first + (drafts[first].pos == "DET")
    while noun + 1 < comma and text_of(drafts, noun) in BEFORE_NOUNS:
        noun += 1
    noun = _past_version(drafts, noun, comma)
    _as_name(drafts, first, noun, comma)
    named = drafts[noun].pos == "PROPN" and drafts[last - 1].text == ":"
    if noun >= comma or not (named or text_of(drafts, noun) in _SPEAKS):
        return None
    if not _is_bare(drafts, (first, noun, comma, end), drafts[last - 1].text == ":"):
        return None
    opens = noun - (drafts[noun - 1].pos == "DET" and noun > first)
    head = phrase(drafts, opens, comma, noun, s.ROOT)
    if head is None:
        return None
    if not named and comma + 1 < end:
        _apposition(drafts, head, comma + 1, end)
    for index in range(first, last):
        if drafts[index].head < 0 or drafts[index].head == index:
            drafts[index].head = head
        if index < opens:
            drafts[index].relation = s.ADVERB
    drafts[head].head, drafts[head].relation = head, s.ROOT
    return head


def _is_bare(drafts: list[Draft], places: tuple[int, int, int, int], colon: bool) -> bool:
    """Tell whether nothing but its own words stands with a noun: not "Le garde dormait".

    `places`: where the label, its noun, the comma behind it and the label itself begin or end.
    """
    first, noun, comma, end = places
    if text_of(drafts, first) in ("selon", "de", "du", "d'", "d’", "des"):
        return False
    ending = _ADJECTIVES if colon else _ADJECTIVES_ALONE
    for index in range(noun + 1, comma):
        owned = any(text_of(drafts, i) in _OF for i in range(noun + 1, index + 1))
        named = drafts[index].pos == "PROPN" or not drafts[index].text[:1].isalpha()
        coded = any(char.isdecimal() for char in drafts[index].text)
        if not (owned or named or coded or ending.fullmatch(text_of(drafts, index))):
            return False
    behind = [i for i in range(comma + 1, end) if drafts[i].pos != "PUNCT"]
    return colon or len(behind) <= _ROLE


def _past_version(drafts: list[Draft], noun: int, end: int) -> int:
    """Return where the owner stands in "Version de la police :", "La réponse du ministère :"."""
    if noun + 2 >= end or text_of(drafts, noun) not in _VERSIONS:
        return noun
    if text_of(drafts, noun + 1) not in ("de", "du", "d'", "d’", "des"):
        return noun
    owner = noun + 2 + (drafts[noun + 2].pos == "DET")
    return owner if owner < end else noun


def label_before_quotation(drafts: list[Draft], first: int, last: int) -> int | None:
    """Build "La direction : « Rien »", whose colon stands for a verb; return that, else None."""
    colon = next((i for i in range(first, last) if drafts[i].text == ":"), last)
    if colon + 1 >= last or drafts[colon + 1].text not in "«“":
        return None
    head = label(drafts, first, colon + 1)
    if head is None:
        return None
    drafts[head].head, drafts[head].relation = colon, s.SUBJECT
    drafts[colon].pos, drafts[colon].lemma = "VERB", "dire"
    drafts[colon].head, drafts[colon].relation = colon, s.ROOT
    return colon


def _as_name(drafts: list[Draft], first: int, noun: int, comma: int) -> None:
    """Make a name of the capital that opens a label: "Mira Olen", "Me Olen"."""
    opens = noun == first and drafts[noun].text[:1].isupper() and comma > noun + 1
    if text_of(drafts, noun) in _NO_NAME:
        drafts[noun].pos = "NOUN"
        return
    title = text_of(drafts, noun).rstrip(".") in TITLES
    if opens and (title or drafts[noun + 1].pos == "PROPN") and drafts[noun].pos == "NOUN":
        drafts[noun].pos = "PROPN" if text_of(drafts, noun) not in _SPEAKS else "NOUN"


def _apposition(drafts: list[Draft], head: int, start: int, end: int) -> None:
    """Hang the name behind a noun and a comma on the noun."""
    run = [i for i in range(start, end) if drafts[i].text[:1].isupper()]
    if run != list(range(start, end)):
        return
    for index in run:
        drafts[index].pos, drafts[index].head = "PROPN", run[-1]
        drafts[index].relation = s.NAME_PART
    drafts[run[-1]].head, drafts[run[-1]].relation = head, s.APPOSITION
