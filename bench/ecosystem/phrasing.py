"""Does to a text what newsrooms do: trims it, edits it lightly, names or misnames its source."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence

from bench.ecosystem.bank import Outlet
from bench.ecosystem.settings import Settings

SENTENCE = re.compile(r"(?<=[.!?”»\]])\s+(?=[“«\[A-ZА-ЯЁ])")
EDITS = (
    ("did not", "didn't"), (" about ", " around "), (" eleven ", " 11 "), (" twenty ", " 20 "),
    ("was not", "wasn't"), (" because ", " since "), (" nobody ", " no one "), ("which ", "that "),
    (" until ", " till "), ("to a ", "to one "), (" seven ", " 7 "), (" has been ", " was "),
    (" after ", " following "), (" when ", " as "), ("“", '"'), ("”", '"'), (" years", " yrs"),
)  # fmt: skip
CREDITS = (
    "This account first appeared in {outlet}.",
    "With reporting by {outlet}.",
    "{outlet} was first with the news.",
    "We owe this story to {outlet}.",
)
CREDITS_RUSSIAN = ("Первым об этом сообщило издание {outlet}.", "Источник: {outlet}.")


def split(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the headline and the paragraphs of a text of the bank."""
    headline, *paragraphs = (" ".join(part.split()) for part in text.strip().split("\n\n"))
    return headline, tuple(paragraphs)


def trimmed(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return the paragraphs that carry the claim, and nothing else."""
    return tuple(p for p in paragraphs if "[" in p) or tuple(paragraphs[:1])


def edited(paragraphs: Sequence[str], chance: random.Random) -> tuple[str, ...]:
    """Return the text with one sentence in six gone and half of the possible words changed."""
    chosen = [pair for pair in EDITS if chance.random() < 0.5]
    out = []
    for paragraph in paragraphs:
        text = " ".join(_kept(paragraph, chance))
        for old, new in chosen:
            text = text.replace(old, new)
        out.append(text)
    return tuple(filter(None, out))


def _kept(paragraph: str, chance: random.Random) -> Iterator[str]:
    for part in re.split(r"(\[[^\]]+\])", paragraph):
        if part.startswith("["):
            yield part
        else:
            yield from (s for s in SENTENCE.split(part.strip()) if s and chance.random() > 1 / 6)


def reference(outlet: Outlet, language: str, settings: Settings, chance: random.Random) -> str:
    """Return how a report names an outlet: rightly, by a nickname, or misspelt."""
    drawn = chance.random()
    name = outlet.called
    if drawn < settings.misspelt:
        name = chance.choice(outlet.misspelt)
        name = f"the {name}" if outlet.article else name
    elif drawn < settings.misspelt + settings.nicknamed and language == "en":
        return outlet.nickname
    if language == "ru":
        return f"«{outlet.name if outlet.language == 'ru' else name.removeprefix('the ')}»"
    if outlet.latin and drawn < settings.misspelt:
        return outlet.latin
    return name


def named(text: str, who: str) -> str:
    """Return the text with `who` for "{outlet}", with a capital where a sentence begins."""
    upper = who[:1].upper() + who[1:]
    text = re.sub(r"(^|[.!?]\s+\[?|\[)\{outlet\}", lambda m: m.group(1) + upper, text)
    return text.replace("{outlet}", who)


def credit(language: str, who: str, chance: random.Random) -> str:
    """Return a sentence that says where a report has its account from."""
    return named(chance.choice(CREDITS_RUSSIAN if language == "ru" else CREDITS), who)


def cores(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return the marked passages of a text: those that carry the claim."""
    return tuple(m.strip() for p in paragraphs for m in re.findall(r"\[([^\]]+)\]", p))


def unmarked(text: str) -> str:
    """Return a text without the marks."""
    return text.replace("[", "").replace("]", "")
