"""Files that want to do the audio import harm, and files that chance has damaged."""

from __future__ import annotations

import gzip
import io
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.errors import Cancelled, UserFacingError
from app.inference.engine import Engine
from app.inference.launcher import WorkerSpec
from app.task import Task
from tests.fixtures import media as made

SOUND = made.sine(1, 16_000)
FLIPS = 400
_ROOM = 1 << 30
_GROWTH = 256 << 20


@pytest.fixture(scope="module")
def media() -> Iterator[Engine]:
    engine = Engine(WorkerSpec("media"))
    engine.start()
    yield engine
    engine.close()


def decode(media: Engine, data: bytes, max_seconds: float = 60) -> bytes:
    return b"".join(media.decode([data], max_seconds=max_seconds, task=Task()))


def zipped(data: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("visit.wav", data)
    return target.getvalue()


def with_external_data(address: bytes) -> bytes:
    """A movie whose samples lie in another file (ISO/IEC 14496-12, section 8.7.2)."""
    whole = made.encoded("mov", "pcm_s16le", made.sine(1, 16_000), 16_000)
    inside = b"alis\x00\x00\x00\x01"
    outside = b"url \x00\x00\x00\x00"
    assert inside in whole or b"url \x00\x00\x00\x01" in whole
    at = whole.find(inside) if inside in whole else whole.find(b"url \x00\x00\x00\x01")
    patched = whole[:at] + outside + whole[at + 8 :]
    return patched + struct.pack(">I", 8 + len(address)) + b"free" + address


REFERRING = {
    "ffconcat": b"ffconcat version 1.0\nfile 'file:///etc/passwd'\n",
    "ffconcat of ours": b"ffconcat version 1.0\nfile /dev/zero\nfile /proc/self/mem\n",
    "m3u8": b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
    "m3u8 of the network": b"#EXTM3U\n#EXTINF:1,\nhttp://192.0.2.1/a.ts\n#EXT-X-ENDLIST\n",
    "dash": (
        b'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><Period>'
        b'<AdaptationSet><Representation id="1" mimeType="audio/mp4"><BaseURL>file:///etc/passwd'
        b"</BaseURL></Representation></AdaptationSet></Period></MPD>"
    ),
    "session": b"v=0\no=- 0 0 IN IP4 127.0.0.1\nm=audio 5004 RTP/AVP 0\n",
    "subtitles": b"1\n00:00:00,000 --> 00:00:01,000\nfile:///etc/passwd\n",
    "webvtt": b"WEBVTT\n\n00:00.000 --> 00:01.000\nfile:///etc/passwd\n",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "filter graph": b"amovie=/etc/passwd[out0]",
    "images": b"/etc/passwd%03d.png",
}


@pytest.mark.parametrize("name", REFERRING)
def test_what_refers_to_other_files_is_refused(media: Engine, name: str) -> None:
    for padding in (b"", b"\n" * 5000):
        with pytest.raises(UserFacingError, match=r"playlist|no kind of file|not an audio file"):
            decode(media, REFERRING[name] + padding)


@pytest.mark.parametrize("address", [b"file:///etc/passwd", b"http://192.0.2.1/a"])
def test_a_movie_whose_sound_lies_elsewhere_gives_nothing_of_it(
    media: Engine, address: bytes
) -> None:
    try:
        samples = decode(media, with_external_data(address))
    except UserFacingError as error:
        assert "stopped" not in error.what  # noqa: PT017 what is inside may be decoded
    else:
        assert made.frequency(samples) == pytest.approx(made.FREQUENCY, abs=5)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\0", "not an audio file"),
        (random.Random(1).randbytes(100_000), "not an audio file"),
        (gzip.compress(made.wave(SOUND, 16_000)), "gzip archive"),
        (zipped(made.wave(SOUND, 16_000)), "zip archive"),
        (b"ID3\x03\0\0\0\0\0\0" + b"Dear colleague, " * 500, "not an audio file"),
        (made.wave(made.sine(1, 16_000, 9), 16_000), "9 channels"),
        (made.video(1, with_sound=False), "video without sound"),
    ],
    ids=["empty", "one byte", "random", "gzip", "zip", "tag and text", "9 channels", "video"],
)
def test_what_is_no_sound_is_refused_in_words(media: Engine, data: bytes, words: str) -> None:
    with pytest.raises(UserFacingError, match=words):
        decode(media, data)


