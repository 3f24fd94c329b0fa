"""Finds attributions that hang on a noun, a preposition or a colon instead of a verb."""

from __future__ import annotations

from collections.abc import Iterable

from firsthand.statements import syntax as s
from firsthand.statements.citing import cited_by, words_of
from firsthand.statements.cue import ALLEGES, SAYS, Cue
from firsthand.statements.drafts import BELIEVING
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import CARRIERS, CITE, NOUN_CUES
from firsthand.statements.lexicon_russian import ACCORDING
from firsthand.statements.own_words import opinion_cue
from firsthand.statements.partners import partners_of
from firsthand.statements.passing import passed_on_by
from firsthand.statements.prepositions import BY, TO, prepositions, with_preposition
from firsthand.statements.relays import maker
from firsthand.statements.russian_relays import brought_by, house_of
from firsthand.statements.sourcing import had_in_turn
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_WORDS_OF = frozenset({"word", "opinion", "слово", "словам"})
PAPERS = words(
    """
    ledger register logbook log book record records file notes sheet certificate minutes inventory
    roll list memo order diary
    """
)
"""Papers that tell something by themselves: "per the ledger"."""
_SIGNS = frozenset({"caption", "banner", "sign", "placard", "poster", "text", "leaflet"})
_PHRASES = frozenset({"according", "selon", "d'après", "d’après"}) | BELIEVING
_BY = (frozenset({"по"}), frozenset({"по", "с", "со"}))
"""Prepositions of "по данным", and of "по словам" and "со слов"."""


def is_paper(tree: Tree, index: int | None, lexicon: Lexicon) -> bool:
    """Tell whether a subject is something that can be read: "the statement reads", "it reads"."""
    if index is None:
        return False
    word = tree.words[index]
    papers = PAPERS | lexicon.carriers | set(NOUN_CUES) | _SIGNS
    return word.text.casefold() in lexicon.it or word.lemma in papers


def spread(tree: Tree, heads: Iterable[int], verb: int) -> frozenset[int]:
    """Return the words of the content; a cue that stands inside leaves its own words out."""
    covered: set[int] = set()
    for head in heads:
        covered |= tree.subtree(head)
    if verb in covered:
        covered -= tree.subtree(verb)
    return frozenset(covered)


def _clause_above(tree: Tree, index: int) -> int:
    """Return the head of the clause a phrase belongs to; at an edge of the sentence, its root."""
    above = tree.ancestors(index) or [index]
    own = tree.subtree(index)
    letters = [i for i, word in enumerate(tree.words) if word.pos != "PUNCT"]
    if letters and (letters[0] in own or letters[-1] in own):
        return above[-1]
    says = (h for h in above if tree.words[h].pos in s.PREDICATES or _is_short(tree, h))
    return next(says, above[-1])


def _is_short(tree: Tree, head: int) -> bool:
    """Tell whether a word is a Russian predicate without verb: "склад пуст"."""
    word = tree.words[head]
    return word.finite and word.pos == "ADJ" and word.text[0] > "z"


