"""The clinic's letterhead: its name, address and phone are policies, its logo is a picture.

A logo is a foreign file: its kind is told by its content, its size is capped before it is decoded,
and what is kept is a picture written anew, without whatever else the file carried.
"""

from __future__ import annotations

import hashlib
import io
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.accounts.permissions import Act
from app.accounts.policies import UNCHANGED, Policies
from app.audit.events import Action, Event
from app.errors import UserFacingError
from app.store.letterhead import LetterheadRepository
from app.store.store import UnitOfWork
from app.texts import tr

if TYPE_CHECKING:
    from app.accounts.session import Session

LOGO = "clinic_logo"
LARGEST_FILE = 2_000_000  # bytes
LARGEST_SIDE = 4_000  # pixels
KEPT_SIDE = 800  # pixels; 300 dots an inch on a logo of 68 mm
SMALLEST_SIDE = 16
LETTER_PLACES = frozenset({"en-US", "es-MX"})
"""Locales whose paper is Letter; all others use A4. Source: CLDR, measurementData, paperSize."""
KINDS = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands on top of a letter; `logo` is PNG."""

    name: str
    address: tuple[str, ...] = ()
    phone: str = ""
    logo: bytes | None = None


class LetterheadService:
    """The letterhead as everybody sees it, and as an office manager changes its picture."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def current(self) -> Letterhead:
        """What stands on the clinic's letters now."""
        self._session.require(Act.OWN_ACCOUNT)
        return letterhead_of(
            self._session.policies,
            self._session.clinic.read(lambda connection: LetterheadRepository(connection).logo()),
        )

    def set_logo(self, path: Path, password: str) -> Letterhead:
        """Keep the picture of a PNG or JPEG file.

        Refused for a wrong passphrase; UserFacingError for any other file, and for a picture that
        is damaged, animated, too large or too small.
        """
        self._session.require(Act.CHANGE_POLICIES)
        logo = read_logo(path)
        self._session.confirm(password)
        return self._put(logo)

    def remove_logo(self, password: str) -> Letterhead:
        """Write letters without a picture; Refused for a wrong passphrase."""
        self._session.require(Act.CHANGE_POLICIES)
        self._session.confirm(password)
        return self._put(None)

    def _put(self, logo: bytes | None) -> Letterhead:
        detail: dict[str, str | int | float] = {"policy": LOGO, "value": "none"}
        if logo is not None:
            digest = hashlib.sha256(logo).hexdigest()
            detail.update(value="picture", bytes=len(logo), sha256=digest)

        def work(unit: UnitOfWork) -> None:
            LetterheadRepository(unit.connection).put_logo(logo, self._session.person.id)
            unit.record(Event(Action.POLICY, LOGO, detail=detail))

        self._session.clinic.write(work)
        return self.current()


def letterhead_of(policies: Policies, logo: bytes | None) -> Letterhead:
    lines = (line.strip() for line in policies.clinic_address.split(";"))
    return Letterhead(
        policies.clinic_name, tuple(line for line in lines if line), policies.clinic_phone, logo
    )


def logo_size(logo: bytes) -> tuple[int, int]:
    """Width and height of a kept logo in pixels. Source: PNG, section 11.2.1 (IHDR)."""
    return int.from_bytes(logo[16:20]), int.from_bytes(logo[20:24])


def read_logo(path: Path) -> bytes:
    """The picture of a file as PNG of its pixels alone; UserFacingError if it cannot be a logo."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UserFacingError(
            tr("«{name}» could not be read: {cause}.", name=path.name, cause=error.strerror),
            tr("Choose another file."),
            tr(UNCHANGED),
        ) from error
    if len(content) > LARGEST_FILE:
        raise _no_logo(tr("it is larger than {most} MB", most=LARGEST_FILE // 1_000_000))
    kind = next((kind for sign, kind in KINDS.items() if content.startswith(sign)), None)
    if kind is None:
        raise _no_logo(tr("it is neither PNG nor JPEG"))
    return _anew(content, kind)


def _anew(content: bytes, kind: str) -> bytes:
    from PIL import Image  # noqa: PLC0415 - nobody needs it before a logo is chosen

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=(kind,)) as image:
                # Only the header was read so far.
                if max(image.size) > LARGEST_SIDE:
                    raise _no_logo(
                        tr("it has more than {most} pixels on a side", most=LARGEST_SIDE)
                    )
                if min(image.size) < SMALLEST_SIDE:
                    raise _no_logo(
                        tr(
                            "it has fewer than {least} pixels on a side",
                            least=SMALLEST_SIDE,
                        )
                    )
                if getattr(image, "n_frames", 1) != 1:
                    raise _no_logo(tr("it is animated"))
                image.load()
                see_through = "A" in image.mode or "transparency" in image.info
                pixels = image.convert("RGBA" if see_through else "RGB")
    except UserFacingError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _no_logo(tr("it has more than {most} pixels on a side", most=LARGEST_SIDE)) from error
    except (OSError, ValueError, SyntaxError) as error:
        raise _no_logo(tr("it is damaged")) from error
    pixels.thumbnail((KEPT_SIDE, KEPT_SIDE))
    pixels.info.clear()
    written = io.BytesIO()
    pixels.save(written, "PNG", optimize=True)
    if len(written.getvalue()) > 1 << 20:
        raise _no_logo(tr("it holds too much detail for a logo"))
    return written.getvalue()


def _no_logo(why: str) -> UserFacingError:
    return UserFacingError(
        tr("This picture cannot be the logo: {why}.", why=why),
        tr("Choose a PNG or JPEG file of your logo."),
        tr(UNCHANGED),
    )
