"""What may be the clinic's logo, and what is kept of it."""

from __future__ import annotations

import io
import zlib
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from app.errors import UserFacingError
from app.export.letterhead import KEPT_SIDE, LARGEST_FILE, logo_size, read_logo
from tests.fixtures.note_documents import a_logo


def kept(tmp_path: Path, content: bytes) -> bytes:
    path = tmp_path / "logo"
    path.write_bytes(content)
    return read_logo(path)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_is_written_anew_as_png(tmp_path: Path, kind: str) -> None:
    logo = kept(tmp_path, a_logo(300, 100, kind))
    assert logo.startswith(b"\x89PNG")
    assert logo_size(logo) == (300, 100)


def test_a_large_picture_is_made_smaller(tmp_path: Path) -> None:
    assert logo_size(kept(tmp_path, a_logo(3000, 1000))) == (KEPT_SIDE, round(KEPT_SIDE / 3))


def test_nothing_but_its_pixels_is_kept(tmp_path: Path) -> None:
    written = io.BytesIO()
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", "taken at home")
    Image.new("RGBA", (64, 64), (0, 110, 120, 90)).save(written, "PNG", pnginfo=told)
    logo = kept(tmp_path, written.getvalue() + b"<script>after its end</script>")
    for words in (b"taken at home", b"Comment", b"script"):
        assert words not in logo
    with Image.open(io.BytesIO(logo)) as image:
        assert image.mode == "RGBA"
        assert not image.info


def _gif() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (64, 64)).save(written, "GIF")
    return written.getvalue()


def _animated() -> bytes:
    written = io.BytesIO()
    frames = [Image.new("RGB", (64, 64), (shade, 0, 0)) for shade in (0, 90, 200)]
    frames[0].save(written, "PNG", save_all=True, append_images=frames[1:])
    return written.getvalue()


def _bomb() -> bytes:
    """A header that promises 30,000 by 30,000 pixels."""
    png = bytearray(a_logo())
    png[16:24] = (30_000).to_bytes(4) * 2
    png[29:33] = zlib.crc32(png[12:29]).to_bytes(4)
    return bytes(png)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "neither PNG nor JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "neither PNG nor JPEG"),
        (_gif(), "neither PNG nor JPEG"),
        (_animated(), "animated"),
        (_bomb(), "more than 4000 pixels"),
        (a_logo(8, 8), "fewer than 16 pixels"),
        (a_logo()[:60], "damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "damaged"),
        (b"\xff\xd8\xff" + bytes(100), "damaged"),
        (b"\x89PNG\r\n\x1a\n" + bytes(LARGEST_FILE), "larger than 2 MB"),
    ],
)
def test_any_other_file_is_refused(tmp_path: Path, content: bytes, why: str) -> None:
    with pytest.raises(UserFacingError, match=why):
        kept(tmp_path, content)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match="could not be read"):
        read_logo(tmp_path / "none.png")
