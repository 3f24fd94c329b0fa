"""Patterns of the words by which one denies, plays down, doubts or hedges: our own lists."""

from __future__ import annotations

import re

from firsthand.statements.words import words

NUMBER = re.compile(
    r"(?i)\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|"
    r"thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens?|single|один|одна|двое|два|две|трое|"
    r"три|четверо|четыре|пять|пятеро|шесть|шестеро|семь|восемь|девять|десять|\w+надцать|двадцать|"
    r"deux|trois|"
    r"quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente)\b"
)
COUNTED = re.compile(
    NUMBER.pattern + r"\s+(?:\w+\s+){0,2}?(?:people|persons?|men|women|citizens|households|"
    r"families|houses|dead|deaths|corpses?|bod(?:y|ies)|patients|in-patients|detainees|fighters|"
    r"militants|terrorists|elements|attempts|were|was|had|have|died|lost|killed|injured|wounded|"
    r"treated|deceased|held|человек\w*|граждан\w*|лиц\w*|погиб\w*|боевик\w*|террорист\w*|семей|personnes|morts)\b"
)
HARMED = re.compile(
    r"(?i)\b(?:ill|sick|sickened|poisoned|hospitali[sz]ed|"
    r"dead|died|killed|deaths?|deceased|passed away|perished|corpses?|casualt\w+|neutrali[sz]ed|"
    r"eliminated|liquidated|lost their lives|wounded|injur\w+|hurt|"
    r"detain\w+|arrest\w+|treat\w+|invited|brought in|identification|identity|"
    r"held|in custody|missing|evicted|relocat\w+|households?|famil\w+|houses?|bodies|victims?|"
    r"figures?|toll|morts?|tué(?:e|s|es)?|blessé(?:e|s|es)?|perdu la vie|détenue?s?|"
    r"приглаш\w*|погиб\w*|ранен\w*|задержан\w*|арестован\w*|пострада\w*|убит\w*|уничтожен\w*|нейтрализован\w*|décédée?s?)\b"
)
OWN_ACT = re.compile(
    r"(?i)\b(?:arrest\w*|in custody|in detention|detained|charged|suspended|задержан\w*|"
    r"арестован\w*|arrêtée?s?|interpellée?s?)\b"
)
"""What an authority tells of its own doing in plain words: no answer to anybody."""
OWN_SIDE = re.compile(
    NUMBER.pattern + r" (?:\w+ )?(?:officers?|policemen|police|guards?|soldiers?|servicemen|"
    r"troops|сотрудник\w*|полицейск\w*|военнослужащ\w*|policiers?|soldats?|gendarmes?)\b"
)
"""The harmed of the authority's own side."""
ONLY = re.compile(
    r"(?i)\b(?:only|(?<!no )fewer than(?! the\b)|at most|not more than|no more than|merely|"
    r"rather than|лишь|только|не более|не больше|au plus|pas plus de)\b"
)
CAME = re.compile(
    r"(?i)\b(?:took part|participants?|participated|demonstrators?|protest[eo]rs?|marchers|"
    r"strikers|turned out|участник\w*|митингующ\w*|manifestants?|grévistes?)\b"
)
"""People whose number a crowd and an authority count apart."""
FIGURE_WRONG = re.compile(
    r"(?i)\b(?:figures?|numbers?|toll|count|цифр\w*|данные)\b.{0,60}\b(?:wrong|false|exaggerat\w+|"
    r"inflated|without foundation|unfounded|incorrect|not correspond|not agree|from nowhere|"
    r"fiction|imagin\w+|fantas\w+|завышен\w*|не соответств\w*|воображени\w*)"
)
HARMING = re.compile(
    r"(?i)\b(?:beat\w*|hit|struck|touched|finger|punch\w*|kick\w*|assault\w*|forced?|violence|"
    r"tortur\w*|weapons?|armed|guns?|firearms?|evict\w*|harm\w*|injur\w*|shot|shots|fired|"
    r"threat\w*|burn\w*|killed|flares?|chemicals?|compel\w*|coerc\w*|wrong with|the matter with|"
    r"to do with|of that name|no such|complain\w*|minors?|custody|detain\w*|arrest\w*|denied|"
    r"delay\w*|жалоб\w*|несовершеннолетн\w*|заявлени\w*|plaintes?|détention|удержива\w*|"
    r"бит\w*|избива\w*|насили\w*|сил[уаы]|воздействи\w*|оружи\w*|"
    r"violence|armes?|fusils?|contraint\w*|frapp\w+|touché\w*|удари\w*|трону\w*|тронул\w*)\b"
)
"""Harm that one person is accused of doing to another: whoever negates it denies."""
UNHARMED = re.compile(
    r"(?i)\b(?:no|not|never|nobody|no ?one|none|nothing|neither|nor|without|\w+n['’]t|не|нет|ни|"
    r"никто|никого|никак\w+|без|pas|aucune?|jamais|rien|personne|nul(?:le)?|n['’]\w+)\b"
    r"(?:[\s«»\"“”]+[\w'’-]+){0,4}[\s«»\"“”]+"
    + HARMING.pattern.removeprefix("(?i)")
    + "|"
    + HARMING.pattern.removeprefix("(?i)")
    + r"\s(?:\w+\s){0,2}(?:to |on |against |at )?(?:nobody|no one|no|никого|personne|aucune?)\b"
)
"""The harm stands close behind the negation: "we had no weapons", not "he hit me, nobody came"."""
ACCUSED = re.compile(
    HARMING.pattern[:-3] + r"|refus\w*|released|requests?|report|lit|taken|put into|records?|"
    r"orders?|served with|cards?|starv\w*)\b"
)
"""What an office is accused of: for it to negate that is to deny, for others it is to accuse."""
WARNING = re.compile(
    r"(?i)\b(?:warn\w*|loudspeakers?|megaphones?|shots? (?:in|into) the air|предупрежд\w*|"
    r"sommations?)\b"
)
"""A warning that was due: who says that there was none accuses."""
REJECTS = re.compile(
    r"(?i)\b(?:reject\w*|repudiat\w*|disclaim\w*|deny|denie[sd]|denying|dismiss\w*|rejet\w+|"
    r"déclin\w+|réfut\w+|dément\w*|отверг\w+|отрица\w+|опроверг\w+)\s+(?:[\w'’]+ ){0,3}"
    r"(?:responsib\w+|blame|guilt|accusations?|allegations?|claims?|charges|reports?|involvement|"
    r"responsab\w+|allégations?|ответственност\w+|вин[уы]|причастност\w+|обвинени\w+|сообщени\w+)"
)
"""A rejection told in the words themselves: "while rejecting any blame"."""
UNVERIFIED = re.compile(
    r"(?i)\b(?:could not|couldn't|cannot|can't|unable to|not been able to|have not)"
    r"\s+(?:\w+\s+){0,3}(?:verif\w+|confirm\w*|corroborat\w+|check\w*|establish\w*)|\bunverified\b|"
    r"\bunconfirmed\b|\bno evidence\b(?! (?:up)?on which)|"
    r"\bне удалось (?:\w+\s+){0,2}(?:подтвердить|проверить)|"
    r"\bn'a pas pu (?:être )?(?:vérifi|confirm)\w+"
)
DOUBTED = re.compile(
    r"(?i)\bfound (?:nothing|nobody|no ?one|no (?:sign|trace|source|proof|support|basis))\b|"
    r"\b(?:disregard|come[s]? from nowhere|no trace of any such)\b|"
    r"\b(?:nothing|no one|nobody|no (?:other )?account)\b.{0,40}\bsupports?\b|"
    r"\bno source (?:that|for)\b|\brests? (?:\w+ )?on (?:a single|one) (?:\w+ )?"
    r"(?:post|account|source)|\b(?:we|I) (?:withdraw|retract|take back)\b|"
    r"\b(?:has|have|had|been|was|were|is) (?:since )?(?:withdrawn|retracted)\b(?! from)|"
    r"\bwithdrawn by (?:its|the) (?:source|author)\b|\bwith caution\b|\bpinch of salt\b|"
    r"\b(?:no (?:independent )?confirmation|nothing to confirm)\b|\bподтвержден\w+ (?:\w+ )?нет\b|"
    r"\bnone of (?:our|the) .{3,40}\b(?:saw|seen|heard|knew|confirmed)\b|"
    r"\bno (?:resident|witness|one|villager|neighbour)\b.{0,30}\bcould (?:tell|say|name|confirm)\b|"
    r"\bне нашл[иао]?\w* (?:никого|ничего|подтвержден\w+)|\bn'a(?:vons)? (?:rien )?trouvé\b"
)
"""Words by which someone who looked into a claim says that it has no support."""
ALLEGED = re.compile(
    r"(?i)\b(?:alleged(?:ly)?|reportedly|purported(?:ly)?|supposed(?:ly)?|said to have|"
    r"believed to|rumou?red|apparently|якобы|предположительно|(?<!люди )говорят(?=,)|"
    r"дескать|aurait|auraient|"
    r"serai(?:t|ent) (?:mort|décédé|détenu|retenu|arrêté|disparu|parti|enterré|tombé)\w*|"
    r"présumée?s?)\b"
)
TALKERS = words("people locals residents villagers neighbours gens")
"""Speakers who are nobody: what they say is the talk of the town."""
NO_DENIAL = re.compile(
    r"(?i)\bnot (?:all|only|just|merely|least|long|far|guilty|neglect)\b|"
    r"\bnot (?:\w+ ){0,3}(?:in time|on time|as required|at (?:his|her|their) posts?)\b|"
    r"\bdid not .{3,60}\b(?:require|rules|regulations|orders)\b|\bне там, где\b|\bне все\b|"
    r"\b(?:not|n['’]t) (?:\w+ )?(?:see|know|hear|remember|recall|say|tell) (?:who|what|where|when|"
    r"why|how|which|whether)\b|\bне (?:видел|знает|знал|помнит|слышал|сказал)\w*,? (?:кто|где|"
    r"когда|почему|как|сколько)\b|\bpas (?:vu|su|entendu|dit) (?:qui|où|quand|comment|pourquoi)\b|"
    r"\bno (?:fewer|less|later|more|further|closer|nearer|longer|other|older|younger|\w+er)\b"
    r"(?: away| \w+)? than\b|\bno quarrel\b|\b(?:have|has|had) not (?:yet )?"
    r"(?:finished|ended|stopped)\b|\bpas (?:tous|seulement)\b"
)
"""Negations that deny nothing: a contrast, ignorance, or an own failure that is admitted."""
CONTRAST = re.compile(r"(?i),\s*(?:not|pas|а не)\b")
"""A contrast, which denies something only where an accused party draws it."""
CALLED_FALSE = re.compile(
    r"(?i)\b(?:fairy (?:stor(?:y|ies)|tales?)|made[- ]up|concoct\w*|cock-and-bull|trumped[- ]up|"
    r"horror stor(?:y|ies)|fantas(?:y|ies)|imagination|imaginary|theatre|theatrics|circus|farce|"
    r"ridiculous|ludicrous|laughable|preposterous|slander\w*|libel\w*|defam\w+|"
    r"misinformation|misinformed|ill-informed|folklore|fables?|hearsay|insinuation\w*|"
    r"counted (?:twice|two times|double)|double[- ]count\w*|counting .{3,40} twice|stage[- ]set|"
    r"(?:not|n['’]t) correspond to (?:reality|the "
    r"(?:facts|truth))|nothing to do with (?:reality|the truth)|no basis in|"
    r"бред\w*|чепух\w*|чуш\w*|ерунд\w*|вздор\w*|домысл\w*|воображени\w*|дезинформаци\w*|"
    r"не соответству\w+ действительност\w*|не име\w+ под собой|"
    r"сплетн\w*|россказн\w*|басн[иейя]\w*|"
    r"contes? (?:pour enfants|de fées|à dormir debout)|racontars?|balivernes?|sornettes|bobards?|"
    r"absurde|ridicule|fantaisist\w*|sans fondement|dénué\w* de (?:tout )?fondement|"
    r"фальшив\w*|сказк\w*|выдум\w*|клевет\w*|вымыс\w*|вымышлен\w*|небылиц\w*|фейк\w*|"
    r"провокаци\w*|беспочвенн\w*|mensong\w*|calomni\w*|affabulation|invent\w+ de toutes pièces)\b"
)
"""Words, in any form, by which one calls an account untrue."""
NOT_FALSE = re.compile(
    r"(?i)(?<!the )(?<!of )(?<!more )(?<!such )(?<!all )(?<!are )(?<!ing )(?<!\ba )"
    r"\blies?(?= (?:(?:still|now) )?"
    r"(?:in|on|under|behind|down|with|there|here|where|at|buried|beside|next|outside|inside|near|"
    r"over|between|by|as|we|dead|stripped|unanswered|unburied|\d+)\b)|"
    r"\b(?:to|did not|didn['’]t|(?:made|make|let) \w+) lie\b|"
    r"\b(?:in|any|our|the|operating|city|town|drama|puppet) theatre\b|"
    r"\b(?:spread|propagat|disseminat)\w* (?:of )?false (?:news|information|rumou?rs)\b|"
    r"\bfalse (?:account|alarm|bottom|cause|charges?|confessions?|dates?|documents?|entr(?:y|ies)|"
    r"floor|identity|leases?|names?|numbers?|papers|passports?|plates?|pretences?|records?|"
    r"signatures?|testimony|wall|witness(?:es)?)\b|"
    r"\b(?:slander|libel|defamation) (?:case|charges?|law|proceedings|suit|trial)\b|"
    r"\bfor (?:slander|libel|defamation)\b|\bбред\w* преследовани\w+|"
    r"\bзаведомо ложн\w+|\bза (?:клевет|фейк)\w+|\b(?:faux|fausse)s? (?:papiers?|passeports?|noms?|"
    r"plaques?|témoignages?|factures?)\b|\bpour calomnie\b"
)
"""Words of untruth that call no account untrue: a false name, where something lies, a charge."""
TERSE = 6
"""Words up to which an official's bare figure is given against another."""
TOLL = re.compile(
    r"(?i)\b(?:toll|figure|number|count|total)\b.{0,40}\b(?:stands?|is|was|remains?|at)\b|"
    r"\bis the \w+['’]s (?:number|figure|count)\b|\bcounts?\b"
)
