"""Tells by the words before a day what happened on it: the paper came out, it was changed, ..."""

from __future__ import annotations

import re
from enum import IntEnum

from firsthand.model.record import Record
from firsthand.read.dates import FoundDate, find_dates
from firsthand.read.text import words


class Standing(IntEnum):
    """How far a day may count as that of publication; lower is better."""

    ISSUED = 0
    BARE = 1
    SESSION = 2
    CHANGED = 3
    OTHER = 4


class Told(Record, frozen=True, kw_only=True):
    """A day in a line, and what its label makes of it."""

    date: FoundDate
    standing: Standing


_OTHER = re.compile(
    # kept, copied, printed out by whoever saved the file
    r"\b(?:load|clipped|accessed|retrieved|captured?|archived|exported|export|saved|downloaded|"
    r"fetched|crawled|scanned|viewed|snapshot|printed (?:on|from)|print date|copied|"
    r"скачан\w*|сохран[её]н\w*|экспорт\w*|архивирован\w*|архивная копия|выгру\w+|"
    r"просмотрен\w*|распечатан\w*|consult[ée]+e?|export[ée]+e?|archiv[ée]+e?|captur[ée]+e?|sauvegard\w+|téléchargé\w*|"
    r"imprimé le|"
    # what is told of, or comes later
    r"born|birth|deadline|next|expires?|founded|established|"
    r"incident|examined|registered|registration|licen[cs]ed?|certificate|admitted|arrest(?:ed)?|detained|died|death|killed|seized|raided?|"
    r"offence|period|covering|covers|range|week of|copyright|joined|created|scheduled|interviewed|"
    r"recorded|recording|photographed|taken|filmed|(?:your|letters?|mail|query|request|act|law) of|"
    r"vigil|rally|to be held|will be held|effective|in force|valid|reply|"
    r"учрежд\w+|основан\w*|рожд\w+|родил\w+|свидетельств\w*|регистрац\w+|зарегистрирован\w*|"
    r"лицензи\w*|арест\w*|задерж\w+|осмотр\w*|погиб\w*|"
    r"сдано в набор|период\w*|действует|срок\w*|следующ\w+|записан\w*|снят[оаы]?|создан\w*|"
    r"вступает|prochaine?|période|couvrant|faits|née? le|naissance|"
    r"fondée?|créée?|recueillis?|immatricul\w+|enregistrée?|arrêtée?|interpellée?|décès|survenu\w*|"
    r"rendez-vous|rassemblement|en vigueur)\b",
    re.I,
)
_UNTIL = re.compile(
    r"(?:^|\W)(?:until|till|before|by|since|between|to|through|до|к|с|со|по|"
    r"jusqu\S*(?: le)?|depuis(?: le)?|avant(?: le)?|d['’]ici(?: le| au)?|au plus tard(?: le)?)\W*$",
    re.I,
)
_DATE = re.compile(r"^\W*(?:date|дата|fecha|datum|data|the|le|du)\W*$", re.I)
_MADE = re.compile(r"^\W*(?:created(?: on)?|создано|дата создания|créée? le)\W*$", re.I)
"""Sites that show when a page was changed show so when it was put up."""
_DAILY = re.compile(r"\b(?:24 hours|24 heures|(?:за|последние) сутки)\b", re.I)
"""What a daily bulletin covers ends on its day."""
_CHANGED = re.compile(
    r"\b(?:updated?|modified|amended|edited|changed|revised|revision|corrected|last|обновлен\w*|"
    r"обновл[её]н\w*|измен[её]н\w*|исправлен\w*|правк\w+|отредактирован\w*|mise? à jour|maj|"
    r"modifiée?|actualisée?|corrigée?|révisée?)\b",
    re.I,
)
_SESSION = re.compile(
    r"^\W*(?:held|sat|met|agreed|passed|when|tenue?|когда)\b|"
    r"\b(?:heard|hearing|meeting|session|sitting|adopted|approved|"
    r"assembly|congress|audience|réunion|séance|assemblée|congrès|adoptée?|approuvée?|"
    r"votée?|заседани\w*|собрани\w*|слушани\w*|принят\w*|утвержд\w+|состоял\w+|съезд\w*|"
    r"постановлен\w*)\b",
    re.I,
)
_ISSUED = re.compile(
    r"\b(?:publish(?:ed)?|publication|posted|issued?|released?|dated|appeared|first printed|"
    r"circulated|distributed|sent|put out|put online|put up|out|online|uploaded|"
    r"delivered|handed down|pronounced|filed|signed|sealed|done at|done in|done this|"
    r"given at|given under|closed|went out|written|mailed|aired|broadcast|transmitted|"
    r"made public|embargo(?:ed)?|on air|completed|prepared|"
    r"опубликован\w*|публикаци\w+|выхода|издания|размещения|подписания|отправки|составления|выдачи|"
    r"размещен\w*|размещ[её]н\w*|обнародован\w*|выпущен\w*|выпуск|вышел|вышл[аои]|"
    r"подписан\w*|отправлен\w*|разослан\w*|составлен\w*|изготовлен\w*|выдан\w*|дано|оглашен\w*|"
    r"оглаш[её]н\w*|вынесен\w*|эфир\w*|передано|"
    r"publiée?s?|publication|parue?|parution|sortie?|diffusée?|diffusion|mise? en ligne|postée?|"
    r"envoyée?|rédigée?|émise?|faite? (?:à|au|en|le)|datée?|prononcée?|rendue?|signée?|"
    r"donnée? à|établie? (?:à|le)|issue? de|délivrée?|remise?|bouclée?|transmise?|"
    r"publicado|veröffentlicht)\b",
    re.I,
)
_PAPER = re.compile(
    r"\b(?:statements?|communi\S*|release|report|bulletin|circular|notice|judg\w+|order|ruling|note|"
    r"memo\w*|briefing|issue|edition|number|no|minutes|ref|réf|исх|вх|протокол\w*|акт\w*|письм\w*|"
    r"ответ\w*|обращени\w*|приложени\w*|заявлени\w*|сообщени\w*|доклад\w*|приказ\w*|"
    r"постановлени\w*|выпуск\w*|номер\w*|решени\w*|приговор\w*|справк\w*|бюллетен\w*|"
    r"déclaration|rapport|arrêté?|jugement|circulaire|édition|numéro|lettre|avis|procès-verbal)\b|[№#]|n°",
    re.I,
)
_LEADS_ON = re.compile(
    r"(?:^|\W)(?:on|of|from|in|at|for|the|du|le|la|de|des|от|с|со|в|за|о|об|на|по)\W*$", re.I
)
_COLUMNS = re.compile(r"\s[|·•—–/]\s|[|•·;()\[\]]|\s{3,}")
_LABEL = 6
"""Words of a line that is the label of the one below it."""


