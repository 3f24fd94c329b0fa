"""Cuts a French sentence into words with a first guess at what each one is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from firsthand.statements import syntax as s
from firsthand.statements.french_forms import lemmas_of
from firsthand.statements.lexicon_french import FORMS, INSERTED
from firsthand.statements.words import words

BELIEVING = frozenset(
    {
        "à en croire",
        "si l'on en croit",
        "aux dires de",
        "aux dires d'",
        "aux dires du",
        "aux dires des",
    }
)
"""Phrases that stand before a source as "selon" does, written with one kind of apostrophe."""
_PHRASE = r"à\s+en\s+croire|si\s+l['’]on\s+en\s+croit|aux\s+dires\s+d(?:e\b|u\b|es\b|['’])"
_OF_SOURCES = r"(?:(?<=^)|(?<=, ))de(?=\s+sources?\s)"
"""The "de" of "de source judiciaire, ...", which stands for "selon"."""
_SHORT = r"\b(?:[A-ZÀ-Þ]|MM|Dr|Me|Mgr|Pr)\.(?=\s*[A-ZÀ-Þ])"
"""An initial or a form of address cut short before a name: "M. Rill"."""
_TOKEN = re.compile(
    rf"(?:(?i:{_PHRASE}|(?P<source>{_OF_SOURCES})|quelqu['’]une?)|{_SHORT}|[dD]['’]après|"
    r"\w+['’](?=\w)|\w+(?:-\w+)*|[^\w\s])"
)
LEMMAS = lemmas_of(FORMS)
"""Form -> lemma of the verbs that report."""
_INVERTED = re.compile(r"(?P<verb>\w+?)(?:-t)?-(?P<who>ils?|elles?|on)")
THAT = frozenset({"que", "qu'", "qu’"})
_DETERMINERS = words(
    "le la les l' l’ un une des du de d' d’ son sa ses leur leurs ce cette ces notre nos deux "
    "trois plusieurs quelques certains certaines"
)
HAVE = frozenset({"a", "ont", "avait", "avaient", "aurait", "auraient"})
_BE = frozenset({"est", "sont", "était", "étaient"})
_ONE = words("un une des ce cette son sa ses leur leurs")
"""Determiners behind which stands no verb, whatever it looks like: "une note"."""
_OPENING = words(
    """
    à au aux dans en sur sous par pour chez vers de avec sans avant après depuis pendant selon
    entre contre et mais ou puis car donc quand si comme hier lundi mardi mercredi jeudi vendredi
    samedi dimanche aujourd'hui où que qui
    """
)
"""Words that open a sentence before a name and are none of it."""
_PRONOUNS = frozenset({"il", "elle", "ils", "elles", "on", "je", "nous"})


@dataclass
class Draft:
    """A word that may still change its part of speech, relation or head."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str = "X"
    relation: str = s.OTHER
    head: int = -1


def drafts_of(text: str) -> list[Draft]:
    """Return the words and marks of a sentence in order, not yet hung on one another."""
    found: list[Draft] = []
    for match in _TOKEN.finditer(text):
        lowered = match[0].casefold()
        inverted = _INVERTED.fullmatch(lowered)
        turned = bool(inverted and (inverted["verb"] in HAVE | _BE or _behind_marks(found)))
        verb = _reporting(lowered, inverted["verb"] if inverted else "", found)
        said = " ".join(lowered.replace("’", "'").split())
        said = said if said in BELIEVING else match[0]
        said = "selon" if match["source"] else said
        draft = Draft(match.start(), match.end(), said, verb or lowered)
        if verb:
            draft.pos = "VERB"
        elif not match[0][0].isalnum():
            draft.pos, draft.relation = "PUNCT", s.PUNCTUATION
        elif lowered in THAT:
            draft.pos, draft.relation = "SCONJ", s.MARK
        elif lowered in _DETERMINERS:
            draft.pos, draft.relation = "DET", s.DETERMINER
        elif lowered in _PRONOUNS:
            draft.pos = "PRON"
        elif lowered.isdecimal():
            draft.pos = "NUM"
        elif match[0][0].isupper() and found:
            draft.pos = "PROPN"
        else:
            draft.pos = "NOUN"
        found.append(draft)
        if inverted and (verb or turned):
            middle = match.start() + inverted.end("verb")
            draft.end = middle
            draft.text = text[match.start() : middle]
            who = match.start() + inverted.start("who")
            found.append(Draft(who, match.end(), text[who : match.end()], inverted["who"], "PRON"))
    named = len(found) > 1 and found[0].pos == "NOUN" and found[1].pos == "PROPN"
    if named and found[0].lemma not in _OPENING:
        found[0].pos = "PROPN"
    return found


def _behind_marks(before: list[Draft]) -> bool:
    """Tell whether a word stands right behind what somebody says: "« Partez », lance-t-il"."""
    last = before[-1:] if not before or before[-1].text != "," else before[-2:-1]
    return bool(last) and last[0].text in ("»", "”", '"')


def _reporting(word: str, turned: str, before: list[Draft]) -> str | None:
    """Return the lemma of a verb that reports, None for any other word.

    `turned` is the verb of "dit-il", if the word is such a one.
    """
    if turned in INSERTED:
        return LEMMAS.get(turned, "dire")
    noun = bool(before) and before[-1].text.casefold() in _ONE
    return None if noun else LEMMAS.get(turned or word)
