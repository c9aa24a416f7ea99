"""What the audio import makes of files, good and bad."""

from __future__ import annotations

import io
import random
import struct
from collections.abc import Iterator
from pathlib import Path

import av
import pytest

from app.errors import UserFacingError
from app.inference.engine import Decoding, Engine
from app.inference.launcher import WorkerSpec
from app.task import Task
from tests.fixtures.audio import tone

KINDS = [
    ("flac", "flac"),
    ("mp3", "libmp3lame"),
    ("ogg", "libopus"),
    ("mp4", "aac"),
    ("mp4", "alac"),
    ("matroska", "libopus"),
    ("webm", "libopus"),
    ("adts", "aac"),
]


@pytest.fixture(scope="module")
def media() -> Iterator[Engine]:
    engine = Engine(WorkerSpec("media"))
    yield engine
    engine.close()


def decode(media: Engine, data: bytes, max_seconds: float = 60) -> tuple[bytes, Decoding]:
    decoding = media.decode([data], max_seconds=max_seconds, task=Task())
    return b"".join(decoding), decoding


def encoded(kind: str, codec: str, seconds: float = 3) -> bytes:
    """The tone in another format."""
    target = io.BytesIO()
    encode(target, kind, codec, seconds, {})
    return target.getvalue()


def encode(
    target: io.BytesIO | str, kind: str, codec: str, seconds: float, options: dict[str, str]
) -> None:
    rate = 48_000
    with (
        av.open(io.BytesIO(tone(seconds, rate, 2))) as source,
        av.open(target, "w", format=kind, options=options) as container,
    ):
        stream = container.add_stream(codec, rate=rate)
        stream.layout = "stereo"
        for frame in source.decode(audio=0):
            frame.pts = None
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def video(with_sound: bool) -> bytes:
    target = io.BytesIO()
    with av.open(target, "w", format="matroska") as container:
        picture = container.add_stream("mpeg4", rate=5)
        picture.width = picture.height = 64
        picture.pix_fmt = "yuv420p"
        sound = container.add_stream("libopus", rate=48_000) if with_sound else None
        if sound is not None:
            sound.layout = "mono"
            with av.open(io.BytesIO(tone(2, 48_000))) as source:
                for frame in source.decode(audio=0):
                    frame.pts = None
                    container.mux(sound.encode(frame))
            container.mux(sound.encode(None))
        for _ in range(10):
            container.mux(picture.encode(av.VideoFrame(64, 64, "yuv420p")))
        container.mux(picture.encode(None))
    return target.getvalue()


def seconds_of(samples: bytes) -> float:
    return len(samples) / 32_000


@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (16_000, 1), (44_100, 2), (48_000, 2)])
def test_wav_of_any_rate_becomes_16_khz_mono(media: Engine, rate: int, channels: int) -> None:
    samples, decoding = decode(media, tone(3, rate, channels))

    assert seconds_of(samples) == pytest.approx(3, abs=0.01)
    assert not decoding.truncated
    assert decoding.done.tokens_out == len(samples) // 2


def test_samples_that_need_no_change_come_back_unchanged(media: Engine) -> None:
    wav = tone(2)

    samples, _ = decode(media, wav)

    assert samples == wav[44:]


def test_stereo_is_mixed_down(media: Engine) -> None:
    left = b"".join(struct.pack("<hh", 8000, 0) for _ in range(16_000))
    header = tone(1, channels=2)[:44]

    samples, _ = decode(media, header + left)

    middle = struct.unpack("<h", samples[16_000:16_002])[0]
    assert 3000 < middle < 6000


@pytest.mark.parametrize(("kind", "codec"), KINDS)
def test_the_usual_formats_are_decoded(media: Engine, kind: str, codec: str) -> None:
    samples, decoding = decode(media, encoded(kind, codec))

    assert seconds_of(samples) == pytest.approx(3, abs=0.1)
    assert not decoding.truncated


def test_a_file_may_come_in_pieces_of_any_size(media: Engine) -> None:
    data = encoded("flac", "flac")
    whole, _ = decode(media, data)

    pieces = (data[at : at + 997] for at in range(0, len(data), 997))
    samples = b"".join(media.decode(pieces, max_seconds=60, task=Task()))

    assert samples == whole


