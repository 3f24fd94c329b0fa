"""Finds who speaks in Russian turns without a verb of saying: "У врача другая версия: ..."."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import SAYS, Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_russian_verbs import TELL_THAT
from firsthand.statements.names import is_institutional
from firsthand.statements.prepositions import prepositions
from firsthand.statements.russian_forms import in_case
from firsthand.statements.russian_relays import with_relays
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_SURE = words("уверенный уверить убеждённый убежденный убедить согласный")
"""Lemmas of "уверена, что"."""
_THAT = words("что будто как чтобы якобы")
HEARSAY = words("мол дескать якобы будто будто-бы де")
"""Words that make what they open somebody else's: "Соседи разводят руками: мол, уехали"."""
_VIEWS = words(
    """
    версия мнение данные сведения арифметика позиция ответ объяснение счёт счет цифра оценка вывод
    вердикт диагноз рассказ показание свидетельство воспоминание слово аргумент довод претензия
    условие реакция комментарий возражение подсчёт подсчет взгляд толкование трактовка признание
    память фраза реплика приговор заключение правда ощущение впечатление гипотеза прогноз расчёт
    """
)
"""What somebody has or gives: "У врача другая версия:", "Ответ министерства был краток:"."""
_COMES = words(
    """
    запомниться запоминаться помниться вспомниться вспоминаться казаться показаться видеться
    представляться известно известный ясно ясный очевидно очевидный непонятно понятно памятно
    """
)
"""What is with somebody in the dative: "Учительнице запомнилось другое:"."""
_TURNS_OUT = words(
    """
    выясниться выясняться следовать стать стало узнать вытекать явствовать
    становиться обнаружиться открыться
    """
)
_TALKS = words("разговор беседа переписка встреча слово рассказ ответ интервью письмо")
_GESTURES = {
    **dict.fromkeys(words("обратить обращать"), words("внимание")),
    **dict.fromkeys(words("бить забить поднять поднимать"), words("тревога")),
    **dict.fromkeys(words("прийти приходить"), words("вывод заключение мнение")),
    **dict.fromkeys(words("сделать делать"), words("вывод заявление признание оговорка")),
    **dict.fromkeys(
        words("привести приводить"), words("пример слово довод аргумент данные цифра")
    ),
    **dict.fromkeys(words("подвести подводить"), words("итог черта")),
    **dict.fromkeys(
        words("выразить выражать высказать высказывать"),
        words("мнение опасение уверенность надежда сомнение предположение убеждение недоумение"),
    ),
    **dict.fromkeys(
        words("дать давать"),
        words("показание ответ пояснение понять комментарий оценка объяснение справка интервью"),
    ),
    **dict.fromkeys(words("поставить ставить"), words("диагноз")),
    **dict.fromkeys(words("бросить бросать"), words("фраза слово")),
    **dict.fromkeys(words("развести разводить"), words("рука")),
    **dict.fromkeys(words("пожать пожимать"), words("плечо")),
    **dict.fromkeys(words("качать покачать"), words("голова")),
    **dict.fromkeys(words("махнуть махать"), words("рука")),
    **dict.fromkeys(words("стоять настаивать"), words("своё свой")),
    **dict.fromkeys(words("назвать называть"), words("имя цифра причина дата место фамилия число")),
    **dict.fromkeys(words("вести"), words("подсчёт подсчет учёт учет")),
    **dict.fromkeys(words("оставить"), words("запись комментарий сообщение отзыв")),
    **dict.fromkeys(words("держаться придерживаться"), words("версия мнение")),
}  # fmt: skip
"""Verbs that with one of these nouns say that somebody speaks."""


