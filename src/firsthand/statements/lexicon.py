"""The word lists of one language as one object, so that the rules are written once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

Words = frozenset[str]
_NONE: Words = frozenset()


@dataclass(frozen=True)
class Lexicon:
    """Lemmas by what they do; see `lexicon_english` for what each list holds."""

    language: str
    say: Words
    say_freely: Words
    allege: Words
    deny: Words
    admit: Words
    question: Words
    accuse: Words
    call: Words
    count: Words
    perceive: Words
    manner: Words
    cite: Words
    carriers: Words
    hedges: Words
    organisations: Words
    government: Words
    outlets: Words
    generic_outlets: Words
    people: Words
    official_roles: Words
    care_roles: Words
    relatives: Words
    victim_roles: Words
    witness_roles: Words
    titles: Words
    female: Words
    male: Words
    he: Words
    she: Words
    it: Words
    they: Words
    first: Words
    negative: Words
    false_words: Words
    splitting: Words

    @property
    def verbs(self) -> Words:
        """Return every verb that may be a cue."""
        groups = (self.allege, self.deny, self.admit, self.question, self.accuse)
        return self.say.union(*groups, self.call, self.count, self.perceive, self.manner)


def _module(language: str) -> ModuleType:
    from firsthand.statements import lexicon_english, lexicon_french, lexicon_russian

    modules = {"ru": lexicon_russian, "fr": lexicon_french}
    return modules.get(language, lexicon_english)


@lru_cache(maxsize=8)
def lexicon(language: str) -> Lexicon:
    """Return the lists of a language (ISO 639-1); English where there are none."""
    from firsthand.statements.tables import NEGATIVE

    module = _module(language)
    names = [name for name in Lexicon.__dataclass_fields__ if name != "language"]
    lists = {name: getattr(module, name.upper(), _NONE) for name in names}
    lists["negative"] = NEGATIVE.get(language, lists["negative"])
    return Lexicon(language=language, **lists)
