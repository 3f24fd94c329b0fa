"""Draw the example case's pictures and write its PDF, DOCX, ODT and scanned page.

The results are committed; run this only to change them. It needs, beside the
project: pillow, numpy, piexif, reportlab, python-docx, odfpy, and the DejaVu
fonts (tried with pillow 13.0, numpy 2.4, piexif 1.1, reportlab 5.1,
python-docx 1.2, odfpy 1.4). Same versions, same bytes: seeds and dates are fixed.

    python -m venv /tmp/v && /tmp/v/bin/pip install pillow numpy piexif reportlab python-docx odfpy
    /tmp/v/bin/python examples/make_binaries.py
"""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

import numpy as np
import piexif
from docx import Document
from docx.shared import Pt
from odf.opendocument import OpenDocumentText
from odf.style import ParagraphProperties, Style, TextProperties
from odf.text import H, P
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, HRFlowable, Paragraph, SimpleDocTemplate, Spacer

REPORTS = Path(__file__).resolve().parent.parent / "src" / "firsthand" / "example" / "reports"
IMAGES = REPORTS / "images"
FONTS = Path("/usr/share/fonts/truetype/dejavu")
ZIP_DATE = (2032, 10, 1, 0, 0, 0)

Colour = tuple[int, int, int]

BULLETIN_HEAD = (
    "LANNING DISTRICT HEALTH OFFICE",
    "Hospital Road 2, Tessow",
    "BULLETIN No. 39",
    "25 September 2032",
)
BULLETIN_TITLE = "On the illness of pupils of the Tessow Textile College"
BULLETIN = (
    "On 21 and 22 September 2032 the Tessow District Hospital received 26 pupils of the "
    "Tessow Textile College with signs of illness caused by food.",
    "The illness was caused by barley soup which had been cooked on the evening of 20 "
    "September and kept overnight without cooling. The kitchen of Section 4 has been "
    "instructed to cool its soup.",
    "No trace of any chemical agent was sought, there being no ground to seek one.",
    "Patient J. Oreld, born 2016, of Aldermoss, died on 24 September at 03.50. The cause of "
    "death was a chronic disease of the airways from which he had suffered for many years. It "
    "is not connected with the harvest.",
    "Figures of 38 patients and more that are met with in the press do not agree with the "
    "books of the hospital.",
    "The population is advised to boil its milk, to wash its hands and to rely on the "
    "bulletins of this Office. The next will be issued when there is something to report.",
    "Dr P. Quist, Head of Office",
)

RELEASE_HEAD = ("MINISTRY OF SCHOOLS AND CRAFTS", "Press Service, Loom Square 1, Wendmark")
RELEASE_TITLE = "On harvest practice in the Lanning district"
RELEASE = (
    "Press release of 23 September 2032",
    "The Ministry of Schools and Crafts has taken note of a report in a district newspaper "
    "concerning pupils of the Tessow Textile College.",
    "The Ministry states that 64 pupils of the College are taking part in harvest practice on "
    "the fields of the Lanning Flax Combine. All of them do so of their own free will and "
    "with the written consent of a parent.",
    "No chemical has been applied to any field in the presence of pupils.",
    "“Nobody is compelled,” said Ludmila Verrant, spokeswoman of the Ministry. “Harvest "
    "practice is an honoured part of a textile education, and a pupil who has pulled flax "
    "does not waste thread.”",
    "The Ministry has received no complaint of any threat of exclusion.",
    "It asks the press to respect the work of the pupils and to keep out of the fields.",
    "Ends",
    "Note to editors: pictures of earlier harvests may be had from the Press Service on "
    "weekdays before noon.",
)

STATEMENT_HEAD = "LANNING FLAX COMBINE"
STATEMENT_TITLE = "Statement of the administration"
STATEMENT = (
    "Tessow, 8 October 2032",
    "The administration of the Lanning Flax Combine has heard the report of its chief "
    "agronomist and considers it right to inform the public of the following.",
    "On 21 September 2032 Field 9 was treated from the air with a drying agent. The treatment "
    "was carried out by a contractor, Highmeadow Aviation. The contractor alone is answerable "
    "for the distance to be kept from persons at work, and the Combine accepts no "
    "responsibility for any drift of the agent on to Field 8.",
    "On that morning 112 pupils were at work in Field 8. They were in the charge of the college.",
    "An ambulance was called as soon as the supervisor was told that pupils felt unwell.",
    "What was said earlier about Field 31 rested on an incomplete reading of the flight book.",
    "The chief agronomist has been relieved of his duties until the matter is settled.",
    "Ivo Maddern, Director",
)

