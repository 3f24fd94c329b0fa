"""Knows the lines that sign reports and pictures: "Words: Ada Rill", "(Editing by Ada Rill)"."""

from __future__ import annotations

import re

from firsthand.entities.capitals import Run
from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind

REPORTS = frozenset(
    {DocumentKind.NEWS, DocumentKind.WIRE, DocumentKind.OPINION, DocumentKind.NEWSLETTER}
)
"""Kinds of document that journalists write."""
SHORT = 160
"""Characters; credits and imprints are no longer."""
_WORK = (
    r"photos?|photograph(?:y|s)?|pictures?|pics?|reporting|editing|edited|translated|translation|"
    r"words|text|written|interviewed|research|illustrations?|graphics|video|camera|produced|filmed|"
    r"presented|sound|compiled|story|stories|report|analysis|investigation|propos recueillis|"
    r"traduction|texto|fotos?|fotografías?|reportaje|traducción|tradução|reportagem|reportage|"
    r"übersetzung|текст|фото|перевод|рисунок|съёмка"
)
_DOERS = (
    r"photographer|reporter|producer|cameraman|translator|photographe|reporter|автор|"
    r"беседовала?|записала?|подготовила?|перев[её]ла?"
)
_OFFICES = r"(?:\w+ )?(?:director|editor|directeur|directrice|директор|редактор)"
_OPENS = r"(?:^|[\n.;|(/·•–—]\s*|\b(?:and|et|и)\s)"
"""Where a credit begins: "In her own words: Ada Rill" is none."""
_CREDITED = re.compile(
    rf"{_OPENS}(?:{_WORK}|{_DOERS})\s*[:/]\s*$|{_OPENS}(?:фото|{_DOERS})\s+$|"
    rf"(?:{_OPENS}|,\s)(?:additional |original |special )?(?:\w+ (?:and|&) )?(?:{_WORK})\s+"
    r"(?:by|par)\s+$|\b(?:translat(?:ion|ed)|edit(?:ing|ed)|photograph(?:s|y)) by\s+$|"
    r"\b(?:programme|program|episode|podcast) was (?:\w+ and )?(?:produced|presented) by\s+$|"
    r"(?:^|[\n|])\s*(?:(?:an? )?(?:exclusive|analysis|report|comment|opinion|interview|story) )?"
    r"(?:by|par)\s+$",
    re.IGNORECASE,
)
_IMPRINT = re.compile(rf"(?:{_OPENS}|\d\s+){_OFFICES}\s*:\s*$", re.IGNORECASE)
_ENDS = re.compile(
    r"\s*(?:$|\n|[/|;·•]|\)\s*(?:$|[.;])|\([A-Z©]|©|[-–—]\s+[A-Z]|\.\s*(?:$|\n|[^\W\d_]+\s?(?::|by\s))|"
    r"\.?\s[^\W\d_]+:|,\s*[A-Z]|,?\s*(?:and|&|et|и)\s+(?:(?:photo\w*|pictures|video|фото) )?[A-Z]|"
    r",?\s*(?:and|et|и)\s+(?:photo\w*|pictures|video|illustrations)\b|,\s*(?:photo\w*|pictures)\s+(?:by|par)|"
    r"(?:for|pour|для)\s+(?:the\s+)?[A-ZА-Я«“]|in\s+[A-Z][\w’'-]+\s*(?:[;.)\n]|$))"
)
"""What may stand behind a credit; "Photo: Ada Rill in hospital" and "Ada Rill, 34" show her."""
_POSTED = re.compile(
    r"\s*[/,(]?\s*(?:via|facebook|instagram|telegram|tiktok|twitter|x|vk|whatsapp|youtube)\b", re.I
)
_KEPT = re.compile(
    r"\b(?:(?:famil[yi]\w*|private|personal|own) (?:\w+ )?(?:archives?|album|collection|photos?)|"
    r"archives? (?:de la famille|familiales?|personnelles?|privées?)|courtesy|courtoisie|readers?|"
    r"(?:семейн|личн)\w+ архив\w*|архив\w* семьи|предоставлен\w+|читател\w+)\b",
    re.IGNORECASE,
)
"""A picture from somebody's own hands: its credit names a private person."""
_PICTURED = re.compile(
    r"(?:photos?|fotos?|fotografías?|photograph(?:y|s)?|pictures?|pics?|video|camera|фото|рисунок)\s*[:/]?\s*$",
    re.I,
)
_HELPED = re.compile(
    r"(?:,? (?:and|in) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)* contributed (?:(?:additional )?reporting|"
    r"to (?:this|the) (?:report|story|article|piece))(?: (?:from|in) [A-Z][\w’'-]+)?\s*[.)]*\s*$"
)
_WRITES_FOR = re.compile(
    r" is (?:an?|the|our) (?:[^\W\d_]+ ){0,3}(?:reporter|correspondent|journalist|editor|columnist|"
    r"photographer|producer|staff writer) (?:at|for|with) (?:the )?[A-Z][\w’'&-]*"
    r"(?: [A-Z&][\w’'-]*)*(?: in [A-Z][\w’'-]+)?\s*\.?\s*$"
)