@pytest.mark.parametrize(
    ("kind", "codec"), [("flac", "flac"), ("ogg", "libopus"), ("webm", "libopus"), ("wav", "")]
)
def test_a_cut_off_file_gives_what_there_is_and_says_so(
    media: Engine, kind: str, codec: str
) -> None:
    data = encoded(kind, codec) if codec else tone(3)

    samples, decoding = decode(media, data[: len(data) * 2 // 3])

    assert 1.5 < seconds_of(samples) < 2.5
    assert decoding.truncated


def test_a_cut_off_movie_with_its_index_in_front_gives_what_there_is(
    media: Engine, tmp_path: Path
) -> None:
    path = tmp_path / "memo.m4a"
    encode(str(path), "mp4", "aac", 3, {"movflags": "faststart"})
    data = path.read_bytes()

    samples, decoding = decode(media, data[: len(data) * 2 // 3])

    assert 1.0 < seconds_of(samples) < 2.5
    assert decoding.truncated


def test_the_sound_of_a_video_is_decoded(media: Engine) -> None:
    samples, _ = decode(media, video(with_sound=True))

    assert seconds_of(samples) == pytest.approx(2, abs=0.1)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "The file is empty."),
        (bytes(5000), "not an audio file"),
        (b"Dear colleague, " * 500, "not an audio file"),
        (b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n", "not an audio file"),
        (b"ffconcat version 1.0\nfile /etc/passwd\n", "no kind of file that is taken"),
        (b"v=0\no=- 0 0 IN IP4 127.0.0.1\nm=audio 5004 RTP/AVP 0\n", "not an audio file"),
        (tone(1)[:44], "no sound"),
    ],
    ids=["empty", "zeros", "letter", "playlist", "list of files", "session", "header only"],
)
def test_what_is_no_audio_is_refused_in_words(media: Engine, data: bytes, message: str) -> None:
    with pytest.raises(UserFacingError, match=message):
        decode(media, data)


def test_a_video_without_sound_is_refused_in_words(media: Engine) -> None:
    with pytest.raises(UserFacingError, match="video without sound"):
        decode(media, video(with_sound=False))


def test_a_codec_that_is_not_listed_is_refused(media: Engine) -> None:
    with pytest.raises(UserFacingError):
        decode(media, encoded("matroska", "ac3"))


@pytest.mark.parametrize("kind", ["wav", "flac"])
def test_audio_that_is_too_long_is_refused(media: Engine, kind: str) -> None:
    data = tone(5) if kind == "wav" else encoded("flac", "flac", 5)

    with pytest.raises(UserFacingError, match="longer than 2 seconds"):
        decode(media, data, max_seconds=2)


@pytest.mark.parametrize("rate", [0, 1, 999_983, 2**31 - 1])
def test_an_impossible_rate_is_refused(media: Engine, rate: int) -> None:
    data = bytearray(tone(2))
    data[24:28] = struct.pack("<I", rate)

    with pytest.raises(UserFacingError):
        decode(media, bytes(data))


@pytest.mark.parametrize("channels", [0, 63, 60_000])
def test_an_impossible_number_of_channels_is_refused(media: Engine, channels: int) -> None:
    data = bytearray(tone(2))
    data[22:24] = struct.pack("<H", channels)
    data[32:34] = struct.pack("<H", min(65_535, 2 * channels))

    with pytest.raises(UserFacingError):
        decode(media, bytes(data))


def test_damaged_files_never_end_the_worker(media: Engine) -> None:
    media.start()
    worker = media.process_id
    source = random.Random(7)
    for kind, codec in KINDS:
        data = bytearray(encoded(kind, codec, 1))
        for _ in range(6):
            for _ in range(20):
                data[source.randrange(len(data))] = source.randrange(256)
            try:
                decode(media, bytes(data))
            except UserFacingError as error:
                assert "stopped" not in str(error)  # noqa: PT017 the others are decoded

    assert media.process_id == worker
