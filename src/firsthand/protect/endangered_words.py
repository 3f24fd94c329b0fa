"""Knows how reports speak of people to whom the case happens.

Expressions only: what stands before or behind a name. `endangered_named` reads names with them.
"""

from __future__ import annotations

import re

from firsthand.protect.insiders import AFTER, BEFORE, DEAD, HURT, KILLED, NAMELESS, PROSECUTED

_DONE = (
    r"abducted|arrested|beaten|captured|deported|detained|disappeared|imprisoned|interned|jailed|"
    r"kidnapped|missing|raped|tortured|whipped"
)
"""What was done to someone alive. The death of a public person stays public: no harm comes to her,
and it is what the case is about."""
_ACTS = (
    r"abduction|arrest|beating|capture|captivity|detention|deportation|disappearance|imprisonment|"
    r"jailing|kidnapping|rape|torture|abductors|captors|kidnappers|torturers"
)
_SOUGHT = r"disappearance|fate|release|return|search|whereabouts"
_KIN = (
    r"boyfriend|brother|children|daughter|family|father|fiancée?|girlfriend|husband|mother|parents|"
    r"partner|relatives|sister|son|widow|wife"
)
"""A victim is who reports name through her kin; of officials they name the kin seldom."""
_GROUP = (
    r"captives|detainees|dead|disappeared|evicted|families|hostages|inmates|missing|mothers|"
    r"parents|prisoners|refugees|relatives|residents|survivors|victims|villagers|widows|wives"
)
_COUNTED = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|\d+)"
)
_THEM = (
    rf"(?:the|those|these) (?:{_COUNTED} )?(?:{_DONE}|{_GROUP}|taken|held|hurt|injured|wounded|"
    rf"{_COUNTED}(?! (?:who|at|present|members|officials|judges|ministers)))"
)
_THEM_FRENCH = r"(?:\w+ )?(?:disparu|détenu|arrêté|blessé|victime|otage)\w*"
_THEM_RUSSIAN = r"(?:\w+ )?(?:пропавш|задержанн|арестованн|пострадавш|раненых|избит|похищенн)\w*"
_BETWEEN = r"(?:[\w’'«»-]+ ){0,4}"
JUST_BEFORE = re.compile(
    rf"(?:\b(?:{_DONE}|deserter|defector|whistle-?blower|hostage|prisoner of war) {_BETWEEN}"
    rf"|\b(?:{_ACTS}|{_SOUGHT}|{_KIN}) of {_BETWEEN}"
    r"|\b(?:where (?:is|was|are)|free|freed|release|search(?:ing|ed)? for|looking for) "
    r"(?:\w+ )?"
    r"|\b(?:пропавш|задержанн|арестованн|избит|похищенн|исчезнувш)\w+ "
    rf"{_BETWEEN}|\b(?:исчезновени|похищени|арест|задержани|избиени)\w{{0,3}} {_BETWEEN}"
    rf"|\b(?:disparition|arrestation|enlèvement|détention) de {_BETWEEN}"
    rf"|\b(?:desaparición|detención|secuestro) de {_BETWEEN}"
    r"|\b(?:жен|мать|матер|отец|отц|брат|сестр|сын|доч|семь|родственник|вдов)\w{0,4} (?:\w+ )?"
    r"|\b(?:femme|épouse|mari|mère|père|frère|sœur|fils|fille|famille|proches|veuve) "
    r"(?:de |d[’'])(?:\w+ )?)$",
    re.IGNORECASE,
)
_WHEN = (
    r"(?:on |late on |early on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?|"
    r"(?:on|in) \d{1,2} \w+|last \w+|yesterday|today|earlier|later"
)
_ASIDE = (
    r"(?:,? \([^()\n]{0,80}\),?"
    r"|,? (?:of|from|at|in|with|for|who|whose|and) [^.!?;\n]{0,60},|, [^.!?;\n]{0,60},"
    r"|\s?[–—]\s?[^.!?;\n]{0,80}(?:,|\s?[–—])| --? [^.!?;\n]{0,80}(?:,| --?)"
    rf"| (?:himself|herself|{_WHEN})"
    r"| (?:of|from|at)(?: [\w’'-]+){1,5}){0,2}"
)
"""What may stand between a name and its verb, two at most: "of the Mill Post", ", 41, an editor,",
"(Mill Post)", "herself". A verb of its own there has somebody else for the rest of the sentence."""
_IS = r"(?:was|were|is|had been|has been|have been|being|remains|is still|went|gone)"
HIDES = re.compile(rf"(?:{'|'.join(NAMELESS)})|{_ASIDE},? (?:{'|'.join(AFTER)})", re.IGNORECASE)
HARMED = re.compile(BEFORE, re.IGNORECASE)
WAS_HURT = re.compile(
    rf"{_ASIDE},? (?:who |and )?{_IS} (?:[\w-]+ ){{0,2}}(?P<verb>{HURT})\b", re.IGNORECASE
)
OF_HER = re.compile(
    r"(?<!\b[io]n )(?<!\b[io]n the )\b"
    r"(?:call|decision|film|footage|image|oath|photo(?:graph)?|picture|step|video)s? "
    r"(?:about|by|for|from|of|to|with) (?:[\w’'-]+ ){0,7}$",
    re.IGNORECASE,
)
""""A photo of the mayor was taken on Monday": nothing was done to her."""
LED_OFF = re.compile(r" (?:away|into|to)\b", re.IGNORECASE)
TRIED = re.compile(rf"{_ASIDE},? (?:who )?(?:{PROSECUTED})\b", re.IGNORECASE)
SAYS_OF_SELF = re.compile(
    rf"{_ASIDE},? (?:said|says|told [^.!?,;\n]{{1,30}}) (?:that )?(?:[\w-]+ ){{1,4}}(?:had |have )?"
    r"(?:beat|beaten|hit|kicked|tortured|raped|dragged|took|taken|detained|arrested|stripped) "
    r"(?:him|her)\b",
    re.IGNORECASE,
)
"""Whoever says so without office or clients says it of herself."""
SAW = re.compile(
    rf"{_ASIDE},? (?:who |qui |котор\w+ )?(?:also )?(?:saw|witnessed|watched|is afraid|a vu|a peur|"
    r"craint|témoigne|видел\w?|боится)\b",
    re.IGNORECASE,
)
"""What soldiers and guards who speak say of themselves; of their superiors it says nothing."""
OTHERS = re.compile(rf"\b(?:whose|and (?:his|her)|{_KIN})\b", re.IGNORECASE)
IS_DEAD, WAS_KILLED = (re.compile(each, re.IGNORECASE) for each in (DEAD, KILLED))
JUST_AFTER = re.compile(
    rf"[’']s? (?:[\w-]+ )?(?:{_ACTS}|{_SOUGHT}|{_KIN})\b(?! warrant| order)"
    rf"|{_ASIDE},? (?:who |and )?{_IS} "
    rf"(?:[\w-]+ly |also |still |then |first |himself |herself )?(?:{_DONE})\b"
    rf"|{_ASIDE},? (?:who )?(?:has )?(?:disappeared|vanished|did not come (?:home|back)|not "
    r"(?:been (?:seen|heard (?:of|from))|returned|come (?:home|back)))\b"
    rf"|{_ASIDE},? (?:who )?(?:was|were|is|are) (?:also )?(?:among|one of) {_THEM}\b"
    rf"|{_ASIDE},? (?:qui )?(?:figure|est|était) parmi les {_THEM_FRENCH}\b"
    rf"|{_ASIDE},? (?:котор\w+ )?(?:(?:был[аи]? )?(?:среди|в числе) {_THEM_RUSSIAN}\b(?! нет)|"
    r"не вернул\w+)"
    rf"|,? [^.!?;,\n]{{0,40}}\b(?:spokes\w+|speaker|representative|coordinator|leader) "
    rf"(?:for|of) (?:the )?(?:[a-z]+ )?(?:{_GROUP})\b"
    rf"|{_ASIDE},? (?:[^.!?;,\n]{{0,60}}, )?(?:est|a été|reste) "
    r"(?:introuvable|disparue?|arrêtée?|détenue?|enlevée?|battue?|torturée?)\b"
    rf"|{_ASIDE},? (?:[^.!?;,\n]{{0,60}}, )?(?:пропала?|исчезла?)\b"
    rf"|{_ASIDE},? (?:[^.!?;,\n]{{0,60}}, )?(?:был[аи]? )?"
    r"(?:задержан|арестован|избит|похищен)[аы]?\b",
    re.IGNORECASE,
)
SPEAKS_FOR = re.compile(
    rf"\b(?:spokes\w+|speaker|representative|coordinator|leader) (?:for|of) (?:the )?(?:[a-z]+ )?"
    rf"(?:{_GROUP}),? (?:named |called )?$",
    re.IGNORECASE,
)
COUNSEL_OF = re.compile(
    r"\b(?:[Аа]двокат|[Юю]рист|[Зз]ащитни(?:к|ца)) [а-я]+ых (?:[A-ZА-ЯЁ]\w+ ){0,2}$"
)
"""Who acts for "the detained" is none of them."""
WHERE = re.compile(r"\bwhere $", re.IGNORECASE)
NOW = re.compile(r" (?:is|was|has gone|had gone)(?: now)?[.,;?!]")
"""Around the name in "to say where X is"."""