_CAPITAL = r"[A-ZÀ-ÞА-ЯЁ][\w’'-]+"
_AUTHORED = re.compile(
    r"(?:\b[Tt]his report was (?:\w+ and )?(?:written|compiled|researched|prepared|edited) by|"
    r"\bCe rapport a été (?:\w+ et )?(?:rédigé|établi|préparé) par|"
    r"(?:^|[.!?\n]\s)Rapport (?:rédigé|établi|préparé) par|"
    r"(?:^|[.!?\n]\s)(?:Этот д|Настоящий д|Д)оклад (?:подготов|состав)\w+)"
    rf"(?: {_CAPITAL} {_CAPITAL}(?:,| and| et| и))*\s$"
)
"""What organisations say of who wrote a report of theirs, anywhere in it."""


def authored(document: Document, run: Run) -> bool:
    """Whether an organisation's report names its writers here: full names without any title."""
    before = document.text[run.block.start : run.start][-160:]
    whole = len(run.words) > 1 and not run.title
    return document.kind == DocumentKind.NGO_REPORT and whole and bool(_AUTHORED.search(before))


def credited(document: Document, run: Run) -> bool:
    """Whether a word of credit stands before a name and nothing else is said of its bearer."""
    block = run.block
    captioned = block.kind in {BlockKind.CREDIT, BlockKind.CAPTION}
    if document.kind == DocumentKind.SOCIAL_POST:
        return False
    if not (captioned or block.end - block.start < SHORT):
        return False
    before = document.text[block.start : run.start][-60:]
    after = document.text[run.end : block.end]
    if _IMPRINT.search(before) and len(run.words) > 1:
        return not re.match(r",?\s*\(?\d", after)
    if not _CREDITED.search(before) or not _ENDS.match(after) or _POSTED.match(after):
        return False
    if _PICTURED.search(before) and _KEPT.search(document.text[block.start : block.end]):
        return False
    if len(run.words) == 1 and not after.lstrip().startswith("/"):
        return False
    return not (_PICTURED.search(before) and _spoken_of(document, run))


def takes_part(document: Document, run: Run) -> bool:
    """Whether a short closing line says that someone writes for the paper or helped to report."""
    block = run.block
    listed = [each for each in document.blocks if each.end > each.start]
    closing = listed.index(block) >= max(2, len(listed) - 3)
    if document.kind not in REPORTS or not closing or block.end - block.start > SHORT:
        return False
    after = document.text[run.end : block.end]
    writes = run.start == block.start and _WRITES_FOR.match(after)
    return bool(writes or _HELPED.match(after)) and not _spoken_of(document, run)


def _spoken_of(document: Document, run: Run) -> bool:
    """Whether the last word of a name stands in other paragraphs, too, but in their credits."""
    name = re.compile(rf"\b{re.escape(run.words[-1])}\b", re.IGNORECASE)
    paragraphs = (
        document.text[block.start : block.end]
        for block in document.blocks
        if block != run.block and block.kind == BlockKind.PARAGRAPH
    )
    return any(
        name.search(text) and not _CREDITED.search(text[: match.start()])
        for text in paragraphs
        for match in name.finditer(text)
    )
