"""Remembers which house somebody told his story: "she rang Radio Tal", "he spoke to the Herald"."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.listeners import another_time, hears
from firsthand.statements.parsed import Parsed
from firsthand.statements.prepositions import TO, with_preposition
from firsthand.statements.speakers import Speakers
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_RINGS = words("ring call phone telephone contact email e-mail message text write approach")
_SPEAKS = words("speak talk testify confide open recount relate describe appear")
_GIVES = words("give grant tell hand offer send provide pass show bring deliver take")
_STORY = words(
    "story interview account version testimony statement evidence side experience ordeal tale"
)


def approach(part: Parsed, speakers: Speakers) -> None:
    """Note for each person of a sentence the house that he or she told something.

    Who speaks in the next sentences does so through it.
    """
    tree, lexicon = part.tree, part.lexicon
    if lexicon.language != "en":
        return
    for verb, told in _told(tree):
        teller = subject_of(tree, verb)
        if teller is None or tree.words[told].pos != "PROPN":
            continue
        house = speakers.of(tree, told, lexicon, spoke=False)
        who = _who(part, teller, speakers)
        person = who is not None and who.kind in (SourceKind.PERSON, SourceKind.UNNAMED)
        if who and house and person and _passes_on(house, tree.words[verb].lemma in _RINGS):
            speakers.bring_in(who, house)


def _who(part: Parsed, teller: int, speakers: Speakers) -> Mention | None:
    """Return who tells; a pronoun, and who speaks in this sentence, are met already."""
    text = part.tree.words[teller].text.casefold()
    if text in part.lexicon.he | part.lexicon.she:
        figure = speakers.meant_by(text, part.lexicon)
        return figure.mention if figure else None
    if any(cue.source == teller and cue.content for cue in part.cues):
        return None
    return speakers.of(part.tree, teller, part.lexicon, spoke=False)


def _passes_on(house: Mention, rung: bool) -> bool:
    """Tell whether a house hands on what it hears; a bare name does if it was spoken to."""
    bare = house.kind is SourceKind.ORGANISATION and len(house.name.split()) == 1
    return hears(house) or (bare and not rung)


def _told(tree: Tree) -> Iterator[tuple[int, int]]:
    """Yield (verb, whom its subject approaches with something to tell)."""
    for verb, word in enumerate(tree.words):
        if word.pos != "VERB" or not _is_news(tree, verb):
            continue
        told = None
        if word.lemma in _RINGS:
            told = tree.child(verb, s.OBJECT, s.INDIRECT)
            told = with_preposition(tree, verb, TO) if told is None else told
        elif word.lemma in _SPEAKS:
            told = with_preposition(tree, verb, TO)
        elif word.lemma in _GIVES:
            told = _given_to(tree, verb)
        if told is not None:
            yield verb, told


def _is_news(tree: Tree, verb: int) -> bool:
    """Tell whether a verb tells of a talk the report lives on: "first told X" is past."""
    word = tree.words[verb]
    main = word.relation == s.ROOT or tree.words[word.head].relation == s.ROOT
    main = main and word.relation in (s.ROOT, s.COORDINATE)
    return main and not another_time(tree, verb) and not tree.children(verb, (s.NEGATION,))


def _given_to(tree: Tree, verb: int) -> int | None:
    """Return to whom a story is given: "gave Radio Tal an interview", "told her story to X"."""
    gifts = tree.children(verb, (s.OBJECT,))
    stories = [i for i in gifts if tree.words[i].lemma in _STORY]
    if not stories:
        return None
    told = tree.child(verb, s.INDIRECT)
    told = next((i for i in gifts if i not in stories), None) if told is None else told
    told = with_preposition(tree, verb, TO) if told is None else told
    return with_preposition(tree, stories[0], TO) if told is None else told
