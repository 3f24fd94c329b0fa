"""Patterns of the words by which one denies, plays down, doubts or hedges: our own lists."""

from __future__ import annotations

import re

from firsthand.statements.words import words

NUMBER = re.compile(
    r"(?i)\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|"
    r"thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens?|один|одна|двое|два|две|трое|"
    r"три|четверо|четыре|пять|пятеро|шесть|шестеро|семь|восемь|девять|десять|\w+надцать|двадцать|"
    r"deux|trois|"
    r"quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente)\b"
)
COUNTED = re.compile(
    NUMBER.pattern + r"\s+(?:\w+\s+){0,2}?(?:people|persons?|men|women|citizens|households|"
    r"families|houses|dead|deaths|detainees|were|was|had|have|died|lost|killed|injured|wounded|treated|"
    r"held|человек\w*|граждан\w*|лиц\w*|погиб\w*|семей|personnes)\b"
)
HARMED = re.compile(
    r"(?i)\b(?:ill|sick|sickened|poisoned|hospitali[sz]ed|"
    r"dead|died|killed|deaths?|lost their lives|wounded|injur\w+|hurt|"
    r"detain\w+|arrest\w+|treat\w+|invited|brought in|identification|identity|"
    r"held|in custody|missing|evicted|relocat\w+|households?|famil\w+|houses?|bodies|victims?|"
    r"figures?|toll|morts?|tué(?:e|s|es)?|blessé(?:e|s|es)?|perdu la vie|détenue?s?|"
    r"приглаш\w*|погиб\w*|ранен\w*|задержан\w*|арестован\w*|пострада\w*|убит\w*)\b"
)
ONLY = re.compile(
    r"(?i)\b(?:only|not more than|no more than|merely|rather than|лишь|только|не более)\b"
)
FIGURE_WRONG = re.compile(
    r"(?i)\b(?:figures?|numbers?|toll|count|цифр\w*|данные)\b.{0,60}\b(?:wrong|false|exaggerat\w+|"
    r"inflated|without foundation|unfounded|incorrect|not correspond|not agree|from nowhere|"
    r"завышен\w*|не соответств\w*)"
)
ACCUSED = re.compile(
    r"(?i)\b(?:beat\w*|force|violence|tortur\w*|weapons?|armed|guns?|firearms?|complain\w*|evict\w*|"
    r"refus\w*|denied|delay\w*|harm\w*|injur\w*|shot|shots|fired|threat\w*|detain\w*|custody|"
    r"arrest\w*|released|requests?|report|burn\w*|lit|taken|put into|killed|flares?|records?|"
    r"orders?|minors?|wrong with|the matter with|to do with|no such|served with|of that name|"
    r"жалоб\w*|бит\w*|избива\w*|насили\w*|сил[уаы]|воздействи\w*|оружи\w*|несовершеннолетн\w*|"
    r"chemicals?|cards?|force[ds]?|compel\w*|coerc\w*|starv\w*|"
    r"plaintes?|violence|armes?|fusils?|заявлени\w*|удержива\w*|détention|contraint\w*)\b"
)
"""What one is accused of: to negate it is to deny, to negate a help that was due is not."""
UNVERIFIED = re.compile(
    r"(?i)\b(?:could not|couldn't|cannot|can't|unable to|not been able to|have not)"
    r"\s+(?:\w+\s+){0,3}(?:verif\w+|confirm\w*|corroborat\w+|check\w*|establish\w*)|\bunverified\b|"
    r"\bunconfirmed\b|\bno evidence\b|\bне удалось (?:\w+\s+){0,2}(?:подтвердить|проверить)|"
    r"\bn'a pas pu (?:être )?(?:vérifi|confirm)\w+"
)
DOUBTED = re.compile(
    r"(?i)\bfound (?:nothing|nobody|no ?one|no (?:sign|trace|source|proof|support|basis))\b|"
    r"\b(?:disregard|come[s]? from nowhere|no trace of any such)\b|"
    r"\b(?:nothing|no one|nobody|no (?:other )?account)\b.{0,40}\bsupports?\b|"
    r"\bno source (?:that|for)\b|\brests? (?:\w+ )?on (?:a single|one) (?:\w+ )?"
    r"(?:post|account|source)|\b(?:we|I) (?:withdraw|retract|take back)\b|"
    r"\bне нашл[иао]?\w* (?:никого|ничего|подтвержден\w+)|\bn'a(?:vons)? (?:rien )?trouvé\b"
)
"""Words by which someone who looked into a claim says that it has no support."""
ALLEGED = re.compile(
    r"(?i)\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|supposed(?:ly)?|said to have|"
    r"believed to|rumou?red|apparently|якобы|предположительно|aurait|auraient|présumée?s?)\b"
)
COMPANY = words(
    "company firm operator contractor corporation ltd plc inc компания корпорация оператор"
)
SOURCES = words("source sources insider whistleblower источник source proche")
"""Who speaks from inside an office without speaking for it."""
HEADS = words(
    """
    head chair chairman chairwoman manager administrator controller warden registrar director
    secretary president chief deputy general начальник глава директор председатель directeur
    directrice président présidente
    """
)
CIVIL = words(
    """
    rights union group association charity church league movement network coalition monitor
    foundation club observatory relief aid cooperative society federation ngo committee
    профсоюз кооператив ассоциация общество фонд syndicat coopérative ong collectif
    """
)
"""Bodies whose heads answer for no office and no accused company."""
ARMED = words("guard guards force forces brigade gendarmerie border customs гвардия стража войска")
"""Words that make the name of a body one of the state."""
PROPER = re.compile(
    r"(?i)\b(?:voluntar\w+|of (?:his|her|their|its) own (?:free will|accord)|unhindered|"
    r"without (?:delay|hindrance)|in accordance with|did not take part|acted alone|was lawful|"
    r"volunteers?|consent\w*|with courtesy|treated (?:well|properly|humanely)|as well as .{3,30} "
    r"guests?|on the basis of an agreement|merely|only informed|no more than inform\w*|"
    r"волонт[её]р\w*|volontaires?|добровольц\w*|"
    r"добровольн\w*|беспрепятственн\w*|в соответствии с|volontair\w+|sans entrave)\b"
)
"""Words by which an accused party says that all was as it should be."""


