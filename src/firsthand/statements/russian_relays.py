"""Finds in Russian sentences who passes words on: whose people were told, who cites whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from firsthand.statements import syntax as s
from firsthand.statements.cue import Cue
from firsthand.statements.desks import is_named, is_quoted
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.prepositions import prepositions
from firsthand.statements.russian_forms import in_case
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

PEOPLE_OF = words(
    """
    журналист журналистка корреспондент корреспондентка репортёр репортер волонтёр волонтер
    правозащитник правозащитница сотрудник сотрудница редакция активист активистка юрист адвокат
    представитель представительница эксперт наблюдатель интервьюер фотограф оператор ведущий
    ведущая съёмочный группа автор собкор спецкор обозреватель монитор исследователь микрофон камера
    """
)
"""Whose house passes on what they are told: "рассказал журналистам «Полудня»"."""
_PASSED = words(
    """
    передать передавать опубликовать публиковать получить предоставить предоставлять показать
    показывать прислать присылать обнародовать распространить распространять напечатать печатать
    процитировать цитировать привести приводить опросить опрашивать озвучить озвучивать записать
    записывать перевести переводить выложить выкладывать разместить размещать зачитать зачитывать
    собрать собирать добыть снять снимать взять найти находить отсканировать пересказать
    пересказывать подготовить составить издать выпустить раздобыть слить рассекретить предать
    интервьюировать проинтервьюировать расспросить услышать записать встретить
    """
)
"""What is done to words, papers and witnesses by whoever brings them: "опрошенных «Вехами»"."""
_MEETS = _PASSED | words(
    """
    застать разыскать отыскать поговорить говорить побеседовать беседовать пообщаться общаться
    связаться связываться встретиться встречаться дозвониться созвониться познакомиться навестить
    посетить ссылаться сослаться ознакомиться изучить видеть увидеть располагать прочитать прочесть
    процитировать раскопать вывезти допросить
    """
)
"""What a house does in ", которого нашла «Веха»," ", с которым ознакомилась «Веха»,"."""
_COMES_TO = words("попасть попадать оказаться оказываться иметься поступить прийти быть есть")
_HAVING = words("распоряжение руки рука редакция архив")


def brought_by(tree: Tree, noun: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield who brings a source or paper: ", опрошенных «Вехами»", ", которую нашла «Веха»"."""
    if lexicon.language != "ru":
        return
    tops = [noun, *(i for i in tree.children(noun, (s.OBLIQUE,)) if i > noun)]
    for verb in (v for top in tops for v in tree.children(top, (s.PARTICIPLE, s.RELATIVE))):
        lemma = tree.words[verb].lemma
        found = None
        if tree.words[verb].relation == s.RELATIVE and lemma in _MEETS:
            found = next(iter(_subjects(tree, verb)), None)
        elif lemma in _PASSED:
            found = _agent(tree, verb, lexicon)
        elif lemma in _COMES_TO:
            found = _keeper(tree, verb)
        if found is not None and _brings(tree, found, lexicon):
            yield next(house_of(tree, found, lexicon), found)


def _subjects(tree: Tree, verb: int) -> list[int]:
    subjects = tree.children(verb, (s.SUBJECT,))
    return [i for i in subjects if tree.words[i].lemma not in ("который", "кто", "редакция")]


