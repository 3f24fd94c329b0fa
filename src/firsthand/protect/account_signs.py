"""Reads which names reports give to accounts: "the channel X", "X's followers", "X (@x_y)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from firsthand.protect.fold import WORDS, clean, key
from firsthand.protect.match import Form

_PLATFORM = (
    r"(?:telegram|facebook|instagram|whatsapp|youtube|tiktok|twitter|vkontakte|vk|viber|signal|"
    r"discord|reddit|телеграмм?|тг|фейсбук|инстаграмм?|ватсап|ютуб|тикток|твиттер|вконтакте)"
)
_KEPT = (
    r"(?:accounts?|pages?|profiles?|feeds?|vlogs?|blogs?|(?:vb?|b)loggers?|users?|handles?|chats?|"
    r"chat[- ]?rooms?|livestreams?|streamers?|influencers?|аккаунт\w*|паблик\w*|страни[цч]\w*|"
    r"профил\w+|блог\w*|пользовател\w+|чат\w{0,2}|подписчик\w*|comptes?|pages?|profils?|"
    r"blogueu(?:r|se)s?|internautes?|utilisat(?:eur|rice)s?|cuentas?|páginas?|perfil(?:es)?|"
    r"usuari[oa]s?)"
)
"""What somebody keeps under a name on a platform: never a house that publishes."""
_SHARED = (
    r"(?:channels?|groups?|communit(?:y|ies)|канал\w{0,3}|групп\w{1,2}|сообществ\w+|chaînes?|"
    r"groupes?|canal(?:es)?|grupos?)"
)
"""Words for an account and for a broadcaster or a body: what stands beside them decides."""
_POSTED = re.compile(
    r"\b(?:post(?:s|ed|ing|er)?|repost\w*|re-?shared|subscrib\w+|followers?|admin(?:s|istrators?)?|"
    r"deleted|anonym\w+|пост\w{0,2}|репост\w*|подписч\w+|удалил\w*|админ\w*|анонимн\w+|abonné\w*|"
    rf"posté\w*|seguidor\w*)\b|\b{_PLATFORM}\b",
    re.IGNORECASE,
)
"""Words of platforms: a channel or group in the same sentence is an account."""
_CALLED = (
    r"(?:,? (?:called|named|known as|calling itself|under the name(?: of)?|of|"
    r"nommée?s?|appelée?s?|llamad[oa]|под (?:названием|ником)))?,? ?(?=[^\w\s]? ?\w)"
)
_BEFORE = re.compile(
    rf"(?:(?P<kept>\b{_PLATFORM}[- –](?:{_KEPT}|{_SHARED})|\b{_KEPT})|\b{_SHARED})\b"
    rf"(?P<on> {_PLATFORM}\b)?{_CALLED}",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"[\"”»’']?(?: {_PLATFORM})? (?:{_KEPT}\b|{_PLATFORM}[- ]{_SHARED}\b)"
    rf"|[\"”»’']?,? (?:is )?(?:an?|the|une?) (?:[\w-]+ ){{0,3}}"
    rf"(?:{_KEPT}|{_PLATFORM}[- ]{_SHARED})\b"
    r"|[’']s? (?:subscribers|followers)\b|[\"”»’']? \(@\w"
    rf"|[\"”»’']? on {_PLATFORM}\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s?[\"“„«‘']([^\"”“»’'\n]{2,60})[\"”“»’']")
_CAPITAL = r"[A-ZÀ-ÞА-ЯЁ][\w-]*(?:[’'](?!s\b)\w+)*"
_CAPITALISED = re.compile(rf"\b{_CAPITAL}(?: (?:[\w’'-]{{1,5}} ){{0,2}}{_CAPITAL})*")
_LONGEST, _REACH = 7, 120
"""Words of the longest name; code points of a sentence looked at."""


def account_names(texts: Iterable[str]) -> frozenset[Form]:
    """Return the names that reports give to accounts, as keys of their words.

    Where a name ends in running text can't be told, so each of its beginnings that no further
    capital follows counts, too.
    """
    return frozenset(form for text in texts for form in _names(clean(text)) if form)


def _names(text: str) -> Iterator[Form]:
    for sign in _BEFORE.finditer(text):
        if sign["kept"] or sign["on"] or _POSTED.search(_sentence(text, sign.start(), sign.end())):
            yield from _opening(text[sign.end() : sign.end() + _REACH])
    for run in _CAPITALISED.finditer(text):
        if _AFTER.match(text, run.end()):
            yield from _closing(run[0])


def _sentence(text: str, start: int, end: int) -> str:
    before = re.split(r"[.!?\n]", text[max(0, start - _REACH) : start])[-1]
    return before + re.split(r"[.!?\n]", text[end : end + _REACH])[0]


def _opening(text: str) -> Iterator[Form]:
    """Yield the name that opens a text: what stands in quotation marks, or runs of capitals."""
    quoted = _QUOTED.match(text)
    if quoted:
        yield tuple(map(key, WORDS.findall(quoted[1])))
        return
    words = re.split(r"[,;:.!?()\n]", text.lstrip("\"“„«‘' "))[0].split()[: _LONGEST + 1]
    folded = [tuple(map(key, WORDS.findall(word))) for word in words]
    for length in range(1, min(_LONGEST, len(words)) + 1):
        ended = length == len(words) or not words[length][0].isupper()
        if ended and words[0][0].isupper() and words[length - 1][0].isupper():
            yield tuple(one for word in folded[:length] for one in word)


def _closing(run: str) -> Iterator[Form]:
    """Yield every end of a run of capitals: "Reports by Mill Eye" may name "Mill Eye"."""
    words = run.split()
    for start in range(max(0, len(words) - _LONGEST), len(words)):
        if words[start][0].isupper() and not (start and words[start - 1][0].isupper()):
            yield tuple(key(word) for word in WORDS.findall(" ".join(words[start:])))
