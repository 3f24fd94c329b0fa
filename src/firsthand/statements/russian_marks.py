"""Hides from the Russian parser what it stumbles over: names in quotation marks, "ё", accounts.

slovnet hangs «Радио Кестрел» or a verb that follows it anywhere, and takes "передаёт" for a noun;
it learnt from texts that write "передает". So it sees one bare word for a name in marks, none where
"агентство" stands before it, and no "ё"; the words left out come back into the tree afterwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from firsthand.statements import syntax as s
from firsthand.statements.desks import CLOSES, OPENS
from firsthand.statements.lexicon_russian import ORGANISATIONS, OUTLETS
from firsthand.statements.russian_forms import is_noun, lemma
from firsthand.statements.syntax import Word
from firsthand.statements.words import words

_BEARERS = (OUTLETS | ORGANISATIONS | words(
    """
    радиоканал телеграм-канал телеграмм-канал паблик блог подкаст программа проект движение
    холдинг завод фабрика комбинат концерн фирма предприятие общество товарищество кооператив
    лига штаб инициатива сеть платформа коллектив объединение хоспис приют
    лагерь колония шахта рудник совхоз колхоз банк фракция клуб гостиница отель кафе
    радио телекомпания телесеть медиа медиахолдинг информслужба интернет-издание интернет-газета
    онлайн-издание интернет-портал стенгазета ежедневник бюллетень альманах
    """
)) - words(
    "служба пресс-служба управление администрация корреспондент вечер новости известия дневник дом"
)  # fmt: skip
"""Nouns behind which a name in marks stays in the nominative: "журналисты агентства «Кестрел»"."""
_LONGEST = 4
"""Words of a name in marks."""


class Token(NamedTuple):
    """A word or mark of the text."""

    start: int
    stop: int
    text: str


class Name(NamedTuple):
    """A name in marks: indices of both marks, its main word, and the noun before it, if any."""

    opens: int
    closes: int
    head: int
    noun: int | None


def cut(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens with every account ("@port_watch") in one piece."""
    found: list[Token] = []
    for token in tokens:
        at = found[-1] if found else None
        if at is not None and at.text == "@" and at.stop == token.start:
            found[-1] = Token(at.start, token.stop, at.text + token.text)
        else:
            found.append(Token(token.start, token.stop, token.text))
    return found


def plain(word: str) -> str:
    """Return a word as the parser has met it."""
    return word.replace("ё", "е").replace("Ё", "Е")


def names_in_marks(texts: Sequence[str]) -> list[Name]:
    """Return the names in quotation marks among the words of a sentence, in order."""
    found = []
    for opens, text in enumerate(texts):
        closes = _closes(texts, opens) if text in OPENS else None
        if closes is not None and _is_name(texts, opens, closes):
            inside = range(opens + 1, closes)
            head = next((i for i in inside if is_noun(texts[i])), closes - 1)
            before = opens - 1 if opens and lemma(texts[opens - 1], "NOUN") in _BEARERS else None
            found.append(Name(opens, closes, head, before))
    return found


def _closes(texts: Sequence[str], opens: int) -> int | None:
    """Return where a mark closes again, None where it holds more than a name."""
    behind = range(opens + 2, min(opens + _LONGEST + 2, len(texts)))
    return next((i for i in behind if texts[i] in CLOSES), None)


def _is_name(texts: Sequence[str], opens: int, closes: int) -> bool:
    """Tell a name from words said: a capital, no mark inside, and in the middle of a clause."""
    inside = texts[opens + 1 : closes]
    before = texts[opens - 1] if opens else ""
    behind = texts[closes + 1] if closes + 1 < len(texts) else ""
    spelt = all(text[:1].isalnum() for text in inside) and inside[0][:1].isupper()
    beside = before[-1:].isalnum() or before in ("(", ",") or not before
    goes_on = behind[:1].isalnum() or behind in ("(", ")")
    stands_in = list(inside) == ["Это", "так"]
    return spelt and beside and (goes_on or before[-1:].isalnum()) and not stands_in


def hidden(names: Sequence[Name]) -> frozenset[int]:
    """Return the indices of the words that the parser is not to see."""
    return frozenset(
        index
        for name in names
        for index in range(name.opens, name.closes + 1)
        if name.noun is not None or index != name.head
    )


def restored(tokens: Sequence[Token], seen: dict[int, Word], names: Sequence[Name]) -> list[Word]:
    """Return all words of a sentence; `seen` are those parsed, by their place among the tokens."""
    whole = dict(seen)
    for name in names:
        for index in range(name.opens, name.closes + 1):
            if index == name.head and name.noun is None:
                whole[index] = whole[index]._replace(pos="PROPN")
            else:
                whole[index] = _brought_back(tokens[index], index, name)
    return [whole[index] for index in sorted(whole)]


def _brought_back(token: Token, index: int, name: Name) -> Word:
    """Return a word of a name in marks that the parser has not seen."""
    pos, relation, head = "PROPN", s.OBLIQUE, name.head
    if index in (name.opens, name.closes):
        pos, relation = "PUNCT", s.PUNCTUATION
    elif index == name.head and name.noun is not None:
        relation, head = s.APPOSITION, name.noun
    elif index < name.head:
        pos, relation = "ADJ", s.OTHER
    return Word(token.start, token.stop, token.text, lemma(token.text, pos), pos, relation, head)
