"""Finds whom a description means: "the ministry", "the weekly", "the district police chief"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import takewhile

from firsthand.entities.bodies_lexicon import BODY_WORDS, KIN_WORDS
from firsthand.entities.forms import Form
from firsthand.entities.groups import Groups
from firsthand.entities.languages import body_of, fields_of, kin_of
from firsthand.entities.lexicon import RUSSIAN, Lexicon, lexicon
from firsthand.entities.pile_index import PileIndex
from firsthand.entities.publicity import is_public_role
from firsthand.entities.spelling import fold
from firsthand.entities.things import Proposal
from firsthand.entities.word_list import word_list
from firsthand.entities.words_english import OUTLET_NOUNS
from firsthand.model.terms import SourceKind

_DEFINITE = re.compile(r"^(?:the|his|her|its|their|le|la|les|son|sa)\b|^l['’]", re.IGNORECASE)
_INDEFINITE = re.compile(
    r"^(?:an?|one|another|some|two|three|several|un|une|des|deux)\b", re.IGNORECASE
)
_OWNED = re.compile(
    r"^(?:his|her|their|its|my|our|your|leurs?|son|sa|ses|ваш\w*|его|её|ее|их|сво\w+)\s",
    re.IGNORECASE,
)
_OWN = re.compile(r"^(?:this|our|notre|ce|cette|наш\w*|эт\w+)\s", re.IGNORECASE)
_POSSESSOR = re.compile(r"^.+(?:['’]s|s['’]) (?=\w)")
_HEAD_ENDS = word_list(
    "at by carried cited de du for from in interviewed of on published quoted seen that who with à"
)
_ANYONE = word_list(
    """
    boy child friend girl man member neighbour neighbor person relative resident survivor victim
    villager witness woman worker youth
    """
)
"""Descriptions that fit too many to mean a person named in the report."""
_MOST_PROPOSED = 3
_EMPTY_BODIES = word_list(
    """
    agency authority board bureau central commission committee department district division local
    main national office people regional service spokesman state unit
    """
)
"""Words that tell no body from another: only those beside them do ("the archive's office")."""
_SMALL = word_list(
    """
    a an and at by de des du for from her his in its l la le les of on our the their this to
    """
)


class Described:
    """Looks up the forms that a description can stand for."""

    def __init__(self, forms: Sequence[Form], groups: Groups) -> None:
        self._forms, self._groups = forms, groups
        self._by_document: dict[str, list[int]] = defaultdict(list)
        self._heads = [heads(form) for form in forms]
        self._said = [said_words(form) for form in forms]
        self._pile = PileIndex(forms, groups, self._heads, self._said)
        for i, form in enumerate(forms):
            self._by_document[form.document].append(i)

    def settle(self, at: int) -> list[Proposal]:
        """Join one description with whom it means; return proposals where that is only likely."""
        form = self._forms[at]
        words = lexicon(form.language)
        if _OWN.match(form.text) and _outlet_noun(form):
            return self._own_publisher(at)
        head = head_of(form.text, words)
        if not head:
            return []
        here = self._candidates(at, self._by_document[form.document], head)
        if len(here) == 1:
            self._join(here[0], at, "the only one of that description in the report")
            return []
        if here:
            return self._propose(here, at)
        pile = self._candidates(at, self._pile.among(head, self._said[at]), head)
        public = is_public_role(head) or head in BODY_WORDS or head in words.organisations
        if len(pile) == 1 and public and self._forms[pile[0]].named and self._is_told(at, pile[0]):
            self._join(pile[0], at, "the only one of that description in the pile")
            return []
        return self._propose(pile[:_MOST_PROPOSED], at)

    def _is_told(self, at: int, other: int) -> bool:
        """Whether a description is whole enough to find its bearer in another report.

        "His office" is that of whomever its own report tells of; "the head of the Tarsk police" is
        no head of anything else.
        """
        form = self._forms[at]
        if self._forms[other].thing:
            return not any(_OWNED.match(text) for text in (form.text, *form.spellings))
        if form.language != self._forms[other].language:
            return True  # nothing is shared but what both are in charge of
        own = self._said[at] - self._heads[at] - _EMPTY_BODIES
        return not own or not own.isdisjoint(self._said[other])

    def settle_outlet(self, at: int) -> None:
        """Join "local paper" with the one outlet that its report names and quotes further down."""
        here = self._by_document[self._forms[at].document]
        named = [i for i in here if _is_quoted_outlet(self._forms[i])]
        one = len({self._groups.find(i) for i in named}) == 1
        if one and self._forms[at].at < self._forms[named[0]].at:
            self._join(named[0], at, "the only other outlet that the report quotes")

    def _propose(self, found: Sequence[int], at: int) -> list[Proposal]:
        text = self._forms[at].text
        return [Proposal(i, at, f"“{text}” may mean {self._forms[i].text}") for i in found]

    def _join(self, other: int, at: int, why: str) -> None:
        form, meant = self._forms[at], self._forms[other]
        self._groups.join(other, at, f"“{form.text}” is {meant.text}: {why}")

    def _own_publisher(self, at: int) -> list[Proposal]:
        for other in self._by_document[self._forms[at].document]:
            if self._forms[other].publisher:
                text = self._forms[at].text
                self._groups.join(other, at, f"“{text}” is the report's own outlet")
        return []

    def _candidates(self, at: int, among: Sequence[int], head: str) -> list[int]:
        """One form of every source that the description fits; named ones before others."""
        form = self._forms[at]
        found: dict[int, int] = {}
        for i in among:
            apart = i == at or self._groups.find(i) == self._groups.find(at)
            if not apart and head in self._heads[i] and _compatible(form, self._forms[i], head):
                root = self._groups.find(i)
                if root not in found or self._forms[i].named > self._forms[found[root]].named:
                    found[root] = i
        listed = sorted(found.values())
        named = [i for i in listed if self._forms[i].named and head not in _ANYONE]
        earlier = [i for i in listed if not self._forms[i].named and self._forms[i].at <= form.at]
        return self._most_shared(named or earlier, self._said[at])

    def _most_shared(self, listed: list[int], own: frozenset[str]) -> list[int]:
        if len(listed) < 2:
            return listed
        shared = {i: len(own & self._said[i]) for i in listed}
        most = max(shared.values())
        return [i for i in listed if shared[i] == most]


def _is_quoted_outlet(form: Form) -> bool:
    """Whether a form is an outlet with a name, other than the report's own, that said something."""
    outlet = form.kind == SourceKind.OUTLET and form.named and not form.publisher
    return outlet and bool(form.contents)


