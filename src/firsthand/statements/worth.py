"""Tells what asserts something from greetings, questions and fragments."""

from __future__ import annotations

import re

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind
from firsthand.statements import syntax as s
from firsthand.statements.clauses import Proposition
from firsthand.statements.lexicon_english import TIMES
from firsthand.statements.parsed import Parsed
from firsthand.statements.words import words

_INITIALS = 2
_LEAD = 2
"""Words before a colon that only lead up to what follows."""
_LETTERS = 6
_WORD = 4
"""Letters of an answer in one word."""
_ORDINAL = re.compile(
    r"(?i)(?:first|second|third|fourth|fifth|last|final)(?:ly)?|(?:во-)?перв(?:ое|ых)|втор(?:ое|ых)|"
    r"треть(?:е|их)|четв[её]рт(?:ое|ых)|пят(?:ое|ых)|premièrement|deuxièmement|troisièmement|enfin"
)
"""What only numbers the points of a speech."""
_FEW = 3
"""Words that a content without a verb or figure needs."""
_COURTESY = re.compile(
    r"(?i)(?:thank(?:s| you)|good (?:morning|evening|afternoon|night)|hello|welcome|dear \w+|"
    r"спасибо|здравствуйте|добрый (?:день|вечер)|bonjour|bonsoir|merci)\b"
)
_FLATLY = re.compile(
    r"(?i)(?:no|never|not true|untrue|rubbish|nonsense|lies|all lies|false|absurd|invented|"
    r"нет|никогда|ложь|чушь|вздор|неправда|non|jamais|faux|mensonges?|absurde)\W*"
)
"""A denial in a word: an answer needs no more."""
_CALL = re.compile(
    r"(?i)(?:read (?:more|also|the)|subscribe|sign up|click|follow us|share (?:this|it)|donate|"
    r"contact us|please |watch:|listen:|see also|find out|download|join us|support (?:our|us)|"
    r"подпис\w+тесь|читайте|abonnez|lire aussi)\b"
)
"""Calls to the reader: furniture, not statements."""
_COUNTERS = re.compile(r"\d[\d.,]*\s?[KkMmкК]?\.?\s\w+\s*[·•|/]\s*\d[\d.,]*\s?[KkMmкК]?\.?\s\w+")
"""How often a post was liked and shared."""
_SILENCE = re.compile(
    r"(?i)\b(?:asked|wished|wanted|preferred|requested|insisted) (?:that (?:his|her|their) \w+ )?"
    r"(?:not to|to not|to remain|to stay) be? ?(?:named|identified|quoted|unnamed|anonymous)|"
    r"\b(?:did not|didn't|does not) want to be (?:named|identified|quoted)|"
    r"\b(?:declin|refus)\w+ to (?:be (?:named|identified|quoted|drawn)|comment|answer|give)\b|"
    r"\b(?:on|under) condition of anonymity|\bnot authori[sz]ed to (?:speak|talk|comment)|"
    r"\b(?:did not|didn't|has not|have not|had not|could not|would not|never) (?:\w+ )?"
    r"(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|comment(?:ed)?|be reached|come to the|"
    r"return(?:ed)? (?:\w+ )?calls?)\b|\b(?:no|any) (?:reply|response|answer|comment)\b.{0,20}$|"
    r"\bне (?:ответил|отвечает|прокомментировал|назыв)\w*|\b(?:отказал|отказыва)\w+ (?:отвечать|"
    r"от комментари|комментировать)|\bотвечать отказал|\bна условиях анонимности|"
    r"\bn['’]a(?:vait)? pas (?:donné suite|répondu|souhaité)|\ba refusé de (?:commenter|répondre)|"
    r"\bsous couvert d['’]anonymat"
)
"""Nobody's account of anything: who stays unnamed, who gave no answer."""
_ADDRESSED = re.compile(r"(?i)(?:if )?you\b.*\b(?:please|use it|write to|call us|tell us|let us)\b")
_WHO = re.compile(r"(?i)(?:who|whose|whom|которы\w+|qui|dont)\s")
_DESCRIBES = words(
    """
    be have live work run chair head lead own speak ask want know call belong serve teach study
    быть жить работать возглавлять руководить être vivre travailler diriger
    """
)
"""Verbs of a relative clause that only says who somebody is."""


def asserts(
    document: Document, part: Parsed, piece: Proposition, content: str, held: bool,
    spoken: bool = False,
) -> bool:  # fmt: skip
    """Tell whether a clause asserts something: a verb or a headline's words, no question.

    `held` tells that somebody says it, `spoken` that it stands in his own words: where no parser
    knows verbs, "Elle ment" is enough, and in Russian one word: "ответил: «Били»".
    """
    inside = [part.tree.words[i] for i in piece.words]
    letters = sum(char.isalnum() if held else char.isalpha() for char in content)
    if held and _FLATLY.fullmatch(content):
        return True
    if held and spoken and part.lexicon.language == "ru" and content[:1].isupper():
        return letters >= _WORD and not _COURTESY.match(content)
    if letters < _LETTERS or _ORDINAL.fullmatch(content):
        return False
    if _COURTESY.match(content):
        return False
    verbs = any(w.pos in (*s.PREDICATES, "NUM", "ADJ") for w in inside)
    if held:
        brief = spoken and part.lexicon.language == "fr"
        return verbs or brief or len(content.split()) >= _FEW
    if any(pattern.match(content) for pattern in (_CALL, _ADDRESSED, _COUNTERS)) or _SILENCE.search(
        content
    ):
        return False
    if _tells_nothing(inside, part, piece, content):
        return False
    sentence = document.text[part.sentence.start : part.sentence.end]
    if sentence.rstrip('"”»)').endswith("?"):
        return False
    if sentence.rstrip().endswith(":") and len(content.split()) <= _LEAD:
        return False
    block = document.blocks[part.sentence.block]
    return verbs or block.kind in (BlockKind.HEADLINE, BlockKind.STANDFIRST)


def _tells_nothing(
    found: list[s.Word], part: Parsed, piece: Proposition, content: str
) -> bool:  # fmt: skip
    """Tell whether own words are a label, a date line or only say who somebody is."""
    finite = any(word.finite for word in found)
    if len(content.split()) < _FEW and not finite:
        return True
    named = [word for word in found if word.pos not in ("PUNCT", "NUM", "SPACE", "ADP", "DET")]
    if all(word.lemma in TIMES or len(word.text) <= _INITIALS for word in named):
        return True
    relative = _WHO.match(content) is not None
    return relative and part.tree.words[piece.head].lemma in _DESCRIBES