def told_days(line: str, above: str = "") -> list[Told]:
    """Return the days of a line with their standing; `above` is the line before it."""
    out: list[Told] = []
    after = 0
    for date in find_dates(line):
        label = _before(line[after : date.start], above) or _before(line[: date.start], "")
        out.append(Told(date=date, standing=standing(label)))
        after = date.end
    return out


def _before(text: str, above: str) -> str:
    """Return the label that stands before a day, or the one in the column or line before it."""
    *others, label = _COLUMNS.split(text)
    if words(label):
        return label
    return _label(others[-1] if others and words(others[-1]) else above)


def standing(label: str) -> Standing:
    """Return what a label makes of the day behind it: "Examined:", "Fait à Tarsk, le"."""
    if _UNTIL.search(label):
        return Standing.OTHER
    if _MADE.match(label) or _DAILY.search(label):
        return Standing.BARE
    if _DATE.match(label) or _ISSUED.match(label.lstrip(" *_-(.:")):
        return Standing.ISSUED
    kinds = (
        (_OTHER, Standing.OTHER),
        (_CHANGED, Standing.CHANGED),
        (_ISSUED, Standing.ISSUED),
        (_SESSION, Standing.SESSION),
    )
    found = next((kind for pattern, kind in kinds if pattern.search(label)), None)
    if found is not None:
        return found
    return Standing.OTHER if _tells(label) else Standing.BARE


def _tells(label: str) -> bool:
    """Tell whether a label runs on into the day and is no paper's: "What befell us on ..."."""
    plain = [word for word in label.split() if word[:1].islower() and len(word) > 3]
    return bool(_LEADS_ON.search(label) and plain) and not _PAPER.search(label)


def _label(above: str) -> str:
    """Return the line above a bare day where it is its label: "Posted", "Date of release:"."""
    if len(words(above)) > _LABEL or find_dates(above):
        return ""
    kinds = (_ISSUED, _CHANGED, _SESSION)
    short = len(words(above)) < _LABEL and any(kind.match(above) for kind in kinds)
    return above if above.endswith(":") or short else ""
