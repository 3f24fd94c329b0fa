"""Finds in a parsed sentence the words that report, who their source is and what they cover."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.believing import believing_cue
from firsthand.statements.cue import (
    ALLEGES,
    BEHIND_DASH,
    QUESTIONS,
    SAYS,
    Cue,
    kind_of,
)
from firsthand.statements.empty import is_echo, says_nothing
from firsthand.statements.endings import ending, remarks_on, said_to
from firsthand.statements.had_from import had_from
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import NOUN_CUES
from firsthand.statements.lexicon_russian import HEARSAY
from firsthand.statements.noun_cues import according_cue, colon_cue, is_paper, noun_cue, spread
from firsthand.statements.objects import object_content
from firsthand.statements.own_words import copula_cue
from firsthand.statements.partners import partners_of, spoken_through
from firsthand.statements.relays import (
    TELLS,
    addressee_of,
    before_citing,
    before_verb,
    carried_by,
    cited_by,
    is_active,
    maker,
    passed_on_by,
    places_of,
    prepositions,
    quoted_by,
    reported_by,
    subject_of,
    words_of,
)
from firsthand.statements.syntax import Tree
from firsthand.statements.unlisted import unlisted_cue
from firsthand.statements.words import words

_OPEN_CONTENT = frozenset(
    {"claim", "admit", "deny", "say", "report", "allege", "believe", "confess"}
)
_REFUSALS = frozenset(["decline", "refuse", "fail", "отказаться", "отказываться"])
_GIVEN = words("report describe count recount allege claim")
"""Verbs whose "by" tells who gives what their subject names: "the raid was described by a cook"."""
_SURE = frozenset({"уверенный", "убеждённый", "убежденный", "уверить", "убедить"})
"""Lemmas of "уверена", "убеждён" behind the dash of a speech."""
_AIR = frozenset({"эфир", "интервью", "беседа", "разговор"})
"""Where somebody speaks, and who is no office: "в эфире радио «Кестрел»"."""
_MARKS = frozenset("\"“”„«»‘’'")


def _office(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the body of "в министерстве сообщили", where the verb has no subject."""
    for noun in tree.children(verb, (s.OBLIQUE,)):
        word = tree.words[noun]
        named = word.text[:1].isupper() and word.start > tree.words[0].start
        bodies = lexicon.organisations | lexicon.government | lexicon.outlets
        if not prepositions(tree, noun) & {"в", "во"}:
            continue
        owner = maker(tree, noun, lexicon)
        if word.lemma in _AIR:
            continue
        if owner != noun or word.lemma in bodies or named:
            return owner
    return None


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


