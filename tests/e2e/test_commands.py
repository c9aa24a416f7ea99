"""The command line on good and bad input: exit codes, clear messages, nothing lost."""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.audit.events import Action
from app.demo import SAMPLE
from app.errors import UserFacingError
from app.settings import Settings
from tests.e2e.command import (
    CLINICIAN,
    MANAGER,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    Outcome,
    consultroom,
    found_clinic,
    transcribe,
    verify,
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("commands") / "clinic"
    outcome = found_clinic(folder)
    assert outcome.code == 0, outcome.output + outcome.message
    assert len(outcome.value["recovery"]) == 24
    return folder


def write_wave(path: Path, samples: bytes) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 16_000, 0, "NONE", ""))
        file.writeframes(samples)
    return path


def noise(seconds: int) -> bytes:
    second = random.Random(7)
    block = struct.pack("<16000h", *(second.randrange(-900, 900) for _ in range(16_000)))
    return block * seconds


def absent(folder: Path) -> Path:
    return folder / "absent.wav"


def text_named_wav(folder: Path) -> Path:
    path = folder / "letter.wav"
    path.write_text("Dear colleague, thank you for seeing this patient.\n" * 50, encoding="utf-8")
    return path


def empty_file(folder: Path) -> Path:
    path = folder / "empty.wav"
    path.touch()
    return path


def a_folder(folder: Path) -> Path:
    path = folder / "folder.wav"
    path.mkdir()
    return path


def garbage(folder: Path) -> Path:
    path = folder / "garbage.flac"
    path.write_bytes(random.Random(3).randbytes(40_000))
    return path


