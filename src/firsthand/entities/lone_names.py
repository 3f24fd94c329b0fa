"""Tells the short name of an outlet or body ("Tolmar" of Tolmar News Agency) from a surname.

A person wrongly taken for an outlet would lose protection, so everything must speak for the outlet
and nothing for a person: no bearer of such a name, title, age, trade or kin, and no word that only
a human being suits.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from firsthand.entities.blocking import Spellings
from firsthand.entities.declined import one_word
from firsthand.entities.kinds import SIGNED
from firsthand.entities.lexicon import ENGLISH, FRENCH, RUSSIAN, Lexicon
from firsthand.entities.spelling import fold
from firsthand.entities.word_list import word_list
from firsthand.entities.words_english import CALLED, OUTLET_NOUNS
from firsthand.model.document import Document
from firsthand.model.facts import Marks
from firsthand.model.source import Name
from firsthand.model.statement import Statement
from firsthand.model.terms import Basis, SourceKind

_LANGUAGES = (ENGLISH, RUSSIAN, FRENCH)
_THINGS = frozenset({SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET})
_LIVED = frozenset({Basis.VICTIM, Basis.WITNESS, Basis.RELATIVE})
"""Only people know in these ways."""
_REPORTS = 2
"""Reports that must pass words on through a short name."""
_SHORTEST = 4
_LONGEST_SHORTENED = 4
"""Letters of a title with a point ("Capt."); after longer words a point ends the sentence."""
_SUFFERED = word_list(
    """
    abducted arrested beaten born buried detained freed held hospitalised hurt imprisoned injured
    interrogated jailed kidnapped killed married murdered raped released rescued sentenced shot
    tortured treated wounded arrêté arrêtée battu battue blessé blessée enlevé libéré mort tué tuée
    """
)
_DID = word_list(
    "bled cried died disappeared escaped fainted fled himself herself limped prayed screamed"
    " slept testified walked wept who whose"
)
_AUXILIARY = word_list("a be been being est had has have is was were été был была были не")
_SUFFERED_IN_RUSSIAN = re.compile(
    r"арестов|бежал|задерж|застрел|избит|избил|мертв|освобо|погиб|похи[тщ]|похорон|пыта|ранен|родил"
    r"|скончал|убит|умер|плака"
)
_ARTICLES = word_list("la le les")
_ARTICLE = re.compile(r"(?<!\w)(?:le|la|les|au|du|the)\s$", re.IGNORECASE)
_AGE = re.compile(r"\s*(?:,\s*|\()(?:aged\s+)?\d{1,3}(?:-|\s+лет|\s+ans|[,.)])")
_CLAUSE = re.compile(r",?[ \u00a0]+([^.;:!?\n]+)")
_POSSESSIVE = re.compile(r"['’]s\s+(\w+)")


@dataclass
class _Uses:
    """What a pile does with one lone word."""

    passing: set[str] = field(default_factory=set)
    """Documents that pass words on through it, or tell it something."""
    kinds: Counter[SourceKind | None] = field(default_factory=Counter)
    spelled: set[tuple[str, str]] = field(default_factory=set)
    """(document, spelling as written)."""
    personal: bool = False


class LoneNames:
    """The lone words that a pile writes like names, with what speaks for a person or a thing."""

    def __init__(
        self, documents: Sequence[Document], statements: Iterable[Statement], marks: Sequence[Marks]
    ) -> None:
        self._texts = {document.id: document.text for document in documents}
        self._uses: dict[str, _Uses] = defaultdict(_Uses)
        self._full: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        borne: set[str] = set()
        for document in documents:
            self._add_full(name for name in (document.outlet, *document.outlet_names) if name)
        for name in (name for mark in marks for name in mark.names):
            borne.update(self._add(name))
        for statement in statements:
            self._pass_on(statement)
        self._borne = Spellings(borne, one_word)

    def _add_full(self, names: Iterable[str]) -> None:
        for words in (tuple(fold(name).split()) for name in names):
            for word in words if len(words) > 1 else ():
                self._full[word].add(words)

    def _add(self, name: Name) -> Sequence[str]:
        """Take in a name; return its words where it is the full name of a person."""
        words = fold(name.name).split()
        if len(words) != 1:
            if name.kind in _THINGS:
                self._add_full([name.name])
            return words if name.kind == SourceKind.PERSON else ()
        uses = self._uses[words[0]]
        uses.kinds[name.kind] += 1
        uses.spelled.add((name.document, name.span.exact))
        trade = name.role not in {"", SIGNED}
        uses.personal |= bool(name.title or name.minor or trade or name.age is not None)
        return ()

    def _pass_on(self, statement: Statement) -> None:
        for place, mention in enumerate((*statement.mentions[1:], statement.addressee), start=1):
            words = fold(mention.name).split() if mention else []
            if mention is None or len(words) != 1:
                continue
            uses, speaks = self._uses[words[0]], place == len(statement.mentions) - 1
            if not speaks:
                uses.passing.add(mention.document)
            uses.personal |= (speaks and statement.basis in _LIVED) or _private(mention.role)

    def outlets(self, kind_of: Callable[[str], SourceKind | None]) -> Iterator[str]:
        """Yield the folded words that look like surnames and are short for one outlet or body."""
        for word in sorted(self._uses):
            if kind_of(word) == SourceKind.PERSON and (
                self._is_thing(word) or self._is_articled(word)
            ):
                yield word

    def _is_articled(self, word: str) -> bool:
        """Whether a word with its French article opens a thing's name, and never stands without.

        "Le Fanal" of "Le Fanal d'Ostrel" is no person, while "Le Goff" may be one.
        """
        uses = self._uses[word]
        opens = any(words[1:2] == (word,) and words[0] in _ARTICLES for words in self._full[word])
        if not opens or uses.personal or self._borne.near(word):
            return False
        return all(_led_always(self._texts[document], said) for document, said in uses.spelled)

    def _is_thing(self, word: str) -> bool:
        uses = self._uses[word]
        if len(word) < _SHORTEST or uses.personal or len(uses.passing) < _REPORTS:
            return False
        place_like = uses.kinds[None] * 4 > uses.kinds.total()
        if place_like or self._borne.near(word) or not self._means_one_thing(word):
            return False
        return not any(human(self._texts[document], said) for document, said in uses.spelled)

    def _means_one_thing(self, word: str) -> bool:
        """Whether the longer names that hold a word are one, all its other words being general."""
        longer = [set(words) for words in sorted(self._full.get(word, ()))]
        general = all(_general(other) for words in longer for other in words - {word})
        nested = all(a <= b or b <= a for a, b in combinations(longer, 2))
        return bool(longer) and general and nested


def _led_always(text: str, name: str) -> bool:
    """Whether a text writes a name with an article wherever it stands, and as nothing human."""
    at = [match.start() for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    led = all(_ARTICLE.search(text[max(0, start - 5) : start]) for start in at)
    return bool(name and at) and led and not human(text, name)


def _private(role: str) -> bool:
    """Whether a role is that of a private person: "the baker", "his uncle"."""
    return any(
        words.base(word) in words.private_roles | words.kin | words.children
        for word in re.findall(r"\w+", role)
        for words in _LANGUAGES
    )


def _general(word: str) -> bool:
    """Whether a word of a name says what kind of house it is: "news", "agency", "radio", "the"."""
    if word in OUTLET_NOUNS:
        return True
    return any(
        base in words.outlets | words.organisations or words.common(base)
        for words in _LANGUAGES
        for base in (words.base(word),)
    )


def human(text: str, name: str) -> bool:
    """Whether a text says something of a name that only suits a human being."""
    if not name:
        return False
    for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
        before, after = text[: match.start()][-40:], text[match.end() :][:60]
        if _AGE.match(after) or _follows_kin(before) or _suits_humans(after):
            return True
    return False


def _follows_kin(before: str) -> bool:
    """Whether a name follows a title, a relative or "named": "her uncle", "a man called"."""
    last = re.search(r"(\w+)(\.?)[\s“\"«]*$", before)
    if not last or (last.group(2) and len(last.group(1)) > _LONGEST_SHORTENED):
        return False
    return any(_personal(last.group(1), words) for words in _LANGUAGES)


def _personal(word: str, words: Lexicon) -> bool:
    base = words.base(word)
    return base in CALLED or base in words.titles | words.kin | words.children


def _suits_humans(after: str) -> bool:
    owner = _POSSESSIVE.match(after)
    if owner:
        return any(words.base(owner.group(1)) in words.kin for words in _LANGUAGES)
    follows = _CLAUSE.match(after)
    said = re.findall(r"\w+", follows.group(1).casefold())[:3] if follows else []
    if not said:
        return False
    suffered = said[0] in _AUXILIARY and not _SUFFERED.isdisjoint(said)
    first = said[1] if said[0] in _AUXILIARY and len(said) > 1 else said[0]
    return suffered or first in _DID or bool(_SUFFERED_IN_RUSSIAN.match(first))