def silence(kind: str, codec: str, seconds: float, rate: int = 8_000) -> bytes:
    """Much silence in few bytes."""
    target = io.BytesIO()
    with av.open(target, "w", format=kind) as container:
        stream: Any = container.add_stream(codec, rate=rate, layout="mono")
        resampler = av.AudioResampler(format=stream.format, layout="mono", rate=rate)
        quiet = np.zeros((1, rate * 30), np.int16)
        for at in range(round(seconds / 30)):
            frame = av.AudioFrame.from_ndarray(quiet, format="s16", layout="mono")
            frame.sample_rate, frame.pts = rate, at * quiet.size
            for ready in resampler.resample(frame):
                container.mux(stream.encode(ready))
        container.mux(stream.encode(None))
    return target.getvalue()


def undeclared(flac: bytes) -> bytes:
    """Without the count of samples in its header, as a stream has it."""
    data = bytearray(flac)
    data[21] &= 0xF0
    data[22:26] = bytes(4)
    return bytes(data)


@pytest.mark.parametrize(
    "make",
    [
        lambda: silence("flac", "flac", 3600),
        lambda: undeclared(silence("flac", "flac", 600)),
        lambda: silence("mp3", "libmp3lame", 300),
        lambda: silence("ogg", "libopus", 150, 48_000),
    ],
    ids=["flac", "flac that does not say", "mp3", "ogg"],
)
def test_much_silence_in_a_small_file_is_cut_off(media: Engine, make: Callable[[], bytes]) -> None:
    before = peak(media)

    with pytest.raises(UserFacingError, match="longer than 2 minutes"):
        decode(media, make(), max_seconds=120)

    assert peak(media) - before < _GROWTH


class Impatient(Task):
    """Stops soon after everything was handed over."""

    sent = False
    looks = 0

    def check(self) -> None:
        self.looks += self.sent
        if self.looks > 10:
            self.cancel()
        super().check()


def test_a_file_that_never_begins_can_be_stopped(media: Engine) -> None:
    """A movie of millions of empty boxes is read for many seconds before it can be refused."""
    worker = media.process_id
    task = Impatient()

    def pieces() -> Iterator[bytes]:
        yield b"\0\0\0\x18ftypM4A \0\0\0\0M4A mp42" + b"\0\0\0\x08free" * 10_000_000
        task.sent = True

    with pytest.raises(Cancelled):
        b"".join(media.decode(pieces(), max_seconds=60, task=task))

    assert decode(media, made.wave(SOUND, 16_000)) == made.wave(SOUND, 16_000)[44:]
    assert media.process_id == worker


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="reads the kernel's own account")
def test_what_a_large_file_took_is_given_back(media: Engine) -> None:
    silence = bytes(64 << 20)
    data = made.wave(SOUND, 16_000, riff_size=0, data_size=0) + silence
    decode(media, made.wave(SOUND, 16_000))
    before = held(media)

    assert len(decode(media, data, max_seconds=3600)) == len(data) - 44
    decode(media, made.wave(SOUND, 16_000))

    assert held(media) - before < len(data) // 2


def test_a_file_that_asks_for_gigabytes_is_refused(media: Engine) -> None:
    """Its fragment claims 67 million samples (ISO/IEC 14496-12, section 8.8.8)."""
    options = {"movflags": "frag_keyframe+empty_moov"}
    data = bytearray(made.encoded("mp4", "aac", made.sine(1, 48_000), options=options))
    at = data.index(b"trun") + 8
    data[at : at + 4] = struct.pack(">I", 0x03FFFFFF)
    before = peak(media)

    with pytest.raises(UserFacingError, match="more memory than audio ever needs"):
        decode(media, bytes(data))

    assert peak(media) - before < _GROWTH
    assert decode(media, made.wave(SOUND, 16_000)) == made.wave(SOUND, 16_000)[44:]


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="reads the kernel's own account")
def test_a_file_gets_its_own_size_and_a_gigabyte(media: Engine) -> None:
    data = made.wave(SOUND, 16_000)
    decode(media, data)

    limits = Path(f"/proc/{media.process_id}/limits").read_text(encoding="ascii")
    line = next(one for one in limits.splitlines() if one.startswith("Max address space"))
    assert int(line.split()[3]) == _ROOM + len(data)


