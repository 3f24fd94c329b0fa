"""Mends a parse of English where the small model loses the subject of a closing attribution.

"There were nine men inside, Ana Petru, a nurse at the clinic, told the agency." often comes out
with "told" hung on "were", and the name in an apposition to whatever stands before it.
"""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.lexicon_english import SAY_FREELY
from firsthand.statements.repaired_clauses import citing_beside, handed_on, speaking_to, told_by
from firsthand.statements.repaired_copies import copied
from firsthand.statements.repaired_subjects import (
    answered,
    broken,
    displaced,
    is_inserted,
    robbed,
    subject_before,
    titled,
    unjoined,
)
from firsthand.statements.syntax import Tree


def repaired(tree: Tree) -> Tree:
    """Return the tree with each such name as its verb's subject, the verb beside its content."""
    words = list(tree.words)
    for verb, word in enumerate(tree.words):
        finite = word.pos == "VERB" and word.finite and word.lemma in SAY_FREELY
        found = subject_before(tree, verb) if finite and verb else None
        if found is None:
            continue
        source, content = found
        words[source] = words[source]._replace(head=verb, relation=s.SUBJECT)
        words[verb] = words[verb]._replace(head=content, relation=s.PARATAXIS)
    for verb in range(len(words)):
        if is_inserted(tree, verb):
            above = tree.words[tree.words[verb].head].head
            words[verb] = words[verb]._replace(head=above, relation=s.PARATAXIS)
        for subject, further in broken(tree, verb):
            top = further if words[verb].head == verb else words[verb].head
            words[further] = words[further]._replace(head=top, relation=words[verb].relation)
            words[subject] = words[subject]._replace(head=further)
            words[verb] = words[verb]._replace(head=further, relation=s.PARATAXIS)
    for noun, name in titled(tree):
        words[name] = words[name]._replace(head=noun, relation=s.APPOSITION)
    for noun, name in displaced(tree):
        words[name] = words[name]._replace(head=noun, relation=s.APPOSITION)
    for clause, mark, verb in told_by(tree):
        words[clause] = words[clause]._replace(head=verb, relation=s.CLAUSE)
        words[mark] = words[mark]._replace(pos="SCONJ")
    for citing, verb in citing_beside(tree):
        words[citing] = words[citing]._replace(head=verb)
    for quoted, speaker, verb in answered(tree):
        words[quoted] = words[quoted]._replace(relation=s.OTHER)
        words[speaker] = words[speaker]._replace(head=verb, relation=s.SUBJECT)
        for name in tree.children(quoted, (s.APPOSITION,)):
            if name == speaker:
                continue
            words[name] = words[name]._replace(head=speaker, pos="PROPN")
    for verb, run in unjoined(tree):
        words[verb] = words[verb]._replace(relation=s.PARATAXIS)
        for index in run[:-1]:
            words[index] = words[index]._replace(head=run[-1], relation=s.NAME_PART, pos="PROPN")
        words[run[-1]] = words[run[-1]]._replace(head=verb, relation=s.SUBJECT, pos="PROPN")
    for verb, name, case in speaking_to(tree):
        words[verb] = words[verb]._replace(head=words[name].head)
        words[name] = words[name]._replace(head=verb, relation=s.OBLIQUE)
        words[case] = words[case]._replace(head=name)
    for paper, copied_by, above_it in copied(tree):
        words[copied_by] = words[copied_by]._replace(head=paper, relation=s.RELATIVE)
        if above_it is not None:
            words[paper] = words[paper]._replace(head=above_it, relation=s.SUBJECT)
    for clause, mark, verb in handed_on(tree):
        words[clause] = words[clause]._replace(head=verb, relation=s.CLAUSE)
        words[mark] = words[mark]._replace(relation=s.MARK, pos="SCONJ")
    for verb in robbed(tree):
        subject = tree.roots()[0]
        for child in tree.children(subject):
            if child > verb:
                words[child] = words[child]._replace(head=verb)
        words[subject] = words[subject]._replace(head=verb, relation=s.SUBJECT)
        words[verb] = words[verb]._replace(head=verb, relation=s.ROOT, finite=True)
    return tree if words == list(tree.words) else Tree(words)