ELSEWHERE = re.compile(
    r"(?i)\b(?:(?:is|are|was|were) (?:\w+ ){0,3}(?:\w+['’]s? )?(?:affair|responsibility|duty)|"
    r"rests? with|within the (?:competence|remit)|on (?:the )?instructions? (?:of|from)|"
    r"on the \w+['’]s instructions?|answerable for|(?:no|little) say in|accepts? no|bears? no|"
    r"(?:is|are|was|were) (?:\w+ )?responsible|permanent hire|hired out to|"
    r"(?:is|are) for .{3,40} to decide|nobody else|"
    r"ответственност\w+ (?:лежит|несёт|несет)|relève de la (?:compétence|responsabilité))\b"
)
"""Words by which an accused party lays the blame on others."""
AT_ONCE = re.compile(
    r"(?i)\b(?:at once|immediately|promptly|as soon as|merely|simply|no more than|nothing more|"
    r"unarmed|routine|for (?:his|her|their) own safety|немедленно|лишь|aussitôt|simple)\b"
)
"""Words by which an authority makes little of what it did."""
NO_DENIAL = re.compile(
    r"(?i)\bnot (?:all|only|just|merely|least|long|far|guilty|neglect)\b|"
    r"\bnot (?:\w+ ){0,3}(?:in time|on time|as required|at (?:his|her|their) posts?)\b|"
    r"\bdid not .{3,60}\b(?:require|rules|regulations|orders)\b|\bне там, где\b|\bне все\b|"
    r"\bpas (?:tous|seulement)\b"
)
"""Negations that deny nothing: a contrast, or an own failure that is admitted."""
CONTRAST = re.compile(r"(?i),\s*(?:not|pas|а не)\b")
"""A contrast, which denies something only where an accused party draws it."""
CALLED_FALSE = re.compile(
    r"(?i)\b(?:fairy (?:stor(?:y|ies)|tales?)|made[- ]up|concoct\w*|cock-and-bull|trumped[- ]up|"
    r"фальшив\w*|сказк\w*|выдум\w*|клевет\w*|вымыс\w*|вымышлен\w*|небылиц\w*|фейк\w*|"
    r"провокаци\w*|беспочвенн\w*|mensong\w*|calomni\w*|affabulation|invent\w+ de toutes pièces)\b"
)
"""Words, in any form, by which one calls an account untrue."""
TERSE = 9
"""Words up to which an official's bare figure is given against another."""
TOLL = re.compile(
    r"(?i)\b(?:toll|figure|number|count|total)\b.{0,40}\b(?:stands?|is|was|remains?|at)\b"
)
INSISTS = re.compile(
    r"(?i)(?:insist|maintain|counter|retort|assure|rétorqu|assur|martel|завер|увер|настаив)\w*\s"
)
"""Cues with which an accused party answers an accusation, at the start of what is said."""
