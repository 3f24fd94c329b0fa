"""Words too common in reports to tell one claim from another, in English, Russian and French."""

from __future__ import annotations

_LISTED = """
a about after again all also am an and any are as at be because been before being between both
but by can could did do does doing down during each few for from further had has have having he
her here hers him his how i if in into is it its itself just me more most my no nor not of off
on once only or other our out over own same she should so some such than that the their them
then there these they this those through to too under until up very was we were what when where
which while who whom why will with would you your said says say told tells saying according
reported reportedly alleged allegedly claimed claims claim added two three four five six seven
eight nine ten one first last new day days week monday tuesday wednesday thursday friday
saturday sunday mr mrs ms dr people person men man woman women

и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне
было вот от меня еще ещё нет о из ему теперь когда даже ну ли если уже или ни быть был него до
вас вам ведь там потом себя ничего ей они тут где есть надо ней для мы тебя их чем была сам чтоб
без будто чего раз тоже себе под будет тогда кто этот того потому этого какой ним здесь этом
один почти мой тем чтобы сейчас были куда всех сказал сказала сообщил сообщила сообщили заявил
заявила заявили словам говорит говорят человек людей люди

le la les un une des du de et en à au aux que qui dans par pour sur pas ne se ce cette ces il
elle ils elles on nous vous son sa ses leur leurs a ont été est sont était avait avec plus ou où
mais comme sans tout tous dit selon affirme déclaré indiqué personnes homme hommes femme femmes
deux trois quatre cinq
"""

STOPWORDS = frozenset(_LISTED.split())
