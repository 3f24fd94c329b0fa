"""Collects the names of a document: full names by surname, genders by pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable

from firsthand.model.document import Document
from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_SURELY = words("the a an this that these those his her their its our my le la les l un une des")
_NAMELIKE = words(
    """
    el los las una unos unas os um uma der die das dem den ein eine einen цей ця цього цієї
    """
)
"""Articles that with a capital may be a name: "Anil Das"."""
ARTICLES = _SURELY | _NAMELIKE
_OTHERS = (s.OBJECT, s.INDIRECT)
"""What "her" is in "Tarn taught her": somebody other than the subject."""
_SURE = 3
"""Votes of a title or noun of one gender; a pronoun after a name has one."""


def folded(name: str) -> tuple[str, ...]:
    """Return a name as comparable words: case, marks and articles folded."""
    found = (w for w in re.findall(r"\w+", name) if w not in _NAMELIKE)
    return tuple(w.casefold() for w in found if w.casefold() not in _SURELY)


def known_names(trees: Iterable[Tree], lexicon: Lexicon) -> dict[str, str]:
    """Return surname -> fullest personal name, from every run of name words in the document."""
    counted: dict[str, str] = {}
    for tree in trees:
        for run in _name_runs(tree):
            words = [tree.words[i] for i in run]
            if run[0] and tree.words[run[0] - 1].text.casefold() == "the":
                continue  # "the Lorn Beacon" is no person
            if words[0].text.casefold() in ARTICLES or _is_called_outlet(tree, run[0], lexicon):
                continue  # "l'hebdomadaire The Beacon", "the weekly Lorn Beacon"
            while words and words[0].lemma.rstrip(".") in lexicon.titles | lexicon.people:
                words = words[1:]
            if not 2 <= len(words) <= 4 or any(is_institutional(w.lemma, lexicon) for w in words):
                continue
            if any(not w.text[:1].isupper() for w in words):
                continue
            name = " ".join(w.text for w in words)
            surname = words[-1].text.casefold()
            counted.setdefault(surname, name)
    return counted


def _is_called_outlet(tree: Tree, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a name stands right behind "the agency", "la radio"."""
    return first > 0 and tree.words[first - 1].lemma in lexicon.generic_outlets


def known_genders(trees: Iterable[Tree], lexicon: Lexicon) -> dict[tuple[str, ...], bool]:
    """Return last word of a name -> feminine, from sentences with one name and one pronoun."""
    votes: dict[tuple[str, ...], list[int]] = {}
    for tree in trees:
        for last, feminine in _titled(tree, lexicon):
            votes.setdefault(last, []).append(_SURE if feminine else -_SURE)
        runs = [run for run in _name_runs(tree) if tree.words[run[-1]].relation in s.SUBJECTS]
        names = {folded(tree.words[run[-1]].text) for run in runs}
        if len(names) != 1:
            continue
        behind = tree.words[runs[0][-1] :]
        after = {word.text.casefold() for word in behind if word.relation not in _OTHERS}
        she, he = bool(after & lexicon.she), bool(after & lexicon.he)
        if she != he:
            votes.setdefault(names.pop(), []).append(1 if she else -1)
    return {name: sum(cast) > 0 for name, cast in sorted(votes.items()) if sum(cast)}


def _titled(tree: Tree, lexicon: Lexicon) -> list[tuple[tuple[str, ...], bool]]:
    """Return last word -> feminine of the names behind "Mrs", "Sir" or beside "a woman"."""
    found = []
    for run in _name_runs(tree):
        beside = tree.children(run[-1], (s.APPOSITION,))
        titles = {tree.words[run[0]].lemma.rstrip(".")} if len(run) > 1 else set()
        told = titles | {tree.words[i].lemma for i in beside}
        she, he = bool(told & lexicon.female), bool(told & lexicon.male)
        if she != he:
            found.append((folded(tree.words[run[-1]].text), she))
    return found


def _name_runs(tree: Tree) -> list[list[int]]:
    runs: list[list[int]] = []
    for index, word in enumerate(tree.words):
        if word.pos == "PROPN" and word.text[:1].isupper():
            if runs and runs[-1][-1] == index - 1:
                runs[-1].append(index)
            else:
                runs.append([index])
    return runs


def is_subject(tree: Tree, head: int) -> bool:
    """Tell whether a noun or what it stands in apposition to is a subject: a nominative."""
    word = tree.words[head]
    if word.relation in (s.APPOSITION, s.NAME_PART):
        word = tree.words[word.head]
    return word.relation in s.SUBJECTS


def is_institutional(lemma: str, lexicon: Lexicon) -> bool:
    """Tell whether a word names a body, an outlet or an authority."""
    return lemma in lexicon.organisations or lemma in lexicon.outlets or lemma in lexicon.government


def full_name(document: Document, surname: str, lexicon: Lexicon) -> str | None:
    """Return the name in which a surname stands behind a first name anywhere in the document."""
    where = f"{document.author or ''}\n{document.text}"
    for match in re.finditer(rf"([A-ZА-ЯЁ][\w’'-]+)\s{re.escape(surname)}\b", where):
        first = match[1]
        known = lexicon.titles | lexicon.people | ARTICLES
        if first.casefold() not in known and not first.isupper():
            return f"{first} {surname}"
    return None


def has_first_name(tree: Tree, index: int) -> bool:
    """Tell whether a name has a first name before it in the same phrase."""
    below = tree.children(index, (s.NAME_PART,))
    return bool(below) and below[-1] == index - 1
