"""Whole negations of what is said to have been: "No shot has been fired by our men"."""

from __future__ import annotations

import re

_NONE = (
    r"(?:no(?! (?:more|fewer|less|other|doubt)\b)|not (?:one|a single)|"
    r"none of (?:the|its|our|his|her|their|my))"
)
_DONE = (
    r"(?:been \w+|\w+ed|left|gone|come|taken|given|found|held|hurt|shot|sent|made|told|happened)"
)
_ACTS = (
    r"(?:policy|instructions?|orders?|leaks?|spills?|operations?|fall|bonus(?:es)?|payments?|"
    r"pressure|violence|torture|beatings?|force|drums?|attacks?|delays?|lists?|conflict|link|plan)"
)
_HELD = r"(?:prisoners?|patients?|captives?|detainees?|hostages?|bod(?:y|ies))"
_HARM = r"(?:shoot|shot|fire|fired|steal|stole|kill|killed|beat|torture|take prisoners)"
_ENGLISH = (
    rf"there (?:is|are|was|were) no (?:such |\w+ )?{_ACTS}",
    r"nothing (?:happened|occurred|went in|of the (?:kind|sort))",
    r"nothing (?:has |had )(?:ever )?(?:taken place|happened|occurred|"
    r"been (?:\w+ed|taken|stolen|hidden|lost))",
    r"(?:we|I) (?:did not|didn['’]t) do (?:this|that|it|any)",
    rf"we (?:have|had|hold|held|took|take|keep|kept) no (?:\w+ )?{_HELD}",
    rf"we (?:do not|don['’]t|have never|never) (?:\w+ )?{_HARM}",
    r"(?:gave|given|issued|moved|ordered|knows?|knew) (?:of )?(?:no (?:orders?|instructions?|"
    r"commands?|visits?|calls?|letters?|such)|nothing moved)",
    r"(?:is|are|was|were) (?:simply|just|quite|absolutely|flatly|entirely|plainly|all) "
    r"(?:not true|untrue|false|nonsense)",
)
_RUSSIAN = (
    r"никого (?:\w+ ){0,2}не (?:бил|трога|калечил|задерживал|убива|пытал|удержива)\w*",
    r"ничего не происходил\w*",
)
_OPEN = (
    _NONE
    + r" (?:(?!that |who |which )[\w'’-]+ ){1,5}?"
    + r"(?:(?:has|have|had) (?:ever )?|(?:was|were) ever )"
    + _DONE,
    r"there (?:has|have|had) (?:never )?been (?:no|nothing|nobody)(?: [\w'’-]+){0,3}",
    r"(?:gave|given|issued|moved|ordered|knows?|knew) nothing (?:of|about)",
    r"никаких (?:\w+ ){1,6}не (?:был|получал|поступал|производил|проводил|существ)\w*(?: \w+)?",
    r"ни одн\w+ (?:\w+ ){1,5}не (?:был|поступ|зарегистрирова)\w*(?: \w+)?",
    r"nadie (?:ha|había|fue) \w+(?: \w+)?",
    r"no (?:ha|había) habido(?: \w+){0,3}",
    r"aucune? (?:\w+ ){1,3}n['’](?:a|avait|ont) (?:été|tiré|frappé|interpellé|arrêté)\w*(?: \w+)?",
    r"aucune? (?:\w+ ){1,3}n['’](?:est|était) (?:entré|sorti|mort)\w*",
)
"""They deny only from who answers for an act, or of a harming act: else they may accuse."""
_HARMING = re.compile(
    r"(?i)\b(?:shots?|fired|beat(?:en|ings?)?|killed|killings?|held|taken|tortured?|sold|detained|"
    r"stolen|struck|hurt|injured|abused?|entered|violence|attack(?:s|ed)?|discharges?|leaks?|"
    r"spills?|tirs?|tirée?s?|frappée?s?|tuée?s?|battue?s?|torturée?s?|détenue?s?|arrêtée?s?|"
    r"interpellée?s?|entrée?s?|disparos?|disparado|golpead[oa]s?|torturad[oa]s?|matado|muert[oa]s?|"
    r"detenid[oa]s?|herid[oa]s?|выстрел\w*|застрел\w*|изби\w+|уби\w+|пыт(?:ок|ал)\w*|"
    r"задерж\w+|прода[нл]\w*)\b"
)
_REMEDY = re.compile(
    r"(?i)\b(?:investigat\w+|inquir\w+|inquests?|trials?|hearings?|charge[ds]?|arrest(?:s|ed)?|"
    r"punish\w*|prosecut\w+|convict\w+|account\w*|responsible|help\w*|aid|ambulances?|doctors?|"
    r"nurses?|medicines?|food|water|answers?|answered|expla\w+|justice|warn\w*|apolog\w+|"
    r"compensat\w+|statements?|evidence|samples?|action|steps|measures|funerals?|returned|"
    r"rescue\w*|enquêtes?|poursuites?|inculpée?s?|secours|aide|médecins?|réponses?|explications?|"
    r"investigaci\w+|ayuda|respuestas?|justicia|explicaci\w+|médicos?|venido|"
    r"дел[оа]|расследован\w+|объяснени\w+|помощ\w+|скор\w+|врач\w*|ответ\w*|наказ\w+)\b"
)
"""What the wronged miss: "no investigation has been opened" accuses."""
_OPENLY = re.compile(rf"(?i)\b(?:{'|'.join(_OPEN)})\b")
_WHOLE = re.compile(rf"(?i)\b(?:{'|'.join((*_ENGLISH, *_RUSSIAN))})\b")


def is_flat(said: str, answering: bool = False) -> bool:
    """Tell whether words deny by themselves that a thing was done, whoever says them.

    Only what is told as a whole counts: "nobody came to help" accuses, and is not among them.
    `answering`: whether a body or an office that may stand accused speaks.
    """
    if _WHOLE.search(said):
        return True
    found = (match[0] for match in _OPENLY.finditer(said))
    return any(not _REMEDY.search(f) and (answering or _HARMING.search(f)) for f in found)
