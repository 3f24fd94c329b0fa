"""Cuts a noun phrase out of a sentence: its own words, without loose clauses and appositions."""

from __future__ import annotations

from collections.abc import Iterable

from firsthand.statements import syntax as s
from firsthand.statements.names import ARTICLES
from firsthand.statements.relays import CARRIED
from firsthand.statements.syntax import Tree

_DROPPED = (s.RELATIVE, s.PARTICIPLE, s.APPOSITION, s.PARATAXIS, s.CLAUSE, s.COORDINATE, s.OPEN)


def phrase_words(tree: Tree, head: int, without: Iterable[int] = ()) -> set[int]:
    """Return the words of the phrase itself: no preposition, apposition or loose clause."""
    dropped = {*tree.children(head, _DROPPED), *without}
    for child in tree.children(head):
        word = tree.words[child]
        if word.relation in (s.PUNCTUATION, s.ADVERB, s.CASE) or word.pos == "PUNCT":
            dropped.add(child)
        if word.relation in (s.PARTICIPLE, s.RELATIVE) and _restricts(tree, child):
            dropped.discard(child)
    kept = tree.subtree(head, without=frozenset(dropped)) - dropped
    for child in tree.children(head, (s.OBLIQUE,)):
        for inner in tree.children(child, (s.RELATIVE, s.PARTICIPLE, s.APPOSITION)):
            kept -= tree.subtree(inner)
    run = [head]
    while run[0] - 1 in kept or (
        run[0] > 1 and (_hyphen(tree, run[0] - 1) or tree.words[run[0]].text == "-")
    ):
        run.insert(0, run[0] - 1)
    while run[-1] + 1 in kept:
        run.append(run[-1] + 1)
    return set(run)


def _hyphen(tree: Tree, index: int) -> bool:
    """Tell whether a mark is a hyphen inside a word that the parser cut up."""
    before, word, after = tree.words[index - 1 : index + 2]
    return word.text == "-" and before.end == word.start and word.end == after.start


def _restricts(tree: Tree, participle: int) -> bool:
    """Tell whether a participle says which one is meant ("a man held in Block C")."""
    own = tree.subtree(participle)
    first = min(own)
    passes_on = tree.words[participle].lemma in CARRIED
    return first > 0 and tree.words[first - 1].text != "," and len(own) <= 7 and not passes_on


def phrase(text: str, tree: Tree, head: int, without: Iterable[int] = ()) -> str:
    """Return the words of the phrase without its article, white space folded."""
    indices = sorted(phrase_words(tree, head, without))
    while len(indices) > 1 and tree.words[indices[0]].text.casefold() in ARTICLES:
        indices = indices[1:]
    start, end = tree.words[indices[0]].start, tree.words[indices[-1]].end
    return " ".join(text[start:end].split()).strip(' ,;:"“”«»—–')
