"""Tells documents in which private people speak for themselves, whoever prints or receives them."""

from __future__ import annotations

import re

from firsthand.entities.publicity import role_speaks
from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.protect.insiders import LOW_RANK

_PAPERS = re.compile(
    r"\b(?:petition|open letter|witness statement|affidavit|deposition|testimon(?:y|ies)|claimant|"
    r"the undersigned|pétition|lettre ouverte|témoignage|déposition|plainte|жалоба|показания|"
    r"петиция|открытое письмо|обращение жителей|"
    r"list of (?:the )?(?:wounded|injured|dead|detained|missing|patients|admissions)|admissions|"
    r"liste des (?:blessés|morts|détenus|disparus|patients)|"
    r"список (?:пострадавших|раненых|погибших|задержанных|пропавших|пациентов))\b",
    re.IGNORECASE,
)
"""What heads papers that private people sign, whoever they are addressed to or filed with."""
_HEAD = 400
REPORTS = frozenset(
    {DocumentKind.NEWS, DocumentKind.WIRE, DocumentKind.OPINION, DocumentKind.NGO_REPORT}
)
"""Kinds in which reporters and columnists say "I" as well."""
OTHERS_WORDS = frozenset({BlockKind.SPEECH, BlockKind.QUOTE, BlockKind.POST})
_BEHIND = re.compile(r"\s(?:at|for|from|in|of|on|to|who|with)\s")
QUOTED = re.compile(r"[“«„\"][^“”«»„\"]*[”»“\"]")
_KIN = (
    r"brother|sister|son|daughter|wife|husband|mother|father|child|children|cousin|uncle|aunt|"
    r"nephew|niece|family"
)
_DO = (
    r"took|beat|hit|arrested|detained|shot|kicked|tortured|dragged|killed|raped|abducted|stripped|"
    r"questioned|interrogated|happened to|did to|came for"
)
_DONE = (
    r"taken|beaten|arrested|detained|shot|tortured|dragged|killed|raped|abducted|stripped|held|"
    r"interrogated|kidnapped"
)
_BEFELL = re.compile(
    rf"\b(?:{_DO}) (?:me|us|my (?:\w+ )?(?:{_KIN}))\b"
    rf"|\b(?:I|we|my (?:\w+ )?(?:{_KIN})) (?:was|were|have been|had been) (?:\w+ )?(?:{_DONE})\b"
    r"|\b(?:m[’']|nous )(?:ont|a) (?:battu|frappé|pris|emmené|arrêté|torturé|violé)\w*"
    r"|\b(?:ont|a) (?:battu|frappé|pris|emmené|arrêté|tué|torturé) (?:mon|ma|mes) \w+"
    r"|\b(?:меня|нас|мо(?:его|ю|их) (?:брат|сестр|сын|доч|муж|жен|мать|отц|дет)\w*)"
    r" (?:\w+ )?(?:из|у)?(?:били|везли|вели|держали|держивали|держат|пытали|забрали)"
    r"|\b(?:me|nos) (?:golpearon|pegaron|detuvieron|torturaron|violaron|llevaron|dispararon|"
    r"rompieron|bateram|espancaram|levaram|torturaram|prenderam|quebraram)\b"
    r"|\b(?:golpearon|pegaron|detuvieron|torturaron|mataron|llevaron|bateram|espancaram|levaram|"
    r"mataram|prenderam)(?: a| em| o| no)? (?:mí|mim|mi|meu|minha|nós|nosotr[oa]s)\b"
    r"|\b(?:schlugen|verhafteten|folterten|holten|nahmen|traten) (?:mich|uns|mein\w*|unser\w*)\b"
    r"|\b(?:мене|нас|мо(?:го|ю|їх) (?:брат|сестр|син|доньк|чоловік|дружин|матір|батьк)\w*)"
    r" (?:побили|били|вивезли|затримали|катували|забрали)\b"
    r"|\b(?:избили|били|увезли|увели|задержали|пытали|забрали) "
    r"(?:меня|нас|мо(?:его|ю|их) (?:брат|сестр|сын|доч|муж|жен|мать|отц|дет)\w*)",
    re.IGNORECASE,
)
"""What the writer or the writer's kin suffered, in the writer's own words."""


def is_memoir(document: Document) -> bool:
    """Tell whether whoever signs a report tells in it of what befell the writer, unquoted."""
    texts = (
        document.text[block.start : block.end]
        for block in document.blocks
        if block.kind not in OTHERS_WORDS and not block.speaker
    )
    return any(_BEFELL.search(QUOTED.sub(" ", text)) for text in texts)


def is_guest(document: Document) -> bool:
    """Tell whether a report says of its author who is none by trade: "Ada Rill is a sergeant"."""
    name = document.author or ""
    found = re.search(
        rf"\b{re.escape(name)} (?:is|was|works as)(?: now)? an? (?P<what>[\w’' -]{{2,60}})",
        document.text,
    )
    head = _BEHIND.split(f"{found['what']} ")[0] if name and found else ""
    return bool(LOW_RANK.search(head) or role_speaks(head) is False)


def is_paper(document: Document) -> bool:
    """Tell a petition, a statement, a court's paper from what a newsroom or a body puts out."""
    if document.kind in REPORTS:
        return False
    head = f"{document.outlet or ''}\n{document.title or ''}\n{document.text[:_HEAD]}"
    return bool(_PAPERS.search(head))
