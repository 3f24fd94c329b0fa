"""Knows words of office that make nobody public: a choir's director, a retired judge, no judge.

An office is one where somebody acts for the public, a body or a reader. The same words stand for
posts of private life, for people out of office, and in phrases that only speak of an office.
"""

from __future__ import annotations

import re

_OPENS = re.compile(
    r"^(?:no|not|never|neither|nor|non|pas|ne|не|by|in|on|at|for|with|from|to|under|after|before|"
    r"during|without|against|like|par|dans|avec|pour|sans|selon|devant|после|без|против)\s",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s(?:and|or|et|ou|и|или)$", re.IGNORECASE)
_GIVEN = re.compile(r"^\w+ed (?:by|as|for|with|to)\b", re.IGNORECASE)
""""Employed by the spokesman" is no spokesman."""
_VERB = re.compile(
    r"\b(?:is|are|was|were|wants?|wanted|hopes?|hoped|looks?|looked|works|worked|est|était|sont|"
    r"veut|voulait|был[аи]?|является|хочет)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r",|\b(?:who|that|which|whose|qui|dont|котор\w+)\b", re.IGNORECASE)

_RETIRED = re.compile(
    r"\b(?:retired|trainee|apprentice|aspiring|would-be|student|self-styled|so-called|fake|alleged|"
    r"suspected|honorary|à la retraite|retraitée?|stagiaire|prétendue?|soi-disant|"
    r"отставн\w+|в отставке|запаса|на пенсии|стаж[её]р\w*|самозван\w+|так называем\w+)\b",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"(?:^|\s)(?:former|ex|one-time|erstwhile|ancien(?:ne)?|бывш\w+|экс)(?:\s|-)", re.IGNORECASE
)
_POLITICAL = re.compile(
    r"\b(?:minist(?:er|re)|president|premier|chancellor|governor|senator|ambassador|mayor|king|"
    r"queen|mp|lawmaker|deputy prime|président|gouverneur|sénat|ambassad|maire|député|министр|"
    r"президент|губернатор|сенатор|мэр|депутат|посол)\w*",
    re.IGNORECASE,
)
"""Offices whose bearers stay known when they have left them."""

_COUNSEL = re.compile(
    r"\b(?:lawyers?|advocate|attorney|counsel|solicitor|barrister|avocate?|адвокат|юрист|защитни)\w*",
    re.IGNORECASE,
)
_HEADS_SCHOOL = re.compile(
    r"\b(?:head|principal|rector|dean|director|directeur|directrice|proviseure?|директор\w*)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:school|college|university|école|lycée|collège|школ(?:а|ы|е|у|ой)|колледж\w*)\b",
    re.IGNORECASE,
)
_PRIVATE_LIFE = re.compile(
    r"\b(?:choir|chorus|class|classroom|school|pupils?[’']?|club|circle|chess|knitting|football|"
    r"relay|orchestra|band|parish|church|ship|ship[’']s|boat|ferry|trawler|household|kindergarten|"
    r"parents?[’']?|mothers[’']|scouts?|allotments?|playground|nursery|canteen|"
    r"shop|store|bakery|restaurant|café|"
    r"shelter|payroll|burial|tenants[’']?|residents[’']?|shift|volunteers?|tent|"
    r"crèche|garderie|cantine|"
    r"chorale|chœur|classe|école|élèves?|lycée|équipe|paroisse|navire|bateau|magasin|boutique|"
    r"cercle|orchestre|parents|"
    r"школ(?:а|ы|е|у|ой)|смены|садовод\w+|жильцов|соседей|волонт[её]р\w*|"
    r"столовой|детск\w+ сада?|ясл\w+|"
    r"хор\w?|класс\w{0,2}|школьн\w+|ученическ\w+|студенческ\w+|родительск\w+|кружк\w+|клуб\w?|"
    r"оркестр\w?|приход\w?|церковн\w+|судна|корабля|лодки|магазин\w?|сборной|команды)\b",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"\b(?:team|squad|crew)[’']?s? captain\b|\bcaptain of\b.*\b(?:team|squad)\b", re.I
)
_BUSINESS = re.compile(
    r"\b(?:branch|funeral|film|theatre|theater|stage|music|artistic|art|casting|sales|marketing|"
    r"payroll|finance|creative|technical|athletic|games) director|"
    r"\b(?:block|house|night|dormitory|game|traffic|ward) warden|"
    r"\b(?:job|phd|doctoral|exam) candidate|"
    r"\b(?:wedding|portrait|fashion|nature|crime|travel|food|ghost|copy|song|letter) "
    r"(?:photographer|writer|author)|"
    r"\b(?:author|writer|presenter|editor) of (?:the|a|this|that|his|her) (?:\w+ )?"
    r"(?:letter|note|diary|petition|post|message|poem|blog|list)\b|"
    r"\b(?:shift|brigade|gang|choir|tent|line|floor) leader",
    re.IGNORECASE,
)
"""Posts in trade and words for whoever wrote something down."""
_AT_RISK = (
    r"accused|arrested|bereaved|captives|detained|detainees|disappeared|displaced|evicted|"
    r"families|hostages|inmates|injured|missing|prisoners|refugees|relatives|survivors|taken|"
    r"victims|villagers|widows|wounded|disparus|détenus|familles|victimes|otages"
)
_FOR_THEM = re.compile(
    r"\b(?:spokes\w+|speaker|representative|coordinator|leader|head|chair\w*|president|"
    r"porte-parole|présidente?|coordinat\w+) (?:for|of|de|des|du) (?:(?:the|les|all) )?"
    rf"(?:[^\W\d_]+ ){{0,3}}(?:{_AT_RISK})\b",
    re.IGNORECASE,
)
"""Who speaks for those at risk is as a rule one of them."""


def is_unofficial(phrase: str) -> bool:
    """Whether a phrase with a word of office names no office in force: "retired judge".

    What a lawyer's clients are, and what a head of a school heads, changes nothing.
    """
    if _RETIRED.search(phrase) or (_FOR_THEM.search(phrase) and not _COUNSEL.search(phrase)):
        return True
    if _FORMER.search(phrase) and not _POLITICAL.search(phrase):
        return True
    if _COUNSEL.search(phrase) or (_SCHOOL.search(phrase) and _HEADS_SCHOOL.search(phrase)):
        return False
    private = (_PRIVATE_LIFE, _TEAM, _BUSINESS)
    return any(each.search(phrase) for each in private)


def is_no_phrase(phrase: str) -> bool:
    """Whether words taken for a role are a piece of a sentence: "husband is a police spokesman"."""
    said = _CLAUSE.split(phrase)[0]
    broken = _OPENS.search(phrase) or _ENDS.search(phrase.strip()) or _GIVEN.search(phrase)
    return bool(broken or _VERB.search(said))
