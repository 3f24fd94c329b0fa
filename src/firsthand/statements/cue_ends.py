"""Completes a cue: whom the speaker told, who passed it on, and whom the source cites."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.addressees import addressee_of
from firsthand.statements.citing import before_citing, cited_by, quoted_by, words_of
from firsthand.statements.cue import Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.partners import partners_of, spoken_through
from firsthand.statements.relays import carried_by, maker, passed_on_by, places_of
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree


def completed(tree: Tree, cue: Cue, lexicon: Lexicon) -> Cue | None:
    """Add addressee and relays, and put a cited source behind the one that cites it."""
    source = cue.source if cue.source is None else maker(tree, cue.source, lexicon)
    relays = list(carried_by(tree, cue.word, lexicon))
    if cue.source is not None:
        relays.extend(passed_on_by(tree, cue.source))
    relays.extend(quoted_by(tree, cue.word))
    relays.extend(spoken_through(tree, cue.word, cue.source, lexicon))
    hearer = addressee_of(tree, cue.word, lexicon)
    if hearer is not None:  # "told a press conference carried by Radio Tal"
        relays.extend(passed_on_by(tree, hearer))
    spoken = words_of(tree, cue.word)
    if spoken is not None:
        giver = tree.child(cue.word, s.INDIRECT) if source is None else source
        relays.extend([] if giver is None else [giver])
        source = spoken if giver is not None else source
    cited = cited_by(tree, cue.word, lexicon)
    if cited is not None and cited != source and cited not in cue.content:
        source = before_citing(tree, cue.word, lexicon) if source is None else source
        if source is not None:
            relays.append(source)
        source = cited
    head = tree.words[cue.word].head
    if tree.words[cue.word].relation in (s.OPEN, s.ADVERBIAL) and tree.words[head].lemma in (
        "quote",
        "cite",
    ):
        agent = tree.child(head, s.AGENT)
        active = tree.child(head, s.OBJECT)
        if agent is not None:
            relays.append(agent)
        quoting = subject_of(tree, head)
        if active is not None and quoting is not None:
            relays.append(quoting)
            source = active
    relays = [relay if relay == source else maker(tree, relay, lexicon) for relay in relays]
    return Cue(
        cue.word,
        cue.kind,
        source,
        cue.content,
        cue.heads,
        cue.phrase,
        hearer,
        tuple(relays),
        cue.rule,
        places_of(tree, cue.word, source, lexicon),
        partners_of(tree, cue.word, source, lexicon),
    )
