"""Finds whom a report cites, and who is cited as having it first: "citing two guards"."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.prepositions import prepositions
from firsthand.statements.relays import maker
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

QUOTES = words("quote cite")
_GIVES = words(
    """
    приводить привести передавать передать цитировать процитировать зачитать зачитывать пересказать
    пересказывать опубликовать публиковать напечатать распространить распространять обнародовать
    выложить озвучить озвучивать перевести переводить показать показывать транслировать записать
    записывать вспомнить вспоминать повторить повторять перепостить репостнуть огласить оглашать
    прочитать прочесть привезти получить разместить процедить воспроизвести воспроизводить издать
    донести изложить излагать сохранить переслать прислать
    """
)
"""Russian verbs by which somebody gives another's words."""
_ACCOUNTS = words(
    """
    слово рассказ письмо показание свидетельство признание дневник пост запись исповедь монолог
    реплика обращение послание рапорт воспоминание записка сообщение фраза монолог реакция версия
    мнение цитата комментарий весточка просьба завещание речь
    """
)
"""What they give: "зачитал письмо вдовы"."""


def quoted_person(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return whom "комитет цитирует" has as its object: a person, and no paper."""
    if lexicon.language != "ru" or tree.words[verb].lemma not in lexicon.cite:
        return None
    said = tree.children(verb, (s.OBJECT,))
    return next((i for i in said if _can_tell(tree, i, lexicon) or _some_one(tree, i)), None)


def _some_one(tree: Tree, index: int) -> bool:
    return tree.words[index].lemma == "один"


def words_of(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return whose words an agency gives: "приводит агентство слова врача", "его слова"."""
    if tree.words[verb].lemma not in _GIVES:
        return None
    for noun in tree.children(verb, (s.OBJECT, s.SUBJECT, s.OBLIQUE)):
        word = tree.words[noun]
        if word.lemma not in _ACCOUNTS or prepositions(tree, noun):
            continue
        owner = tree.child(noun, s.OBLIQUE, s.POSSESSIVE, s.DETERMINER, s.NAME_PART)
        if owner is not None and (word.lemma == "слово" or _can_tell(tree, owner, lexicon)):
            return owner
    return None


def _can_tell(tree: Tree, owner: int, lexicon: Lexicon) -> bool:
    """Tell whether an owner is somebody: "письмо вдовы", and no "запись разговора"."""
    word = tree.words[owner]
    pronoun = word.text.casefold() in lexicon.he | lexicon.she | lexicon.they
    known = word.lemma in lexicon.people or word.pos == "PROPN" or pronoun
    return known and not prepositions(tree, owner)


def before_citing(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the noun before ", citing two guards, reported", which the parser lost sight of."""
    for child in tree.children(verb):
        word = tree.words[child]
        if word.lemma in lexicon.cite and 1 < child < verb and tree.words[child - 1].text == ",":
            before = tree.words[child - 2]
            named = before.pos in ("NOUN", "PROPN") or before.text[:1].isupper()
            return child - 2 if named else None
    return None


def reported_by(tree: Tree, verb: int) -> int | None:
    """Return the outlet of "as first reported by Radio Tal", None in any other clause."""
    marks = {tree.words[child].lemma for child in tree.children(verb, (s.MARK,))}
    if "as" not in marks or tree.child(verb, *s.SUBJECTS) is not None:
        return None
    return tree.child(verb, s.AGENT)


def quoted_by(tree: Tree, verb: int) -> Iterator[int]:
    """Yield the outlet of "as quoted by Radio Tal, he said"."""
    for clause in tree.children(verb, (s.ADVERBIAL,)):
        marks = {tree.words[i].lemma for i in tree.children(clause, (s.MARK, s.ADVERB))}
        if tree.words[clause].lemma in QUOTES and "as" in marks:
            yield from tree.children(clause, (s.AGENT,))


def cited_by(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return whom the governing verb's subject cites ("citing two guards", "со ссылкой на")."""
    subject = subject_of(tree, verb) if tree.words[verb].pos in s.PREDICATES else None
    below = [*tree.children(verb), *tree.children(verb if subject is None else subject)]
    for child in below:
        if tree.words[child].lemma in lexicon.cite and child != verb:
            found = tree.child(child, s.OBJECT, s.OBLIQUE)
            if found is not None:
                behind = maker(tree, found, lexicon)
                return found if behind == subject else behind
        if tree.words[child].lemma == "слово" and prepositions(tree, child) & {"с", "со"}:
            return tree.child(child, s.OBLIQUE)
        if tree.words[child].lemma == "ссылка":
            return tree.child(child, s.OBLIQUE)
    return None