def _behind(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the noun phrase right behind a verb, as in "...", said the guard."""
    if verb and tree.words[verb - 1].pos not in ("PUNCT", "SPACE"):
        return None
    if lexicon.language == "ru":
        near = range(verb + 1, min(verb + 9, len(tree.words)))
        return next((i for i in near if tree.words[i].relation in s.SUBJECTS), None)
    for index in range(verb + 1, min(verb + 8, len(tree.words))):
        word = tree.words[index]
        if word.lemma in ("there", "it") or (word.relation in s.SUBJECTS and word.head > index):
            return None
        if word.pos in ("NOUN", "PROPN", "PRON"):
            following = tree.words[index + 1] if index + 1 < len(tree.words) else None
            if following is None or following.pos not in ("NOUN", "PROPN"):
                return index
        elif word.pos not in ("DET", "ADJ", "NUM", "ADV"):
            return None
    return None


def _negated(tree: Tree, verb: int, lexicon: Lexicon) -> bool:
    if tree.children(verb, (s.NEGATION,)):
        return True
    word = tree.words[verb]
    return word.relation == s.OPEN and tree.words[word.head].lemma in _REFUSALS


def _content_heads(tree: Tree, verb: int, lexicon: Lexicon) -> list[int]:
    word = tree.words[verb]
    heads = tree.children(verb, (s.CLAUSE,))
    if not heads and (word.lemma in _OPEN_CONTENT or word.lemma in lexicon.deny):
        heads = tree.children(verb, (s.OPEN,))
    if lexicon.language == "en":
        heads = [head for head in heads if not _parted(tree, head, verb)]
    if not heads and word.lemma in lexicon.say:
        heads = _behind_carrier(tree, verb, lexicon)
    if heads:
        return [head for head in heads if head != subject_of(tree, verb)]
    for noun in tree.children(verb, (s.OBJECT,)):
        if tree.words[noun].lemma in NOUN_CUES:
            heads.extend(tree.children(noun, (s.CLAUSE, s.PARTICIPLE)))
    return heads


def _behind_carrier(tree: Tree, verb: int, lexicon: Lexicon) -> list[int]:
    """Return the "that" clause that hangs on a carrier ("told us in a letter that ...")."""
    return [
        child
        for noun in tree.children(verb, (s.OBLIQUE,))
        if tree.words[noun].lemma in lexicon.carriers
        for child in tree.children(noun, (s.RELATIVE, s.CLAUSE, s.PARTICIPLE))
        if any(tree.words[m].lemma == "that" for m in tree.children(child, (s.MARK,)))
    ]


def _parted(tree: Tree, head: int, verb: int) -> bool:
    """Tell whether a semicolon parts a clause from the verb the parser hangs it on."""
    first, last = sorted((head, verb))
    return any(word.text == ";" for word in tree.words[first:last])


def _around(tree: Tree, verb: int, lexicon: Lexicon) -> list[int]:
    """Return the clause that an inserted attribution covers ("..., he said, ...", "as X said")."""
    word = tree.words[verb]
    if word.head == verb:
        return []
    inserted = word.relation == s.PARATAXIS
    marks = {tree.words[child].lemma for child in tree.children(verb, (s.MARK, s.ADVERB))}
    meanwhile = word.lemma in lexicon.accuse and tree.child(verb, s.OBJECT) is not None
    inserted |= word.relation == s.ADVERBIAL and bool(marks & {"as", "как"}) and not meanwhile
    inserted |= lexicon.language == "ru" and "как" in marks
    parted = lexicon.language == "en" and _parted(tree, word.head, verb)
    return [word.head] if inserted and not parted else []


def _and_further(tree: Tree, verb: int, source: int | None, lexicon: Lexicon) -> list[int]:
    """Return the clause of "A, she said, and B", which is hers as well."""
    found = []
    for child in tree.children(verb, (s.COORDINATE,)):
        subject = tree.child(child, *s.SUBJECTS)
        reports = tree.words[child].lemma in lexicon.verbs
        another = subject != source if subject is not None else _after_comma(tree, verb)
        if child > verb and not reports and another:
            found.append(child)
    return found


def _is_stand_in(tree: Tree, content: frozenset[int]) -> bool:
    """Tell whether a content is nothing but the words that stand for a quotation."""
    said = [i for i in sorted(content) if tree.words[i].pos != "PUNCT"]
    places = {(tree.words[i].start, tree.words[i].end) for i in said}
    return len(said) > 1 and len(places) == 1


def _after_comma(tree: Tree, verb: int) -> bool:
    """Tell whether the clause behind ", she said, and" goes on with what she said."""
    joint = tree.child(verb, s.CONJUNCTION)
    if joint is None or joint < verb or tree.words[verb].relation != s.PARATAXIS:
        return False
    return tree.words[joint - 1].text == ","


def _third(tree: Tree, source: int | None, lexicon: Lexicon) -> bool:
    """Tell whether a perceiver is someone other than the writer and can perceive."""
    if source is None or tree.words[source].text.casefold() in lexicon.first:
        return False
    word = tree.words[source]
    return word.pos in ("PROPN", "PRON", "NUM") or word.lemma in lexicon.people


def _after_aside(
    tree: Tree, verb: int, source: int | None, lexicon: Lexicon
) -> tuple[int | None, int | None]:
    """Return (whom a participle is done to, its source).

    In "Ana Brell, a nurse who fled, repeated that ..." the parser takes the verb for a participle.
    """
    head = tree.words[verb].head
    person = tree.words[head].pos == "PROPN" or tree.words[head].lemma in lexicon.people
    clauses = tree.children(verb, (s.CLAUSE,))
    marked = any(
        tree.words[m].lemma == "that" for c in clauses for m in tree.children(c, (s.MARK,))
    )
    behind = verb > 1 and tree.words[verb - 1].text == "," and head < verb
    return (None, head) if person and marked and behind else (head, source)


def _verb_cue(tree: Tree, verb: int, lexicon: Lexicon) -> Cue | None:
    word = tree.words[verb]
    if _negated(tree, verb, lexicon):
        return None
    kind = kind_of(word.lemma, lexicon)
    passive = tree.child(verb, s.PASSIVE_SUBJECT)
    source = reported_by(tree, verb)
    source = subject_of(tree, verb) if source is None else source
    if passive is None and not is_active(word):
        passive, source = _after_aside(tree, verb, source, lexicon)
    rule = f'verb "{word.lemma}"'
    if source is None and passive is None and word.lemma in lexicon.say_freely and word.finite:
        source = _behind(tree, verb, lexicon)
    if source is None and passive is None and lexicon.language == "en":
        source = before_verb(tree, verb, lexicon)
    if source is None and lexicon.language == "ru":
        source = _office(tree, verb, lexicon)
    heads = _content_heads(tree, verb, lexicon) or _around(tree, verb, lexicon)
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
        more = _and_further(tree, verb, source, lexicon)
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
    if not content and passive is None:
        content = object_content(tree, verb, lexicon, kind)
        phrase = bool(content)
    gives = word.lemma in lexicon.count - lexicon.say
    if gives and not content and not _beside_quotation(tree, verb, source):
        return None
    if kind == QUESTIONS and word.lemma in ("ask", "wonder", "query", "спросить", "спрашивать"):
        return None
    return _completed(
        tree, Cue(verb, kind, source, content, tuple(heads), phrase, rule=rule), lexicon
    )


def _completed(tree: Tree, cue: Cue, lexicon: Lexicon) -> Cue | None:
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


def _behind_dash(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a verb stands behind the dash that ends Russian speech: «...», — ворчит он."""
    word = tree.words[index]
    speaks = word.pos == "VERB" or word.lemma in _SURE
    if lexicon.language != "ru" or not speaks or index < 2:
        return False
    dashed = tree.words[index - 1].text in ("—", "–", "-")
    closed = any(w.text in ("»", "”", '"', "“") for w in tree.words[max(0, index - 4) : index])
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
            cue = _verb_cue(tree, index, lexicon)
            if cue is None and word.lemma in lexicon.manner:
                cue = unlisted_cue(tree, index, lexicon)
        elif cue is None and _behind_dash(tree, index, lexicon):
            bare = Cue(index, SAYS, _noun_after(tree, index), frozenset(), rule=BEHIND_DASH)
            cue = _completed(tree, bare, lexicon)
        elif cue is None and word.pos == "VERB":
            cue = unlisted_cue(tree, index, lexicon)
        elif cue is None and word.pos == "NOUN":
            cue = noun_cue(tree, index, lexicon) if word.lemma in NOUN_CUES else None
            cue = cue or copula_cue(tree, index, lexicon)
        waits = cue is not None and (cue.rule == BEHIND_DASH or _waits(tree, cue, lexicon))
        if cue is not None and (cue.content or waits):
            found.append(cue)
    found = [cue for cue in found if not is_echo(tree, cue, found, lexicon)]
    found = [cue for cue in found if not says_nothing(tree, cue, found)]
    if not any(cue.content for cue in found):
        colons = [i for i, word in enumerate(tree.words) if word.text == ":"]
        more = colon_cue(tree, colons[0], lexicon) if colons else None
        found = [*found, more] if more is not None else found
    return tuple(found)
