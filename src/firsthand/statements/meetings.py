"""Remembers whom a sentence brings in, so that later pronouns find them."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.names import has_first_name, is_institutional
from firsthand.statements.parsed import Parsed
from firsthand.statements.speakers import Speakers
from firsthand.statements.words import words

_MEETS = words(
    """
    interview meet visit telephone phone ring call reach contact speak talk ask question hear
    accompany introduce parler rencontrer interroger joindre
    """
)
"""Verbs whose object is about to speak ("we interviewed a nurse", "she spoke to a guard")."""
_WITH = frozenset({"to", "with", "by", "from"})


def _met(part: Parsed, index: int) -> bool:
    """Tell whether a noun is whom a verb of meeting brings to the reader."""
    tree = part.tree
    word = tree.words[index]
    if tree.words[word.head].lemma not in _MEETS:
        return False
    cases = {tree.words[child].lemma for child in tree.children(index, (s.CASE,))}
    beside = word.relation in (s.OBLIQUE, s.AGENT) and bool(cases & _WITH)
    return beside or word.relation in (s.OBJECT, s.INDIRECT)


def _is_main(part: Parsed, index: int) -> bool:
    """Tell whether a noun is the subject of the sentence's main clause."""
    head = part.tree.words[index].head
    return part.tree.words[index].relation in s.SUBJECTS and head in part.tree.roots()


def meet(part: Parsed, speakers: Speakers) -> None:
    """Note the people and bodies of a sentence that hold no attribution in it, in order."""
    known = {cue.source for cue in part.cues}
    lexicon, tree = part.lexicon, part.tree
    fresh = [index for index in range(len(tree.words)) if index not in known]
    for index in fresh:
        word = tree.words[index]
        met = _met(part, index) and (word.pos == "PROPN" or word.lemma in lexicon.people)
        if met or (word.pos == "PROPN" and word.relation == s.OBJECT):
            speakers.of(tree, index, lexicon, spoke=False)
            speakers.stress(met)
    for index in fresh:
        word = tree.words[index]
        person = word.pos in ("PROPN", "NUM") or word.lemma in lexicon.people
        person = person or is_institutional(word.lemma, lexicon)
        named = lexicon.language == "fr" and word.pos == "PROPN" and has_first_name(tree, index)
        if (word.relation in s.SUBJECTS or named) and person:
            speakers.of(tree, index, lexicon, spoke=False)
            speakers.stress(_is_main(part, index))
