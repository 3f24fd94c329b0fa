from __future__ import annotations

import io
from collections.abc import Callable

from PIL import Image

from firsthand.model.terms import PublishedBasis
from firsthand.read import Reading, settle

ReadFile = Callable[..., Reading]
Scene = Callable[[int], Image.Image]
Encode = Callable[..., bytes]
PARAGRAPH = (
    "Soldiers emptied the village of Ostvale before sunrise on Tuesday, three teachers said."
)


def groups(readings: list[Reading]) -> dict[str, str]:
    return {r.image.file: r.image.group for r in settle(readings) if r.image}


def test_same_picture_resized_saved_anew_and_cropped(
    reading: ReadFile, scene: Scene, as_bytes: Encode
) -> None:
    original = scene(1)
    width, height = original.size
    cropped = original.crop((int(width * 0.03), int(height * 0.05), width, int(height * 0.97)))
    files = [
        reading("a.png", as_bytes(original)),
        reading("b.jpg", as_bytes(original.resize((320, 210)), "JPEG", quality=55)),
        reading("c.jpg", as_bytes(cropped, "JPEG", quality=80)),
        reading("d.jpg", as_bytes(original.convert("L").convert("RGB"), "JPEG")),
    ]
    assert len(set(groups(files).values())) == 1


def test_other_pictures_stay_apart(reading: ReadFile, scene: Scene, as_bytes: Encode) -> None:
    files = [reading(f"{n}.jpg", as_bytes(scene(n), "JPEG")) for n in range(12)]
    assert len(set(groups(files).values())) == 12


def test_same_bytes_twice_are_one_group(reading: ReadFile, as_bytes: Encode) -> None:
    data = as_bytes(Image.new("L", (200, 100), 128))
    assert len(set(groups([reading("a.png", data), reading("x/b.png", data)]).values())) == 1


def test_flat_pictures_are_not_the_same(reading: ReadFile, as_bytes: Encode) -> None:
    grey = reading("a.png", as_bytes(Image.new("L", (200, 100), 128)))
    dark = reading("b.png", as_bytes(Image.new("L", (200, 100), 20)))
    assert len(set(groups([grey, dark]).values())) == 2


def test_hash_equals_that_of_the_library(scene: Scene) -> None:
    import imagehash

    from firsthand.read.images import perceptual_hash

    for seed in range(4):
        assert perceptual_hash(scene(seed)) == str(imagehash.phash(scene(seed)))


def test_only_the_day_is_taken_from_exif(reading: ReadFile, scene: Scene) -> None:
    exif = Image.Exif()
    exif.get_ifd(34665)[36867] = "2034:05:09 04:12:00"
    exif.get_ifd(34853)[2] = (51.0, 3.0, 7.0)
    buffer = io.BytesIO()
    scene(3).save(buffer, "JPEG", exif=exif)
    image = reading("x.jpg", buffer.getvalue()).image
    assert image is not None
    assert image.taken == "2034-05-09"


def page(source: str, head: str = "", extra: str = "") -> str:
    return (
        f"<html><head><title>Doors</title>{head}</head><body><h1>Doors</h1>{extra}"
        f"<p><img src='{source}'></p><p>{PARAGRAPH}</p></body></html>"
    )


def test_pictures_are_placed_in_the_pile(reading: ReadFile, scene: Scene, as_bytes: Encode) -> None:
    files = [
        reading("pile/img/the door.jpg", as_bytes(scene(1), "JPEG")),
        reading("pile/other/gate.jpg", as_bytes(scene(2), "JPEG")),
        reading("pile/more/gate.jpg", as_bytes(scene(3), "JPEG")),
    ]
    for source, file in [
        ("img/the%20door.jpg", "pile/img/the door.jpg"),
        ("https://cdn.example/x/the%20door.jpg?w=300", "pile/img/the door.jpg"),
        ("https://cdn.example/other/gate.jpg", "pile/other/gate.jpg"),
        ("https://cdn.example/gate.jpg", None),
        ("nowhere.jpg", None),
    ]:
        first = settle([reading("pile/p.html", page(source)), *files])[0].document
        assert first is not None
        assert first.pictures[0].file == file


def test_outlet_of_the_same_host(reading: ReadFile) -> None:
    named = '<meta property="og:site_name" content="Quenby Gazette">'
    known = reading("a.html", page("x.jpg", named), url="https://qg.example/1")
    unknown = reading("b.html", page("x.jpg"), url="https://qg.example/2")
    second = settle([known, unknown])[1].document
    assert second is not None
    assert second.outlet == "Quenby Gazette"


def test_year_from_the_pile(reading: ReadFile) -> None:
    dated = reading("a.html", page("x.jpg", '<meta name="date" content="2034-05-12">'))
    bare = reading("b.html", page("x.jpg", extra="<p class='date'>9 May</p>"))
    second = settle([dated, bare])[1].document
    assert second is not None
    assert (second.published, second.published_basis) == ("2034-05-09", PublishedBasis.INFERRED)
    alone = settle([bare])[0].document
    assert alone is not None
    assert alone.published is None
