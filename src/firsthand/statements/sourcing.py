"""Finds on whom a report rests: "reported after speaking to X", "based on a call with X"."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import FINDINGS, OUTLETS
from firsthand.statements.prepositions import FROM, TO, UPON, prepositions, with_preposition
from firsthand.statements.relays import maker
from firsthand.statements.subjects import RELATIVE_PRONOUNS, subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_SPOKE = words("speak talk chat")
_MET = words("interview question contact telephone phone ring reach quote consult debrief poll")
_TALKS = words(
    "interview call talk conversation meeting exchange chat discussion briefing correspondence"
)
_GROUNDS = words("basis strength authority word evidence testimony say-so account information")
"""Nouns of "on the basis of", "on the authority of", "on the word of"."""
_PUTS_ON = words("repost retweet share forward relay republish reprint reproduce translate read")
"""What an account does with somebody's message: "reposting a message from X"."""
_RESTS = words("base draw rely rest build ground found")
"""Verbs of "based on X", "drawing on X", "relying on X"."""
ATTRIBUTES = words("attribute credit ascribe source trace")
_GETS = words("have get hear learn obtain receive gather collect take")
STORY = words(
    """
    it story news tale account information report this figure detail version claim word toll count
    number rumour rumor accusation allegation that
    """
)
_REPORTS = words("report publish reveal disclose document write broadcast")
"""What outlets do, and whoever else does it works as one."""
_OWN = frozenset({"its", "our", "their", "his", "her", "own"})
_DEEPEST = 3


def rests_on(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return on whom the subject of a verb of saying relies by the words beside the verb."""
    if lexicon.language != "en":
        return None
    found = _grounds(tree, verb, lexicon)
    for clause in tree.children(verb, (s.ADVERBIAL, s.PARTICIPLE)):
        if found is None and clause > verb:
            found = _rests(tree, verb, clause, lexicon)
            if found is None and _is_reporting(tree, verb, lexicon):
                found = _after_talking(tree, clause)
    return found


def had_by(tree: Tree, noun: int, lexicon: Lexicon) -> int | None:
    """Return whom a relative clause names as having it first: "who had it from X", "which cited X".

    "whose reporter got the story from X" too.
    """
    if lexicon.language != "en":
        return None
    for verb in tree.children(noun, (s.RELATIVE, s.PARTICIPLE)):
        cites = tree.words[verb].lemma in lexicon.cite and _own_clause(tree, verb)
        told = tree.child(verb, s.OBJECT) if cites else _from(tree, verb)
        if told is None and _is_house(tree, noun, lexicon) and _own_clause(tree, verb):
            told = _met(tree, verb)
        if told is not None and tree.words[told].lemma not in RELATIVE_PRONOUNS:
            return teller(tree, told, lexicon)
    return None


def had_in_turn(tree: Tree, noun: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield whom a cited source cites, and so on: "citing X, which quoted Y"."""
    for _ in range(_DEEPEST):
        below = [had_by(tree, i, lexicon) for i in with_name(tree, noun)]
        following = next((i for i in below if i is not None and i != noun), None)
        if following is None:
            return
        noun = following
        yield noun


def teller(tree: Tree, noun: int, lexicon: Lexicon) -> int | None:
    """Return who tells by a talk or a paper ("a call with X", "testimony from X"), else itself."""
    word = tree.words[noun]
    below = tree.children(noun, (s.POSSESSIVE, s.DETERMINER))
    if word.lemma in _TALKS:
        return with_preposition(tree, noun, TO)
    if any(tree.words[i].text.casefold() in _OWN for i in below) and word.lemma in FINDINGS:
        return None
    return maker(tree, noun, lexicon)


def with_name(tree: Tree, noun: int) -> Iterator[int]:
    """Yield a noun and the name right behind it: "the news site Tal Online"."""
    yield noun
    for index in range(noun + 1, min(noun + 4, len(tree.words))):
        if tree.words[index].pos != "PROPN":
            return
        yield index


def _grounds(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return X of "on the basis of X", "on the authority of X"."""
    for noun in tree.children(verb, (s.OBLIQUE,)):
        if tree.words[noun].lemma in _GROUNDS and prepositions(tree, noun) & UPON:
            below = with_preposition(tree, noun, frozenset({"of", "from"}))
            return None if below is None else teller(tree, below, lexicon)
    return None


def _rests(tree: Tree, verb: int, clause: int, lexicon: Lexicon) -> int | None:
    """Return X of "based on X", "drawing on interviews with X", "attributing the figure to X"."""
    lemma = tree.words[clause].lemma
    if lemma in _RESTS:
        found = with_preposition(tree, clause, UPON)
        return None if found is None else teller(tree, found, lexicon)
    told = tree.child(clause, s.OBJECT)
    if lemma in _PUTS_ON and told is not None and tree.words[clause].text.endswith("ing"):
        found = maker(tree, told, lexicon)
        return found if found not in (told, subject_of(tree, verb)) else None
    if lemma in ATTRIBUTES and told is not None and tree.words[told].lemma in STORY:
        found = with_preposition(tree, clause, TO)
        return None if found is None else teller(tree, found, lexicon)
    return None


def _after_talking(tree: Tree, clause: int) -> int | None:
    """Return X of "after speaking to X", "having interviewed X"."""
    marks = {tree.words[i].lemma for i in tree.children(clause, (s.MARK,))}
    had = {tree.words[i].text.casefold() for i in tree.children(clause, (s.AUXILIARY,))}
    if not marks & {"after"} and "having" not in had:
        return None
    return _met(tree, clause)


def _met(tree: Tree, verb: int) -> int | None:
    """Return to whom somebody spoke by a verb of meeting."""
    if tree.words[verb].lemma in _SPOKE:
        return with_preposition(tree, verb, TO)
    return tree.child(verb, s.OBJECT) if tree.words[verb].lemma in _MET else None


def _is_reporting(tree: Tree, verb: int, lexicon: Lexicon) -> bool:
    """Tell whether an outlet says it, or somebody who does as outlets do."""
    subject = subject_of(tree, verb)
    if subject is None:
        return False
    person = tree.words[subject].lemma in lexicon.people or tree.words[subject].pos == "PRON"
    reports = tree.words[verb].lemma in _REPORTS and not person
    return reports or _is_house(tree, subject, lexicon)


def _is_house(tree: Tree, noun: int, lexicon: Lexicon) -> bool:
    """Tell whether a noun is an outlet by its words."""
    beside = tree.children(noun, (s.NAME_PART, s.APPOSITION))
    named = {tree.words[i].lemma for i in (noun, *beside)}
    return bool(named & (lexicon.outlets | lexicon.generic_outlets | OUTLETS))


def _own_clause(tree: Tree, verb: int) -> bool:
    """Tell whether a noun does what its relative clause says: "which quoted a guard"."""
    subject = tree.child(verb, s.SUBJECT)
    if subject is None:
        return tree.words[verb].text.endswith("ing")
    whose = tree.child(subject, s.POSSESSIVE)
    owned = whose is not None and tree.words[whose].text.casefold() == "whose"
    return owned or tree.words[subject].lemma in RELATIVE_PRONOUNS


def _from(tree: Tree, verb: int) -> int | None:
    """Return X of "got the story from X"."""
    told = tree.child(verb, s.OBJECT)
    if tree.words[verb].lemma not in _GETS or told is None or not _own_clause(tree, verb):
        return None
    places = [verb, told] if tree.words[told].lemma in STORY else []
    found = (with_preposition(tree, place, FROM) for place in places)
    return next((i for i in found if i is not None), None)
