"""A sentence with its tree, its cues and the word lists of its language."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.statements.cue import Cue
from firsthand.statements.cues import find_cues
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.syntax import Tree
from firsthand.statements.text import Sentence


@dataclass(frozen=True)
class Parsed:
    """A sentence with its tree and its cues."""

    sentence: Sentence
    tree: Tree
    cues: tuple[Cue, ...]
    lexicon: Lexicon


def parsed(sentence: Sentence, tree: Tree, lexicon: Lexicon) -> Parsed:
    """Return a sentence with the cues found in its tree."""
    return Parsed(sentence, tree, find_cues(tree, lexicon), lexicon)
