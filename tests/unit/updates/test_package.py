"""What is refused of a package, whoever altered it and wherever."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from app.errors import UserFacingError
from app.task import Task
from app.updates.package import CONTEXT, MAGIC, MOST_SIGNATURES, opened
from app.updates.refusals import UpdateRefused, Why
from app.updates.release import LARGEST_FILE, decode, encode
from tests.fixtures.updates import Publisher, a_release

DEB = {"consultroom_999.deb": b"an installer"}


def refusal(path: Path, publisher: Publisher) -> Why:
    """Why it is refused, at the latest when its bytes are compared."""
    with pytest.raises(UpdateRefused) as refused, opened(path, publisher.keys) as package:
        package.verify(Task())
    return refused.value.why


@pytest.fixture
def publisher() -> Publisher:
    return Publisher()


def test_a_whole_package_says_what_it_is_and_gives_its_files(
    publisher: Publisher, tmp_path: Path
) -> None:
    files = {"consultroom_999.deb": b"\x00" * 3_000_000, "sbom.cdx.json": b"{}"}
    path = publisher.package(tmp_path, files)
    (tmp_path / "out").mkdir()
    with opened(path, publisher.keys) as package:
        assert (package.release.version, package.key) == ("999.0.0", "2026")
        package.verify(Task())
        installer = package.unpack(tmp_path / "out", Task())
    assert {one.name: one.read_bytes() for one in (tmp_path / "out").iterdir()} == files
    assert installer.name == "consultroom_999.deb"
    assert installer.stat().st_mode & 0o777 == 0o600


_WHOLE = Publisher()


@given(data=st.data())
def test_no_byte_of_a_package_can_be_another(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("altered")
    path = _WHOLE.package(folder, DEB)
    content = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(content)
    assert refusal(path, _WHOLE) in {Why.NOT_AN_UPDATE, Why.DAMAGED, Why.FOREIGN_KEY}


@given(length=st.integers(0, 600))
def test_a_package_that_is_cut_short_or_longer_is_refused(
    length: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cut")
    path = _WHOLE.package(folder, DEB)
    content = path.read_bytes()
    path.write_bytes(content[:length])
    assert refusal(path, _WHOLE) in {Why.NOT_AN_UPDATE, Why.DAMAGED}
    path.write_bytes(content + b"more"[: 1 + length % 4])
    assert refusal(path, _WHOLE) is Why.DAMAGED


def test_another_key_does_not_sign(publisher: Publisher, tmp_path: Path) -> None:
    assert refusal(Publisher().package(tmp_path, DEB), publisher) is Why.FOREIGN_KEY


def test_another_packages_signature_does_not_pass(publisher: Publisher, tmp_path: Path) -> None:
    path = publisher.package(tmp_path, DEB)
    other = publisher.package(tmp_path, {"consultroom_998.deb": b"another"}, version="998.0.0")
    signature = slice(len(MAGIC) + 1 + 32, len(MAGIC) + 1 + 32 + 64)
    content = bytearray(path.read_bytes())
    content[signature] = other.read_bytes()[signature]
    path.write_bytes(content)
    assert refusal(path, publisher) is Why.DAMAGED


def test_what_the_key_signed_for_something_else_does_not_pass(
    publisher: Publisher, tmp_path: Path
) -> None:
    bare = {publisher.public: lambda text: publisher.key.sign(text.removeprefix(CONTEXT))}
    assert refusal(publisher.package(tmp_path, DEB, bare), publisher) is Why.DAMAGED


def test_a_package_signed_by_the_old_and_the_new_key_passes_with_either(tmp_path: Path) -> None:
    old, new = Publisher(), Publisher()
    path = old.package(tmp_path, DEB, {**old.signers, **new.signers})
    for one in (old, new):
        with opened(path, one.keys) as package:
            package.verify(Task())


def test_a_bad_signature_beside_a_good_one_is_not_overlooked(tmp_path: Path) -> None:
    old, new = Publisher(), Publisher()
    forged = {**old.signers, new.public: lambda _: bytes(64)}
    path = old.package(tmp_path, DEB, forged)
    with pytest.raises(UpdateRefused), opened(path, {**old.keys, **new.keys}):
        pass


def test_a_copy_without_release_keys_takes_nothing(publisher: Publisher, tmp_path: Path) -> None:
    with pytest.raises(UpdateRefused) as refused, opened(publisher.package(tmp_path), {}):
        pass
    assert refused.value.why is Why.NO_RELEASE_KEY


@pytest.mark.parametrize("count", [0, MOST_SIGNATURES + 1, 255])
def test_no_or_too_many_signatures_are_refused(
    count: int, publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path, DEB)
    content = bytearray(path.read_bytes())
    content[len(MAGIC)] = count
    path.write_bytes(content)
    assert refusal(path, publisher) is Why.DAMAGED


def a_link(folder: Path, package: Path) -> Path:
    (folder / "link.update").symlink_to(package)
    return folder / "link.update"


def a_pipe(folder: Path, _package: Path) -> Path:
    os.mkfifo(folder / "pipe.update")
    return folder / "pipe.update"


def a_text(folder: Path, _package: Path) -> Path:
    (folder / "text.update").write_text("consultroom update 2\n")
    return folder / "text.update"


@pytest.mark.parametrize("make", [a_link, a_pipe, a_text])
def test_links_pipes_and_other_files_are_no_updates(
    make: Callable[[Path, Path], Path], publisher: Publisher, tmp_path: Path
) -> None:
    path = make(tmp_path, publisher.package(tmp_path, DEB))
    assert refusal(path, publisher) is Why.NOT_AN_UPDATE


def test_a_folder_and_an_absent_file_are_said_as_such(publisher: Publisher, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent.update"):
        with pytest.raises(UserFacingError), opened(path, publisher.keys):
            pass


NAMES = (
    "../consultroom.deb", "/etc/cron.d/a.deb", "a/b.deb", "..\\a.deb", "C:a.deb", "", "..",
    ".hidden.deb", "a\0.deb", "ä.deb", "a.deb.", "a.deb ", "-a.deb", "x" * 200 + ".deb",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_no_name_leads_out_of_its_folder_even_when_it_is_signed(
    name: str, publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path, {"good.deb": b"1", name: b"2"})
    assert refusal(path, publisher) is Why.OTHER_UPDATE


IMPOSSIBLE: dict[str, dict[str, object]] = {
    "no version": {"version": "1.0"},
    "a version of words": {"version": "1.0.0-rc1"},
    "it follows a later one": {"follows": "999.0.1"},
    "an unknown system": {"platform": "plan9-x86_64"},
    "a schema of a store that is none": {"schemas": {"chart": 1}},
    "no schema": {"schemas": {"chart": 0, "clinic": 1}},
    "an installer that is not there": {"installer": "other.deb"},
    "room without end": {"room": 1 << 60},
    "room below nothing": {"room": -1},
    "notes without end": {"notes": "x" * 8_001},
    "no time": {"released_at": "yesterday"},
    "another format": {"format": "consultroom backup"},
}


@pytest.mark.parametrize("changes", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_a_signed_release_that_cannot_be_is_refused(
    changes: dict[str, object], publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path, DEB, **changes)
    assert refusal(path, publisher) in {Why.OTHER_UPDATE, Why.DAMAGED}


def test_an_entry_that_stands_twice_is_refused() -> None:
    statement = encode(a_release(DEB))
    assert decode(statement) == a_release(DEB)
    twice = statement.replace(b'  "room"', b'  "version": "998.0.0",\n  "room"')
    with pytest.raises(ValueError, match="form that is signed"):
        decode(twice)


def test_a_file_that_stands_twice_is_refused(publisher: Publisher, tmp_path: Path) -> None:
    path = publisher.package(tmp_path, {"a.deb": b"1", "A.DEB": b"2"})
    assert refusal(path, publisher) is Why.OTHER_UPDATE


def test_a_length_that_was_not_signed_takes_no_memory(publisher: Publisher, tmp_path: Path) -> None:
    path = publisher.package(tmp_path, DEB)
    content = bytearray(path.read_bytes())
    length = len(MAGIC) + 1 + 96
    content[length : length + 4] = b"\xff" * 4
    path.write_bytes(content)
    assert refusal(path, publisher) is Why.DAMAGED


def test_a_sparse_file_that_claims_much_is_refused_before_it_is_read(
    publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path, DEB)
    os.truncate(path, 1 << 40)
    with pytest.raises(UpdateRefused), opened(path, publisher.keys):
        pass


def test_a_signed_file_that_is_larger_than_any_installer_is_refused() -> None:
    whole = a_release(DEB)
    huge = structs.replace(whole.files[0], bytes=LARGEST_FILE + 1)
    with pytest.raises(ValueError, match="names"):
        decode(encode(structs.replace(whole, files=(huge,))))


def test_deep_nesting_is_no_crash() -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(b'{"files":' + b"[" * 30_000)


def test_an_exchange_after_the_check_changes_nothing(publisher: Publisher, tmp_path: Path) -> None:
    path = publisher.package(tmp_path, DEB)
    evil = publisher.package(tmp_path, {"consultroom_999.deb": b"an exploiter"}, version="998.0.0")
    (tmp_path / "out").mkdir()
    with opened(path, publisher.keys) as package:
        package.verify(Task())
        evil.replace(path)  # another file under the same name, between check and use
        assert package.unpack(tmp_path / "out", Task()).read_bytes() == b"an installer"


def test_bytes_changed_in_place_after_the_check_are_noticed(
    publisher: Publisher, tmp_path: Path
) -> None:
    path = publisher.package(tmp_path, DEB)
    (tmp_path / "out").mkdir()
    with opened(path, publisher.keys) as package:
        package.verify(Task())
        with path.open("r+b") as file:
            file.seek(-1, os.SEEK_END)
            file.write(b"X")
        with pytest.raises(UpdateRefused):
            package.unpack(tmp_path / "out", Task())


@pytest.mark.skipif(sys.platform != "linux", reason="such a file is of Linux")
def test_a_stick_that_fails_at_the_first_byte_is_said_in_words(publisher: Publisher) -> None:
    with (
        pytest.raises(UserFacingError, match="cannot be read"),
        opened(Path("/proc/self/mem"), publisher.keys),
    ):
        pass
