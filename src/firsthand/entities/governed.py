"""Knows where what stands before a name is somebody else: "According to the coroner Ada Rill fell".

Writers leave out the comma behind such an opening; then the office is one person's, the name
another's. Prepositions in `posts` hand a post on ("a driver for the county"); those here keep it.
"""

from __future__ import annotations

import re

from firsthand.model.document import Document
from firsthand.model.statement import Mention

_ENGLISH = (
    r"according to|told by|by|from|with|to|before|behind|beside|against|without|unlike|besides"
)
_FRENCH = r"selon|d[’']après|devant|avec|par|chez|contre|sans|derrière|face à|aux yeux d[eu]"
_RUSSIAN = (
    r"по словам|по данным|по мнению|по версии|со слов|согласно|рядом с|вместе с|от имени|перед|"
    r"вслед за"
)
_SAYING = r"according to|selon|d[’']après|по словам|по данным|по мнению|по версии|со слов|согласно"
_ARTICLE = r"(?:the|an?|its|his|her|their|la|le|les|un|une|son|sa|leur)\s|l[’']"
_GOVERNED = re.compile(
    rf"\b(?:(?:{_ENGLISH}|{_FRENCH})\s(?:{_ARTICLE})|(?:{_SAYING}|{_RUSSIAN})\s)"
    r"(?:[^\W\d_][\w’'-]*\s){1,5}$",
    re.IGNORECASE,
)
_STAYS = (
    r"about|above|after|against|and|as|at|because|before|behind|below|but|by|during|for|from|here|"
    r"in|inside|into|last|later|near|next|nor|of|on|or|outside|over|since|so|than|that|then|there|"
    r"though|through|to|today|together|tonight|toward|towards|under|until|when|where|which|while|"
    r"who|whom|whose|with|within|without|yesterday|"
    r"à|au|aux|avec|car|chez|dans|de|des|devant|dont|du|en|et|hier|lors|lundi|mais|ou|où|par|pour|"
    r"puis|quand|que|qui|sans|sous|sur|"
    r"а|без|в|во|возле|где|для|до|если|за|и|из|или|как|когда|который|которая|между|на|над|но|о|об|"
    r"около|от|перед|по|под|после|при|про|с|со|что|чтобы|у"
)
_GOES_ON = re.compile(rf"^\s+(?!(?:{_STAYS})\b)[a-zà-ÿа-яё]", re.UNICODE)
"""A name followed by a small word that neither joins nor leads on: a verb, as a rule."""
_NAME = re.compile(r"[^\W\d_]\S*\s+\S+$")
_REACH = 110
"""Characters looked at before and after a mention."""


def belongs_to_another(before: str, after: str) -> bool:
    """Whether the words of office right before a name are somebody else's.

    They are where a preposition governs them and the name begins a clause of its own: "according
    to the mayor Ada Rill fell"; but "according to the mayor Ada Rill, nobody fell" has one person.
    """
    return bool(_GOVERNED.search(before) and _GOES_ON.match(after))


def lends_office(mention: Mention, document: Document) -> bool:
    """Whether the words of office at a mention's name are somebody else's, for want of a comma."""
    if mention.span is None:
        return False
    name = _NAME.search(mention.span.exact)  # the words of office may stand in the mention itself
    start = mention.span.start + (name.start() if name else 0)
    before = re.split(r"[.!?…:;\n]\s", document.text[max(0, start - _REACH) : start])[-1]
    return belongs_to_another(before, document.text[mention.span.end : mention.span.end + _REACH])
