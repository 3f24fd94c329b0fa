"""Subtitles: what is said, without times and marks, with speakers where they are told."""

from __future__ import annotations

from collections.abc import Callable

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.read import Reading

Read = Callable[..., Document]

SUBRIP = """1
00:00:01,000 --> 00:00:04,200
- You were at the pans that morning?

2
00:00:04,300 --> 00:00:09,000
- Yes. I was asleep in the hut. I heard shots,

3
00:00:09,100 --> 00:00:13,500
{\\an8}maybe fifty shots.

4
00:00:21,000 --> 00:00:24,000
<i>Nobody warned us.</i>
"""
VOICES = """WEBVTT

NOTE Press conference, 5 April 2031

STYLE
::cue { color: red }

00:00.000 --> 00:05.000 align:start
<v Col. Stane>I repeat that nobody fired.</v>

00:05.000 --> 00:11.000
<v Reporter>The hospital says otherwise.</v>

00:11.000 --> 00:17.000
<v Col. Stane>The hospital is
mistaken. Two fell into the sluice.</v>
"""
ROLLING = """WEBVTT

00:00.000 --> 00:02.000
they came with lorries

00:02.000 --> 00:04.000
they came with lorries
at four<00:03.000><c> in the morning</c>
"""


def test_words_are_set_into_paragraphs(document: Read, blocks: Callable[..., list[str]]) -> None:
    doc = document("interview.srt", SUBRIP)
    assert doc.kind is DocumentKind.TRANSCRIPT
    assert blocks(doc, BlockKind.PARAGRAPH) == [
        "You were at the pans that morning?",
        "Yes. I was asleep in the hut. I heard shots, maybe fifty shots.",
        "Nobody warned us.",
    ]


def test_voices_speak(document: Read) -> None:
    doc = document("talk.vtt", VOICES)
    turns = [b for b in doc.blocks if b.kind is BlockKind.SPEECH]
    assert [(b.speaker, doc.text[b.start : b.end]) for b in turns] == [
        ("Col. Stane", "I repeat that nobody fired."),
        ("Reporter", "The hospital says otherwise."),
        ("Col. Stane", "The hospital is mistaken. Two fell into the sluice."),
    ]
    assert "color" not in doc.text
    assert doc.published == "2031-04-05"


def test_rolling_captions_are_read_once(document: Read) -> None:
    assert document("clip.vtt", ROLLING).text == "they came with lorries at four in the morning"


def told(doc: Document, kind: BlockKind) -> list[tuple[str | None, str]]:
    return [(b.speaker, doc.text[b.start : b.end]) for b in doc.blocks if b.kind is kind]


def test_a_cue_may_show_a_third_time(document: Read) -> None:
    shown = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000 x 00:00:03.000\nThe gate is shut.\n"
    assert document("clip.vtt", shown).text == "The gate is shut."


def test_a_blank_line_inside_a_cue_reorders_nothing(document: Read) -> None:
    shown = (
        "1\n00:00:01,000 --> 00:00:04,000\nThe gate is shut.\n\nNobody may leave.\n\n2\n\n"
        "00:00:09,000 --> 00:00:12,000\nThen they fired.\n\nNOTE checked twice\n"
    )
    doc = document("clip.srt", shown)
    assert told(doc, BlockKind.PARAGRAPH) == [
        (None, "The gate is shut. Nobody may leave."),
        (None, "Then they fired."),
    ]
    assert told(doc, BlockKind.CREDIT) == [(None, "checked twice")]


def test_two_voices_on_one_line_are_two(document: Read) -> None:
    line = "<v Ada>They beat me. <v Ben>I did not."
    doc = document("clip.vtt", f"WEBVTT\n\n00:01.000 --> 00:05.000\n{line}\n")
    assert told(doc, BlockKind.SPEECH) == [("Ada", "They beat me."), ("Ben", "I did not.")]


def test_a_header_says_nothing_and_dates_the_document(document: Read) -> None:
    head = "WEBVTT - Harbour Radio 12 March 2031"
    doc = document("clip.vtt", f"{head}\n\n00:01.000 --> 00:05.000\nThe gate is shut.\n")
    assert told(doc, BlockKind.CREDIT) == [(None, "Harbour Radio 12 March 2031")]
    assert doc.published == "2031-03-12"


def test_subtitles_under_another_name(document: Read) -> None:
    assert "-->" not in document("interview.txt", SUBRIP).text


def test_a_text_with_times_is_no_subtitles(reading: Callable[..., Reading]) -> None:
    text = "At 04:12 the lorries came.\n\nThe shots went on until 04:20, a guard said.\n"
    found = reading("note.srt", text).document
    assert found is not None
    assert "04:12" in found.text
