"""Finds in a parsed sentence the words that report, who their source is and what they cover."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import NOUN_CUES
from firsthand.statements.lexicon_russian import ACCORDING, HEARSAY
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

SAYS, ALLEGES, DENIES, ADMITS, QUESTIONS = "says", "alleges", "denies", "admits", "questions"
ACCUSES = "accuses"

_OPEN_CONTENT = frozenset(
    {"claim", "admit", "deny", "say", "report", "allege", "believe", "confess"}
)
_TELLS = words("tell inform assure notify warn advise")
_REFUSALS = frozenset(["decline", "refuse", "fail", "отказаться", "отказываться"])
_COMMENT = words("comment question anything nothing more комментарий word")
_CARRIED = words(
    """
    quote cite carry publish report interview broadcast air release issue circulate share
    цитировать опубликовать приводить распространить
    """
)
_TAIL = 5
_ACCORDING = frozenset({"according", "selon", "d'après", "d’après"})
_MARKS = frozenset("\"“”„«»‘’'")
_BY = frozenset({"by", "from", "of"})
_TO = frozenset({"to", "with"})


@dataclass(frozen=True)
class Cue:
    """One attribution inside a sentence; numbers are word indices of its tree."""

    word: int
    kind: str
    source: int | None
    """Head of the noun phrase of who says it; None for hearsay and "it was claimed"."""
    content: frozenset[int]
    heads: tuple[int, ...] = ()
    """Heads of the clauses that are the content."""
    phrase: bool = False
    """True where verb and object together are the content ("rejected any blame")."""
    addressee: int | None = None
    relays: tuple[int, ...] = ()
    """Noun phrases through whom it came, nearest to the publisher first."""
    rule: str = ""


def kind_of(lemma: str, lexicon: Lexicon) -> str:
    """Return what a reporting verb does with its content."""
    for kind, group in (
        (DENIES, lexicon.deny),
        (ACCUSES, lexicon.accuse),
        (ALLEGES, lexicon.allege),
        (QUESTIONS, lexicon.question),
        (ADMITS, lexicon.admit),
    ):
        if lemma in group:
            return kind
    return SAYS


def subject_of(tree: Tree, verb: int, depth: int = 0) -> int | None:
    """Return the head of the noun phrase that is the verb's subject, shared ones included."""
    own = tree.child(verb, s.SUBJECT, s.PASSIVE_SUBJECT)
    word = tree.words[verb]
    if own is not None:
        relative = word.relation == s.RELATIVE and tree.words[own].lemma in _RELATIVE_PRONOUNS
        return word.head if relative else own
    if word.relation in (s.RELATIVE, s.PARTICIPLE) and word.head != verb:
        return word.head if _active(word) else None
    if word.relation in (s.COORDINATE, s.ADVERBIAL, s.OPEN) and word.head != verb and depth < 4:
        return subject_of(tree, word.head, depth + 1)
    return None


def _active(word: s.Word) -> bool:
    """Tell whether a participle has its noun as subject; "accused", "held" have it as object."""
    return word.relation != s.PARTICIPLE or word.text.endswith("ing") or word.text[0] > "z"


_RELATIVE_PRONOUNS = frozenset({"who", "which", "that", "который", "кто"})


