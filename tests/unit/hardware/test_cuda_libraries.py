"""NVIDIA's libraries in packages, broken and missing; small ones of their names stand for them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import ctranslate2
import pytest

from app.inference.launcher import ROOT
from models import cuda_libraries, speech_devices

IN_A_FRESH_PROCESS = """
import sys
from models import cuda_libraries
print(*cuda_libraries.open_packaged([sys.argv[1]]))
print(*cuda_libraries.missing(["libcublas.so.77", "libcublas.so.78"]))
"""


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A folder of packages with two libraries, of which one needs the other."""
    folder = tmp_path / "nvidia" / "cublas" / "lib"
    folder.mkdir(parents=True)
    first = _built(folder / "libcublasLt.so.77", "int first(void) { return 1; }")
    _built(
        folder / "libcublas.so.77", "int first(void); int second(void) { return first(); }", first
    )
    return tmp_path


def _built(path: Path, code: str, *needed: Path) -> Path:
    named = f"-Wl,-soname,{path.name}"
    subprocess.run(
        ["gcc", "-shared", "-fPIC", named, "-o", path, "-xc", "-", "-xnone", *needed],
        input=code.encode(),
        check=True,
    )
    return path


def test_libraries_of_packages_are_found_by_who_asks_for_their_names(packages: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_A_FRESH_PROCESS, packages],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip

    opened, missing = done.stdout.splitlines()
    assert opened == "libcublasLt.so.77 libcublas.so.77"
    assert missing == "libcublas.so.78"


def test_in_the_bundle_they_may_lie_among_its_parts(
    packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(packages), raising=False)
    opened = cuda_libraries.open_packaged
    monkeypatch.setattr(cuda_libraries, "_IN_ORDER", ("libcublasLt.so.77",))
    assert opened() == {"libcublasLt.so.77": packages / "nvidia/cublas/lib/libcublasLt.so.77"}


def test_a_broken_library_is_named(packages: Path) -> None:
    broken = packages / "nvidia" / "cublas" / "lib" / "libcudart.so.77"
    broken.write_bytes(b"not a library")

    with pytest.raises(OSError, match=r"libcudart\.so\.77"):
        cuda_libraries.open_packaged([str(packages)])


def test_speech_uses_a_card_only_with_all_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: 2)
    monkeypatch.setattr(speech_devices, "_NEEDED", {"libc.so.6": "the system"})

    devices, missing = speech_devices.speech_devices(graphics=True)

    assert [device.name for device in devices] == ["CUDA0", "CUDA1", "cpu"]
    assert missing == ()
    assert [speech_devices.library_name(device.name) for device in devices] == [
        ("cuda", 0),
        ("cuda", 1),
        ("cpu", 0),
    ]


def test_speech_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", lambda: 1)
    absent = {"libabsent.so.12": "the package nvidia-absent-cu12"}
    monkeypatch.setattr(speech_devices, "_NEEDED", absent)

    devices, (said,) = speech_devices.speech_devices(graphics=True)

    assert [device.name for device in devices] == ["cpu"]
    assert said.startswith(
        "Speech stays on the processor. libabsent.so.12 of the package nvidia-absent-cu12"
    )


def test_a_worker_without_cards_does_not_ask_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked() -> int:
        raise AssertionError("the driver was asked")

    monkeypatch.setattr(ctranslate2, "get_cuda_device_count", asked)

    devices, missing = speech_devices.speech_devices(graphics=False)

    assert [device.name for device in devices] == ["cpu"]
    assert missing == ()
