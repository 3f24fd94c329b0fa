"""Reads where a report has its words from in the next sentence: "It cites a clerk"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.cue import ALLEGES, SAYS, Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import CITE
from firsthand.statements.names import folded
from firsthand.statements.parsed import Parsed
from firsthand.statements.passing import MATTER, agents
from firsthand.statements.pointing_words import POINTS
from firsthand.statements.prepositions import FROM, TO, UPON, with_preposition
from firsthand.statements.sourcing import ATTRIBUTES, STORY, teller
from firsthand.statements.speakers import Speakers
from firsthand.statements.syntax import Tree
from firsthand.statements.voices import Voice
from firsthand.statements.words import words

_HOUSES = (SourceKind.OUTLET, SourceKind.ORGANISATION)
_BASES = frozenset({"base", "ground", "found"})
_CHARGED = frozenset({"for", "as", "over"})
"""Who is cited for a crime is no source."""
_TOLLS = frozenset({"toll", "count", "number"})
"""What may be attributed to who did it as well as to who told it."""
_HAS = words("have get hear learn obtain receive")
_COMES = words("come stem originate derive")
_WRITES = words("write post tweet message email e-mail text film record")


def with_next(
    parts: Sequence[Parsed], number: int, cue: Cue, voice: Voice, speakers: Speakers
) -> Voice:
    """Return a voice with whom the next sentence names as its source, or as who passed it on."""
    after = parts[number + 1] if number + 1 < len(parts) else None
    part = parts[number]
    if after is None or not voice.mentions or part.lexicon.language != "en":
        return voice
    if after.sentence.block != part.sentence.block or voice.kind not in (SAYS, ALLEGES):
        return voice
    behind = _behind(after.tree, voice.mentions[-1], after.lexicon)
    source = None if behind is None else speakers.of(after.tree, behind, after.lexicon)
    if source is not None and source not in voice.mentions:
        speakers.bring_in(source, *voice.mentions)
        return replace(voice, mentions=(*voice.mentions, source))
    houses = [speakers.of(after.tree, i, after.lexicon, False) for i in _passed(part, cue, after)]
    through = [one for one in houses if one and one not in voice.mentions]
    if not through:
        return voice
    mentions = (*through, *voice.mentions)
    speakers.bring_in(mentions[-1], *mentions[:-1])
    return replace(voice, mentions=mentions)


def _behind(tree: Tree, house: Mention, lexicon: Lexicon) -> int | None:
    """Return whom a sentence about a house names as the source of what it just said."""
    if house.kind not in _HOUSES:
        return None
    for verb in tree.roots():
        subject = tree.child(verb, s.SUBJECT)
        if subject is None:
            found = _come_from(tree, verb, tree.child(verb, s.PASSIVE_SUBJECT))
            if found is not None:
                return teller(tree, found, lexicon)
            continue
        clause = tree.child(verb, s.CLAUSE)
        if clause is not None and _is_house(tree, subject, house, lexicon):
            return _says_it_has(tree, clause, house, lexicon)
        if clause is not None or tree.children(verb, (s.NEGATION,)):
            continue
        came = _come_from(tree, verb, subject)
        if came is not None:
            return teller(tree, came, lexicon)
        if tree.words[subject].lemma == "source" and tree.words[verb].lemma == "be":
            owner = tree.child(subject, s.POSSESSIVE)
            if owner is not None and _is_house(tree, owner, house, lexicon):
                return _complement(tree, verb)
        elif _is_house(tree, subject, house, lexicon):
            return _given(tree, verb, lexicon)
    return None


def _given(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return X of "It cites X", "It attributes the figure to X", "It has this from X"."""
    lemma, told = tree.words[verb].lemma, tree.child(verb, s.OBJECT)
    if told is None:
        return None
    if lemma in CITE:
        blamed = any(with_preposition(tree, i, _CHARGED) is not None for i in (verb, told))
        return None if blamed else teller(tree, told, lexicon)
    wanted = TO if lemma in ATTRIBUTES else UPON if lemma in _BASES else None
    wanted = FROM if lemma in _HAS else wanted
    if wanted is None or tree.words[told].lemma not in STORY:
        return None
    if wanted is TO and tree.words[told].lemma in _TOLLS:
        return None
    found = with_preposition(tree, verb, wanted)
    found = with_preposition(tree, told, wanted) if found is None else found
    return None if found is None else teller(tree, found, lexicon)


def _says_it_has(tree: Tree, clause: int, house: Mention, lexicon: Lexicon) -> int | None:
    """Return X of "It says it has this from X"."""
    subject = tree.child(clause, s.SUBJECT)
    has = tree.words[clause].lemma in _HAS
    if subject is None or not has or not _is_house(tree, subject, house, lexicon):
        return None
    return _given(tree, clause, lexicon)


def _come_from(tree: Tree, verb: int, subject: int | None) -> int | None:
    """Return X of "The figure comes from X", "Its report is based on X"."""
    if subject is None or tree.words[subject].lemma not in STORY - {"it"}:
        return None
    lemma = tree.words[verb].lemma
    if lemma in _COMES:
        return with_preposition(tree, verb, FROM)
    return with_preposition(tree, verb, UPON) if lemma in _BASES | {"rest", "rely"} else None


def _complement(tree: Tree, verb: int) -> int | None:
    """Return X of "Its source is X"."""
    nouns = [i for i in tree.children(verb) if i > verb and tree.words[i].pos in ("NOUN", "PROPN")]
    return nouns[0] if nouns else None


def _is_house(tree: Tree, index: int, house: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a word means a house that just spoke: "it", "the paper", its name."""
    word = tree.words[index]
    if word.text.casefold() in lexicon.it or word.lemma in lexicon.generic_outlets:
        return True
    return bool(folded(word.text)) and set(folded(word.text)) <= set(folded(house.name))


def _passed(part: Parsed, cue: Cue, after: Parsed) -> Iterator[int]:
    """Yield who passed on a paper of this sentence by the next: "The post was shared by X"."""
    here = {word.lemma for word in part.tree.words}
    wrote = part.tree.words[cue.word].lemma in _WRITES
    for verb in after.tree.roots():
        subject = after.tree.child(verb, s.PASSIVE_SUBJECT)
        if subject is None:
            continue
        word = after.tree.words[subject]
        below = after.tree.children(subject, (s.DETERMINER, s.POSSESSIVE))
        pointed = any(after.tree.words[i].text.casefold() in POINTS for i in below)
        if pointed and word.lemma in MATTER and (wrote or word.lemma in here):
            yield from agents(after.tree, verb)
