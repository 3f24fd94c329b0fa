"""Tells whether a French sentence without attribution goes on with what was just told.

"Les hommes ne portaient pas d'insignes." behind "raconte-t-elle" is still hers; "Le quartier
compte six mille habitants" and "La préfecture n'a pas répondu" are the report's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements.figures import HUMAN
from firsthand.statements.french_background import OFFICES, is_background
from firsthand.statements.names import folded
from firsthand.statements.parsed import Parsed
from firsthand.statements.words import words

_HEARSAY = re.compile(r"(?i)\b(?:aurai(?:t|ent)|serai(?:t|ent))\s+(?!préférable|bon\b|temps\b)\w+")
"""The conditional by which French hands on what it does not vouch for: "aurait été vu"."""
_IF = re.compile(r"(?i)\b(?:si|s['’](?=ils?\b))\s")
_DONE = (
    r"(?:\w+(?:é|ée|és|ées|i|ie|is|ies|it|ite|u|ue|us|ues|ert|erte|int|inte|ort|orte|orts)|fait)"
)
_PAST = re.compile(
    r"(?i)\b(?:(?:a|ai|ont|avait|avaient|eut|eurent)\s+(?:\w+\s+){0,2}?" + _DONE + r"\b|"
    r"(?:s['’]|se\s|ne\s+s['’]|l['’]|m['’])(?:est|sont|a|ont|était|étaient)\s+(?:\w+\s+){0,2}?"
    + _DONE
    + r"\b|"
    r"(?:est|sont)\s+(?:\w+\s+){0,2}?(?:mort|venu|arrivé|parti|resté|tombé|entré|sorti|passé|monté|"
    r"descendu|rentré|devenu|né|revenu|reparti|allé|retourné)(?:e|s|es)?\b|"
    r"(?!(?:fait|sait|lait|trait|retrait|extrait|portrait|parfait|souhait|attrait|satisfait|forfait|"
    r"bienfait|méfait|plait|vrait|abstrait|soustrait|distrait|laits|défait|refait)\b)"
    r"\w{2,}(?:ait|aient)\b|\bfut\b|\bfurent\b|\w{2,}èrent\b)"
)
"""A verb of the past: what is told, as against what is."""
_FURTHER_PAST = re.compile(
    r"(?i)\b(?:avait|avaient|était|étaient)\s+(?:\w+\s+){0,2}?" + _DONE + r"\b"
)
"""What had happened by then, as who retells a paper puts it: "La digue avait été minée"."""
_TURNS = re.compile(
    r"(?i)\W*(?:(?:puis|ensuite|alors|soudain|aussitôt|là|sur place|dehors|dedans|derrière|"
    r"à l['’]intérieur|plus tard|au matin|à l['’]aube|le lendemain|le soir|la nuit|vers)\b|"
    r"(?:ils|elles|tous|toutes|certains|certaines|d['’]autres|personne)\s|"
    r"(?:l['’]une?|plusieurs|deux|trois|quatre|cinq|six|beaucoup|la plupart|aucune?|certaine?s)\s+"
    r"d['’](?:entre\s+)?(?:eux|elles)\b|(?:l['’]un|l['’]une) d(?:e ces|es)\b|"
    r"(?:celui|celle|ceux|celles)-(?:ci|là)\b|(?:les|le|la)\s+(?:premi|second|dernie|troisi))"
)
"""How a sentence begins that goes on with the tale before it: "L'un d'eux", "Puis"."""
_BARE = re.compile(r"(?:(?:Des|Un|Une|Pas|Aucune?|Deux|Trois|Quatre|Cinq|\d+)\s[^.;]*|\w+)\W*\Z")
_VERBS = re.compile(
    r"(?i)\b(?:est|sont|a|ont|va|vont|fait|font|peut|doit|reste|sera|seront|(?!\w+ment)\w{2,}ent)\b"
)
_NO_ACCOUNT = words(
    "écrire publier informer accuser promettre plaider qualifier avancer balayer noter"
)
"""Verbs behind which, without "que", no account follows."""
_TIME = re.compile(r"(?i)\b(?:ans|mois|semaines?|jours?|heures?|minutes|nuits?|soirs?|matins?)\b")
_SHORT = 3
"""Words of a sentence that only adds a word: "Trois voyages."."""
_LONG = 12
_PERSONAL = 2
"""Words of a person's name."""


class Before(NamedTuple):
    """What stands before a sentence."""

    paragraph: str
    """Its paragraph up to it."""
    chain: Sequence[Mention]
    """Who spoke last, behind those that passed it on."""
    back: bool
    """Whether a pronoun of the sentence can mean who spoke last."""
    quoted: bool
    """Whether the sentence before holds words in marks, or a verb of saying without content."""


def tells_something(part: Parsed) -> bool:
    """Tell whether what a sentence's cues say is there or follows: not "a écrit deux livres"."""
    lemmas = {part.tree.words[cue.word].lemma for cue in part.cues}
    clause = any(word.pos == "SCONJ" for word in part.tree.words)
    return clause or not lemmas & _NO_ACCOUNT


def goes_on(sentence: str, before: Before) -> bool:
    """Tell whether a sentence goes on with the account before it.

    Behind words in marks the report often tells on by itself: there a pronoun or the conditional
    must show whose the sentence is.
    """
    speaker = before.chain[-1]
    if is_background(sentence, before.paragraph, [one.name for one in before.chain]):
        return False
    back = before.back
    if back or _is_bare(sentence) or (_HEARSAY.search(sentence) and not _IF.search(sentence)):
        return True
    if speaker.kind is SourceKind.OUTLET and _FURTHER_PAST.search(sentence):
        return True
    told = _PAST.search(sentence) is not None
    witness = _is_witness(speaker) and not before.quoted
    return told and (witness or _TURNS.match(sentence) is not None)


def _is_witness(speaker: Mention) -> bool:
    """Tell whether a speaker is somebody who holds no office and is no body.

    Three capitals without a role may well be a body's name.
    """
    named = set(folded(speaker.name)) | set(folded(speaker.role))
    sure = bool(speaker.role) or len(speaker.name.split()) <= _PERSONAL
    return speaker.kind in HUMAN and sure and not named & OFFICES


def _is_bare(sentence: str) -> bool:
    """Tell a sentence without a verb, which only adds to the one before: "Trois voyages."."""
    count = len(sentence.split())
    near = count <= _SHORT or (count <= _LONG and "," in sentence and not _TIME.search(sentence))
    return near and _BARE.match(sentence) is not None and not _VERBS.search(sentence)
