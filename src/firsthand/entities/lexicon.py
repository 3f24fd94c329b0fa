"""One language's word lists as one object, with a way to bring a word to its base form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

from firsthand.entities import words_english, words_french, words_russian
from firsthand.entities.common_words import is_common_english, is_common_russian, never
from firsthand.entities.russian import base_form


@dataclass(frozen=True)
class Lexicon:
    """What words mean around a name. All sets hold lower-case base forms."""

    titles: frozenset[str]
    office_titles: frozenset[str]
    public_roles: frozenset[str]
    private_roles: frozenset[str]
    kin: frozenset[str]
    children: frozenset[str]
    organisations: frozenset[str]
    governments: frozenset[str]
    outlets: frozenset[str]
    places: frozenset[str]
    place_prepositions: frozenset[str]
    speech: frozenset[str]
    not_names: frozenset[str]
    starters: frozenset[str]
    base: Callable[[str], str]
    """Folds a word as written to the form the sets hold."""
    genitive: bool
    """Whether a role may have a genitive between it and the name ("начальник порта Xx")."""
    elides: bool
    """Whether articles lose their vowel and join the next word ("l'hôpital")."""
    common: Callable[[str], bool]
    """Whether a lower-case word is an ordinary word of the language."""

    @cached_property
    def roles(self) -> frozenset[str]:
        """Every role, public or private."""
        return self.public_roles | self.private_roles

    @cached_property
    def describing(self) -> frozenset[str]:
        """Every word that describes and names nobody by itself: a role, a title, "ministry"."""
        return self.roles | self.titles | self.organisations | self.starters | self.not_names


_CONTRACTIONS = ("'s", "'d", "'ll", "'ve", "'re", "'m", "n't")


def plain(word: str) -> str:
    """Return a word in lower case, without its point and possessive ending."""
    low = word.casefold().replace("’", "'").strip(".")
    if low.endswith(_CONTRACTIONS):
        low = (
            low[: low.rindex("'")].removesuffix("n")
            if low.endswith("n't")
            else low[: low.rindex("'")]
        )
    return low.strip("'")


ENGLISH = Lexicon(
    titles=words_english.TITLES,
    office_titles=words_english.OFFICE_TITLES,
    public_roles=words_english.PUBLIC_ROLES,
    private_roles=words_english.PRIVATE_ROLES,
    kin=words_english.KIN,
    children=words_english.CHILD_WORDS,
    organisations=words_english.ORGANISATION_WORDS,
    governments=words_english.GOVERNMENT_WORDS,
    outlets=words_english.OUTLET_WORDS,
    places=words_english.PLACE_WORDS,
    place_prepositions=words_english.PLACE_PREPOSITIONS,
    speech=words_english.SPEECH_VERBS,
    not_names=words_english.NOT_NAMES,
    starters=words_english.STARTERS,
    base=plain,
    genitive=False,
    elides=False,
    common=is_common_english,
)
RUSSIAN = Lexicon(
    titles=words_russian.TITLES,
    office_titles=words_russian.OFFICE_TITLES,
    public_roles=words_russian.PUBLIC_ROLES,
    private_roles=words_russian.PRIVATE_ROLES,
    kin=words_russian.KIN,
    children=words_russian.CHILD_WORDS,
    organisations=words_russian.ORGANISATION_WORDS,
    governments=words_russian.GOVERNMENT_WORDS,
    outlets=words_russian.OUTLET_WORDS,
    places=words_russian.PLACE_WORDS,
    place_prepositions=words_russian.PLACE_PREPOSITIONS,
    speech=words_russian.SPEECH_VERBS,
    not_names=words_russian.NOT_NAMES,
    starters=words_russian.STARTERS,
    base=base_form,
    genitive=True,
    elides=False,
    common=is_common_russian,
)
FRENCH = Lexicon(
    titles=words_french.TITLES,
    office_titles=words_french.OFFICE_TITLES,
    public_roles=words_french.PUBLIC_ROLES,
    private_roles=words_french.PRIVATE_ROLES,
    kin=words_french.KIN,
    children=words_french.CHILD_WORDS,
    organisations=words_french.ORGANISATION_WORDS,
    governments=words_french.GOVERNMENT_WORDS,
    outlets=words_french.OUTLET_WORDS,
    places=words_french.PLACE_WORDS,
    place_prepositions=words_french.PLACE_PREPOSITIONS,
    speech=words_french.SPEECH_VERBS,
    not_names=words_french.NOT_NAMES,
    starters=words_french.STARTERS,
    base=plain,
    genitive=True,
    elides=True,
    common=never,
)


@cache
def lexicon(language: str | None) -> Lexicon:
    """Return the word lists of a language (ISO 639-1); English ones where there are no others."""
    if language in {"ru", "uk", "be"}:
        return RUSSIAN
    return FRENCH if language == "fr" else ENGLISH
