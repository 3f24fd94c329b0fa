"""Finds public bodies written small: "the royal press office", "le ministère de la Santé"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from firsthand.entities.bodies_lexicon import FIELD_WORDS
from firsthand.entities.lexicon import FRENCH, RUSSIAN, Lexicon
from firsthand.model.document import Block, Document
from firsthand.model.record import make_id
from firsthand.model.source import Name
from firsthand.model.terms import SourceKind

_FIELDS = tuple(sorted({beginning for each in FIELD_WORDS.values() for beginning in each}))
_REACHES = (
    r"palace|royal|presidential|government|state|federal|national|public|military|central|"
    r"district|regional|provincial|county|city|town|municipal|special|chief|general|police|army|"
    r"navy|ministry|parliamentary|security"
)
_COURTS = r"supreme|high|constitutional|appeals?|criminal|crown|magistrates[’']|juvenile"
_HOLDERS = (
    r"prosecutor|governor|mayor|president|prime minister|attorney general|ombudsman|coroner|"
    r"minister|commissioner|sheriff|chancellor|premier|public defender|auditor general"
)
_ENGLISH = re.compile(
    rf"\b[Tt]he ((?:(?:{_REACHES}) )*(?:{_HOLDERS})[’']s office"
    rf"|(?:(?:{_REACHES}) )+(?:press (?:office|service)|prosecution service)"
    rf"|(?P<field>[a-z]+) ministry(?: press (?:office|service))?"
    rf"|(?:(?:{_REACHES}) )*(?:{_COURTS}) court"
    rf"|(?:{_REACHES}) (?:court|health office|land registry|prosecution service))(?![\w-])"
)
_FRENCH = re.compile(
    r"\b(minist[èe]re (?:de la |de l[’']|du |des )[^\W\d_]+"
    r"(?: (?:publique|étrangères|nationale|sociales))?"
    r"|préfecture de police|cour (?:d[’']appel|suprême|constitutionnelle|d[’']assises)"
    r"|(?:tribunal|parquet) (?:de grande instance|général|militaire|administratif)"
    r"|service de presse (?:du|de la) (?:palais|présidence|préfecture|gendarmerie|police))(?![\w-])"
)
_HEADS = {"министерств": "министерство", "прокуратур": "прокуратура", "пресс-служб": "пресс-служба"}
_RUSSIAN = re.compile(
    r"\b((?:министерств(?=\w* (?:внутренних|иностранных|обороны|юстиции|здравоохранения|"
    r"образования|финансов|труда|транспорта|культуры))|прокуратур|пресс-служб))"
    r"(?:[аоеуы]|ой|ом|ами?|ах)?( (?:внутренних|иностранных) дел| (?:района|области|округа|города|"
    r"республики|края|дворца|полиции|министерства|правительства|президента|губернатора|"
    r"прокуратуры|суда|обороны|юстиции|здравоохранения|образования|финансов|труда|транспорта|"
    r"культуры))(?![\w-])",
    re.IGNORECASE,
)
_RUSSIAN_RANKED = re.compile(
    r"\b(районн|городск|областн|генеральн|военн|верховн|окружн|краев)(?:ый|ая|ой|ого|ому|ым|ом|ую)"
    r" (прокуратур|суд)(?:а|у|ы|е|ой|ом)?(?![\w-])",
    re.IGNORECASE,
)


def offices(document: Document, words_of: Callable[[Block], Lexicon]) -> Iterator[Name]:
    """Yield each such body where it stands; `words_of` gives the word lists of a block.

    Only closed lists of fields and ranks make one, so that nobody's name gets in.
    """
    for block in document.blocks:
        yield from _in_block(document, block, words_of(block))


def _in_block(document: Document, block: Block, words: Lexicon) -> Iterator[Name]:
    for start, end, name in _found(document.text[block.start : block.end], words):
        start, end = start + block.start, end + block.start
        span = document.span(start, end)
        identity = make_id("nm", document.id, "office", start, end)
        yield Name(
            id=identity, document=document.id, span=span, name=name, kind=SourceKind.GOVERNMENT
        )


def _found(text: str, words: Lexicon) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and base form of the bodies that one block names."""
    if words is RUSSIAN:
        for match in _RUSSIAN.finditer(text):
            yield match.start(), match.end(), _HEADS[match[1].casefold()] + match[2]
        for match in _RUSSIAN_RANKED.finditer(text):
            yield match.start(), match.end(), _ranked(match[1].casefold(), match[2].casefold())
        return
    for match in (_FRENCH if words is FRENCH else _ENGLISH).finditer(text):
        field = match.groupdict().get("field")
        if field is None or field.startswith(_FIELDS):
            yield match.start(1), match.end(1), match[1]


def _ranked(rank: str, head: str) -> str:
    """Return an adjective and its noun in the nominative: "районная прокуратура"."""
    if head == "суд":
        return f"{rank}{'ой' if rank in {'городск', 'областн', 'краев'} else 'ый'} суд"
    return f"{rank}ая {head}а"
