"""Words that say who was hurt and how, in English, French and Russian: data only."""

from __future__ import annotations

from firsthand.entities import numbers_lexicon as numbers
from firsthand.entities.word_list import word_list

PERSON = word_list(
    """
    adult aunt baby boy boyfriend brother bystander child clerk cousin customer daughter deputy
    driver employee father female friend girl girlfriend grandfather grandmother guard gunman
    husband individual infant intruder juvenile male man manager mother neighbor neighbour nephew
    niece officer owner passenger person policeman protester resident robber roommate senior
    shooter sister soldier son student suspect teen teenager toddler trooper uncle veteran victim
    villager wife woman worker youth
    homme femme garçon fille enfant policier manifestant soldat
    мужчина женщина мальчик девочка ребёнок ребенок подросток мужчину женщину мальчика девочку
    ребёнка ребенка подростка
    """
)
"""Nouns for one person, of whom a sentence may say what was done to them."""
COUNTED = numbers.PEOPLE | word_list(
    """
    adults females injured juveniles kids killed males more others patients shot suspects teens
    victims wounded dead hurt
    """
)
"""What may follow a number that counts people."""
PRONOUNS = word_list("he him her she they il elle ils elles он она они его её ее их")
SELF = word_list("herself himself itself themselves murder-suicide себя")
"""Whoever does harm and suffers it: one more than the others are."""
DEAD = {word for word, state in numbers.STATE_OF.items() if state == "killed"} | word_list(
    """
    bodies body deceased dying fatal fatally homicide killing kills lifeless murder
    murder-suicide slaying suicide тело тела corps décédé décédée
    """
)
HURT = {
    word for word, state in numbers.STATE_OF.items() if state in {"wounded", "hospitalised"}
} | word_list(
    """
    alive condition critical grazed hurts injures injuring injury life-threatening
    non-life-threatening recovering serious stable surgery survive survived surviving wound
    wounding ранена ранила ранили
    """
)
STRUCK = word_list(
    """
    beaten gunned gunshot hit shooting shoots shot stabbed stabbing struck
    подстрелен подстрелили
    """
)
"""Said of the dead and of the hurt alike."""
FATALLY = word_list("fatally mortellement смертельно")
DONE_TO = word_list(
    """
    grazed hit hurt hurts injured injures injuring killed killing kills murdered shooting shoots
    shot stabbed stabbing struck wounded wounding wounds
    tué tuant blessé blessant убил убили убив ранил ранили ранив
    """
)
"""Verbs that may have those they were done to behind them: "killed two men"."""
LEAVING = word_list("leave leaves leaving left laissant")
"""What leaves "two dead": the word behind the number says how."""
OF_WHOM = word_list(
    """
    bodies body death deaths fatal homicide killing murder shooting slaying stabbing
    mort décès meurtre смерть смерти гибель убийство убийства
    """
)
"""Nouns that have those they befell behind "of": "the death of a man"."""
OF = word_list("of de des du d")
PASSIVE = word_list("are be been being is was were été sont fut furent был была были было")
STATING = word_list("are had have is of was were")
"""What may follow a number that stands for people: "two were taken to hospital"."""
NOBODY = word_list("nobody none personne никто")
BOTH = word_list("both оба обоих")
BEFORE_PERSON = word_list("a an another his her its one that the their this un une le la l d")
BETWEEN = word_list(
    """
    after and are as at been by during for from had has have in inside is near of on outside to
    was were when while who with
    dans par pour qui sur в на у при
    """
)
"""Words that end the reach of a verb over those it is done to."""
