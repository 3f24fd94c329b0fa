"""Words that tell who gives a figure, in English, Russian and French: data only."""

from __future__ import annotations

GIVES = (
    r"say|says|said|claims?|claimed|counts?|counted|puts?|gives?|gave|lists?|listed|reports?"
    r"|reported|reckons?|reckoned|estimates?|estimated|(?:speaks?|spoke|spoken|talks?|talked) of"
    r"|records?|recorded|registers|registered|documents|documented|confirms?|confirmed|admits?"
    r"|admitted|acknowledges?|acknowledged|concedes?|conceded|cites?|cited|told|tells?|announces?"
    r"|announced|insists?|insisted|maintains?|maintained|raised|lowered|corrected|revised|names?"
    r"|logs?|logged|tall(?:y|ies|ied)|calculates?|calculated|identif(?:y|ies|ied)|verif(?:y|ies|ied)"
    r"|catalogues?|catalogued|enumerates?|enumerated"
    r"|stated?|states|added|adds|wrote|writes?|has got as far as|has it that|understands"
    r"|(?:под|пере|со)?счита(?:л|ла|ли|ет|ют)|зафиксирова\w+|зарегистрирова\w+|задокументирова\w+"
    r"|сообщ(?:ил|ает|ают)\w*|заяв(?:ил|ляет|ляют)\w*|насчит(?:ал|ыва)\w*|оцени(?:л|ва)\w*"
    r"|отчита(?:л|лась|лся|лись)|назва(?:л|ла|ли)|называ\w+|призна(?:л|ла|ли|ёт|ют)"
    r"|подтверди(?:л|ла|ли)|подтвержда\w+|говор(?:ит|ят|ил|ила|или)|сказа(?:л|ла|ли)"
    r"|утвержда\w+|приводи\w*|приводят|указа(?:л|ла|ли)|рассказа(?:л|ла|ли)|уточни(?:л|ла|ли)"
    r"|пиш(?:ет|ут)|(?:на)?писа(?:л|ла|ло|ли)|переда(?:ёт|ют|ла|ли)|настаива\w+"
    r"|dit|disent|affirm\w+|annonc\w+|compt(?:e|ent|é)|recens\w+|dénombr\w+|évoqu\w+|reconn\w+"
    r"|parl(?:e|ent|ait) de|fait état|font état|fait désormais état|avance|avancent|déclare\w*"
    r"|précis(?:e|ent|é)|signal(?:e|ent|é)|estim(?:e|ent|é)"
)
"""Verbs with which somebody gives a figure."""
BETWEEN = (
    r"has|have|had|so far|to date|also|later|now|then|earlier|itself|himself|herself|themselves"
    r"|since|already"
    r"|still|first|at|last|only|even|however|itself|publicly|officially|both|а|уже|позже|также"
    r"|ранее|затем|сам|сама|ont|a|avait|avaient|n['’]en|en|ne|désormais|aussi|lui-même"
)
"""Small words between a giver and its verb."""
COUNT_NOUNS = (
    r"count|figures?|numbers?|tally|toll|estimate|list|roll|reckoning|total|register|records?"
    r"|death toll|statement|bilan|décompte|chiffres?|recensement|подсчёты|подсчеты|сводка"
)
"""What a giver's figure stands in: "the union's count"."""
ACCORDING = (
    r"according to|per|if you believe|on the (?:word|figures|authority|strength) of"
    r"|as (?:counted|given|reported|put) by|(?:counted|given|listed|reported|confirmed) by"
    r"|by the (?:count|reckoning|estimate|figures) of|in the words of|in the (?:view|count) of"
    r"|(?:list|roll|register|tally|count) (?:kept|drawn up|compiled|collected|made) by"
    r"|(?:это|таковы|такие) (?:данные|оценки|подсчёты|подсчеты|цифры|сведения)"
    r"|по данным|по словам|по подсчётам|по подсчетам|по оценк[еа]м?|по сведениям|по информации"
    r"|согласно данным|со ссылкой на|selon|d['’]après|aux dires de|de l['’]aveu de"
)
"""Words before the giver."""
ARTICLES = r"the|an?|its|their|his|her|our|this|that|local|same|le|la|les|une?|son|sa|ses"
SPEAKERS = r"sources?|officials?|spokes\w+|representatives?|leaders?|members|lawyers?|activists"
"""Who speaks for a body whose name stands before: "union sources"."""
