"""Several files for one visit, and what is not even opened."""

from __future__ import annotations

import errno
import os
import socket
from pathlib import Path

import pytest

from app.accounts.session import Session
from app.dictation import source_file
from app.dictation.importing import Imported, in_order
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter
from app.domain.recording import SAMPLE_RATE
from app.errors import Cancelled, Refused, UserFacingError
from app.inference.engines import Engines
from app.store.recordings import RecordingRepository
from app.task import Progress, Task
from tests.fixtures.media import encoded, sine, wave


@pytest.fixture
def recordings(session: Session, engines: Engines) -> Recordings:
    return Recordings(session, engines)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder with nothing in it but what a test puts there."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def sound(path: Path, seconds: float, channels: int = 1) -> Path:
    path.write_bytes(wave(sine(seconds, SAMPLE_RATE, channels), SAMPLE_RATE))
    return path


def kept(recordings: Recordings, encounter: Encounter) -> list[str]:
    return [one.source_name for one in recordings.list_for_encounter(encounter.id)]


def test_files_are_taken_as_a_person_orders_their_names() -> None:
    names = ["visit 10.wav", "Visit 2.wav", "visit 1.wav", "a.mp3", "visit 2.wav"]
    ordered = [path.name for path in in_order(Path("/x", name) for name in [*names, "a.mp3"])]
    assert ordered == ["a.mp3", "visit 1.wav", "Visit 2.wav", "visit 2.wav", "visit 10.wav"]


def test_a_whole_archive_is_not_for_one_visit(recordings: Recordings) -> None:
    with pytest.raises(UserFacingError, match="These are 101 files; 100 can be imported"):
        recordings.look_at([Path(f"/{number}.wav") for number in range(101)], Task())


def test_what_each_file_is_can_be_seen_before(recordings: Recordings, stick: Path) -> None:
    (stick / "1.opus").write_bytes(encoded("opus", "libopus", sine(2, 48_000, 2)))
    (stick / "2.wav").write_text("Dear colleague")
    sound(stick / "3.mp3", 1)
    found = recordings.look_at(stick.iterdir(), Task())
    assert [(one.name, one.form) for one in found] == [
        ("1.opus", "Opus, 48 kHz, stereo"),
        ("2.wav", ""),
        ("3.mp3", "uncompressed, 16 kHz, mono"),
    ]
    assert found[0].seconds == pytest.approx(2, abs=0.02)
    assert found[1].problem is not None
    assert "not an audio file" in found[1].problem.what


