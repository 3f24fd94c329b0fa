"""Who holds the words: a speaker with the relays before it, and how the text says so."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.model.document import Span
from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import cue as c
from firsthand.statements import syntax as s
from firsthand.statements.cue import Cue
from firsthand.statements.footnotes import Note
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.listeners import another_time, heard_before, hears, may_hear
from firsthand.statements.names import folded
from firsthand.statements.papers_met import by_paper
from firsthand.statements.phrases import phrase_words
from firsthand.statements.references import Reference
from firsthand.statements.speakers import Speakers
from firsthand.statements.syntax import Tree

_CARRIERS = (SourceKind.OUTLET, SourceKind.ORGANISATION)
_OWN_WORK = frozenset({"verify", "confirm", "independently", "reporter", "correspondent", "see"})


@dataclass(frozen=True)
class Voice:
    """One step of attribution: the mentions it adds to a chain, nearest first."""

    mentions: tuple[Mention, ...]
    kind: str = c.SAYS
    cue: Span | None = None
    source: Span | None = None
    addressee: Mention | None = None
    rule: str = ""


def voice_of(tree: Tree, cue: Cue, speakers: Speakers, lexicon: Lexicon) -> Voice:
    """Return what a cue adds to the chain: relays, the outlet it was told to, the speaker."""
    addressee = None
    house = _house_of(tree, cue.addressee, speakers, lexicon)
    heard = heard_before(tree, cue.addressee, speakers, lexicon)
    if cue.addressee is not None:
        addressee = speakers.of(tree, cue.addressee, lexicon, spoke=False)
        if addressee and may_hear(tree, cue.addressee, lexicon):
            addressee = speakers.as_outlet(addressee, lexicon)
    relays = [speakers.of(tree, index, lexicon, spoke=False) for index in cue.relays]
    places = [speakers.of(tree, index, lexicon, spoke=False) for index in cue.places]
    relays.extend(m for m in places if m and m.kind is SourceKind.OUTLET)
    partners = [speakers.of(tree, index, lexicon, spoke=False) for index in cue.partners]
    relays.extend(m for m in partners if m and m.kind in _CARRIERS)
    named = cue.addressee is not None and tree.words[cue.addressee].pos != "PRON"
    told = addressee if hears(addressee, named) else None
    told = house or told or heard
    aside = tree.words[cue.word].relation in (s.RELATIVE, s.PARTICIPLE)
    speaker = by_paper(tree, cue, speakers, lexicon)
    if speaker is None and cue.source is not None:
        speaker = speakers.of(tree, cue.source, lexicon)
    goes_on = not relays and told is None and _goes_on(tree, cue, lexicon)
    behind = speakers.cited_by(speaker) if goes_on else ()
    if aside:
        speakers.quiet()
    to_whom = [m for m in (*relays, told, *partners) if m]
    passed = [m for m in (*relays, told) if m and not speakers.is_publisher(m.name)]
    ours = any(speakers.is_publisher(m.name) for m in to_whom)
    if speaker is not None and not (ours and not passed):
        passed = _through(speaker, passed, speakers, aside and another_time(tree, cue.word))
    steps = [*passed, speaker, *behind] if speaker else passed
    if len(passed) == 1 and speaker is not None and told is None:
        speakers.cites(passed[0], speaker)
    if behind and speaker is not None:
        speakers.cites(speaker, behind[0])
    return Voice(
        mentions=tuple(steps),
        kind=cue.kind,
        cue=_words(tree, cue.word, speakers),
        source=_source(tree, cue, speakers),
        addressee=addressee,
        rule=cue.rule,
    )


def _goes_on(tree: Tree, cue: Cue, lexicon: Lexicon) -> bool:
    """Tell whether "it said" goes on with what was cited, and not of the outlet's own work."""
    if cue.source is None or any(tree.words[i].lemma in _OWN_WORK for i in cue.content):
        return False
    word = tree.words[cue.source]
    named = any(tree.words[i].pos == "PROPN" for i in tree.subtree(cue.source))
    return word.pos == "PRON" or (word.lemma in lexicon.generic_outlets and not named)


def _house_of(tree: Tree, told: int | None, speakers: Speakers, lexicon: Lexicon) -> Mention | None:
    """Return the outlet of "told Radio Tal's Ina Moss": what its people hear, it passes on."""
    owner = None if told is None else tree.child(told, s.POSSESSIVE)
    house = None if owner is None else speakers.of(tree, owner, lexicon, spoke=False)
    return house if house and house.kind is SourceKind.OUTLET else None


def _through(
    speaker: Mention, passed: list[Mention], speakers: Speakers, once: bool = False
) -> list[Mention]:
    """Return the relays of a speaker: those named here, else those that brought the speaker in.

    "The agency quoted two guards. They said ..." is still the agency's account; a person with a
    name talks to many, so that the relay holds only as long as he or she goes on speaking, and not
    at all where it is of another time (`once`): "who first told Radio Tal".
    """
    passed = passed or list(speakers.relays_of(speaker))
    if not once:
        speakers.bring_in(speaker, *passed)
    return passed


def voice_of_person(person: Mention, rule: str, speakers: Speakers) -> Voice:
    """Return the voice of somebody met before, with the relays that brought him or her in."""
    return Voice((*_through(person, [], speakers), person), rule=rule)


def whole_voice(name: str | None, role: str, rule: str, speakers: Speakers) -> tuple[Voice, ...]:
    """Return the voice of the one person whose words a whole report is."""
    if name is None:
        return ()
    mention = speakers.mention(name, SourceKind.PERSON, role, None)
    return (Voice((mention,), rule=rule),)


def _source(tree: Tree, cue: Cue, speakers: Speakers) -> Span | None:
    """Return the source as it stands beside the cue, be it a pronoun."""
    if cue.source is None:
        return None
    indices = sorted(phrase_words(tree, cue.source))
    return speakers.document.span(tree.words[indices[0]].start, tree.words[indices[-1]].end)


def _words(tree: Tree, index: int, speakers: Speakers) -> Span:
    word = tree.words[index]
    return speakers.document.span(word.start, word.end)


def cited_voice(reference: Reference, speakers: Speakers) -> Voice:
    """Return the voice of a source that stands in brackets behind what it said."""
    kinds = (SourceKind.ORGANISATION, SourceKind.UNNAMED)
    made = [
        speakers.mention(name, kind, "", speakers.document.span(start, end))
        for (name, start, end), kind in zip(reference.names, kinds, strict=False)
    ]
    return Voice(tuple(made), rule="source in brackets")


def noted_voice(note: Note, speakers: Speakers) -> Voice:
    """Return the voice of a report that a footnote cites for what it says."""
    place = speakers.document.span(note.start, note.end)
    mention = speakers.mention(note.name, SourceKind.ORGANISATION, "", place)
    return Voice((mention,), rule="cited in a footnote")


def chain_of(
    voices: tuple[Voice, ...], agency: Mention | None, speakers: Speakers
) -> tuple[Mention, ...]:
    """Return publisher, credited agency and every step of the voices, doubles left out."""
    chain = [speakers.publisher]
    seen = [folded(speakers.publisher.name)]
    steps = [agency] if agency else []
    for voice in voices:
        steps.extend(voice.mentions)
    for mention in steps:
        name = folded(mention.name)
        if name in seen or speakers.is_publisher(mention.name):
            continue
        body = mention.kind in (SourceKind.OUTLET, SourceKind.ORGANISATION)
        if agency and body and name and set(name) < set(folded(agency.name)):
            continue  # "Kestrel" in a text that is credited to Kestrel Wire
        seen.append(name)
        chain.append(mention)
    return tuple(chain)
