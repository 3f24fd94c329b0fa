"""Word beginnings that show what kind of person a description means (English, Russian, French)."""

from __future__ import annotations


def _list(words: str) -> frozenset[str]:
    return frozenset(words.split())


CATEGORIES: dict[str, frozenset[str]] = {
    "resident": _list("reside neighb villag local inhabi townsp жител сосед habita voisin rivera"),
    "guard": _list("guard warder warden soldie conscr охран солда конвои конвой gardie soldat"),
    "police": _list("police consta detect inspec полице следов polici"),
    "detainee": _list(
        "detain prison inmate held captiv caller releas freed задерж заключ освобо détenu detenu"
    ),
    "medic": _list(
        "nurse doctor medic surgeo parame midwif ambula медсес врач фельдш infirm médeci"
    ),
    "worker": _list(
        "worker docker miner driver employ techni forema labour рабочи водите сотруд ouvrie chauff"
    ),
    "official": _list("offici prosec minist clerk govern чиновн прокур foncti"),
    "relative": _list(
        "mother father sister brothe wife widow husban cousin niece nephew uncle aunt daught son "
        "famili relati parent мать отец сестра брат жена вдова муж родств mère père sœur frère"
    ),
    "student": _list("studen pupil teache студен учител учени étudia"),
    "lawyer": _list("lawyer counse attorn advoca адвока юрист avocat"),
    "court": _list("court judge magist tribun суд суда судья tribun juge cour"),
    "watch": _list(
        "parlia assemb senate commit commis ombuds audito парлам комите комисс омбудс commis comité"
    ),
    "online": _list("online users post posts accoun commen соцсет пользо"),
}
"""Kinds of people and the word beginnings (at most six letters) that show them."""

GENERIC = _list(
    "man woman person people someon somebo source witnes eyewit bystan passer men women "
    "elder young friend voice surviv челове люди женщин мужчин источн очевид свидет homme femme "
    "témoin person"
)
"""Word beginnings that fit anyone."""

COLOURLESS = _list(
    "with from that this they their there where when which whose were been have about after before "
    "under over near near. outsid inside speaks spoken speaki asked told said saying named living "
    "lives interv reache met. first second three four five severa two who"
)
"""Word beginnings in descriptions that tell nobody from anybody."""

MALE = _list("man men father brother husband uncle nephew son he отец брат муж homme père")
"""Whole words that say that the person is male."""

FEMALE = _list(
    "woman women mother sister wife widow aunt niece daughter she мать сестра жена вдова femme mère"
)
"""Whole words that say that the person is female."""

RUMOUR = _list(
    "people locals everyone everybody someone somebody others many some люди говорят многие gens on"
)
"""Words for a crowd that no one in particular speaks for."""

PRESS = _list(
    "papers newspapers press media outlets agencies reports websites газеты сми пресса издания "
    "presse médias journaux"
)
"""Words for reports in general."""

DETERMINERS = _list(
    "a an the one two three four five six seven eight nine ten eleven twelve some several many all "
    "both another other his her their its our my every any few most more un une des les la le"
)
"""First words of a description that stands in a sentence as it is."""

PLURAL = _list("people men women children police staff parents personnel")
"""Plurals that do not end in s."""