ORDER = (
    "TESSOW TEXTILE COLLEGE",
    "",
    "ORDER No. 114",
    "3 September 2032",
    "",
    "On harvest practice",
    "",
    "1. All pupils of the first and second years",
    "(186 persons) will take part in the flax harvest",
    "of the Lanning Flax Combine from 6 September",
    "to 2 October 2032.",
    "",
    "2. Lessons are suspended for the same period.",
    "",
    "3. A pupil who stays away without a doctor's",
    "certificate will be struck off the roll and",
    "will lose the bed in the dormitory.",
    "",
    "4. Pupils will sleep in the drying barn of",
    "Section 4. Bedding is to be brought from home.",
    "",
    "5. Group leader H. Dorvik is answerable for",
    "order in the field.",
    "",
    "",
    "O. Kranich, Director",
)


def gradient(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    """A vertical fade from one colour to another."""
    share = np.linspace(0.0, 1.0, size[1])[:, None, None]
    rows = np.array(top) * (1 - share) + np.array(bottom) * share
    return Image.fromarray(np.repeat(rows, size[0], axis=1).astype(np.uint8))


def grain(image: Image.Image, seed: int, strength: float) -> Image.Image:
    """The picture with film grain, so that it does not look drawn by a ruler."""
    noise = np.random.default_rng(seed).normal(0.0, strength, (image.height, image.width, 1))
    return Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))


def stalks(
    draw: ImageDraw.ImageDraw,
    box: tuple[int, int, int, int],
    seed: int,
    colours: tuple[Colour, ...],
) -> None:
    """A crop: many short strokes, longer towards the front."""
    rng = np.random.default_rng(seed)
    left, top, right, bottom = box
    for _ in range((right - left) * 6):
        x, depth = int(rng.integers(left, right)), float(rng.random())
        y = int(top + depth * (bottom - top))
        length, lean = int(3 + 16 * depth), int(rng.integers(-3, 4))
        draw.line(
            (x, y, x + lean, y - length), fill=colours[int(rng.integers(len(colours)))], width=1
        )


