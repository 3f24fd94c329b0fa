"""Reads one verb of saying as a cue: its source, what it covers, active or passive."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.addressees import TELLS
from firsthand.statements.cue import ALLEGES, QUESTIONS, SAYS, Cue, kind_of
from firsthand.statements.cue_ends import completed
from firsthand.statements.endings import ending, remarks_on, said_to
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.noun_cues import is_paper, spread
from firsthand.statements.objects import object_content
from firsthand.statements.syntax import Tree
from firsthand.statements.verb_contents import and_further, around, content_heads
from firsthand.statements.verb_sources import parties_of
from firsthand.statements.words import words

_REFUSALS = frozenset(["decline", "refuse", "fail", "отказаться", "отказываться"])
_GIVEN = words("report describe count recount allege claim")
"""Verbs whose "by" tells who gives what their subject names: "the raid was described by a cook"."""
_MARKS = frozenset("\"“”„«»‘’'")


def _beside_quotation(tree: Tree, verb: int, source: int | None) -> bool:
    """Tell whether a quotation mark stands right before or behind a verb and its subject."""
    first = min(verb, verb if source is None else source)
    last = max(verb, verb if source is None else source)
    near = tree.words[max(0, first - 3) : first] + tree.words[last + 1 : last + 4]
    return any(word.text in _MARKS for word in near)


def _goes_with_quotation(tree: Tree, verb: int, source: int | None, lexicon: Lexicon) -> bool:
    """Tell whether a verb of manner stands beside a quotation; only papers "read" one."""
    reads = tree.words[verb].lemma != "read" or is_paper(tree, source, lexicon)
    return reads and _beside_quotation(tree, verb, source)


def _negated(tree: Tree, verb: int, lexicon: Lexicon) -> bool:
    if tree.children(verb, (s.NEGATION,)):
        return True
    word = tree.words[verb]
    return word.relation == s.OPEN and tree.words[word.head].lemma in _REFUSALS


def _leads_to_colon(tree: Tree, verb: int, lexicon: Lexicon) -> bool:
    """Tell whether what a verb of saying says stands behind a colon: "сказал коротко: ..."."""
    plain = tree.words[verb].lemma in lexicon.say - lexicon.deny - lexicon.admit - lexicon.call
    return plain and any(word.text == ":" for word in tree.words[verb + 1 :])


def _is_stand_in(tree: Tree, content: frozenset[int]) -> bool:
    """Tell whether a content is nothing but the words that stand for a quotation."""
    said = [i for i in sorted(content) if tree.words[i].pos != "PUNCT"]
    places = {(tree.words[i].start, tree.words[i].end) for i in said}
    return len(said) > 1 and len(places) == 1


def _third(tree: Tree, source: int | None, lexicon: Lexicon) -> bool:
    """Tell whether a perceiver is someone other than the writer and can perceive."""
    if source is None or tree.words[source].text.casefold() in lexicon.first:
        return False
    word = tree.words[source]
    return word.pos in ("PROPN", "PRON", "NUM") or word.lemma in lexicon.people


def verb_cue(tree: Tree, verb: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue that a verb of saying is, None where it reports nothing."""
    word = tree.words[verb]
    if _negated(tree, verb, lexicon):
        return None
    kind, rule = kind_of(word.lemma, lexicon), f'verb "{word.lemma}"'
    passive, source = parties_of(tree, verb, lexicon)
    heads = content_heads(tree, verb, lexicon) or around(tree, verb, lexicon)
    remarks = remarks_on(tree, verb)
    if word.lemma in lexicon.manner - lexicon.say - lexicon.count:
        if not remarks and not _goes_with_quotation(tree, verb, source, lexicon):
            return None
        heads = []
    if word.lemma in lexicon.perceive - lexicon.say and not _third(tree, source, lexicon):
        return None
    phrase = False
    content = spread(tree, heads, verb)
    letters = [i for i in content if tree.words[i].pos != "PUNCT"]
    if letters and max(letters) < verb:
        more = and_further(tree, verb, source, lexicon)
        heads, content = [*heads, *more], content | spread(tree, more, verb)
    if passive is not None:
        source = tree.child(verb, s.AGENT)
        told = word.lemma in TELLS
        if not content and source is not None and word.lemma in _GIVEN:
            content = frozenset(tree.subtree(verb)) - frozenset(tree.subtree(source))
            phrase = True
        if not content and not told:
            opened = tree.children(verb, (s.OPEN,))
            if opened and kind in (SAYS, ALLEGES):
                return said_to(tree, verb, source)
            return None
        kind = kind if source is not None or told else ALLEGES
        rule = f'passive "{word.lemma}"'
    free = remarks or word.lemma in lexicon.say_freely
    if free and passive is None and (not content or _is_stand_in(tree, content)):
        tail = ending(tree, verb)
        if tail is not None:
            source, heads, content = tail[0], [*tail[1], *heads], tail[2] | content
    led = lexicon.language == "ru" and _leads_to_colon(tree, verb, lexicon)
    if not content and passive is None and not led:
        content = object_content(tree, verb, lexicon, kind)
        phrase = bool(content)
    gives = word.lemma in lexicon.count - lexicon.say
    if gives and not content and not _beside_quotation(tree, verb, source):
        return None
    if kind == QUESTIONS and word.lemma in ("ask", "wonder", "query", "спросить", "спрашивать"):
        return None
    return completed(
        tree, Cue(verb, kind, source, content, tuple(heads), phrase, rule=rule), lexicon
    )
