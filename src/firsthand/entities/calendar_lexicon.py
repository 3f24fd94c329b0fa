"""Months, weekdays and words for days near today, in English, Russian and French: data only."""

from __future__ import annotations

from firsthand.entities.word_list import word_list

MONTHS = {
    form: number
    for number, forms in enumerate(
        (
            "january jan январь января январе janvier",
            "february feb февраль февраля феврале février",
            "march mar март марта марте mars",
            "april apr апрель апреля апреле avril",
            "may май мая мае mai",
            "june jun июнь июня июне juin",
            "july jul июль июля июле juillet",
            "august aug август августа августе août",
            "september sep sept сентябрь сентября сентябре septembre",
            "october oct октябрь октября октябре octobre",
            "november nov ноябрь ноября ноябре novembre",
            "december dec декабрь декабря декабре décembre",
        ),
        start=1,
    )
    for form in forms.split()
}
WEEKDAYS = {
    form: number
    for number, forms in enumerate(
        (
            "monday понедельник понедельника понедельнику lundi",
            "tuesday вторник вторника mardi",
            "wednesday среда среду среды mercredi",
            "thursday четверг четверга jeudi",
            "friday пятница пятницу пятницы vendredi",
            "saturday суббота субботу субботы samedi",
            "sunday воскресенье воскресенья dimanche",
        )
    )
    for form in forms.split()
}
DAYS_AWAY = {
    "the day before yesterday": -2, "позавчера": -2, "avant-hier": -2,
    "yesterday": -1, "last night": -1, "вчера": -1, "вчерашний": -1, "hier": -1,
    "прошлой ночью": -1,
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "overnight": 0, "earlier today": 0, "сегодня": 0, "сегодняшний": 0, "aujourd'hui": 0,
    "aujourd’hui": 0, "ce matin": 0, "cette nuit": 0, "ночью сегодня": 0,
    "tomorrow": 1, "завтра": 1, "demain": 1,
}  # fmt: skip
UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month",
    "months": "month", "year": "year", "years": "year", "день": "day", "дня": "day",
    "дней": "day", "неделю": "week", "недели": "week", "недель": "week", "месяц": "month",
    "месяца": "month", "месяцев": "month", "год": "year", "года": "year", "лет": "year",
    "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month",
    "an": "year", "ans": "year",
}  # fmt: skip
LAST_UNIT = {
    "last week": "week", "last month": "month", "last year": "year", "the past week": "week",
    "на прошлой неделе": "week", "в прошлом месяце": "month", "в прошлом году": "year",
    "la semaine dernière": "week", "le mois dernier": "month", "l'année dernière": "year",
    "l’an dernier": "year",
}  # fmt: skip
THIS_UNIT = {
    "this week": "week", "earlier this week": "week", "this month": "month",
    "earlier this month": "month", "this year": "year", "earlier this year": "year",
    "на этой неделе": "week", "в этом месяце": "month", "в этом году": "year",
    "cette semaine": "week", "ce mois-ci": "month", "cette année": "year",
}  # fmt: skip
APPROXIMATE = word_list(
    """
    about approximately around circa environ near roughly vers около примерно
    """
)
FUTURE = word_list(
    """
    coming next prochain prochaine следующее следующий следующую
    """
)
PAST = word_list(
    """
    dernier dernière last past previous прошлое прошлую прошлый
    """
)