@pytest.mark.parametrize("make", [absent, text_named_wav, empty_file, a_folder, garbage])
def test_what_is_not_audio_is_refused_clearly(
    home: Path, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    outcome = transcribe(home, make(tmp_path))
    assert outcome.code == 1, outcome.output + outcome.message
    error = outcome.value["error"]
    assert error["what"].endswith(".")
    assert not outcome.defect
    assert verify(home).code == 0


def test_a_truncated_recording_keeps_what_is_there(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.flac"
    whole = SAMPLE.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    outcome = transcribe(home, path)
    assert outcome.code == 0, outcome.output + outcome.message
    assert outcome.value["speech_seconds"] > 5


def test_a_video_without_sound_is_refused(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    program = (
        "import av, numpy, sys\n"
        "with av.open(sys.argv[1], 'w') as film:\n"
        "    stream = film.add_stream('mpeg4', rate=10); stream.width = stream.height = 64\n"
        "    for n in range(20):\n"
        "        frame = av.VideoFrame.from_ndarray(numpy.full((64, 64, 3), n * 9, 'uint8'))\n"
        "        film.mux(stream.encode(frame))\n"
        "    film.mux(stream.encode())\n"
    )
    subprocess.run([sys.executable, "-c", program, path], check=True)
    outcome = transcribe(home, path)
    assert outcome.code == 1, outcome.output + outcome.message


@pytest.mark.parametrize(
    ("name", "samples"),
    [("empty", b""), ("silent", bytes(32_000 * 10)), ("one sample", b"\x00\x00")],
)
def test_nothing_said_is_no_speech(home: Path, tmp_path: Path, name: str, samples: bytes) -> None:
    outcome = transcribe(home, write_wave(tmp_path / f"{name}.wav", samples))
    if samples:
        assert outcome.code == 0, outcome.output + outcome.message
        assert outcome.value["state"] == "no_speech"
        drafted = consultroom(
            "draft", outcome.value["encounter"], "--home", home, "--user", CLINICIAN,
            "--password-stdin", "--json", stdin=f"{PASSPHRASE}\n",
        )  # fmt: skip
        assert drafted.code in {1, 3}
        assert "Nobody speaks" in drafted.value["error"]["what"]
    else:
        assert outcome.code == 1


def test_an_hour_of_noise_is_no_speech(home: Path, tmp_path: Path) -> None:
    outcome = transcribe(home, write_wave(tmp_path / "noise.wav", noise(3600)))
    assert outcome.code == 0, outcome.output + outcome.message
    assert outcome.value["text"] == ""


def test_several_files_are_one_transcript_and_a_bad_one_is_told(home: Path, tmp_path: Path) -> None:
    quiet = write_wave(tmp_path / "2.wav", bytes(32_000))
    letter = tmp_path / "1.mp3"
    letter.write_text("Dear colleague", encoding="ascii")
    spoken = tmp_path / "10.flac"
    shutil.copyfile(SAMPLE, spoken)
    outcome = consultroom(
        "transcribe", spoken, quiet, letter, "--home", home, "--user", CLINICIAN,
        "--patient", "Robin Example", "--password-stdin", "--json", stdin=f"{PASSPHRASE}\n",
    )  # fmt: skip
    assert outcome.code == 1, outcome.output + outcome.message
    files = outcome.value["files"]
    assert [one["name"] for one in files] == ["1.mp3", "2.wav", "10.flac"]
    assert "not an audio file" in files[0]["problem"]
    assert files[1]["seconds"] == 1.0
    assert outcome.value["segments"][0]["start"] >= 1.0
    drafted = consultroom(
        "draft", outcome.value["encounter"], "--home", home, "--user", CLINICIAN,
        "--password-stdin", "--json", stdin=f"{PASSPHRASE}\n",
    )  # fmt: skip
    assert drafted.code == 0, drafted.output + drafted.message
    note = drafted.value["note"]
    assert note["status"] == "preliminary"
    assert any(section["statements"] for section in note["sections"])


def test_a_wrong_passphrase_and_an_unknown_name_get_the_same_answer(home: Path) -> None:
    def attempt(user: str, passphrase: str) -> Outcome:
        return consultroom(
            "audit", "verify", "--home", home, "--user", user, "--password-stdin", "--json",
            stdin=f"{passphrase}\n",
        )  # fmt: skip

    wrong, unknown = attempt(CLINICIAN, "not the passphrase"), attempt("nobody", PASSPHRASE)
    assert wrong.code == unknown.code == 3
    assert wrong.value == unknown.value


def test_a_manager_reads_the_log_and_no_chart(home: Path) -> None:
    common = ("--home", home, "--user", MANAGER, "--password-stdin", "--json")
    assert consultroom("audit", "verify", *common, stdin=f"{OTHER_PASSPHRASE}\n").code == 0
    outcome = consultroom(
        "transcribe", SAMPLE, "--patient", "Robin Example", *common, stdin=f"{OTHER_PASSPHRASE}\n"
    )
    assert outcome.code == 3
    assert "error" in outcome.value


def test_an_earlier_checkpoint_still_holds(home: Path, tmp_path: Path) -> None:
    printed = consultroom(
        "audit", "checkpoint", "--home", home, "--user", CLINICIAN, "--password-stdin",
        stdin=f"{PASSPHRASE}\n",
    )  # fmt: skip
    assert printed.code == 0, printed.message
    kept = tmp_path / "checkpoint.txt"
    kept.write_text(printed.output, encoding="utf-8")
    assert verify(home, "--against", kept).code == 0
    forged = tmp_path / "forged.txt"
    lines = printed.output.splitlines(keepends=True)
    lines[2] = "A" + lines[2][1:] if not lines[2].startswith("A") else "B" + lines[2][1:]
    forged.write_text("".join(lines), encoding="utf-8")
    assert verify(home, "--against", forged).code == 1


def test_printing_a_checkpoint_is_itself_in_the_log(home: Path, tmp_path: Path) -> None:
    copy = tmp_path / "clinic"
    shutil.copytree(home, copy)
    settings = Settings.from_environment(copy, {"CONSULTROOM_DEVICE_SECRET": "file"})

    def exports() -> list[str]:
        with Accounts(settings).sign_in(MANAGER, OTHER_PASSPHRASE) as session:
            return [event.reason for event in session.audit.events(action=Action.EXPORT)]

    before = exports()
    printed = consultroom(
        "audit", "checkpoint", "--home", copy, "--user", MANAGER, "--password-stdin",
        stdin=f"{OTHER_PASSPHRASE}\n",
    )  # fmt: skip
    assert printed.code == 0, printed.message
    assert exports() == ["checkpoint", *before]


def test_a_store_that_is_not_one_is_named_and_kept(home: Path, tmp_path: Path) -> None:
    copy = tmp_path / "clinic"
    shutil.copytree(home, copy)
    (copy / "chart.db").write_bytes(b"")
    outcome = transcribe(copy, SAMPLE)
    assert outcome.code in {1, 3}
    assert "chart.db" in outcome.value["error"]["what"]
    assert (copy / "chart.db").exists()


def test_wrong_usage_has_its_own_exit_code(home: Path) -> None:
    outcome = consultroom("transcribe", SAMPLE, "--home", home, "--user", CLINICIAN)
    assert outcome.code == 2
    assert "--encounter or --patient" in outcome.message
    for wrong in (("no-such-command",), ("transcribe",), ("audit", "verify", "--no-such-option")):
        outcome = consultroom(*wrong)
        assert outcome.code == 2
        assert outcome.message.strip()
        assert not outcome.defect


def test_an_unanswered_prompt_stops_without_a_traceback(home: Path) -> None:
    outcome = consultroom("init", "--home", home)
    assert outcome.code == 130
    assert not outcome.defect


def test_an_unknown_place_for_the_secret_is_named() -> None:
    with pytest.raises(UserFacingError, match="CONSULTROOM_DEVICE_SECRET"):
        Settings.from_environment(environment={"CONSULTROOM_DEVICE_SECRET": "pocket"})


def test_doctor_prints_the_proof() -> None:
    outcome = consultroom("doctor", "--json")
    assert outcome.code == 0, outcome.output + outcome.message
    assert outcome.value["whole"] is True
    assert "inet tcp socket" in " ".join(outcome.value["seal"]["workers"][0]["held"])


def test_the_catalog_lists_the_active_models() -> None:
    active = {
        entry["role"]
        for entry in consultroom("models", "list", "--json").value["models"]
        if entry["active"]
    }
    assert active == {"speech", "language"}
    assert consultroom("models", "verify", "--json").code == 0
