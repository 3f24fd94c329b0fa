"""Parses Russian sentences with natasha's slovnet models into `syntax.Tree`, roots repaired."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from firsthand.statements import syntax as s
from firsthand.statements.russian_forms import lemma
from firsthand.statements.russian_marks import (
    Token,
    cut,
    hidden,
    names_in_marks,
    plain,
    restored,
)
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
        for text, offset in sentences:
            found = self.words(text)
            moved = [w._replace(start=w.start + offset, end=w.end + offset) for w in found]
            yield Tree(mended(_repaired(_uncycled(moved))))

    def words(self, text: str) -> list[Word]:
        """Return the words of one sentence as the parser labels them."""
        tokenize, morphology, syntax = self._load()
        tokens = cut(list(tokenize(text)))
        names = names_in_marks([token.text for token in tokens])
        unseen = hidden(names)
        shown = [i for i in range(len(tokens)) if i not in unseen]
        if not shown:
            return []
        texts = [plain(tokens[i].text) for i in shown]
        tagged = next(iter(morphology.map([texts])))
        parsed = next(iter(syntax.map([texts])))
        words = _words([tokens[i] for i in shown], tagged.tokens, parsed.tokens, 0)
        seen = {
            i: word._replace(head=shown[word.head]) for i, word in zip(shown, words, strict=True)
        }
        return restored(tokens, seen, names)


def _words(tokens: Sequence[Token], tagged: Any, parsed: Any, offset: int) -> list[Word]:
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
