"""Reads what a noun phrase tells of its bearer: name, kind, role, gender, affiliation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from firsthand.model.document import Document, Span
from firsthand.model.record import make_id
from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.desks import is_quoted
from firsthand.statements.figures import Figure, as_account, full_body_name
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import OUTLETS
from firsthand.statements.names import folded, full_name, is_institutional, is_subject
from firsthand.statements.nouns import (
    base_form,
    bearer_of_office,
    closing_name,
    described_kind,
    gender_of,
    is_aged,
    is_general_staff,
    name_beside,
    name_words,
    self_given_name,
    starts,
    titles_of,
)
from firsthand.statements.phrases import phrase, phrase_words
from firsthand.statements.prepositions import prepositions
from firsthand.statements.roles import FORMS_OF_ADDRESS
from firsthand.statements.russian_forms import gender
from firsthand.statements.russian_names import mans_in_genitive, name_in_nominative
from firsthand.statements.syntax import Tree

_INITIAL = re.compile(r"[^\W\d_]\.")


class Bearers:
    """Makes figures of the noun phrases of one document; remembers roles and outlets."""

    def __init__(
        self, document: Document, families: dict[str, list[str]],
        genders: dict[tuple[str, ...], bool], roles: dict[tuple[str, ...], str],
        kin: Sequence[tuple[str, bool, str]] = (),
    ) -> None:  # fmt: skip
        """Take the document, its full names by surname, their genders, roles, `known_kin`."""
        self.document = document
        self.names = families
        self.genders = genders
        self._kin = kin
        self.roles = dict(roles)
        self.figures: Sequence[Figure] = ()
        self.outlets: set[tuple[str, ...]] = set()
        self.own = [folded(n) for n in (document.outlet or "", *document.outlet_names) if n]

    def figure(self, tree: Tree, head: int, lexicon: Lexicon) -> Figure | None:
        """Return who the noun phrase at `head` is by its own words; None where they are empty."""
        word = tree.words[head]
        for child in tree.children(head, (s.APPOSITION, s.NAME_PART)):
            named = tree.words[child]
            common = not is_name(word, lexicon) and named.text[:1].isupper()
            if named.relation == s.APPOSITION and named.text.startswith("@"):
                return self._named(tree, child, lexicon, role=self.words(tree, head))
            if common and named.relation == s.APPOSITION and named.pos in ("PROPN", "NOUN"):
                return self._named(tree, child, lexicon, role=self.words(tree, head))
            quoted = is_quoted(tree, child) and not is_quoted(tree, head)
            quoted = quoted and named.relation == s.APPOSITION
            if lexicon.language == "ru" and (quoted or (common and named.pos == "PROPN")):
                return self._named(tree, child, lexicon, role=self.words(tree, head, {child}))
        bearer = bearer_of_office(tree, head, lexicon)
        if bearer is not None:
            return self._named(tree, bearer, lexicon, role=self.words(tree, head))
        known = word.text.casefold() in self.names or not starts(tree, head)
        if is_name(word, lexicon) or (word.text[:1].isupper() and known):
            return self._named(tree, head, lexicon)
        beside = name_beside(tree, head, lexicon)
        if beside is not None:
            return self._named(tree, beside, lexicon, role=word.text)
        own = self_given_name(tree, head)
        if own is not None:
            return as_account(self._named(tree, own, lexicon, role=word.text), word.lemma)
        name = closing_name(tree, head, lexicon)
        if name is not None:
            office = self.document.text[word.start : tree.words[name - 1].end]
            return self._named(tree, name, lexicon, role=" ".join(office.split()))
        return self._described(tree, head, lexicon)

    def _named(self, tree: Tree, head: int, lexicon: Lexicon, role: str = "") -> Figure | None:
        indices = name_words(tree, head, lexicon)
        words = [tree.words[i] for i in indices]
        nouns = frozenset(w.lemma.rstrip(".") for w in words)
        appositions = tree.children(head, (s.APPOSITION,))
        if not role and appositions and tree.words[appositions[0]].pos == "NOUN":
            role = self.words(tree, appositions[0])
            nouns |= {tree.words[appositions[0]].lemma}
        titles = titles_of(words, lexicon)
        words = words[len(titles) :]
        before = [
            tree.words[child].text
            for child in tree.children(head, (s.NAME_PART, s.OTHER))
            if child < indices[0] and tree.words[child].text[:1].islower()
        ]
        role = role or " ".join([*before, *titles])
        nouns |= frozenset(w.casefold() for w in before) | frozenset(folded(role))
        kind = self._kind(words[0].text, words, nouns, lexicon, role)
        the = indices[0] > 0 and tree.words[indices[0] - 1].text.casefold() == "the"
        if the and kind is SourceKind.PERSON and not role:
            kind = SourceKind.ORGANISATION
        if kind is SourceKind.ORGANISATION and len(words) == 1 and is_aged(tree, head):
            kind = SourceKind.PERSON
        if kind is SourceKind.PERSON:
            said = [w.text for w in words]
            if lexicon.language == "ru" and not is_subject(tree, head):
                beside = tree.words[tree.words[head].head]
                noun = gender(beside.text) if beside.pos == "NOUN" else ""
                owner = tree.words[head].relation == s.OBLIQUE and beside.pos == "NOUN"
                bare = owner and not prepositions(tree, head)
                told = mans_in_genitive(said) if bare else said
                said = name_in_nominative(said, noun) if told == said else told
            name = self._full(" ".join(said), titles, lexicon)
        else:
            name = self.words(tree, head) or " ".join(w.text for w in words)
            name = name if lexicon.language != "ru" else base_form(tree, head)
        plural = tree.words[head].plural and kind is not SourceKind.PERSON
        span = self.span(tree, indices[0], indices[-1])
        mention = self.mention(name, kind, self._role(name, kind, role), span)
        return Figure(mention, nouns, plural, gender_of(tree, head, nouns, lexicon))

    def _kind(
        self, first: str, words: list[s.Word], nouns: frozenset[str], lexicon: Lexicon, role: str
    ) -> SourceKind:
        lemmas = {w.lemma for w in words} | {w.text.casefold() for w in words}
        if first.startswith("@"):
            return SourceKind.SOCIAL_ACCOUNT
        if len(words) == 1 and _INITIAL.fullmatch(first):
            return SourceKind.PERSON
        full = " ".join(w.text for w in words)
        if folded(full) in {*self.own, *self.outlets} or lemmas & (lexicon.outlets | OUTLETS):
            return SourceKind.OUTLET
        if lemmas & lexicon.government or is_general_staff(words):
            return SourceKind.GOVERNMENT
        if lemmas & lexicon.organisations:
            return SourceKind.ORGANISATION
        if folded(full)[-1:] and folded(full)[-1] in self.names:
            return SourceKind.PERSON
        if set(folded(role)) & (lexicon.people | lexicon.titles):
            return SourceKind.PERSON
        if set(folded(role)) & lexicon.outlets:
            return SourceKind.OUTLET
        if len(words) in (2, 3):
            return SourceKind.PERSON
        if nouns & lexicon.titles:
            return SourceKind.PERSON
        return SourceKind.ORGANISATION

    def _full(self, name: str, titles: list[str], lexicon: Lexicon) -> str:
        """Return the full name of whom a surname means."""
        words = name.split()
        if len(words) != 1:
            return name
        family = self.names.get(words[0].casefold(), [])
        said = {title.casefold().rstrip(".") for title in titles}
        she, he = bool(said & lexicon.female), bool(said & lexicon.male)
        if family and she != he:
            family = self._fitting(family, words[0], she)
        if len(family) > 1:
            return self._latest(family)
        return next(iter(family), None) or full_name(self.document, words[0], lexicon) or name

    def _fitting(self, family: list[str], surname: str, she: bool) -> list[str]:
        """Return the bearers of a surname that "Mrs" or "Mr" before it can mean.

        Who is known by a first name only, as "his mother, Lina", may be meant as well.
        """
        told = {name: self.genders.get(folded(name)) for name in family}
        sure = [name for name in family if told[name] is she]
        kin = [
            f"{first} {surname}"
            for first, female, near in self._kin
            if female is she and near == surname.casefold()
        ]
        alone = list(dict.fromkeys(kin))
        if not sure and len(alone) == 1:
            return alone
        return sure or [name for name in family if told[name] is None] or family

    def _latest(self, family: list[str]) -> str:
        """Return who of several bearers of a surname spoke last, else who was named last."""
        known = [f for f in reversed(self.figures) if f.mention.name in family]
        latest = [f.mention.name for f in known if f.spoke] + [f.mention.name for f in known]
        return next(iter(latest), family[0])

    def _described(self, tree: Tree, head: int, lexicon: Lexicon) -> Figure | None:
        word = tree.words[head]
        lemma = word.lemma
        name = self.words(tree, head)
        if lexicon.language == "ru":
            name = base_form(tree, head)
        if not name:
            return None
        kind = described_kind(lemma, lexicon)
        if kind in (SourceKind.GOVERNMENT, SourceKind.ORGANISATION):
            name = full_body_name(self.figures, lemma, name)
        nouns = frozenset(
            {lemma, *[tree.words[c].lemma for c in tree.children(head, (s.NAME_PART,))]}
        )
        role = name if kind is SourceKind.UNNAMED else ""
        indices = sorted(phrase_words(tree, head))
        mention = self.mention(name, kind, role, self.span(tree, indices[0], indices[-1]))
        mention = msgspec.structs.replace(
            mention, affiliation=self._affiliation(tree, head, lexicon)
        )
        several = word.plural or (word.pos == "NUM" and lemma not in ("1", "one", "один"))
        alive = kind is not SourceKind.UNNAMED or lemma in lexicon.people or word.pos != "NOUN"
        alive = alive or " who " in f"{name} "
        gender = gender_of(tree, head, nouns, lexicon)
        return Figure(mention, nouns, several, gender, alive=alive)

    def words(self, tree: Tree, head: int, without: Iterable[int] = ()) -> str:
        """Return the words of the noun phrase at `head`, without its article."""
        return phrase(self.document.text, tree, head, without)

    def span(self, tree: Tree, first: int, last: int) -> Span:
        """Return the exact words from one index of a tree to another."""
        return self.document.span(tree.words[first].start, tree.words[last].end)

    def _role(self, name: str, kind: SourceKind, role: str) -> str:
        """Return the role given here or before; remember it for the person."""
        if kind is not SourceKind.PERSON:
            return role
        key = folded(name)
        if not set(folded(role)) - FORMS_OF_ADDRESS:
            role = self.roles.get(key, "") or role
        if role:
            self.roles.setdefault(key, role)
        return role

    def _affiliation(self, tree: Tree, head: int, lexicon: Lexicon) -> str:
        """Return the body or place a described source belongs to ("a guard at the port")."""
        for child in tree.children(head, (s.OBLIQUE, s.POSSESSIVE)):
            word = tree.words[child]
            if word.text[:1].isupper() or is_institutional(word.lemma, lexicon):
                return self.words(tree, child).removesuffix("'s").strip()
        return ""

    def mention(self, name: str, kind: SourceKind, role: str, span: Span | None) -> Mention:
        """Return the record of one source as written."""
        if kind is SourceKind.PERSON:
            role = role or self.roles.get(folded(name), "")
        where = (span.start, span.end) if span else ("", "")
        return Mention(
            id=make_id("mn", self.document.id, name, kind, *where),
            document=self.document.id, name=name, kind=kind, role=role, span=span,
        )  # fmt: skip


def is_name(word: s.Word, lexicon: Lexicon) -> bool:
    """Tell whether a word is a name; a Russian trade at the head of a sentence is none."""
    trade = lexicon.language == "ru" and word.lemma in lexicon.people
    return word.pos == "PROPN" and not trade
