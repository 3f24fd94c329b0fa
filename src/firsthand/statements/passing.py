"""Finds who passes words on by what is done to them: "a letter published by X", "seen by X"."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.statements import syntax as s
from firsthand.statements.lexicon_english import CARRIERS, GENERIC_OUTLETS, PEOPLE
from firsthand.statements.prepositions import IN_OR_ON, TO, with_preposition
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

CARRIED = words(
    """
    quote cite carry publish report interview broadcast air release issue circulate share
    цитировать опубликовать приводить распространить
    """
)
_AGAIN = words(
    """
    reprint republish reproduce repost retweet rebroadcast relay translate transcribe syndicate
    rerun re-run re-publish re-air excerpt screen televise post upload print run forward pick
    transmit tweet leak collect gather record take compile document serialise serialize stream
    """
)
"""What is done to words, and hardly to people: "remarks picked up by X"."""
_SEEN = words(
    """
    see obtain view review examine read hear get receive acquire inspect study verify authenticate
    consult secure
    """
)
"""What a house does with a paper before it writes of it: "a letter seen by X"."""
_HANDED = words(
    """
    send give hand pass leak share provide forward supply deliver read address submit e-mail email
    make release issue show play dictate text
    """
)
"""What is done with a paper so that a house has it: "a statement sent to X"."""
MATTER = CARRIERS | words(
    """
    footage clip tape photograph photo picture image transcript file copy document dossier paper
    memorandum diary log logbook ledger register minutes excerpt extract text quote words word
    conversation call podcast documentary film material thread tweet screenshot correspondence
    telegram cable letter leaflet complaint submission evidence findings finding data list
    dispatch despatch scoop story wire column editorial feature
    """
)
"""What can be passed on."""
_BEHIND = 4
"""Words between a common noun and the name of the house it describes."""


def passed_on_by(tree: Tree, noun: int) -> Iterator[int]:
    """Yield who passes a source or carrier on ("an account quoted by X", "which X published")."""
    for verb in _done_to(tree, noun):
        if not _passes(tree, verb, noun):
            continue
        agent = tree.child(verb, s.AGENT)
        agent = with_preposition(tree, verb, IN_OR_ON | {"by"}) if agent is None else agent
        agent = _publisher(tree, verb) if agent is None else agent
        if agent is not None:
            yield _house(tree, agent)


def agents(tree: Tree, verb: int) -> Iterator[int]:
    """Yield by whom words are passed on in a main clause, the last of several first."""
    for each in (*reversed(tree.children(verb, (s.COORDINATE,))), verb):
        agent = tree.child(each, s.AGENT)
        house = None if agent is None else _house(tree, agent)
        passes = tree.words[each].lemma in CARRIED | _AGAIN
        if passes and house is not None and _is_house(tree, house):
            yield house


def held_by(tree: Tree, noun: int) -> Iterator[int]:
    """Yield who has a paper: "a letter seen by X", "sent to X", "which X has seen".

    They pass it on if they are outlets or bodies; who asks sees to that.
    """
    if tree.words[noun].lemma not in MATTER:
        return
    for verb in _done_to(tree, noun):
        lemma, agent = tree.words[verb].lemma, None
        if lemma in _SEEN:
            agent = tree.child(verb, s.AGENT)
            agent = _publisher(tree, verb) if agent is None else agent
        elif lemma in _HANDED:
            agent = with_preposition(tree, verb, TO)
        if agent is not None and _is_house(tree, _house(tree, agent)):
            yield _house(tree, agent)


def _done_to(tree: Tree, noun: int) -> Iterator[int]:
    """Yield the verbs of the clauses that hang on a noun, the later of two first."""
    for verb in tree.children(noun, (s.PARTICIPLE, s.RELATIVE)):
        yield from reversed([i for i in tree.children(verb, (s.COORDINATE,)) if i > verb])
        yield verb


def _passes(tree: Tree, verb: int, noun: int) -> bool:
    """Tell whether a verb tells of words that are passed on."""
    word = tree.words[verb]
    if word.lemma in CARRIED:
        return True
    subject = tree.child(verb, s.PASSIVE_SUBJECT, s.OBJECT)
    whose = subject is not None and tree.words[subject].lemma in MATTER
    person = tree.words[noun].lemma in PEOPLE or tree.words[noun].pos == "PRON"
    return word.lemma in _AGAIN and not person and (whose or not _is_active(tree, verb))


def _is_active(tree: Tree, verb: int) -> bool:
    """Tell whether a noun does what its clause says, as "who tweeted" does."""
    subject = tree.child(verb, s.SUBJECT)
    if subject is not None:
        return tree.words[subject].lemma in ("who", "which", "that")
    return tree.words[verb].text.endswith("ing")


def _publisher(tree: Tree, verb: int) -> int | None:
    """Return the subject of "which Tarsk Online published last night", a name."""
    subject = tree.child(verb, s.SUBJECT)
    named = subject is not None and tree.words[subject].pos == "PROPN"
    return subject if named and tree.words[verb].relation == s.RELATIVE else None


def _house(tree: Tree, agent: int) -> int:
    """Return the name right behind a house: "the government daily The Banner", else the noun."""
    if tree.words[agent].pos != "NOUN" or tree.words[agent].lemma in PEOPLE:
        return agent
    last = None
    for index in range(agent + 1, min(agent + 1 + _BEHIND, len(tree.words))):
        word = tree.words[index]
        kind = word.lemma in GENERIC_OUTLETS or word.text == "The"
        if word.pos == "PROPN" and word.text[:1].isupper():
            last = index
        elif last is not None or not kind:
            break
    return agent if last is None else last


def _is_house(tree: Tree, index: int) -> bool:
    word = tree.words[index]
    return (word.pos == "PROPN" and word.text[:1].isupper()) or word.lemma in GENERIC_OUTLETS
