"""Parses Russian sentences with natasha's slovnet models into `syntax.Tree`, roots repaired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from firsthand.statements import syntax as s
from firsthand.statements.russian_repairs import mended
from firsthand.statements.syntax import Tree, Word

_RELATIONS = {
    "root": s.ROOT, "nsubj": s.SUBJECT, "csubj": s.SUBJECT, "nsubj:pass": s.PASSIVE_SUBJECT,
    "obj": s.OBJECT, "iobj": s.INDIRECT, "ccomp": s.CLAUSE, "xcomp": s.OPEN,
    "advcl": s.ADVERBIAL, "acl:relcl": s.RELATIVE, "acl": s.PARTICIPLE, "conj": s.COORDINATE,
    "parataxis": s.PARATAXIS, "appos": s.APPOSITION, "obl": s.OBLIQUE, "nmod": s.OBLIQUE,
    "obl:agent": s.AGENT, "case": s.CASE, "mark": s.MARK, "aux": s.AUXILIARY,
    "aux:pass": s.AUXILIARY, "cop": s.AUXILIARY, "flat:name": s.NAME_PART,
    "flat": s.NAME_PART, "flat:foreign": s.NAME_PART, "det": s.DETERMINER,
    "advmod": s.ADVERB, "cc": s.CONJUNCTION, "punct": s.PUNCTUATION,
}  # fmt: skip
_THAT = frozenset({"что", "чтобы", "будто"})


class RussianParser:
    """Loads the models at the first call; the same text always gives the same tree."""

    def __init__(self) -> None:
        """Load nothing yet."""
        self._models: tuple[Any, ...] | None = None

    def _load(self) -> tuple[Any, ...]:
        if self._models is None:
            from natasha import NewsEmbedding, NewsMorphTagger, NewsSyntaxParser
            from razdel import tokenize

            embedding = NewsEmbedding()
            self._models = (tokenize, NewsMorphTagger(embedding), NewsSyntaxParser(embedding))
        return self._models

    def parse(self, sentences: Sequence[tuple[str, int]]) -> Iterator[Tree]:
        """Yield a tree for each (text, offset in the document), in order."""
        tokenize, morphology, syntax = self._load()
        for text, offset in sentences:
            tokens = list(tokenize(text))
            if not tokens:
                yield Tree(())
                continue
            texts = [token.text for token in tokens]
            tagged = next(iter(morphology.map([texts])))
            parsed = next(iter(syntax.map([texts])))
            words = _words(tokens, tagged.tokens, parsed.tokens, offset)
            yield Tree(mended(_repaired(_uncycled(words))))


def _words(tokens: Any, tagged: Any, parsed: Any, offset: int) -> list[Word]:
    words = []
    for index, (token, tag, link) in enumerate(zip(tokens, tagged, parsed, strict=True)):
        features = tag.feats or {}
        head = int(link.head_id) - 1
        root = head < 0 or head >= len(tokens)
        relation = s.ROOT if root else _RELATIONS.get(link.rel, s.OTHER)
        if token.text.lower() in ("не", "ни"):
            relation = s.NEGATION
        gender = features.get("Gender")
        words.append(
            Word(
                start=offset + token.start,
                end=offset + token.stop,
                text=token.text,
                lemma=lemma(token.text, tag.pos),
                pos=tag.pos,
                relation=relation,
                head=index if root else head,
                plural=features.get("Number") == "Plur",
                feminine=None if gender is None else gender == "Fem",
                finite=features.get("VerbForm") == "Fin" or features.get("Variant") == "Short",
            )
        )
    return words


def _uncycled(words: list[Word]) -> list[Word]:
    """Make a root of one word of every cycle, its finite verb where it has one."""
    for start in range(len(words)):
        path, index = [], start
        while index not in path and words[index].head != index:
            path.append(index)
            index = words[index].head
        if words[index].head == index:
            continue
        cycle = path[path.index(index) :]
        verbs = [i for i in cycle if words[i].finite or words[i].pos in ("VERB", "AUX")]
        root = (verbs or cycle)[0]
        words[root] = words[root]._replace(head=root, relation=s.ROOT, pos=words[root].pos)
    return words


def _repaired(words: list[Word]) -> list[Word]:
    """Hang a second root: after "что" on the verb before it as its clause, else on the first.

    slovnet chooses heads token by token, so that a long sentence may have two roots.
    """
    roots = [index for index, word in enumerate(words) if word.head == index]
    for root in roots[1:]:
        marks = [i for i, w in enumerate(words) if w.head == root and w.lemma in _THAT and i < root]
        before = [i for i in range(marks[0]) if words[i].pos == "VERB"] if marks else []
        head = before[-1] if before else roots[0]
        words[root] = words[root]._replace(head=head, relation=s.CLAUSE if before else s.PARATAXIS)
    return words


@lru_cache(maxsize=1)
def _analyser() -> Any:
    import pymorphy3

    return pymorphy3.MorphAnalyzer()


def _parses(word: str) -> list[Any]:
    """Return the readings of a word, likeliest first; none for signs that have no name."""
    try:
        return list(_analyser().parse(word))
    except ValueError:  # pymorphy3 asks for the Unicode name of every character
        return []


_POS: dict[str, frozenset[str]] = {
    "VERB": frozenset({"VERB", "INFN", "PRTF", "PRTS", "GRND"}),
    "NOUN": frozenset({"NOUN"}),
    "PROPN": frozenset({"NOUN"}),
    "ADJ": frozenset({"ADJF", "ADJS", "PRTF", "PRTS"}),
}


_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NPRO", "NUMR"})
"""What has cases; a name that looks like a verb ("Ирми") has none to change."""


@lru_cache(maxsize=50_000)
def lemma(word: str, pos: str) -> str:
    """Return the dictionary form in lower case, of the part of speech that was tagged."""
    parses = _parses(word)
    wanted = _POS.get(pos, frozenset())
    best = next((parse for parse in parses if parse.tag.POS in wanted), next(iter(parses), None))
    return str(best.normal_form) if best else word.casefold()


@lru_cache(maxsize=50_000)
def nominative(word: str, plural: bool = False, gender: str = "") -> str:
    """Return a noun or adjective in the nominative, its number and capital kept.

    `gender` is the grammeme ("masc", "femn", "neut") that an adjective takes from its noun.
    """
    parses = [parse for parse in _parses(word) if parse.tag.POS in _NOMINAL]
    if not parses:
        return word
    if gender and not plural:
        parses = [parse for parse in parses if parse.tag.gender == gender] or parses
    number = "plur" if plural else "sing"
    unknown_man = gender == "masc" and word[:1].isupper() and word.endswith("а")
    if unknown_man and not plural and not any(p.tag.gender == gender for p in parses):
        return word.removesuffix("а")  # the genitive of a name that no dictionary holds
    if any(parse.tag.case == "nomn" and number in parse.tag for parse in parses):
        return word
    best = parses[0]
    wanted = {"nomn", number} | ({gender} if gender and not plural else set())
    inflected = best.inflect(wanted)
    form = str(inflected.word) if inflected else word.lower()
    return form[:1].upper() + form[1:] if word[:1].isupper() else form


@lru_cache(maxsize=50_000)
def gender(noun: str) -> str:
    """Return the grammeme of a noun's gender, "" where it has none."""
    first = next(iter(_parses(noun)), None)
    return str(first.tag.gender or "") if first else ""