def heads(form: Form) -> frozenset[str]:
    """Return the folded words that carry a form's roles, titles or, of a thing, its name."""
    words = lexicon(form.language)
    found = {head_of(text, words) for text in (*form.roles, *form.titles)}
    if not form.named:
        found.add(head_of(form.text, words))
    elif form.thing:
        own = _POSSESSOR.sub("", form.text)  # the ministry's clinic is no ministry
        said = [words.base(word) for word in _words_in(own)]
        found.update(fold(word) for word in said)
        found.update(body_of(word) for word in said if word in words.organisations)
    return frozenset(found - {""})


def said_words(form: Form) -> frozenset[str]:
    """Return the folded base words of a form's name, roles, titles and affiliations."""
    words = lexicon(form.language)
    texts = [form.text, *form.roles, *form.titles, *form.affiliations]
    if form.kind == SourceKind.PERSON and form.named:
        texts = texts[1:]
    found = {fold(words.base(word)) for text in texts for word in _words_in(text)}
    return frozenset(found - _SMALL)


def _words_in(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", text)


def head_of(text: str, words: Lexicon) -> str:
    """Return the folded word that carries a description: "chief" of "the district police chief".

    Empty where the last word before a preposition is none that carries one ("the leaked memo").
    """
    said = list(takewhile(lambda word: word.casefold() not in _HEAD_ENDS, _words_in(text)))
    while len(said) > 1 and said[-1][0].isupper() and said[-2][0].islower():
        said.pop()  # "agency Kestrel"
    last = words.base(said[-1]) if said else ""
    carriers = words.roles | words.kin | words.organisations | words.outlets | OUTLET_NOUNS
    if words.genitive:  # what follows the head belongs to it: "министерство дорог"
        last = next((base for base in map(words.base, said) if base in carriers), last)
    if last not in carriers:
        return ""
    if last in words.kin:
        return kin_of(last) or fold(last)
    return (body_of(last) if last in words.organisations else "") or fold(last)


def _outlet_noun(form: Form) -> bool:
    return any(word in OUTLET_NOUNS | {"газета", "journal", "издание"} for word in form.words)


def _compatible(form: Form, other: Form, head: str) -> bool:
    """Whether a person is held against a person, and a thing against a thing."""
    words = lexicon(form.language)
    body = head in BODY_WORDS or head in words.organisations | words.outlets | OUTLET_NOUNS
    office = _holds_office(form, words)
    if other.thing:
        thing = form.thing or form.kind == SourceKind.UNNAMED
        return body and thing and not office and not _different_bodies(form, other)
    return (office or not body) and not form.thing


def _holds_office(form: Form, words: Lexicon) -> bool:
    """Whether a description is a person's, though its head names a body too: "the prosecutor"."""
    said = list(takewhile(lambda word: word.casefold() not in _HEAD_ENDS, _words_in(form.text)))
    base = [words.base(word) for word in said]
    if words.genitive:  # what follows the head belongs to it
        base = [word for word in base if word in words.roles | words.organisations][:1]
    return base[-1:] != [] and base[-1] in words.public_roles


def _different_bodies(form: Form, other: Form) -> bool:
    """Tell "the royal press office" from "the archive's office": each says what it is for."""
    fields = fields_of(form.text), fields_of(other.text)
    if all(fields) and fields[0].isdisjoint(fields[1]):
        return True
    if form.language != other.language:
        return False
    own, others = said_words(form), said_words(other)
    if other.named:
        told = own - _EMPTY_BODIES
        return bool(told) and own != told and told.isdisjoint(others)
    return not (own <= others or others <= own)


def settle(forms: Sequence[Form], groups: Groups) -> list[Proposal]:
    """Join every definite description with the one source it can mean."""
    described = Described(forms, groups)
    proposals: list[Proposal] = []
    for i, form in enumerate(forms):
        if not (form.named or form.publisher) and _definite(form):
            proposals.extend(described.settle(i))
        elif form.kind == SourceKind.OUTLET and not form.named:
            described.settle_outlet(i)
    _copies(forms, groups)
    return proposals


def _definite(form: Form) -> bool:
    """Whether a description points back: "the ministry", "Police", not "a resident"."""
    texts = (form.text, *form.spellings)
    if any(_INDEFINITE.match(text) for text in texts):
        return False
    if any(_DEFINITE.match(text) or _OWN.match(text) for text in texts):
        return True
    words = lexicon(form.language)
    head = head_of(form.text, words)
    if head in KIN_WORDS and words is RUSSIAN:
        return True
    return is_public_role(head) or head in BODY_WORDS or head in words.organisations


def _copies(forms: Sequence[Form], groups: Groups) -> None:
    """Join the same description in different reports where it is quoted for the very same words."""
    first: dict[tuple[str, str], int] = {}
    for i, form in enumerate(forms):
        if form.named or form.publisher:
            continue
        for content in sorted(form.contents):
            if len(content) >= 30:
                at = first.setdefault((fold(form.text), content), i)
                if at != i:
                    groups.join(
                        at, i, f"“{form.text}” is quoted for the same words in a copy of the report"
                    )
