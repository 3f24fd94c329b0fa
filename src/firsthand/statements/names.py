"""Collects the names of a document: full names by surname, genders by pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

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


def known_names(trees: Iterable[Tree], lexicon: Lexicon) -> dict[str, list[str]]:
    """Return surname -> the full names of its bearers in order, from every run of name words."""
    counted: dict[str, list[str]] = {}
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
            bearers = counted.setdefault(surname, [])
            if name not in bearers:
                bearers.append(name)
    return counted


def _is_called_outlet(tree: Tree, first: int, lexicon: Lexicon) -> bool:
    """Tell whether a name stands right behind "the agency", "la radio"."""
    return first > 0 and tree.words[first - 1].lemma in lexicon.generic_outlets


def known_genders(trees: Iterable[Tree], lexicon: Lexicon) -> dict[tuple[str, ...], bool]:
    """Return last word of a name, and whole name -> feminine.

    Told by titles and trades, and by sentences with one name and one pronoun.
    """
    votes: dict[tuple[str, ...], list[int]] = {}
    for tree in trees:
        for name, feminine in _titled(tree, lexicon):
            for key in {name, name[-1:]}:
                votes.setdefault(key, []).append(_SURE if feminine else -_SURE)
        runs = [run for run in _name_runs(tree) if tree.words[run[-1]].relation in s.SUBJECTS]
        names = {_untitled(tree, run, lexicon) for run in runs}
        if len({name[-1:] for name in names}) != 1:
            continue
        behind = tree.words[runs[0][-1] :]
        after = {word.text.casefold() for word in behind if word.relation not in _OTHERS}
        she, he = bool(after & lexicon.she), bool(after & lexicon.he)
        for key in {key for name in names for key in (name, name[-1:])} if she != he else ():
            votes.setdefault(key, []).append(1 if she else -1)
    return {name: sum(cast) > 0 for name, cast in sorted(votes.items()) if sum(cast)}


def feminine_by(name: str, genders: Mapping[tuple[str, ...], bool]) -> bool | None:
    """Tell a person's gender by the whole name, else by its last word; None where unknown."""
    said = folded(name)
    return genders.get(said, genders.get(said[-1:]))


_DAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
_PLACING = words("in at near")
"""A name behind one of these is a place's."""
_KIN = 2
"""Words behind a relative that name him or her: a comma and the name."""


def known_kin(trees: Iterable[Tree], lexicon: Lexicon) -> list[tuple[str, bool, str]]:
    """Return (first name, feminine, last surname before) of "his mother, Lina, ..."."""
    found: list[tuple[str, bool, str]] = []
    near, places = "", set(_DAYS)
    for tree in trees:
        full = {run[-1] for run in _name_runs(tree) if len(run) > 1}
        for at, word in enumerate(tree.words):
            near = word.text.casefold() if at in full else near
            if word.lemma in _PLACING and at + 1 < len(tree.words):
                places.add(tree.words[at + 1].text)
            name = _kin_at(tree, at, lexicon)
            if name:
                found.append((name, word.lemma in lexicon.female, near))
    return [kin for kin in found if kin[0] not in places]


def _kin_at(tree: Tree, noun: int, lexicon: Lexicon) -> str:
    """Return the first name that "mother, Lina," gives the relative at `noun`, "" where none."""
    word, following = tree.words[noun], tree.words[noun + 1 : noun + 4]
    gendered = word.lemma in lexicon.female or word.lemma in lexicon.male
    if word.lemma not in lexicon.relatives or not gendered or len(following) < _KIN:
        return ""
    comma, name = following[:_KIN]
    closed = len(following) == _KIN or following[_KIN].text in (",", ".", ";")
    named = name.pos == "PROPN" and name.text[:1].isupper()
    return name.text if comma.text == "," and named and closed else ""


def _untitled(tree: Tree, run: list[int], lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words of a name without what stands before it as a title."""
    words = [tree.words[i] for i in run]
    while len(words) > 1 and words[0].lemma.rstrip(".") in lexicon.titles | lexicon.people:
        words = words[1:]
    return folded(" ".join(word.text for word in words))


def _titled(tree: Tree, lexicon: Lexicon) -> list[tuple[tuple[str, ...], bool]]:
    """Return name -> feminine of those behind "Mrs", "Sir" or beside "a woman", "his mother"."""
    found = []
    for run in _name_runs(tree):
        beside = tree.children(run[-1], (s.APPOSITION,))
        if tree.words[run[-1]].relation == s.APPOSITION:
            beside = [*beside, tree.words[run[-1]].head]
        titles = {tree.words[run[0]].lemma.rstrip(".")} if len(run) > 1 else set()
        told = titles | {tree.words[i].lemma for i in beside}
        she, he = bool(told & lexicon.female), bool(told & lexicon.male)
        if she != he:
            found.append((_untitled(tree, run, lexicon), she))
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