def test_each_file_becomes_a_recording_and_a_bad_one_stops_none(
    session: Session, encounter: Encounter, recordings: Recordings, stick: Path
) -> None:
    sound(stick / "part 1.wav", 1)
    (stick / "part 2.wav").write_text("Dear colleague")
    whole = encoded("flac", "flac", sine(3, SAMPLE_RATE), SAMPLE_RATE)
    (stick / "part 3.flac").write_bytes(whole[: len(whole) * 2 // 3])
    sound(stick / "part 10.wav", 2, channels=2)
    told: list[Imported] = []
    steps: list[Progress] = []

    results = recordings.import_files(
        encounter.id, stick.iterdir(), Task(steps.append), told.append
    )

    assert results == told
    assert kept(recordings, encounter) == ["part 1.wav", "part 3.flac", "part 10.wav"]
    first, bad, cut, last = results
    assert bad.recording is None
    assert bad.problem is not None
    assert "«part 2.wav» was not imported" in bad.problem.what
    assert "end of «part 3.flac» is missing" in cut.notice
    assert first.notice == last.notice == ""
    assert recordings.unfinished() == []
    fractions = [step.fraction or 0.0 for step in steps]
    assert fractions == sorted(fractions)
    assert steps[-1].step == "Importing «part 10.wav» (4 of 4)"
    stereo = last.recording
    assert stereo is not None
    levels = session.charts().read(
        lambda connection: RecordingRepository(connection).levels(stereo.id)
    )
    assert len(levels) == 200
    assert set(levels) == {24}


def test_what_was_whole_stays_when_the_person_stops(
    encounter: Encounter, recordings: Recordings, stick: Path
) -> None:
    for number in range(3):
        sound(stick / f"{number}.wav", 2)
    task = Task(lambda progress: task.cancel() if "1.wav" in progress.step else None)

    results = recordings.import_files(encounter.id, stick.iterdir(), task)

    assert kept(recordings, encounter) == ["0.wav"]
    assert [type(one.problem) for one in results] == [type(None), Cancelled, Cancelled]
    assert recordings.unfinished() == []


def test_stopping_before_the_first_is_there_leaves_nothing(
    encounter: Encounter, recordings: Recordings, stick: Path
) -> None:
    task = Task()
    task.cancel()
    with pytest.raises(Cancelled):
        recordings.import_files(encounter.id, [sound(stick / "1.wav", 1)], task)
    assert kept(recordings, encounter) == []


def test_a_covered_screen_stops_no_import(
    session: Session, encounter: Encounter, recordings: Recordings, stick: Path
) -> None:
    paths = [sound(stick / f"{number}.wav", 1) for number in range(2)]

    results = recordings.import_files(encounter.id, paths, Task(), lambda _: session.cover())

    assert [one.problem for one in results] == [None, None]
    with pytest.raises(Refused):
        recordings.import_files(encounter.id, paths, Task())


def test_a_guard_stops_all(recordings: Recordings, encounter: Encounter, stick: Path) -> None:
    refusal = Refused("The note of this visit is signed.")

    def refuse(*_: object) -> None:
        raise refusal

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recordings, "_new", refuse)
        with pytest.raises(Refused):
            recordings.import_files(encounter.id, [sound(stick / "1.wav", 1)], Task())


def test_links_pipes_sockets_devices_and_folders_are_not_opened(
    recordings: Recordings, encounter: Encounter, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "link.wav").symlink_to(sound(stick / "whole.wav", 1))
    (stick / "lost.wav").symlink_to(stick / "none")
    (stick / "folder.wav").mkdir()
    os.mkfifo(stick / "pipe.wav")
    monkeypatch.chdir(stick)
    server = socket.socket(socket.AF_UNIX)
    server.bind("socket.wav")
    expected = {
        "link.wav": "is a link to another file",
        "lost.wav": "is a link to another file",
        "folder.wav": "is a folder",
        "pipe.wav": "is not a file",
        "socket.wav": "is not a file",
        "/dev/zero": "is not a file",
        "none.wav": "There is no file",
    }
    opened: list[object] = []
    monkeypatch.setattr(os, "open", lambda path, *_: opened.append(path))

    results = recordings.look_at([stick / name for name in expected], Task())

    server.close()
    assert opened == []
    for one in results:
        assert one.problem is not None
        assert expected.get(one.name, expected["/dev/zero"]) in one.problem.what
        assert one.problem.action


def test_a_file_that_may_not_be_read_is_refused(
    recordings: Recordings, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sound(stick / "a.wav", 1)

    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "open", refuse)
    (found,) = recordings.look_at([path], Task())
    assert found.problem is not None
    assert "cannot be read: Permission denied" in found.problem.what


@pytest.mark.parametrize(
    "address",
    ["smb://server/share/a.wav", "http://192.0.2.1/a.wav", "//server/share/a.wav"],
)
def test_an_address_on_the_network_is_refused(recordings: Recordings, address: str) -> None:
    (found,) = recordings.look_at([Path(address)], Task())
    assert found.problem is not None
    assert "does not lie on this workstation" in found.problem.what


@pytest.mark.parametrize("through_a_link", [False, True])
def test_a_drive_of_the_network_is_refused_before_it_is_asked(
    recordings: Recordings,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    through_a_link: bool,
) -> None:
    share = stick / "the share"
    share.mkdir()
    sound(share / "a.wav", 1)
    (stick / "link").symlink_to(share)
    mounts = stick / "mountinfo"
    place = str(share).replace(" ", "\\040")
    mounts.write_text(
        "1 0 8:1 / / rw - ext4 /dev/sda rw\n"
        f"2 1 0:55 / {place} rw,relatime shared:1 - cifs //server/audio rw\n"
    )
    monkeypatch.setattr(source_file, "_MOUNTS", mounts)
    folder = stick / "link" if through_a_link else share
    found, beside = recordings.look_at([folder / "a.wav", sound(stick / "b.wav", 1)], Task())
    assert found.problem is not None
    assert "does not lie on this workstation" in found.problem.what
    assert "Copy the file" in found.problem.action
    assert beside.problem is None


def test_a_file_that_is_exchanged_while_it_is_opened_is_refused(
    recordings: Recordings, encounter: Encounter, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = sound(stick / "a.wav", 1), sound(stick / "b.wav", 2)
    real = os.open

    def exchange(name: Path, flags: int) -> int:
        other.replace(path)
        return real(name, flags)

    monkeypatch.setattr(os, "open", exchange)
    with pytest.raises(UserFacingError, match="was replaced while it was opened"):
        recordings.import_file(encounter.id, path, Task())
    assert kept(recordings, encounter) == []
