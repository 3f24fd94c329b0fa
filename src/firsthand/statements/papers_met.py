"""Remembers the paper a sentence is about, so that "it reads" and "the letter says" find whose."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.cue import Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.noun_cues import PAPERS
from firsthand.statements.parsed import Parsed
from firsthand.statements.passing import MATTER, passed_on_by
from firsthand.statements.pointing_words import POINTS
from firsthand.statements.prepositions import FROM, with_preposition
from firsthand.statements.relays import maker
from firsthand.statements.speakers import Speakers
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_READS = words(
    """
    read say begin open end close conclude continue go run state note add start finish declare
    describe tell record recall explain warn claim
    """
)
_PRINTS = words(
    """
    publish release print broadcast air post share carry circulate receive obtain see get read
    show reprint translate leak issue run
    """
)
"""What a house does with somebody's paper: "Tarsk Online has published a letter from X"."""
_REACH = 2
"""Sentences for which a paper is the one that was met."""


def meet_paper(part: Parsed, speakers: Speakers) -> None:
    """Remember the paper that is the subject or object of a sentence without attribution."""
    tree, lexicon = part.tree, part.lexicon
    if lexicon.language != "en" or any(cue.content for cue in part.cues):
        return
    for noun in _papers(tree):
        owner = _owner(tree, noun, lexicon)
        whose = None if owner is None else speakers.of(tree, owner, lexicon, spoke=False)
        human = whose is not None and whose.kind in (SourceKind.PERSON, SourceKind.UNNAMED)
        if whose is None or not human:
            continue
        speakers.paper = (speakers.now, tree.words[noun].lemma, whose)
        houses = [speakers.of(tree, i, lexicon, False) for i in _houses(tree, noun)]
        speakers.bring_in(whose, *(one for one in houses if one))
        return


def by_paper(tree: Tree, cue: Cue, speakers: Speakers, lexicon: Lexicon) -> Mention | None:
    """Return whose paper "it" or "the letter" is, None where the source is anything else."""
    since, lemma, whose = speakers.paper
    if cue.source is None or whose is None or speakers.now - since > _REACH:
        return None
    word = tree.words[cue.source]
    if word.text.casefold() == "it":
        return whose if tree.words[cue.word].lemma in _READS else None
    beside = tree.children(cue.source)
    pointed = any(tree.words[i].text.casefold() in POINTS for i in beside)
    owned = any(tree.words[i].relation in (s.OBLIQUE, s.AGENT) for i in beside)
    return whose if word.lemma == lemma and pointed and not owned else None


def _papers(tree: Tree) -> Iterator[int]:
    """Yield the papers that a main clause tells of."""
    for verb in tree.roots():
        for noun in tree.children(verb, (*s.SUBJECTS, s.OBJECT)):
            if tree.words[noun].lemma in MATTER | PAPERS and not tree.words[noun].plural:
                yield noun


def _owner(tree: Tree, noun: int, lexicon: Lexicon) -> int | None:
    """Return whose paper it is by the words beside it; its sentence's subject is not asked."""
    owner = tree.child(noun, s.POSSESSIVE)
    found: int | None = maker(tree, noun, lexicon) if owner is None else owner
    verb = tree.words[noun].head
    above = subject_of(tree, verb)
    if found in (noun, above) and tree.words[verb].lemma in _PRINTS:
        found = with_preposition(tree, verb, FROM)  # "published a letter from X"
    return None if found in (noun, above) else found


def _houses(tree: Tree, noun: int) -> Iterator[int]:
    """Yield who put a paper out."""
    yield from passed_on_by(tree, noun)
    word = tree.words[noun]
    subject = tree.child(word.head, s.SUBJECT)
    prints = word.relation == s.OBJECT and tree.words[word.head].lemma in _PRINTS
    if prints and subject is not None and tree.words[subject].pos == "PROPN":
        yield subject
