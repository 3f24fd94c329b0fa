"""Cuts a noun phrase out of a sentence: its own words, without loose clauses and appositions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from firsthand.statements import syntax as s
from firsthand.statements.lexicon_english import PEOPLE, RELATIVES
from firsthand.statements.lexicon_russian_people import PEOPLE as RUSSIAN_PEOPLE
from firsthand.statements.names import ARTICLES
from firsthand.statements.passing import CARRIED
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_SAYING = words("say tell claim add warn insist allege state describe report deny admit")
_STAYING = words("ask speak talk decline refuse want wish insist request agree prefer see hear")
"""Verbs of "who asked not to be named", which tell nobody from another."""
_CLAUSES = (s.PARTICIPLE, s.RELATIVE)
_JOINT = re.compile(r",?\s(?:and|or|but|и|или|et|ou)\Z")
"""What joins a phrase to one that is left out: "a guard and (a cook said)"."""
_WHEN = frozenset({"on", "via", "after", "during", "since", "before"})
_WHOSE = frozenset({"his", "her", "their"})
_DROPPED = (s.RELATIVE, s.PARTICIPLE, s.APPOSITION, s.PARATAXIS, s.CLAUSE, s.COORDINATE, s.OPEN)


def phrase_words(tree: Tree, head: int, without: Iterable[int] = ()) -> set[int]:
    """Return the words of the phrase itself: no preposition, apposition or loose clause."""
    dropped = {*tree.children(head, _DROPPED), *without}
    for child in tree.children(head):
        word = tree.words[child]
        if word.relation in _CLAUSES:
            dropped.update(tree.children(child, (s.COORDINATE, s.CONJUNCTION)))
        if word.relation in (s.PUNCTUATION, s.ADVERB, s.CASE) or word.pos == "PUNCT":
            dropped.add(child)
        named = tree.words[head].pos == "PROPN"
        if word.relation in _CLAUSES and not named and _restricts(tree, child):
            dropped.discard(child)
        if word.relation == s.OBLIQUE and (
            _is_about(tree, head, child) or _is_beside(tree, head, child)
        ):
            dropped.add(child)
    kept = tree.subtree(head, without=frozenset(dropped)) - dropped
    for child in tree.children(head, (s.OBLIQUE,)):
        for inner in tree.children(child, (*_CLAUSES, s.APPOSITION)):
            if tree.words[inner].relation == s.APPOSITION or not _restricts(tree, inner):
                kept -= tree.subtree(inner)
    run = [head]
    while run[0] - 1 in kept or (
        run[0] > 1 and (_hyphen(tree, run[0] - 1) or tree.words[run[0]].text == "-")
    ):
        run.insert(0, run[0] - 1)
    while run[-1] + 1 in kept:
        run.append(run[-1] + 1)
    while run[-1] > head and tree.words[run[-1]].relation == s.CONJUNCTION:
        run.pop()  # "a nurse and" of "a nurse and two men"
    return set(run)


def _is_about(tree: Tree, name: int, child: int) -> bool:
    """Tell whether "of" behind a name opens what was told: "told Radio Tal of a beating"."""
    below = [tree.words[i] for i in tree.children(child)]
    about = any(w.lemma in ("of", "about") and w.relation == s.CASE for w in below)
    loose = tree.words[child].pos == "NOUN" and tree.words[child].text[:1].islower()
    return about and loose and tree.words[name].pos == "PROPN"


def _is_beside(tree: Tree, name: int, child: int) -> bool:
    """Tell whether a phrase behind a name says when or where it spoke: "Kestrel on Radio Tal"."""
    cases = {tree.words[i].lemma for i in tree.children(child, (s.CASE,))}
    return bool(cases & _WHEN) and tree.words[name].pos == "PROPN" and child > name


def _hyphen(tree: Tree, index: int) -> bool:
    """Tell whether a mark is a hyphen inside a word that the parser cut up."""
    before, word, after = tree.words[index - 1 : index + 2]
    return word.text == "-" and before.end == word.start and word.end == after.start


def _restricts(tree: Tree, clause: int) -> bool:
    """Tell whether a clause says which one is meant ("a man held in Block C")."""
    further = frozenset(tree.children(clause, (s.COORDINATE, s.CONJUNCTION)))
    own = tree.subtree(clause, without=further) - further
    told = tree.words[clause].relation == s.RELATIVE  # "женщина, которая торгует у моста"
    told = told and tree.words[tree.words[clause].head].lemma in PEOPLE | RUSSIAN_PEOPLE
    opening = min(i for i in own if tree.words[i].pos != "PUNCT")
    told = told and tree.words[opening].lemma == "который"  # not "согласно которому"
    first = min(i for i in own if told or i == clause or tree.words[i].pos != "PUNCT")
    passes_on = tree.words[clause].lemma in CARRIED | _SAYING | _STAYING
    return first > 0 and tree.words[first - 1].text != "," and len(own) <= 7 and not passes_on


def _bare(tree: Tree, index: int) -> str:
    """Return a word in lower case, the apostrophe of "l'" left out."""
    return tree.words[index].text.casefold().rstrip("'’")


def phrase(text: str, tree: Tree, head: int, without: Iterable[int] = ()) -> str:
    """Return the words of the phrase without its article, white space folded.

    Whose relative somebody is stays in the phrase: "his mother".
    """
    indices = sorted(phrase_words(tree, head, without))
    kept = _WHOSE if tree.words[head].lemma in RELATIVES | PEOPLE else frozenset()
    left_out = ARTICLES - kept
    while len(indices) > 1 and _bare(tree, indices[0]) in left_out:
        indices = indices[1:]
    first = tree.words[indices[0]]
    words = " ".join(text[first.start : tree.words[indices[-1]].end].split())
    words = _JOINT.sub("", words.strip(' ,;:"“”«»—–'))
    return words[:1].lower() + words[1:] if first.text.casefold() in _WHOSE else words
