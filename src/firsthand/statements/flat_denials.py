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
_HELD = r"(?:prisoners?|patients?|captives?|detainees?|people|persons?|hostages?|bod(?:y|ies))"
_HARM = r"(?:shoot|shot|fire|fired|steal|stole|kill|killed|beat|torture|take prisoners)"
_ENGLISH = (
    _NONE
    + r" (?:(?!that |who |which )[\w'’-]+ ){1,5}?"
    + r"(?:(?:has|have|had) (?:ever )?|(?:was|were) ever )"
    + _DONE,
    r"there (?:has|have|had) (?:never )?been (?:no|nothing|nobody)",
    rf"there (?:is|are|was|were) no (?:such |\w+ )?{_ACTS}",
    r"nothing (?:happened|occurred|went in|of the (?:kind|sort))",
    r"nothing (?:has |had )(?:ever )?(?:taken place|happened|occurred|"
    r"been (?:\w+ed|taken|stolen|hidden|lost))",
    r"(?:we|I) (?:did not|didn['’]t) do (?:this|that|it|any)",
    rf"we (?:have|had|hold|held|took|take|keep|kept) no (?:\w+ )?{_HELD}",
    rf"we (?:do not|don['’]t|have never|never) (?:\w+ )?{_HARM}",
    r"(?:gave|given|issued|moved|ordered|knows?|knew) (?:of )?(?:no (?:orders?|instructions?|"
    r"commands?|visits?|calls?|letters?|such|\w+ or \w+)|nothing (?:of|about|moved))",
    r"(?:is|are|was|were) (?:simply|just|quite|absolutely|flatly|entirely|plainly|all) "
    r"(?:not true|untrue|false|wrong|nonsense)",
)
_RUSSIAN = (
    r"никаких (?:\w+ ){1,6}не (?:был|получал|поступал|производил|проводил|существ)\w*",
    r"никого (?:\w+ ){0,2}не (?:бил|трога|калечил|задерживал|убива|пытал|удержива)\w*",
    r"ничего не происходил\w*",
    r"ни одн\w+ (?:\w+ ){1,5}не (?:был|поступ|зарегистрирова)\w*",
)
_ROMANCE = (
    r"nadie (?:ha|había|fue) \w+",
    r"no (?:ha|había) habido",
    r"aucune? (?:\w+ ){1,3}n['’](?:a|avait|ont) (?:été|tiré|frappé|interpellé|arrêté)\w*",
    r"aucune? (?:\w+ ){1,3}n['’](?:est|était) (?:entré|sorti|mort)\w*",
)
_WHOLE = re.compile(rf"(?i)\b(?:{'|'.join((*_ENGLISH, *_RUSSIAN, *_ROMANCE))})\b")


def is_flat(said: str) -> bool:
    """Tell whether words deny by themselves that a thing was done, whoever says them.

    Only what is told as a whole counts: "nobody came to help" accuses, and is not among them.
    """
    return _WHOLE.search(said) is not None
