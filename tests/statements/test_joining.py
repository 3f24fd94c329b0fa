"""What the extractor sees fills what rules leave open, and stays with the statements."""

from __future__ import annotations

from collections.abc import Callable

from firsthand.model.document import Document
from firsthand.model.statement import Attribution
from firsthand.statements import Finder
from firsthand.statements.cue import Cue
from firsthand.statements.joining import joined
from firsthand.statements.learned import shared
from firsthand.statements.lexicon import lexicon
from firsthand.statements.parsed import Parsed
from firsthand.statements.syntax import OBJECT, ROOT, SUBJECT, Tree, Word
from firsthand.statements.text import Sentence

Make = Callable[..., Document]


def _part(*cues: Cue) -> Parsed:
    """The clerk reported fires."""
    tree = Tree(
        [
            Word(0, 3, "The", "the", "DET", "determiner", 1),
            Word(4, 9, "clerk", "clerk", "NOUN", SUBJECT, 2),
            Word(10, 18, "reported", "report", "VERB", ROOT, 2),
            Word(19, 24, "fires", "fire", "NOUN", OBJECT, 2),
        ]
    )
    return Parsed(Sentence(0, 25, 0), tree, cues, lexicon("en"))


SEEN = Attribution(cue=(10, 18), source=((0, 9),), content=((19, 24),), score=0.9)


def test_fills_source_and_content_that_a_rule_left_open() -> None:
    bare = Cue(2, "says", None, frozenset())
    (cue,) = joined(_part(bare), [SEEN]).cues
    assert cue.source == 1
    assert cue.content == {3}


def test_overrules_nothing_that_a_rule_found() -> None:
    full = Cue(2, "says", 0, frozenset({1}))
    assert joined(_part(full), [SEEN]).cues == (full,)


def test_leaves_other_cues_and_sentences_alone() -> None:
    bare = Cue(3, "says", None, frozenset())
    assert joined(_part(bare), [SEEN]).cues == (bare,)
    assert joined(_part(), [SEEN]).cues == ()


def test_statements_carry_their_attributions(make: Make, finder: Finder) -> None:
    text = "The depot burned on Monday. A driver said two men were hurt."
    fire, hurt = finder.find(make(text))
    assert fire.attributions == ()
    (seen,) = hurt.attributions
    assert text[slice(*seen.cue)] == "said"
    assert [text[a:b] for a, b in seen.source] == ["A driver"]
    assert "two men were hurt" in text[seen.content[0][0] : seen.content[-1][1]]


def test_a_plan_is_seen_and_stays_own_voice(make: Make, finder: Finder) -> None:
    (plan,) = finder.find(make("The ministry hopes that the camp will close in March."))
    assert plan.attributions and plan.form == "own" and len(plan.mentions) == 1


def test_counts_what_two_rows_of_places_share() -> None:
    assert shared([(0, 10)], [(5, 7), (9, 20)]) == 3
    assert shared([(0, 10)], [(10, 20)]) == 0


def test_no_attribution_is_lost(make: Make, finder: Finder) -> None:
    before, *_ = finder.find(
        make(
            "The depot burned on Monday.", "Asked who had the keys, the clerk declined to comment."
        )
    )
    assert all(one.cue[0] > before.end for one in before.attributions)
    assert before.attributions
