"""Words that say how exact a number is, in English, Russian and French: data only.

What the other languages have of them comes from `numbers_more_languages`.
"""

from __future__ import annotations

from firsthand.entities import numbers_more_languages as more

AT_LEAST = (
    *more.AT_LEAST,
    "at least", "no fewer than", "no less than", "not fewer than", "not less than", "a minimum of",
    "au moins", "не менее", "не меньше", "как минимум", "по меньшей мере", "по крайней мере",
    "at a minimum", "a low estimate of", "a conservative estimate of", "an absolute minimum of",
    "not under", "estimation basse de", "pas moins de", "au bas mot", "au minimum", "a minima",
    "не меньше чем", "не менее чем", "самое меньшее", "минимум",
)  # fmt: skip
MORE_THAN = (
    *more.MORE_THAN,
    "more than", "exceeding", "exceeds", "exceeded", "surpassing", "topping", "topped",
    "probably more than", "a good", "over", "upwards of", "in excess of", "a little over",
    "well over", "just over", "north of", "dépassant", "dépasse", "plus de", "превышает",
    "превысило", "превысила", "превысил", "превышающее", "plus d'", "plus d’", "plus d'une",
    "plus d’une", "plus d'un", "более", "более чем", "больше", "больше чем", "свыше",
)  # fmt: skip
UP_TO = (
    *more.UP_TO,
    "up to", "as many as", "at most", "no more than", "a maximum of", "jusqu'à", "jusqu’à",
    "au plus", "pas plus de", "at the most", "not more than", "tout au plus", "max", "au maximum",
    "maximum de", "самое большее", "от силы", "максимум", "до", "не более", "не больше",
    "at most about", "не свыше", "не выше",
)  # fmt: skip
LESS_THAN = (
    *more.LESS_THAN,
    "fewer than", "less than", "under", "moins de", "менее", "меньше",
)  # fmt: skip
ABOUT = (
    *more.ABOUT,
    "about", "around", "approximately", "roughly", "some", "nearly", "almost", "close to",
    "près d'une", "près d’une", "près d'un", "près d’un", "environ un", "environ une",
    "something like", "in the region of", "in the order of", "somewhere around", "somewhere near",
    "just under", "not far off", "not far short of", "virtually", "à peu près",
    "aux alentours de", "aux environs de", "pas loin de", "без малого", "чуть менее",
    "чуть меньше", "ориентировочно", "плюс-минус", "плюс минус",
    "an estimated", "estimated", "perhaps", "maybe", "environ", "près de", "quelque", "une",
    "presque", "около", "примерно", "приблизительно", "порядка", "почти", "с", "где-то",
    "getting on for", "going on for", "под",
)  # fmt: skip
ROUGHLY = (
    "give or take", "more or less", "or thereabouts", "плюс минус", "à peu près", "or so",
    "something like that",
)  # fmt: skip
"""What may follow a number, its noun in between, to say that it is about that many."""
UNSURE = (
    " , maybe ", " , perhaps ", " , peut-être ", " , наверное ", " , может быть ",
)  # fmt: skip
"""The same, at the end of a clause only: "thirty people, maybe"."""
NO_FEWER = (
    "at least", "at the very least", "at the least", "as a minimum", "and counting", "if not more",
    "maybe more", "perhaps more", "possibly more", "au moins", "au minimum", "si ce n'est plus",
    "как минимум", "по меньшей мере", "по крайней мере", "самое меньшее", "если не больше",
)  # fmt: skip
"""What may follow a number to say that it is that many or more."""
NO_MORE = (
    ", no more", ", not more", ", at most", ", at the most", ", tops", ", max", ", maximum",
    ", if that", "at most", "at the very most", "at the outside", "tops", ", pas plus", ", au plus",
    ", tout au plus", ", au maximum", "au maximum", ", au grand maximum", ", не больше",
    ", не более", ", максимум", ", от силы", ", самое большее",
)  # fmt: skip
"""What may follow it at the end of a clause to say that it is no more than that."""