def willow(draw: ImageDraw.ImageDraw, x: int, ground: int, height: int, seed: int) -> None:
    """A willow: a trunk and a crown of overlapping leaves."""
    rng = np.random.default_rng(seed)
    draw.line((x, ground, x, ground - height // 2), fill=(70, 58, 44), width=max(3, height // 16))
    for _ in range(160):
        turn, reach = 2 * np.pi * rng.random(), height * 0.36 * np.sqrt(rng.random())
        dx, dy = reach * np.cos(turn), reach * np.sin(turn) * 0.85
        shade = int(rng.integers(0, 45))
        cx, cy, r = x + dx, ground - height * 0.68 + dy, height / 16
        draw.ellipse(
            (cx - r, cy - r, cx + r, cy + r * 2.2), fill=(70 + shade, 92 + shade, 60 + shade // 2)
        )


def biplane(draw: ImageDraw.ImageDraw, x: int, y: int, scale: float, paint: Colour) -> None:
    """A small biplane in side view, nose to the left."""
    body = [(-46, 0), (-34, -9), (30, -7), (52, -3), (52, 3), (-34, 8)]
    draw.polygon([(x + a * scale, y + b * scale) for a, b in body], fill=paint)
    for level in (-22, 12):
        draw.rectangle(
            (x - 26 * scale, y + level * scale, x + 14 * scale, y + (level + 4) * scale), fill=paint
        )
    for strut in (-20, 8):
        draw.line(
            (x + strut * scale, y - 20 * scale, x + strut * scale, y + 14 * scale),
            fill=(60, 50, 30),
            width=2,
        )
    draw.polygon(
        [(x + a * scale, y + b * scale) for a, b in [(40, -4), (54, -20), (58, -20), (54, 0)]],
        fill=paint,
    )
    draw.line(
        (x - 48 * scale, y - 16 * scale, x - 48 * scale, y + 16 * scale), fill=(90, 90, 90), width=2
    )


def person(
    draw: ImageDraw.ImageDraw, x: int, ground: int, height: int, coat: Colour, lean: int = 0
) -> None:
    """A figure seen from afar, without a face."""
    head = height // 6
    draw.line(
        (x, ground, x + lean // 2, ground - height // 2),
        fill=(40, 40, 50),
        width=max(2, height // 6),
    )
    top = ground - height + head
    draw.polygon(
        [
            (x - head, ground - height // 3),
            (x + head, ground - height // 3),
            (x + lean + head // 2, top),
            (x + lean - head // 2, top),
        ],
        fill=coat,
    )
    draw.ellipse((x + lean - head // 2, top - head, x + lean + head // 2, top), fill=(150, 120, 95))


def plume(
    image: Image.Image, start: tuple[int, int], end: tuple[int, int], spread: int
) -> Image.Image:
    """White spray trailing from a plane, widening and sinking."""
    veil = Image.new("L", image.size, 0)
    draw = ImageDraw.Draw(veil)
    for step in range(60):
        t = step / 59
        x, y = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t
        r = 4 + spread * t
        draw.ellipse((x - r, y - r * 0.5, x + r, y + r * 0.8), fill=int(190 - 120 * t))
    veil = veil.filter(ImageFilter.GaussianBlur(9))
    return Image.composite(Image.new("RGB", image.size, (246, 244, 238)), image, veil)


def field_scene() -> Image.Image:
    """The field on the Tuesday: plane, spray, willows, a ditch, flax."""
    image = gradient((680, 440), (150, 184, 214), (228, 226, 206))
    draw = ImageDraw.Draw(image)
    draw.polygon(
        [(0, 236), (200, 214), (420, 226), (680, 206), (680, 260), (0, 260)], fill=(118, 138, 112)
    )
    draw.rectangle((0, 250, 680, 440), fill=(176, 158, 96))
    for i, x in enumerate((40, 128, 236, 520, 604)):
        willow(draw, x, 262, 86 + (i * 37) % 34, 20 + i)
    stalks(
        draw,
        (0, 262, 680, 440),
        7,
        ((196, 176, 104), (160, 142, 80), (142, 150, 92), (214, 198, 132)),
    )
    draw.line((0, 330, 340, 300, 680, 284), fill=(74, 84, 70), width=7)
    image = plume(image, (410, 118), (660, 176), 34)
    biplane(ImageDraw.Draw(image), 362, 112, 1.0, (222, 178, 40))
    return grain(image, 1, 5.0)


def orrow_scene() -> Image.Image:
    """Four years earlier: pickers walk off between hop poles, a plane above."""
    image = gradient((620, 420), (196, 200, 204), (222, 214, 200))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 286, 620, 420), fill=(112, 104, 72))
    for row, x in enumerate(range(10, 620, 58)):
        draw.line((x, 330, x + 8, 92), fill=(86, 70, 52), width=4)
        stalks(
            draw, (x - 6, 150, x + 22, 320), 60 + row, ((72, 104, 56), (96, 124, 66), (58, 84, 48))
        )
    for i, x in enumerate((128, 190, 236, 318, 388, 452)):
        person(
            draw,
            x,
            378 + (i % 3) * 8,
            84,
            ((150, 62, 54), (70, 86, 120), (190, 178, 150))[i % 3],
            lean=10,
        )
    image = plume(image, (478, 66), (618, 110), 22)
    biplane(ImageDraw.Draw(image), 440, 62, 0.8, (188, 60, 48))
    return grain(image, 2, 7.0)


def barn_scene() -> Image.Image:
    """A girl from behind at a barn window; a chalked calendar on a plank."""
    image = gradient((480, 600), (70, 52, 36), (44, 32, 24))
    draw = ImageDraw.Draw(image)
    for x in range(0, 480, 48):
        draw.line((x, 0, x, 600), fill=(36, 26, 18), width=3)
    image.paste(gradient((190, 220), (214, 226, 232), (232, 216, 170)), (230, 90))
    draw.rectangle((230, 90, 420, 310), outline=(30, 22, 16), width=9)
    draw.line((325, 90, 325, 310), fill=(30, 22, 16), width=6)
    draw.line((230, 200, 420, 200), fill=(30, 22, 16), width=6)
    for i in range(27):
        x, y = 40 + (i % 7) * 22, 150 + (i // 7) * 24
        draw.rectangle((x, y, x + 14, y + 15), outline=(206, 198, 182), width=1)
        if i < 21:
            draw.line((x + 2, y + 13, x + 12, y + 2), fill=(206, 198, 182), width=2)
    draw.rounded_rectangle((238, 386, 392, 640), 60, fill=(92, 104, 128))
    draw.rectangle((298, 352, 330, 400), fill=(150, 116, 92))
    draw.ellipse((262, 262, 366, 384), fill=(58, 40, 28))
    draw.line((314, 370, 322, 470), fill=(58, 40, 28), width=22)
    glow = image.filter(ImageFilter.GaussianBlur(2))
    return grain(glow, 3, 5.0)


def banner_scene() -> Image.Image:
    """The party paper's harvest banner: sheaves and a rising sun, no event at all."""
    image = gradient((600, 220), (252, 214, 120), (250, 240, 200))
    draw = ImageDraw.Draw(image)
    for ray in range(0, 600, 60):
        draw.polygon([(300, 220), (ray, 0), (ray + 24, 0)], fill=(250, 226, 150))
    draw.ellipse((230, 120, 370, 260), fill=(236, 150, 50))
    for x in (70, 150, 450, 530):
        draw.polygon(
            [(x - 34, 60), (x + 34, 60), (x + 8, 130), (x + 34, 205), (x - 34, 205), (x - 8, 130)],
            fill=(190, 146, 60),
        )
        draw.rectangle((x - 12, 124, x + 12, 138), fill=(150, 40, 40))
    font = ImageFont.truetype(str(FONTS / "DejaVuSerif-Bold.ttf"), 34)
    draw.text((300, 34), "HARVEST 2032", font=font, fill=(10, 110, 80), anchor="mm")
    return image.quantize(48)


def gps_exif() -> bytes:
    """Camera data with a position (mid-ocean: the country does not exist)."""
    gps = {
        piexif.GPSIFD.GPSLatitudeRef: b"S",
        piexif.GPSIFD.GPSLatitude: ((41, 1), (30, 1), (1200, 100)),
        piexif.GPSIFD.GPSLongitudeRef: b"W",
        piexif.GPSIFD.GPSLongitude: ((17, 1), (12, 1), (4800, 100)),
    }
    camera = {
        piexif.ImageIFD.Make: b"Larkfield",
        piexif.ImageIFD.Model: b"Pocket 3",
        piexif.ImageIFD.Artist: b"O. Crake",
    }
    taken = {piexif.ExifIFD.DateTimeOriginal: b"2032:09:21 11:26:40"}
    return bytes(piexif.dump({"0th": camera, "Exif": taken, "GPS": gps}))


def trimmed(image: Image.Image, share: float) -> Image.Image:
    """The picture with that share cut off, more on the left than on the right."""
    dx, dy = image.width * share, image.height * share
    return image.crop(
        (
            round(dx * 0.7),
            round(dy * 0.5),
            round(image.width - dx * 0.3),
            round(image.height - dy * 0.5),
        )
    )


def resized(image: Image.Image, width: int) -> Image.Image:
    """The picture at another width."""
    return image.resize(
        (width, round(image.height * width / image.width)), Image.Resampling.LANCZOS
    )


def make_images() -> None:
    """Write every picture of the pile, the reused ones from their original file."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    field_scene().save(IMAGES / "field-nine-tuesday.jpg", quality=78, exif=gps_exif())
    field = Image.open(IMAGES / "field-nine-tuesday.jpg").convert("RGB")
    resized(trimmed(field, 0.03), 520).save(IMAGES / "bep-flax-plane.jpg", quality=66)
    resized(field, 400).save(IMAGES / "champ_sm.jpg", quality=58)
    orrow_scene().save(IMAGES / "orrow-2028.jpg", quality=72)
    orrow = Image.open(IMAGES / "orrow-2028.jpg").convert("RGB")
    resized(trimmed(orrow, 0.02), 560).save(IMAGES / "kids-run-from-plane.jpg", quality=60)
    barn_scene().save(IMAGES / "aldis-korrin-drying-barn.jpg", quality=74)
    banner_scene().save(IMAGES / "harvest-banner.png", optimize=True)


def make_scan() -> None:
    """Write the order from the notice board as a scanned page without a text layer."""
    page = gradient((1240, 1640), (248, 247, 242), (240, 238, 231)).convert("L")
    draw = ImageDraw.Draw(page)
    plain = ImageFont.truetype(str(FONTS / "DejaVuSansMono.ttf"), 34)
    bold = ImageFont.truetype(str(FONTS / "DejaVuSansMono-Bold.ttf"), 38)
    for number, line in enumerate(ORDER):
        draw.text((120, 130 + number * 52), line, font=bold if number in (0, 2) else plain, fill=34)
    for x, y in ((60, 60), (1180, 60), (60, 1580), (1180, 1580)):
        draw.ellipse((x - 9, y - 9, x + 9, y + 9), fill=130)
    draw.line((0, 1540, 1240, 1536), fill=224, width=3)
    page = page.rotate(0.25, resample=Image.Resampling.BICUBIC, fillcolor=243)
    page.quantize(16).save(REPORTS / "010.png", optimize=True, dpi=(150, 150))


def make_pdf() -> None:
    """Write the Health Office's bulletin as a PDF with a text layer."""
    head = ParagraphStyle("head", fontName="Times-Bold", fontSize=13, leading=17, alignment=1)
    title = ParagraphStyle(
        "title", fontName="Times-BoldItalic", fontSize=13, leading=18, spaceAfter=12
    )
    body = ParagraphStyle("body", fontName="Times-Roman", fontSize=12, leading=17, spaceAfter=10)
    story: list[Flowable] = [Paragraph(line, head) for line in BULLETIN_HEAD]
    story += [
        Spacer(1, 10),
        HRFlowable(width="100%", color="black"),
        Spacer(1, 14),
        Paragraph(BULLETIN_TITLE, title),
    ]
    story += [Paragraph(text, body) for text in BULLETIN]
    SimpleDocTemplate(
        str(REPORTS / "009.pdf"),
        pagesize=A4,
        leftMargin=80,
        rightMargin=80,
        topMargin=70,
        invariant=1,
        title="Bulletin No. 39",
        author="Lanning District Health Office",
    ).build(story)


def rezip(data: bytes, target: Path) -> None:
    """Write a zip-based document again with fixed dates, so that its bytes never differ."""
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            entry = zipfile.ZipInfo(info.filename, ZIP_DATE)
            entry.compress_type = info.compress_type
            entry.external_attr = 0o644 << 16
            new.writestr(entry, old.read(info.filename))


def make_docx() -> None:
    """Write the ministry's press release as DOCX."""
    document = Document()
    document.styles["Normal"].font.name = "Cambria"
    document.styles["Normal"].font.size = Pt(11)
    for line in RELEASE_HEAD:
        document.add_paragraph().add_run(line).bold = True
    document.add_heading(RELEASE_TITLE, level=1)
    for text in RELEASE:
        document.add_paragraph(text)
    core = document.core_properties
    core.author, core.last_modified_by, core.title = "Press Service", "Press Service", RELEASE_TITLE
    core.created = core.modified = dt.datetime(2032, 9, 23, 13, 0)
    buffer = io.BytesIO()
    document.save(buffer)
    rezip(buffer.getvalue(), REPORTS / "011.docx")


def make_odt() -> None:
    """Write the flax combine's statement as ODT."""
    document = OpenDocumentText()
    bold = Style(name="Letterhead", family="paragraph")
    bold.addElement(TextProperties(fontweight="bold", fontsize="14pt"))
    body = Style(name="Running", family="paragraph")
    body.addElement(ParagraphProperties(marginbottom="0.3cm"))
    for style in (bold, body):
        document.automaticstyles.addElement(style)
    document.text.addElement(P(stylename=bold, text=STATEMENT_HEAD))
    document.text.addElement(H(outlinelevel=1, text=STATEMENT_TITLE))
    for text in STATEMENT:
        document.text.addElement(P(stylename=body, text=text))
    buffer = io.BytesIO()
    document.save(buffer)
    rezip(buffer.getvalue(), REPORTS / "012.odt")


def main() -> None:
    """Write all of it."""
    make_images()
    make_scan()
    make_pdf()
    make_docx()
    make_odt()


if __name__ == "__main__":
    main()
