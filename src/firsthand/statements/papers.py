"""Says whose a paper or a finding is that has no owner beside it: "the statement", "the review"."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.model.document import Document
from firsthand.model.terms import DocumentKind
from firsthand.statements import syntax as s
from firsthand.statements.figures import BODIES, Figure
from firsthand.statements.lexicon_english import FINDINGS, OFFICIAL_PAPERS
from firsthand.statements.prepositions import BY, prepositions_below
from firsthand.statements.syntax import Tree


def author_of(
    tree: Tree, head: int, document: Document, own: Figure, met: Sequence[Figure]
) -> Figure | None:
    """Return the body behind a paper: who issues the document, else the body met last.

    `own` is the publisher, `met` are those of the last sentences, the latest last. A body's press
    release speaks of its own findings; a paper with an owner beside it is the owner's.
    """
    lemma = tree.words[head].lemma
    if lemma not in OFFICIAL_PAPERS | FINDINGS:
        return None
    if lemma in FINDINGS and document.kind is DocumentKind.PRESS_RELEASE:
        return own
    owner = tree.child(head, s.POSSESSIVE)
    paper = owner is not None and tree.words[owner].lemma in OFFICIAL_PAPERS
    if (owner is not None and not paper) or prepositions_below(tree, head) & BY:
        return None
    return next((f for f in reversed(met) if f.mention.kind in BODIES[:2]), None)