def according_cue(tree: Tree, index: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of "according to X", "in X's opinion", "по словам X", "согласно X"."""
    word = tree.words[index]
    if word.text.lower() in _PHRASES:
        source, top = tree.child(index, s.OBLIQUE), index
    elif word.text.lower() == "согласно" or _per(tree, index, lexicon):
        source, top = (word.head, word.head) if word.relation == s.CASE else (None, index)
    elif word.lemma in ACCORDING and prepositions(tree, index) & _BY[word.lemma == "слово"]:
        source, top = _giver(tree, index), index
    else:
        found = opinion_cue(tree, index)
        if found is None:
            return None
        source, top = found
    if source is None:
        return None
    if tree.words[source].lemma == "который":
        return _by_which(tree, source, lexicon)
    head = _clause_above(tree, top)
    content = frozenset(tree.subtree(head) - tree.subtree(top))
    if head in tree.subtree(top):
        return None
    relays = (*passed_on_by(tree, source), *brought_by(tree, source, lexicon))
    if word.text[0] > "z":
        relays = (*relays, *_retelling(tree, index, source, lexicon))
        relays = (*relays, *brought_by(tree, index, lexicon), *house_of(tree, source, lexicon))
    person = maker(tree, source, lexicon)
    cited = cited_by(tree, source, lexicon)
    if cited is not None:
        relays, person = (*relays, person), cited
    for further in had_in_turn(tree, person, lexicon):
        relays, person = (*relays, person), further
    partners = partners_of(tree, top, source, lexicon)
    heard = with_preposition(tree, source, TO) if tree.words[source].lemma in CARRIERS else None
    partners = partners if heard is None else (*partners, heard)
    rule = f'"{word.text.lower()}"'
    return Cue(top, SAYS, person, content, (head,), relays=relays, rule=rule, partners=partners)


def _by_which(tree: Tree, which: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of "Мэрия ссылается на слова сторожа, согласно которым ..."."""
    above = [which, *tree.ancestors(which)]
    clause = next((i for i in above if tree.words[i].relation == s.RELATIVE), None)
    if clause is None:
        return None
    told = tree.words[clause].head
    citing = [i for i in tree.ancestors(told) if tree.words[i].lemma in lexicon.cite]
    teller = subject_of(tree, citing[0]) if citing else None
    content = frozenset(tree.subtree(clause)) - {which, *tree.children(which)}
    relays = () if teller is None else (teller,)
    return Cue(which, SAYS, maker(tree, told, lexicon), content, (clause,), relays=relays,
               rule='"согласно которому"')  # fmt: skip


def _retelling(tree: Tree, noun: int, source: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Return who tells it where "со слов матери" stands beside a verb of saying."""
    if not prepositions(tree, noun) & {"с", "со"}:
        return ()
    for verb, word in enumerate(tree.words):
        between = tree.words[min(verb, noun) : max(verb, noun)]
        apart = any(other.text in (",", ":", ";") for other in between)
        says = word.lemma in lexicon.say_freely and word.finite and not apart
        teller = tree.child(verb, s.SUBJECT) if says else None
        if teller is not None and teller != source:
            return (teller,)
    return ()


def _giver(tree: Tree, noun: int) -> int | None:
    """Return whose words "по словам X" names.

    Nobody's are those of "по сообщению о пожаре" and "по нашим данным".
    """
    below = tree.children(noun, (s.OBLIQUE, s.NAME_PART, s.DETERMINER))
    ours = [i for i in below if tree.words[i].text.casefold().startswith(("наш", "мои", "моя"))]
    return next((i for i in below if i not in ours and not prepositions(tree, i)), None)


def _per(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell whether "per" names a source ("per the ledger", "per Kestrel"), no rate ("per day")."""
    word = tree.words[index]
    if word.text.casefold() != "per" or word.relation != s.CASE:
        return False
    noun = tree.words[word.head]
    told = tree.children(word.head, (s.DETERMINER, s.POSSESSIVE, s.PARTICIPLE, s.AGENT))
    carries = noun.lemma in lexicon.carriers | PAPERS
    bodies = lexicon.people | lexicon.organisations | lexicon.government | lexicon.outlets
    return noun.pos == "PROPN" or carries or bool(told and noun.lemma in bodies)


def noun_cue(tree: Tree, noun: int, lexicon: Lexicon) -> Cue | None:
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
    owner = with_preposition(tree, noun, BY) if owner is None else owner
    content = spread(tree, clauses, noun) - {noun}
    kind = NOUN_CUES[word.lemma]
    if owner is None and word.relation == s.OBJECT:
        kind = kind if kind != SAYS else ALLEGES
    return Cue(noun, kind, owner, frozenset(content), tuple(clauses), rule=f'noun "{word.lemma}"')


def colon_cue(tree: Tree, colon: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of "X gave out one line: ..." and of the headline "X: ..."."""
    before, after = tree.words[:colon], tree.words[colon + 1 :]
    if len(after) < 3 or tree.words[colon].text != ":":
        return None
    content = frozenset(range(colon + 1, len(tree.words)))
    verbs = [i for i, word in enumerate(before) if word.pos in s.PREDICATES]
    if lexicon.language == "ru":
        verbs = [i for i in verbs if before[i].relation not in (s.PARTICIPLE, s.RELATIVE)]
    carried = [i for i, w in enumerate(before) if w.lemma in lexicon.carriers]
    cites = bool(verbs) and before[verbs[0]].lemma in CITE
    if verbs and (carried or cites):
        source = subject_of(tree, verbs[0])
        quoted = tree.child(verbs[0], s.OBJECT) if before[verbs[0]].lemma in CITE else None
        if source is not None and quoted is not None and source < quoted < colon:
            relays = (maker(tree, source, lexicon),)
            quoted = _name_before(tree, quoted, colon)
            return Cue(verbs[0], SAYS, quoted, content, relays=relays, rule="quoted after a colon")
        given = words_of(tree, verbs[0], lexicon) if lexicon.language == "ru" else None
        if source is not None and given is not None and max(source, given) < colon:
            relays = (source,)
            return Cue(verbs[0], SAYS, given, content, relays=relays, rule="quoted after a colon")
        if carried and source is not None and source < colon:
            return Cue(verbs[0], SAYS, source, content, rule="words after a colon")
    return None


def _name_before(tree: Tree, noun: int, colon: int) -> int:
    """Return the name between a noun and a colon: "quoted a clerk, Osk Tarn:", else the noun."""
    run = tree.words[noun + 2 : colon]
    named = bool(run) and tree.words[noun + 1].text == "," and all(w.pos == "PROPN" for w in run)
    return colon - 1 if named else noun


def before_colon(tree: Tree, first: int, lexicon: Lexicon) -> Cue | None:
    """Return whom the words before a colon and a quotation name, as its source.

    The subject of their clause ("The mayor was angry:") or who is named by a label ("Mayor Ada
    Rill:", "In the words of the mayor:").
    """
    colon = next((i for i in (first - 1, first - 2) if i > 0), 0)
    if not any(tree.words[i].text == ":" for i in range(max(0, first - 2), first)):
        return None
    for index in range(colon):
        subject = tree.words[index].relation in (s.SUBJECT, s.PASSIVE_SUBJECT)
        if subject and _may_speak(tree, index, lexicon):
            content = frozenset(range(first, len(tree.words)))
            return Cue(index, SAYS, index, content, rule="quotation after a colon")
    source = _label(tree, colon, lexicon)
    if source is None:
        return None
    content = frozenset(range(first, len(tree.words)))
    return Cue(source, SAYS, source, content, rule="label before a quotation")


def _label(tree: Tree, colon: int, lexicon: Lexicon) -> int | None:
    """Return who is named by a label without a verb that ends at a colon."""
    inside = [i for i in range(colon) if tree.words[i].pos not in ("PUNCT", "SPACE")]
    if any(tree.words[i].finite for i in inside):
        return None
    tops = [i for i in inside if tree.words[i].head >= colon or tree.words[i].head == i]
    nouns = [i for i in tops if tree.words[i].pos in ("NOUN", "PROPN")]
    if not nouns:
        return None
    top = nouns[0]
    if tree.words[top].lemma in _WORDS_OF:
        owner = tree.child(top, s.OBLIQUE, s.POSSESSIVE)
        return owner
    if prepositions(tree, top):
        return None
    return top if _speaks(tree, top, lexicon) else None


def _speaks(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word names somebody who can say something."""
    speaks = lexicon.people | lexicon.organisations | lexicon.government | lexicon.outlets
    return tree.words[index].pos == "PROPN" or tree.words[index].lemma in speaks


def _may_speak(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a subject can be whose words follow: no truck, no street."""
    word = tree.words[index]
    papers = PAPERS | lexicon.carriers | set(NOUN_CUES)
    return word.pos in ("PRON", "NUM") or word.lemma in papers or _speaks(tree, index, lexicon)
