"""Finds in a parsed sentence the words that report, who their source is and what they cover."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.believing import believing_cue
from firsthand.statements.cue import BEHIND_DASH, SAYS, Cue
from firsthand.statements.cue_ends import completed
from firsthand.statements.empty import is_echo, says_nothing
from firsthand.statements.had_from import had_from
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import NOUN_CUES
from firsthand.statements.lexicon_russian import HEARSAY
from firsthand.statements.noun_cues import according_cue, colon_cue, noun_cue
from firsthand.statements.own_words import copula_cue
from firsthand.statements.russian_turns import dash_cue, that_cue
from firsthand.statements.syntax import Tree
from firsthand.statements.unlisted import unlisted_cue
from firsthand.statements.verb_cues import verb_cue

_SURE = frozenset({"уверенный", "убеждённый", "убежденный", "уверить", "убедить"})
"""Lemmas of "уверена", "убеждён" behind the dash of a speech."""


def _behind_dash(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb stands behind the dash that ends Russian speech: «...», — ворчит он."""
    word = tree.words[index]
    speaks = word.pos == "VERB" or word.lemma in _SURE
    if lexicon.language != "ru" or not speaks or index < 2:
        return False
    first = index
    while first > 1 and tree.words[first - 1].pos == "ADV":
        first -= 1
    dashed = tree.words[first - 1].text in ("—", "–", "-")
    closed = any(w.text in ("»", "”", '"', "“") for w in tree.words[max(0, first - 4) : first])
    return dashed and closed and _noun_after(tree, index) is not None


def _noun_after(tree: Tree, verb: int) -> int | None:
    """Return the verb's subject, else the first noun or pronoun of the few words behind it."""
    near = range(verb + 1, min(verb + 5, len(tree.words)))
    first = next((i for i in near if tree.words[i].pos in ("NOUN", "PROPN", "PRON")), None)
    subject = tree.child(verb, s.SUBJECT)
    return first if subject is None else subject


def _waits(tree: Tree, cue: Cue, lexicon: Lexicon) -> bool:
    """Tell whether a cue without content may have it in a quotation before or behind."""
    lemma = tree.words[cue.word].lemma
    return cue.source is not None and lemma in lexicon.say_freely | lexicon.manner | lexicon.deny


def find_cues(tree: Tree, lexicon: Lexicon) -> tuple[Cue, ...]:
    """Return the cues of a sentence in order of their words."""
    found = []
    for index, word in enumerate(tree.words):
        if index not in tree.order:
            continue
        cue = according_cue(tree, index, lexicon) or believing_cue(tree, index, lexicon)
        cue = cue or had_from(tree, index, lexicon)
        if cue is None and word.pos in ("VERB", "AUX") and word.lemma in lexicon.verbs | HEARSAY:
            cue = verb_cue(tree, index, lexicon)
            if cue is None and word.lemma in lexicon.manner:
                cue = unlisted_cue(tree, index, lexicon)
        elif cue is None and _behind_dash(tree, index, lexicon):
            bare = Cue(index, SAYS, _noun_after(tree, index), frozenset(), rule=BEHIND_DASH)
            cue = completed(tree, bare, lexicon)
        elif cue is None and word.pos == "VERB":
            cue = unlisted_cue(tree, index, lexicon) or that_cue(tree, index, lexicon)
        elif cue is None and word.pos == "ADJ" and word.finite:
            cue = that_cue(tree, index, lexicon)
        elif cue is None and word.pos == "NOUN":
            cue = noun_cue(tree, index, lexicon) if word.lemma in NOUN_CUES else None
            cue = cue or copula_cue(tree, index, lexicon)
        if cue is not None and not cue.content and lexicon.language == "ru":
            cue = None if word.relation == s.PARTICIPLE else cue
        waits = cue is not None and (cue.rule == BEHIND_DASH or _waits(tree, cue, lexicon))
        if cue is not None and (cue.content or waits):
            found.append(cue)
    summed = dash_cue(tree, lexicon)
    if summed is not None:
        summed = completed(tree, summed, lexicon) or summed
        found = [cue for cue in found if cue.word < min(summed.content, default=0)]
        found.append(summed)
    found = [cue for cue in found if not is_echo(tree, cue, found, lexicon)]
    found = [cue for cue in found if not says_nothing(tree, cue, found)]
    if not any(cue.content for cue in found):
        colons = [i for i, word in enumerate(tree.words) if word.text == ":"]
        more = colon_cue(tree, colons[0], lexicon) if colons else None
        found = [*found, more] if more is not None else found
    return tuple(found)