def _office(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the body of "в министерстве сообщили", where the verb has no subject."""
    for noun in tree.children(verb, (s.OBLIQUE,)):
        word = tree.words[noun]
        named = word.text[:1].isupper() and word.start > tree.words[0].start
        bodies = lexicon.organisations | lexicon.government | lexicon.outlets
        if _prepositions(tree, noun) & {"в", "во"} and (word.lemma in bodies or named):
            return noun
    return None


def _beside_quotation(tree: Tree, verb: int, source: int | None) -> bool:
    """Tell whether a quotation mark stands right before or behind a verb and its subject."""
    first = min(verb, verb if source is None else source)
    last = max(verb, verb if source is None else source)
    near = tree.words[max(0, first - 3) : first] + tree.words[last + 1 : last + 4]
    return any(word.text in _MARKS for word in near)


def _behind(tree: Tree, verb: int) -> int | None:
    """Return the noun phrase right behind a verb, as in "...", said the guard."""
    for index in range(verb + 1, min(verb + 8, len(tree.words))):
        word = tree.words[index]
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


def _prepositions(tree: Tree, noun: int) -> frozenset[str]:
    return frozenset(tree.words[child].lemma for child in tree.children(noun, (s.CASE,)))


def _with(tree: Tree, head: int, prepositions: frozenset[str]) -> int | None:
    for child in tree.children(head, (s.OBLIQUE, s.AGENT)):
        if _prepositions(tree, child) & prepositions:
            return child
    return None


def maker(tree: Tree, noun: int, lexicon: Lexicon) -> int:
    """Return who stands behind a carrier ("a report by X", "X's statement"), else the noun."""
    if tree.words[noun].lemma not in lexicon.carriers:
        return noun
    owner = tree.child(noun, s.POSSESSIVE)
    if owner is None:
        owner = _with(tree, noun, _BY)
    above = tree.words[noun].head
    if owner is None and tree.words[noun].relation == s.OBJECT and above != noun:
        owner = subject_of(tree, above)
    if owner is None and lexicon.language == "ru":
        owner = tree.child(noun, s.OBLIQUE)
    return noun if owner is None else owner


def _content_heads(tree: Tree, verb: int, lexicon: Lexicon) -> list[int]:
    word = tree.words[verb]
    heads = tree.children(verb, (s.CLAUSE,))
    if not heads and (word.lemma in _OPEN_CONTENT or word.lemma in lexicon.deny):
        heads = tree.children(verb, (s.OPEN,))
    if heads:
        return [head for head in heads if head != subject_of(tree, verb)]
    for noun in tree.children(verb, (s.OBJECT,)):
        if tree.words[noun].lemma in NOUN_CUES:
            heads.extend(tree.children(noun, (s.CLAUSE, s.PARTICIPLE)))
    return heads


def _spread(tree: Tree, heads: Iterable[int], verb: int) -> frozenset[int]:
    """Return the words of the content; a cue that stands inside leaves its own words out."""
    covered: set[int] = set()
    for head in heads:
        covered |= tree.subtree(head)
    if verb in covered:
        covered -= tree.subtree(verb)
    return frozenset(covered)


def _around(tree: Tree, verb: int, lexicon: Lexicon) -> list[int]:
    """Return the clause that an inserted attribution covers ("..., he said, ...", "as X said")."""
    word = tree.words[verb]
    if word.head == verb:
        return []
    inserted = word.relation == s.PARATAXIS
    marks = {tree.words[child].lemma for child in tree.children(verb, (s.MARK, s.ADVERB))}
    inserted |= word.relation == s.ADVERBIAL and bool(marks & {"as", "как"})
    inserted |= lexicon.language == "ru" and "как" in marks
    return [word.head] if inserted else []


def _phrase(tree: Tree, verb: int, lexicon: Lexicon, kind: str) -> frozenset[int]:
    """Return verb and complements where they are the content themselves, else nothing."""
    lemma = tree.words[verb].lemma
    objects = tree.children(verb, (s.OBJECT, s.OPEN))
    if any(tree.words[noun].lemma in lexicon.carriers | _COMMENT for noun in objects):
        return frozenset()
    if lemma in lexicon.manner - lexicon.count:
        return frozenset()
    weighty = kind in (DENIES, ADMITS, ACCUSES) or lemma in lexicon.call | lexicon.count
    if not objects and not (weighty and tree.children(verb, (s.OBLIQUE,))):
        return frozenset()
    if lemma in lexicon.count and not _numbered(tree, verb):
        return frozenset()
    if not weighty and len(tree.subtree(objects[0])) < 2:
        return frozenset()
    aside = frozenset(tree.children(verb, (*s.SUBJECTS, s.ADVERBIAL, s.COORDINATE, s.PARATAXIS)))
    return frozenset(tree.subtree(verb, without=aside))


def _numbered(tree: Tree, verb: int) -> bool:
    """Tell whether a figure stands in the object or after "at" ("put the number at 14")."""
    to = _with(tree, verb, frozenset({"at", "в"}))
    below = tree.subtree(to) if to is not None else set()
    if tree.words[verb].lemma not in ("put", "set"):
        for noun in tree.children(verb, (s.OBJECT,)):
            below |= tree.subtree(noun)
    return any(tree.words[index].pos == "NUM" for index in below)


def _third(tree: Tree, source: int | None, lexicon: Lexicon) -> bool:
    """Tell whether a perceiver is someone other than the writer and can perceive."""
    if source is None or tree.words[source].text.casefold() in lexicon.first:
        return False
    word = tree.words[source]
    return word.pos in ("PROPN", "PRON", "NUM") or word.lemma in lexicon.people


def _addressee(tree: Tree, verb: int) -> int | None:
    word = tree.words[verb]
    to = tree.child(verb, s.INDIRECT)
    if to is None and word.lemma in _TELLS:
        to = tree.child(verb, s.OBJECT)
    return _with(tree, verb, frozenset({"to"})) if to is None else to


def _carriers(tree: Tree, verb: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield relays beside the verb: "in an interview with X", "in a letter to X"."""
    for noun in tree.children(verb, (s.OBLIQUE,)):
        if tree.words[noun].lemma == "ссылка":
            continue
        if tree.words[noun].lemma in lexicon.carriers:
            yield from _through(tree, noun)
            partner = _with(tree, noun, _TO)
            if partner is not None:
                yield partner
        elif tree.words[noun].lemma in lexicon.outlets:
            yield noun


def _through(tree: Tree, noun: int) -> Iterator[int]:
    """Yield who passes a source or carrier on ("an account quoted by X")."""
    for verb in tree.children(noun, (s.PARTICIPLE, s.RELATIVE)):
        if tree.words[verb].lemma in _CARRIED:
            agent = tree.child(verb, s.AGENT)
            agent = _with(tree, verb, frozenset({"by"})) if agent is None else agent
            if agent is not None:
                yield agent


def _cited(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return whom the governing verb's subject cites ("citing two guards", "со ссылкой на")."""
    below = [*tree.children(verb), *tree.children(subject_of(tree, verb) or verb)]
    for child in below:
        if tree.words[child].lemma in lexicon.cite and child != verb:
            found = tree.child(child, s.OBJECT, s.OBLIQUE)
            if found is not None:
                return maker(tree, found, lexicon)
        if tree.words[child].lemma == "ссылка":
            return tree.child(child, s.OBLIQUE)
    return None


def _verb_cue(tree: Tree, verb: int, lexicon: Lexicon) -> Cue | None:
    word = tree.words[verb]
    if _negated(tree, verb, lexicon):
        return None
    kind = kind_of(word.lemma, lexicon)
    passive = tree.child(verb, s.PASSIVE_SUBJECT)
    if passive is None and not _active(word):
        passive = word.head
    source = subject_of(tree, verb)
    rule = f'verb "{word.lemma}"'
    if source is None and passive is None and word.lemma in lexicon.say_freely and word.finite:
        source = _behind(tree, verb)
    if source is None and lexicon.language == "ru":
        source = _office(tree, verb, lexicon)
    heads = _content_heads(tree, verb, lexicon) or _around(tree, verb, lexicon)
    if word.lemma in lexicon.manner - lexicon.say - lexicon.count:
        if not _beside_quotation(tree, verb, source):
            return None
        heads = []
    if word.lemma in lexicon.perceive - lexicon.say and not _third(tree, source, lexicon):
        return None
    phrase = False
    content = _spread(tree, heads, verb)
    if passive is not None:
        source = tree.child(verb, s.AGENT)
        told = word.lemma in _TELLS
        if not content and not told:
            opened = tree.children(verb, (s.OPEN,))
            if opened and kind in (SAYS, ALLEGES):
                return _said_to(tree, verb, source)
            return None
        kind = kind if source is not None or told else ALLEGES
        rule = f'passive "{word.lemma}"'
    if not content and word.lemma in lexicon.say_freely:
        tail = _tail(tree, verb)
        if tail is not None:
            source, heads, content = tail
    if not content and passive is None:
        content = _phrase(tree, verb, lexicon, kind)
        phrase = bool(content)
    if kind == QUESTIONS and word.lemma in ("ask", "wonder", "query", "спросить", "спрашивать"):
        return None
    return _completed(
        tree, Cue(verb, kind, source, content, tuple(heads), phrase, rule=rule), lexicon
    )


def _tail(tree: Tree, verb: int) -> tuple[int, list[int], frozenset[int]] | None:
    """Return source and content of "Eight held in raid, union says", whatever its parse."""
    subjects = [i for i in tree.children(verb, s.SUBJECTS) if i < verb]
    if not subjects or len(tree.words) - verb > _TAIL:
        return None
    source = subjects[-1]
    comma = min(tree.subtree(source)) - 1
    while comma > 0 and tree.words[comma].text != "," and comma > source - _TAIL:
        comma -= 1
    if comma < 2 or tree.words[comma].text != ",":
        return None
    content = frozenset(range(comma))
    heads = [i for i in sorted(content) if tree.words[i].head not in content]
    verbless = not any(tree.words[i].finite for i in content)
    return (source, heads[:1], content) if len(heads) == 1 and verbless else None


def _said_to(tree: Tree, verb: int, source: int | None) -> Cue:
    """Return the cue of "nine were said to have been hurt"."""
    aside = frozenset(tree.children(verb, (s.AGENT, s.AUXILIARY, s.PUNCTUATION)))
    content = frozenset(tree.subtree(verb, without=aside) - aside | {verb})
    lemma = tree.words[verb].lemma
    return Cue(verb, ALLEGES, source, content, (), True, rule=f'passive "{lemma} to"')


def _completed(tree: Tree, cue: Cue, lexicon: Lexicon) -> Cue | None:
    """Add addressee and relays, and put a cited source behind the one that cites it."""
    source = cue.source if cue.source is None else maker(tree, cue.source, lexicon)
    relays = list(_carriers(tree, cue.word, lexicon))
    if cue.source is not None:
        relays.extend(_through(tree, cue.source))
    cited = _cited(tree, cue.word, lexicon)
    if cited is not None and cited != source and cited not in cue.content:
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
    return Cue(
        cue.word,
        cue.kind,
        source,
        cue.content,
        cue.heads,
        cue.phrase,
        _addressee(tree, cue.word),
        tuple(relays),
        cue.rule,
    )


def _clause_above(tree: Tree, index: int) -> int:
    """Return the head of the clause a phrase belongs to; at an edge of the sentence, its root."""
    above = tree.ancestors(index) or [index]
    own = tree.subtree(index)
    letters = [i for i, word in enumerate(tree.words) if word.pos != "PUNCT"]
    if letters and (letters[0] in own or letters[-1] in own):
        return above[-1]
    return next((head for head in above if tree.words[head].pos in s.PREDICATES), above[-1])


def _according(tree: Tree, index: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of "according to X", "по словам X", "согласно X"."""
    word = tree.words[index]
    if word.text.lower() in _ACCORDING:
        source, top = tree.child(index, s.OBLIQUE), index
    elif word.text.lower() == "согласно":
        source, top = (word.head, word.head) if word.relation == s.CASE else (None, index)
    elif word.lemma in ACCORDING and "по" in _prepositions(tree, index):
        source, top = tree.child(index, s.OBLIQUE, s.NAME_PART, s.DETERMINER), index
    else:
        return None
    if source is None:
        return None
    head = _clause_above(tree, top)
    content = frozenset(tree.subtree(head) - tree.subtree(top))
    if head in tree.subtree(top):
        return None
    relays = tuple(_through(tree, source))
    person = maker(tree, source, lexicon)
    return Cue(top, SAYS, person, content, (head,), relays=relays, rule=f'"{word.text.lower()}"')


def _noun_cue(tree: Tree, noun: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of "his claim that ...", "reports that ..."."""
    clauses = [
        child
        for child in tree.children(noun, (s.CLAUSE, s.PARTICIPLE))
        if any(tree.words[m].lemma == "that" for m in tree.children(child, (s.MARK,)))
    ]
    word = tree.words[noun]
    if not clauses or tree.words[word.head].lemma in lexicon.deny:
        return None
    owner = tree.child(noun, s.POSSESSIVE)
    owner = _with(tree, noun, _BY) if owner is None else owner
    content = _spread(tree, clauses, noun) - {noun}
    kind = NOUN_CUES[word.lemma]
    if owner is None and word.relation == s.OBJECT:
        kind = kind if kind != SAYS else ALLEGES
    return Cue(noun, kind, owner, frozenset(content), tuple(clauses), rule=f'noun "{word.lemma}"')


def _colon_cue(tree: Tree, colon: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of "X gave out one line: ..." and of the headline "X: ..."."""
    before, after = tree.words[:colon], tree.words[colon + 1 :]
    if len(after) < 3 or tree.words[colon].text != ":":
        return None
    content = frozenset(range(colon + 1, len(tree.words)))
    verbs = [i for i, word in enumerate(before) if word.pos in s.PREDICATES]
    carried = [i for i, w in enumerate(before) if w.lemma in lexicon.carriers]
    if verbs and carried:
        source = subject_of(tree, verbs[0])
        if source is not None and source < colon:
            return Cue(verbs[0], SAYS, source, content, rule="words after a colon")
    return None


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
        cue = _according(tree, index, lexicon)
        if cue is None and word.pos in ("VERB", "AUX") and word.lemma in lexicon.verbs | HEARSAY:
            cue = _verb_cue(tree, index, lexicon)
        elif cue is None and word.pos == "NOUN" and word.lemma in NOUN_CUES:
            cue = _noun_cue(tree, index, lexicon)
        if cue is not None and (cue.content or _waits(tree, cue, lexicon)):
            found.append(cue)
    if not any(cue.content for cue in found):
        colons = [i for i, word in enumerate(tree.words) if word.text == ":"]
        more = _colon_cue(tree, colons[0], lexicon) if colons else None
        found = [*found, more] if more is not None else found
    return tuple(found)
