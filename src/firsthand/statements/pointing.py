"""Knows an English sentence that says whose the words before it are: "Or so the council claims"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import SAYS, Cue, kind_of
from firsthand.statements.parsed import Parsed
from firsthand.statements.pointing_words import SAYS_WHOSE, VERDICTS
from firsthand.statements.prepositions import FROM, with_preposition
from firsthand.statements.subjects import subject_of

_THIS = frozenset({"this", "that"})
_OF = frozenset({"of"})


def pointing_back(part: Parsed) -> Cue | None:
    """Return the cue of a sentence that says whose the words before it are, None in others.

    "That is what the miller says.", "Or so the council claims.", "That is her lawyer's verdict."
    """
    tree = part.tree
    texts = tuple(word.text.casefold().replace("that’s", "that") for word in tree.words)
    came = _comes_from(part)
    if came is not None:
        return came
    begun = next((p for p in SAYS_WHOSE if texts[: len(p)] == p), None)
    if begun is None or part.lexicon.language != "en":
        return None
    if "so" in begun:
        verb = tree.roots()[0]
        return _cue(part, verb, subject_of(tree, verb))
    if texts[len(begun)] in ("what", "how"):
        told = [q for q in part.cues if q.source is not None and q.word > len(begun)]
        if any(i > q.word and tree.words[i].pos in s.PREDICATES for q in told for i in q.content):
            return None  # "That is what angered the miller, who said that ..."
        return _cue(part, told[0].word, told[0].source) if told else _plain(part, len(begun))
    for index, word in enumerate(tree.words):
        if word.lemma in VERDICTS and tree.words[word.head].lemma == "be":
            owner = tree.child(index, s.POSSESSIVE)
            return _cue(part, index, owner or with_preposition(tree, index, _OF))
    return None


def _comes_from(part: Parsed) -> Cue | None:
    """Return the cue of "This comes from X", None in any other sentence."""
    tree = part.tree
    for verb in tree.roots() if part.lexicon.language == "en" else ():
        subject = tree.child(verb, s.SUBJECT)
        giver = with_preposition(tree, verb, FROM)
        this = subject is not None and tree.words[subject].text.casefold() in _THIS
        person = giver is not None and tree.words[giver].lemma in part.lexicon.people
        named = giver is not None and tree.words[giver].pos == "PROPN"
        if tree.words[verb].lemma == "come" and this and (person or named):
            return _cue(part, verb, giver)
    return None


def _plain(part: Parsed, start: int) -> Cue | None:
    """Return the verb of speech behind "That is what", which holds no words of its own."""
    tree = part.tree
    for verb in range(start, len(tree.words)):
        if tree.words[verb].lemma in part.lexicon.say:
            return _cue(part, verb, tree.child(verb, s.SUBJECT))
    return None


def _cue(part: Parsed, word: int, source: int | None) -> Cue | None:
    tree = part.tree
    if source is None or tree.words[source].text.casefold() in part.lexicon.first:
        return None
    kind = kind_of(tree.words[word].lemma, part.lexicon) if tree.words[word].pos == "VERB" else SAYS
    return Cue(word, kind, source, frozenset(), rule="the next sentence says whose")