def peak(media: Engine) -> int:
    """The most memory that the worker has held, in bytes."""
    return _account(media, "VmHWM")


def held(media: Engine) -> int:
    """The memory that the worker holds now, in bytes."""
    return _account(media, "VmRSS")


def _account(media: Engine, name: str) -> int:
    status = Path(f"/proc/{media.process_id}/status")
    if not status.exists():
        return 0
    lines = status.read_text(encoding="ascii").splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith(name))


def specimens() -> list[bytes]:
    """A second in each format that is imported."""
    stereo = made.sine(1, 48_000, 2)
    kinds = [
        ("flac", "flac"),
        ("mp3", "libmp3lame"),
        ("ogg", "libopus"),
        ("ogg", "vorbis"),
        ("webm", "libopus"),
        ("matroska", "flac"),
        ("ipod", "aac"),
        ("mp4", "alac"),
        ("adts", "aac"),
    ]
    fragments = {"movflags": "frag_keyframe+empty_moov", "frag_duration": "200000"}
    return [
        made.wave(stereo[:, ::3], 16_000, "s24", extensible=True),
        made.wave(stereo[:, ::3], 16_000, "flt", rf64=True),
        made.encoded("mp4", "aac", stereo, options=fragments),
        made.encoded("mp3", "libmp3lame", stereo, metadata={"title": "Visit"}, cover=True),
        *(made.encoded(kind, codec, stereo) for kind, codec in kinds),
    ]


def damaged(data: bytes, source: random.Random) -> bytes:
    """A few flipped bits, bytes or numbers, a piece cut out, doubled or exchanged."""
    hurt = bytearray(data)
    head = min(len(hurt), 1024)
    for _ in range(source.choice((1, 2, 5, 20, 100))):
        at = source.randrange(head if source.random() < 0.5 else len(hurt))
        how = source.random()
        if how < 0.5:
            hurt[at] ^= 1 << source.randrange(8)
        elif how < 0.8:
            hurt[at] = source.randrange(256)
        else:
            number = source.choice((b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", bytes(4)))
            hurt[at : at + 4] = number[: len(hurt) - at]
    if source.random() < 0.2:
        at, size = source.randrange(len(hurt)), source.randrange(4096)
        hurt[at : at + size] = source.choice((b"", bytes(hurt[at : at + size]) * 2, bytes(size)))
    return bytes(hurt)


def fuzz(media: Engine, seed: int, count: int) -> dict[str, int]:
    """Import damaged files; raises where one does not end as it should. Returns what came."""
    source = random.Random(seed)
    whole = specimens()
    outcomes = {"read": 0, "refused": 0}
    worker = media.process_id
    for number in range(count):
        data = damaged(whole[number % len(whole)], source)
        try:
            decode(media, data)
            outcomes["read"] += 1
        except UserFacingError as error:
            outcomes["refused"] += 1
            assert "stopped" not in error.what, (seed, number, error.what)  # noqa: PT017
            assert "failed on this request" not in error.what, (seed, number, error.what)  # noqa: PT017
        assert media.process_id == worker, (seed, number)
    return outcomes


def test_damaged_files_never_end_the_worker(media: Engine) -> None:
    before = peak(media)

    outcomes = fuzz(media, seed=7, count=FLIPS)

    assert min(outcomes.values()) > 0
    assert peak(media) - before < _GROWTH
    assert decode(media, made.wave(SOUND, 16_000)) == made.wave(SOUND, 16_000)[44:]