def _agent(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the bare instrumental of a passive participle: by whom it was done."""
    below = tree.children(verb, (s.AGENT, s.OBLIQUE, s.OBJECT, s.INDIRECT))
    bare = [i for i in below if not prepositions(tree, i) and in_case(tree.words[i].text, "ablt")]
    return next((i for i in bare if _brings(tree, i, lexicon)), None)


def _keeper(tree: Tree, verb: int) -> int | None:
    """Return whose hands a paper came into: "попавшей в распоряжение «Вехи»"."""
    for noun in tree.children(verb, (s.OBLIQUE,)):
        if tree.words[noun].lemma in _HAVING:
            return tree.child(noun, s.OBLIQUE, s.APPOSITION)
    return None


def _brings(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word names somebody who can bring words to a report."""
    word = tree.words[index]
    known = lexicon.people | lexicon.outlets | lexicon.organisations | lexicon.government
    return word.pos == "PROPN" or is_quoted(tree, index) or word.lemma in known


_BODIES = words(
    "организация группа проект движение фонд комитет союз профсоюз центр миссия инициатива "
    "ассоциация объединение коллегия"
)
"""Bodies that pass on what they are told: "рассказал организации «Окно»"."""
_ASKS = words("вопрос запрос просьба")
_INTERVIEWED = words("собеседник собеседница источник информатор респондент читатель подписчик")


def interviewer(tree: Tree, source: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield the house of "собеседник «Вехи»", "источник «Вехи» в полиции"."""
    if lexicon.language == "ru" and tree.words[source].lemma in _INTERVIEWED:
        yield from house_of(tree, source, lexicon)


def heard_by(tree: Tree, verb: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield the house whose people the subject told: "журналистам «Вехи»", "юристам из «Вехи»"."""
    if lexicon.language != "ru":
        return
    for noun in tree.children(verb, (s.INDIRECT,)):
        body = tree.words[noun].lemma in _BODIES and is_named(tree, noun)
        if body and not prepositions(tree, noun):
            yield noun
    for noun in tree.children(verb, (s.OBLIQUE,)):
        for asked in (noun, *tree.children(noun, (s.OBLIQUE,))):
            if tree.words[asked].lemma in _ASKS:
                yield from house_of(tree, asked, lexicon)
    for noun in tree.children(verb, (s.INDIRECT, s.OBLIQUE, s.ADVERB)):
        person = tree.words[noun].lemma in PEOPLE_OF and tree.words[noun].relation != s.SUBJECT
        if person and not prepositions(tree, noun) - {"с", "со"}:
            yield from house_of(tree, noun, lexicon)


def house_of(tree: Tree, noun: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield the house behind "журналист", "источники", "собеседник": named in marks or as one."""
    for index in tree.children(noun, (s.OBLIQUE, s.APPOSITION, s.NAME_PART)):
        house = tree.words[index].lemma in lexicon.outlets | lexicon.organisations
        marked = is_quoted(tree, index) or (house and is_named(tree, index))
        if index > noun and marked and prepositions(tree, index) <= {"из", "от", "с", "со"}:
            yield index
            return


_STAFF = words(
    """
    журналист журналистка корреспондент корреспондентка репортёр репортер обозреватель
    обозревательница спецкор собкор фотограф фотокорреспондент ведущий ведущая редактор
    """
)
"""Whose words their house passes on."""


def staff_house(tree: Tree, source: int, lexicon: Lexicon) -> int | None:
    """Return the house of "корреспондент «Вехи»", which passes on what he saw."""
    if lexicon.language != "ru" or tree.words[source].lemma not in _STAFF:
        return None
    return next(house_of(tree, source, lexicon), None)


def named(tree: Tree, source: int) -> bool:
    """Tell whether a noun of trade has its bearer's name beside it."""
    beside = tree.children(source, (s.APPOSITION, s.NAME_PART))
    return any(tree.words[i].pos == "PROPN" and not is_quoted(tree, i) for i in beside)


def with_relays(tree: Tree, cue: Cue, lexicon: Lexicon) -> Cue:
    """Return the cue of words before a colon, with the house that was told or met the speaker."""
    if cue.source is None:
        return cue
    verb = cue.word if tree.words[cue.word].pos == "VERB" else tree.words[cue.word].head
    found = [*brought_by(tree, cue.source, lexicon), *heard_by(tree, verb, lexicon)]
    if tree.words[cue.word].pos == "NOUN" and cue.word != cue.source:
        found += brought_by(tree, cue.word, lexicon)
    found += [i for i in tree.children(verb, (s.INDIRECT,)) if is_house(tree, i, lexicon)]
    return replace(cue, relays=(*cue.relays, *found))


def is_house(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a word is a house with its name, or a name in marks."""
    house = tree.words[index].lemma in lexicon.outlets | lexicon.organisations
    return is_quoted(tree, index) or (house and is_named(tree, index))
