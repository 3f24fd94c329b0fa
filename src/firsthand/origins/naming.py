"""Finds where a document names another publisher."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from firsthand.model.document import Document
from firsthand.model.terms import SourceKind
from firsthand.origins.library import Library
from firsthand.origins.words import Stretch, fold, words

SHORTEST = 4
"""Letters in a name; shorter ones are found inside too much else."""
_TRADE = (
    "the of and news newswire wire agency newspaper paper press daily weekly online world "
    "shipping today radio website site media service network group bulletin channel tv kanal canal"
)
TRADE = frozenset(_TRADE.split())
"""Words that say what an outlet is, not which one."""
AGENCIES = frozenset(["news", "newswire", "wire", "agency", "press", "агентство"])
"""An agency is called by the first word of its name."""
FRENCH_OF = re.compile(r"(?:de|du|des|d['’]\w+)$")
STEM = 5
"""First letters that a place and its people have in common."""
ARTICLE = re.compile(r"^(?:the|le|la|les) |^l['’]", re.IGNORECASE)
CYRILLIC = re.compile(r"[А-Яа-яЁё]{5,}")
ENDING = re.compile(r"(?:[ыио]й|[ая]я|[ое]е|[ео]к|[йьаяоеыи])$")
"""What a Russian case ending takes the place of; a last consonant stays."""
PLACED = 0.1
"""Share of a word's uses that stand after "in" from which it is a place, not a paper."""


def mentions(library: Library, document: Document, source: str) -> tuple[Stretch, ...]:
    """Return where `document` writes a name of `source`; capitals count, endings do not."""
    forms = forms_of(library, source)
    if not beginnings(forms) & library.texts.beginnings[document.id]:
        return ()
    return tuple(Stretch(*match.span()) for match in _pattern(forms).finditer(document.text))


def forms_of(library: Library, source: str) -> tuple[str, ...]:
    """Return the names by which a publisher is found in a text, longest first.

    An outlet's one telling word stands for it ("Kestrel" for "Kestrel News Agency"). A single word
    that the pile also uses for a place or a plain thing stands for nobody; a handle is one account.
    """
    if source in library.forms:
        return library.forms[source]
    names = [ARTICLE.sub("", name) for name in library.names_of(source)]
    names = [name for name in names if len(name) >= SHORTEST]
    if library.kind(source) is SourceKind.OUTLET:
        names += [word for name in names for word in _telling_word(name)]
        own = {
            fold(library.documents[key].outlet or "")
            for key in library.published_by.get(source, ())
        }
        names = [n for n in names if " " in n or fold(n) in own or _stands_alone(n, names)]
    capital = [name for name in names if name != name.lower()]
    kept = {name for name in capital or names if " " in name or _is_own(library, name)}
    kept |= {name for name in names if name.startswith("@")}
    library.forms[source] = tuple(sorted(kept, key=lambda name: (-len(name), name)))
    return library.forms[source]


def _telling_word(name: str) -> tuple[str, ...]:
    """Return the only word of a longer name that is not about the trade, or nothing.

    Numbers tell nothing: "Kestrel" is Kestrel 24.
    """
    found = re.findall(r"[^\W\d_]+", name)
    telling = tuple(word for word in found if word.casefold() not in TRADE)
    fits = len(name.split()) > 1 and len(telling) == 1 and len(telling[0]) > SHORTEST
    return telling if fits and telling[0] != telling[0].lower() else ()


def _stands_alone(word: str, names: Sequence[str]) -> bool:
    """Tell whether one word of an outlet's names may stand for it.

    "Kestrel" does for Kestrel News Agency, and "the Echo" for the Brindle Echo; "Brindle" does not,
    nor for Brindle Today: it is the town.
    """
    longer = [_without_numbers(name.casefold().split()) for name in names if " " in name]
    inside = [
        name for name in longer if any(part[:STEM] == word.casefold()[:STEM] for part in name)
    ]
    return not inside or any(
        AGENCIES & set(name) or word.casefold() in (name[-1], *_french_head(name))
        for name in inside
    )


def _without_numbers(words: Sequence[str]) -> Sequence[str]:
    return [word for word in words if not word.isdigit()]


def _french_head(name: Sequence[str]) -> Sequence[str]:
    """Return the first word of "Courrier de Brindle"."""
    return name[:1] if len(name) > 1 and FRENCH_OF.match(name[1]) else ()


def _is_own(library: Library, word: str) -> bool:
    """Tell whether a word is an outlet's own name: no place, and mostly with a capital."""
    use = library.usage.get(word.casefold())
    if use is None:
        return True
    plain, capital, placed = use
    return plain <= capital and placed < max(2, PLACED * capital)


@lru_cache(maxsize=8192)
def beginnings(names: tuple[str, ...]) -> frozenset[str]:
    """Return the first four letters of the first word of every name."""
    return frozenset(word[:SHORTEST] for form in names for word, _, _ in words(form)[:1])


def names_document(library: Library, later: Document, earlier: Document) -> bool:
    """Tell whether `later` names the publisher of `earlier` anywhere."""
    source = library.publisher.get(earlier.id)
    return source is not None and bool(mentions(library, later, source))


@lru_cache(maxsize=4096)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    # Russian outlet names take case endings: up to three letters follow the stem.
    options = "|".join(_flexible(form) for form in forms)
    return re.compile(rf"(?<!\w)(?:(?:[Tt]he|[Ll]es?|[Ll]a) )?(?:{options})(?!\w)")


def _flexible(form: str) -> str:
    parts = []
    for word in form.split():
        stem = ENDING.sub("", word) if CYRILLIC.fullmatch(word) else ""
        parts.append(re.escape(stem) + r"\w{0,3}" if len(stem) >= SHORTEST else re.escape(word))
    return r"\s+".join(parts)
