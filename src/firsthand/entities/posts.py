"""Knows public posts that are said in several words: "press officer", "member of parliament"."""

from __future__ import annotations

import re

from firsthand.entities.beside import Role
from firsthand.entities.context import Around
from firsthand.entities.governed import belongs_to_another
from firsthand.entities.representatives import REPRESENTS, represented
from firsthand.entities.russian import agree, parses

_REACH = (
    r"state|county|government|federal|national|district|provincial|regional|royal|crown|military|"
    r"police|official"
)
"""Before a trade these make an office: a county pathologist acts for the county."""
_CHAMBER = (
    r"(?:the )?(?:(?:national|legislative|federal|royal|city|town|county|regional|provincial) )?"
    r"(?:parliament|assembly|senate|congress|legislature|house of representatives|cabinet)"
    r"|(?:the )?(?:city|town|county|regional|provincial) council"
)
_ENGLISH = (
    rf"(?:{_REACH}) (?:chief )?(?:pathologist|forensic (?:pathologist|examiner|doctor))"
    r"|(?:\w+ )?medical examiner|coroner|harbou?r ?master"
    r"|(?:press|media|communications?|public relations) (?:officer|chief|attach[ée]|manager|head)"
    rf"|member of (?:{_CHAMBER})|chief executive(?: officer)?|head of mission"
)
_FRENCH = (
    r"attachée? de presse|chargée? de (?:la )?communication"
    r"|médecin légiste (?:du département|de l[’']État|en chef|du parquet|de la préfecture)"
    r"|membre du (?:parlement|gouvernement|sénat|conseil (?:municipal|régional|départemental))"
    r"|conseill(?:er|ère) (?:municipale?|régionale?|départementale?)"
)
_RUSSIAN = (
    r"(?:областн|районн|городск|краев|республиканск|государственн|военн|главн)\w+ "
    r"(?:судмедэксперт|патологоанатом|судебно-медицинск\w+ эксперт)\w{0,2}"
    r"|член\w{0,2} (?:парламента|правительства|сената|(?:городского|областного|районного) совета)"
    r"|уполномоченн\w+ по правам (?:человека|реб[её]нка)|пресс-атташе"
)
_POST = rf"(?:{_ENGLISH}|{_FRENCH}|{_RUSSIAN})"
_SMALL = r"(?:of|for|to|by|with|from|at|in|de|du|des|à|au|pour|и|and|et|or|who|that)"
_OWN = r"(?:the |an? |l[ae] |l['’]|une? |its |their |his |her )?(?:[\w’'-]+['’]s? )?"
_QUALIFIED = rf"(?:(?!(?:{_SMALL}|retired|trainee|student)\b)[a-zà-ÿ-]+ ){{0,2}}"
"""Words that may stand between an article and a post; none that makes the post another's, and in
Russian none at all: "жена областного судмедэксперта"."""
_SAID = re.compile(rf"^{_OWN}{_QUALIFIED}{_POST}\b(?![’'])", re.IGNORECASE)
_PLACED = r"(?: (?:of|for|at|in|du|de|des|области|района|города)\b[^,.;:!?()“”\"«»]{1,60})?"
_BEFORE = re.compile(
    rf"(?P<ahead>.*?)\b(?P<said>{_POST}(?:(?P<placed>{_PLACED}(?=,)),)?) (?:le |la )?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"^(?:, |,? who (?:is|was) | \(){_OWN}(?P<said>{_QUALIFIED}{_POST}{_PLACED})(?=[,.;)]|$)",
    re.IGNORECASE,
)
_OTHERS = re.compile(rf"\b{_SMALL}(?: (?:the|an?|la|le|l['’]))?(?: [\w’'-]+){{0,2}} ?$", re.I)
"""What hands a post to somebody else: "the son of the", "a driver for the county"."""
_ACCORDING = re.compile(
    r"\b(?:according to|told by|by|from|with)(?: (?:the|an?|la|le))?(?: [\w’'-]+)? ?$",
    re.I,
)
_HOLDER = re.compile(r"([а-яё]+) $", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(?:said|says|told|was|were|is|are|had|has|a|est|a dit)\b", re.IGNORECASE)
_CLOSED = re.compile(r"^\s*(?:$|[,.;)—–])")
_SAYING = re.compile(
    r"\b(?:according to|selon|d[’']après)(?: (?:the|an?|la?|le|l[’']))?(?: [\w’'-]+)? ?$",
    re.IGNORECASE,
)
_ITS_SUBJECT = re.compile(
    r"^,? (?:\d|aged\b|who\b|whose\b|from\b|(?:an?|the|his|her|their) [^,.;]{1,60},)"
)
""""According to the coroner, Ada Rill, 24, died": whoever is described there is spoken of."""

_PARTY = (
    r"the (?:prosecution|defence|defense|crown|state|defendants?|claimants?|applicants?|"
    r"plaintiffs?|petitioners?)"
)
_COUNSEL = re.compile(
    rf"^, (?:(?:appearing|acting) (?:for|on behalf of) {_PARTY}(?=[,.;])|for {_PARTY}, "
    r"(?:said|says|told|argued|asked|submitted|replied)\b|(?-i:KC|QC|SC)(?=[,.;])|"
    r"pour la (?:défense|partie civile)(?=[,.;]))",
    re.IGNORECASE,
)
"""How reports from court introduce lawyers: "Mr Rill, for the prosecution, said"; but "Ada Rill,
for the state, was a thief" has none."""
COUNSEL = "counsel"
"""Their role: a witness may stand so as well, "Ada Rill, for the prosecution, told"."""


def says_post(phrase: str) -> bool:
    """Whether a role is such a post: "the county's press officer", not "a press officer's wife"."""
    return phrase.startswith(REPRESENTS) or bool(_SAID.match(phrase))


def post_of(here: Around) -> Role | None:
    """Return the post that stands right before a name or in apposition after it, or None.

    Behind a comma the name must close its clause: in "according to the coroner, Ada Rill fell"
    she is no coroner.
    """
    if _COUNSEL.match(here.after):
        return Role(COUNSEL, COUNSEL)
    if voice := represented(here):
        return voice
    after = _AFTER.match(here.after)
    if after and not _CLAUSE.search(after["said"]):
        return Role(after["said"], "post")
    before = _BEFORE.match(here.before)
    if before is None or _is_anothers(before["ahead"]):
        return None
    if belongs_to_another(here.before, here.after):
        return None
    apart = before["placed"] is not None
    if not agree(before["said"].split()[0], here.name):
        return None
    saying = bool(_SAYING.search(before["ahead"]))
    handed = saying or bool(_ACCORDING.search(before["ahead"]))
    if handed and _ITS_SUBJECT.match(here.after):
        return None
    if (apart or saying) and not _CLOSED.match(here.after):
        return None
    if apart and _CLAUSE.search(before["placed"]):
        return None
    return Role(before["said"].rstrip(","), "post")


def _is_anothers(ahead: str) -> bool:
    if _OTHERS.search(ahead):
        return not _ACCORDING.search(ahead)
    held = _HOLDER.search(ahead)  # "водитель пресс-атташе": the post doesn't show its case
    found = parses(held[1]) if held else ()
    return bool(found) and found[0].tag.animacy == "anim" and found[0].tag.POS == "NOUN"