def turn_cue(tree: Tree, end: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of the words before a colon at `end`, None where they hold no such turn."""
    if lexicon.language != "ru":
        return None
    for index in range(end):
        for turn in (_has_view, _to_whom, _from_talk, _by_gesture):
            source = turn(tree, index, lexicon)
            if source is not None and source < end:
                cue = Cue(index, SAYS, source, frozenset(), rule="turn before a colon")
                return with_relays(tree, cue, lexicon)
    return None


def dash_cue(tree: Tree, lexicon: Lexicon) -> Cue | None:
    """Return the cue of "Задержали сорок — такие данные приводит полиция"."""
    dash = next((i for i, w in enumerate(tree.words) if w.text in ("—", "–") and i > 1), None)
    if lexicon.language != "ru" or dash is None or dash + 2 >= len(tree.words):
        return None
    behind = [word.text.casefold() for word in tree.words[dash + 1 : dash + 4]]
    such = behind[0] in _SUCH and tree.words[dash + 2].lemma in _VIEWS | lexicon.carriers
    if not (behind[0] in _SO or such or (behind[0] in _ABOUT and behind[1] in _THIS)):
        return None
    for index in range(dash + 2, len(tree.words)):
        word = tree.words[index]
        named = word.relation in (*s.SUBJECTS, s.AGENT, s.OBJECT, s.APPOSITION, s.OBLIQUE)
        paper = word.lemma in lexicon.carriers and bool(prepositions(tree, index) & {"в", "из"})
        if paper or (named and _speaks(tree, index, lexicon) and word.lemma not in _VIEWS):
            said = frozenset(range(dash))
            heads = tuple(i for i in said if tree.words[i].head not in said - {i})
            verb = _finite(tree, dash, word.head)
            cue = Cue(verb, SAYS, index, said, heads, rule="dash and what it is")
            return cue if prepositions(tree, index) <= {"в", "из", "у"} else None
    return None


def _finite(tree: Tree, dash: int, head: int) -> int:
    """Return the first finite verb behind a dash, else the head of who speaks."""
    behind = range(dash + 1, len(tree.words))
    return next((i for i in behind if tree.words[i].finite), head)


_SO = words("таков такова таково таковы так")
_SUCH = words("такой такая такое такие такую эти этот эту")
_ABOUT = words("об о на в")
_THIS = words("этом том этой такой этих")


def hearsay_cue(tree: Tree, lexicon: Lexicon) -> Cue | None:
    """Return the subject of words behind which "мол" opens what comes behind the colon."""
    for index, word in enumerate(tree.words):
        if word.relation in s.SUBJECTS and _speaks(tree, index, lexicon):
            return Cue(word.head, SAYS, index, frozenset(), rule='"мол" behind a colon')
    return None


def that_cue(tree: Tree, verb: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of "Следователи установили, что ...": the verb tells only with a clause."""
    word = tree.words[verb]
    if lexicon.language != "ru" or word.lemma not in TELL_THAT | _SURE or not word.finite:
        return None
    if tree.children(verb, (s.NEGATION,)) or word.relation in (s.RELATIVE, s.PARTICIPLE):
        return None
    source = subject_of(tree, verb)
    heads = [head for head in tree.children(verb, (s.CLAUSE,)) if head > verb and _that(tree, head)]
    if source is None or not heads or not _speaks(tree, source, lexicon):
        return None
    content = frozenset().union(*(tree.subtree(head) for head in heads))
    return Cue(verb, SAYS, source, content, tuple(heads), rule=f'verb "{word.lemma}" with "что"')


def _that(tree: Tree, clause: int) -> bool:
    marks = tree.children(clause, (s.MARK,))
    return any(tree.words[i].text.casefold() in ("что", "будто") for i in marks)


def _speaks(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word names somebody who can say something, and not the report itself."""
    word = tree.words[index]
    if word.text.casefold() in lexicon.first:
        return False
    known = word.pos == "PROPN" or word.text.casefold() in lexicon.he | lexicon.she | lexicon.they
    return known or word.lemma in lexicon.people or is_institutional(word.lemma, lexicon)


def _has_view(tree: Tree, noun: int, lexicon: Lexicon) -> int | None:
    """Return who has the view: "У врача другая версия", "Версия врача проще"."""
    if tree.words[noun].lemma not in _VIEWS or prepositions(tree, noun):
        return None
    for index in range(len(tree.words)):
        if "у" in prepositions(tree, index) and _speaks(tree, index, lexicon):
            return index
    if tree.words[noun].relation not in (s.ROOT, *s.SUBJECTS):
        return None
    owned = tree.children(noun, (s.OBLIQUE,))
    owners = [i for i in owned if not prepositions(tree, i) and _speaks(tree, i, lexicon)]
    return next(iter(owners), None)


def _to_whom(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the dative of "Учительнице запомнилось другое"."""
    if tree.words[verb].lemma not in _COMES:
        return None
    below = tree.children(verb, (s.INDIRECT, s.SUBJECT, s.OBLIQUE, s.OBJECT))
    bare = [i for i in below if not prepositions(tree, i) and _speaks(tree, i, lexicon)]
    return next((i for i in bare if _is_dative(tree.words[i].text)), None)


def _is_dative(word: str) -> bool:
    return in_case(word, "datv") and not in_case(word, "nomn")


def _from_talk(tree: Tree, noun: int, lexicon: Lexicon) -> int | None:
    """Return the partner of "Из разговора с врачом выяснилось", "В беседе с врачом ..."."""
    word = tree.words[noun]
    if word.lemma not in _TALKS or not prepositions(tree, noun) & {"из", "в", "с", "со"}:
        return None
    if tree.words[word.head].lemma not in _TURNS_OUT:
        return None
    below = tree.children(noun, (s.OBLIQUE,))
    partners = [i for i in below if prepositions(tree, i) <= {"с", "со"}]
    return next((i for i in partners if _speaks(tree, i, lexicon)), None)


def _by_gesture(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the subject of "обратил внимание", "бьют тревогу"."""
    nouns = _GESTURES.get(tree.words[verb].lemma)
    if nouns is None or tree.children(verb, (s.NEGATION,)):
        return None
    said = any(tree.words[i].lemma in nouns for i in tree.children(verb))
    source = subject_of(tree, verb) if said else None
    return source if source is not None and _speaks(tree, source, lexicon) else None
