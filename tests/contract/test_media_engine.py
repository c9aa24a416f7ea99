"""What the audio import makes of files that people have; see test_media_hostile for the others."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.errors import UserFacingError
from app.inference.engine import Decoding, Engine
from app.inference.launcher import WorkerSpec
from app.inference.protocol import Described
from app.task import Task
from tests.fixtures import media as made
from tests.fixtures.media import encoded, sine, wave

RATE = 16_000
_LEVELS_PER_SECOND = 100


@pytest.fixture(scope="module")
def media() -> Iterator[Engine]:
    engine = Engine(WorkerSpec("media"))
    yield engine
    engine.close()


def decode(media: Engine, data: bytes, max_seconds: float = 60) -> tuple[bytes, Decoding]:
    decoding = media.decode([data], max_seconds=max_seconds, task=Task())
    return b"".join(decoding), decoding


def seconds_of(samples: bytes) -> float:
    return len(samples) / 2 / RATE


def is_the_tone(
    samples: bytes, seconds: float = 2, *, within: float = 0.05, level: float = made.LEVEL
) -> bool:
    assert seconds_of(samples) == pytest.approx(seconds, abs=within)
    assert made.frequency(samples) == pytest.approx(made.FREQUENCY, abs=1)
    assert made.level(samples) == pytest.approx(level, abs=0.7)
    return True


@pytest.mark.parametrize("form", ["u8", "s16", "s24", "s32", "flt"])
@pytest.mark.parametrize(
    ("rate", "channels"),
    [(8_000, 1), (11_025, 1), (22_050, 3), (44_100, 2), (48_000, 6), (96_000, 2), (192_000, 8)],
)
def test_wav_of_any_form_becomes_16_khz_mono(
    media: Engine, form: str, rate: int, channels: int
) -> None:
    samples, decoding = decode(media, wave(sine(2, rate, channels), rate, form))

    assert is_the_tone(samples, within=0.001)
    assert decoding.done.finish_reason == "stop"
    assert decoding.done.tokens_out == len(samples) // 2


def test_samples_that_need_no_change_come_back_unchanged(media: Engine) -> None:
    data = wave(sine(2, RATE), RATE)

    samples, _ = decode(media, data)

    assert samples == data[44:]


STEREO = sine(2, 48_000, 2)
FRAGMENTS = {"movflags": "frag_keyframe+empty_moov", "frag_duration": "500000"}
TAGS = {"title": "Röntgen, Knie", "artist": "Praxis"}
FORMATS: dict[str, Callable[[], bytes]] = {
    "flac of 96 kHz": lambda: encoded("flac", "flac", sine(2, 96_000, 2), 96_000),
    "flac with a cover": lambda: encoded("flac", "flac", STEREO, cover=True, metadata=TAGS),
    "mp3": lambda: encoded("mp3", "libmp3lame", STEREO),
    "mp3 of a telephone": lambda: encoded("mp3", "libmp3lame", sine(2, 8_000), 8_000),
    "mp3 of variable rate with a cover": lambda: encoded(
        "mp3",
        "libmp3lame",
        STEREO,
        codec_options={"compression_level": "5", "global_quality": "472"},
        metadata=TAGS,
        cover=True,
    ),
    "m4a, index last": lambda: encoded("ipod", "aac", STEREO, metadata=TAGS),
    "m4a with a cover": lambda: encoded("mp4", "aac", STEREO, cover=True),
    "m4a in fragments": lambda: encoded("mp4", "aac", STEREO, options=FRAGMENTS),
    "m4a without loss": lambda: encoded("mp4", "alac", STEREO),
    "mov": lambda: encoded("mov", "pcm_s16le", STEREO),
    "aac": lambda: encoded("adts", "aac", STEREO),
    "ogg vorbis": lambda: encoded("ogg", "vorbis", STEREO),
    "ogg flac": lambda: encoded("ogg", "flac", STEREO),
    "opus": lambda: encoded("opus", "libopus", STEREO),
    "opus of six channels": lambda: encoded("ogg", "libopus", sine(2, 48_000, 6)),
    "webm opus": lambda: encoded("webm", "libopus", STEREO),
    "webm vorbis": lambda: encoded("webm", "vorbis", STEREO),
    "webm with a picture": lambda: made.video(2, kind="webm"),
    "matroska with a picture": lambda: made.video(2),
    "telephone, A-law": lambda: encoded("wav", "pcm_alaw", sine(2, 8_000), 8_000),
    "telephone, mu-law": lambda: encoded("wav", "pcm_mulaw", sine(2, 8_000), 8_000),
    "wav of a stream, size 0": lambda: wave(sine(2, RATE), RATE, riff_size=0, data_size=0),
    "wav of a stream, open size": lambda: wave(
        sine(2, RATE), RATE, riff_size=0xFFFFFFFF, data_size=0xFFFFFFFF
    ),
    "wav that says half a second": lambda: wave(sine(2, RATE), RATE, data_size=RATE),
    "wav with a list behind": lambda: wave(
        sine(2, RATE), RATE, after=b"LIST" + struct.pack("<I", 9000) + bytes(9000)
    ),
    "wav of more than 4 GB": lambda: wave(sine(2, 44_100, 2), 44_100, rf64=True),
    "wav, extensible": lambda: wave(sine(2, 44_100, 2), 44_100, "s24", extensible=True),
    "wav, extensible, eight channels": lambda: wave(sine(2, RATE, 8), RATE, extensible=True),
}


@pytest.mark.parametrize("name", FORMATS)
def test_the_usual_formats_are_decoded(media: Engine, name: str) -> None:
    samples, decoding = decode(media, FORMATS[name]())

    assert is_the_tone(samples)
    assert decoding.done.finish_reason == "stop"


def test_an_index_in_front_is_read_too(media: Engine, tmp_path: Path) -> None:
    options = {"movflags": "faststart"}
    samples, _ = decode(
        media, encoded("mp4", "aac", STEREO, options=options, path=tmp_path / "memo.m4a")
    )

    assert is_the_tone(samples)


def test_ogg_streams_one_after_another_are_one_recording(media: Engine) -> None:
    """Each with a codec and channels of its own."""
    parts = [
        encoded("ogg", "libopus", sine(2, 48_000, 2)),
        encoded("ogg", "libopus", sine(1, 48_000)),
        encoded("ogg", "vorbis", sine(1, 44_100, 2), 44_100),
        encoded("ogg", "flac", sine(1, RATE, 2), RATE),
    ]

    samples, decoding = decode(media, b"".join(parts))

    assert is_the_tone(samples, 5)
    assert decoding.done.finish_reason == "stop"
    assert len(decoding.levels) == pytest.approx(5 * _LEVELS_PER_SECOND, abs=10)
    samples, decoding = decode(media, b"".join([*parts, parts[0][:700]]))
    assert seconds_of(samples) == pytest.approx(5, abs=0.1)
    assert decoding.truncated


def test_opus_begins_without_what_its_decoder_needs_to_settle(media: Engine) -> None:
    values = sine(2, 48_000)
    values[:, :24_000] = 0

    samples, _ = decode(media, encoded("ogg", "libopus", values))

    loud = np.abs(np.frombuffer(samples, "<i2").astype(int)) > 2000
    assert int(np.argmax(loud)) / RATE == pytest.approx(0.5, abs=0.005)


def test_tones_above_hearing_of_speech_do_not_fold_down(media: Engine) -> None:
    samples, _ = decode(media, wave(sine(2, 96_000, 2, frequency=20_000), 96_000))

    assert made.level(samples[RATE:-RATE]) < -80


def test_channels_count_alike_and_never_clip(media: Engine) -> None:
    one_speaks = sine(2, RATE, 2)
    one_speaks[1] = 0
    both_shout = sine(2, RATE, 2, level=-3.1)

    samples, _ = decode(media, wave(one_speaks, RATE))
    assert is_the_tone(samples, level=made.LEVEL - 6)
    samples, _ = decode(media, wave(both_shout, RATE))
    assert is_the_tone(samples, level=-3.1)


def test_a_channel_that_is_the_opposite_of_the_other_does_not_silence_it(media: Engine) -> None:
    values = sine(4, 44_100, 2)
    values[1] *= -1
    samples, _ = decode(media, wave(values, 44_100))
    assert is_the_tone(samples, 4)

    values[1, : 2 * 44_100] *= -1
    samples, _ = decode(media, wave(values, 44_100))
    assert is_the_tone(samples, 4)


def test_two_voices_are_not_turned(media: Engine) -> None:
    values = sine(2, RATE, 2)
    values[1] = sine(2, RATE, frequency=1000)[0]

    samples, _ = decode(media, wave(values, RATE))

    expected = np.rint(values.mean(axis=0) * 32767)
    assert np.abs(np.frombuffer(samples, "<i2") - expected).max() < 3


def test_what_is_no_number_becomes_silence_and_is_told(media: Engine) -> None:
    values = sine(2, RATE)
    values[0, 8_000:8_100] = np.nan
    values[0, 9_000] = np.inf
    values[0, 9_001] = 1e30

    samples, decoding = decode(media, wave(values, RATE, "flt"))

    assert is_the_tone(samples)
    assert not np.frombuffer(samples, "<i2")[8_000:8_100].any()
    assert decoding.damaged


def test_levels_of_both_channels_come_ahead_of_their_audio(media: Engine) -> None:
    values = sine(100, 11_025, 2)
    values[0, : 50 * 11_025] = 0
    values[1, 50 * 11_025 :] /= 10

    decoding = media.decode([wave(values, 11_025)], max_seconds=200, task=Task())
    given = 0
    for piece in decoding:
        given += len(piece)
        assert len(decoding.levels) >= given / 2 / RATE * _LEVELS_PER_SECOND - 2

    levels = np.frombuffer(decoding.levels, np.uint8).reshape(-1, 2)
    assert len(levels) == 5000
    assert set(levels[:2500, 0]) == {255}
    assert np.abs(levels[:2500, 1].astype(int) - 24).max() <= 1
    assert np.abs(levels[2501:, 0].astype(int) - 24).max() <= 1
    assert np.abs(levels[2501:, 1].astype(int) - 64).max() <= 1


@pytest.mark.parametrize("channels", [1, 3])
def test_only_stereo_has_levels(media: Engine, channels: int) -> None:
    _, decoding = decode(media, wave(sine(1, RATE, channels), RATE))

    assert not decoding.levels


def test_a_file_may_come_in_pieces_of_any_size(media: Engine) -> None:
    data = encoded("flac", "flac", STEREO)
    whole, _ = decode(media, data)

    pieces = (data[at : at + 997] for at in range(0, len(data), 997))
    samples = b"".join(media.decode(pieces, max_seconds=60, task=Task()))

    assert samples == whole


CUT = {
    "wav": lambda: wave(sine(3, RATE), RATE),
    "wav of more than 4 GB": lambda: wave(sine(3, RATE), RATE, rf64=True),
    "flac": lambda: encoded("flac", "flac", sine(3, 48_000)),
    "mp3": lambda: encoded("mp3", "libmp3lame", sine(3, 48_000), metadata=TAGS, cover=True),
    "ogg": lambda: encoded("ogg", "libopus", sine(3, 48_000)),
    "webm": lambda: encoded("webm", "libopus", sine(3, 48_000)),
    "m4a in fragments": lambda: encoded("mp4", "aac", sine(3, 48_000), options=FRAGMENTS),
}


@pytest.mark.parametrize("name", CUT)
def test_a_cut_off_file_gives_what_there_is_and_says_so(media: Engine, name: str) -> None:
    data = CUT[name]()

    samples, decoding = decode(media, data[: len(data) * 2 // 3])

    assert 1.5 < seconds_of(samples) < 2.5
    assert made.frequency(samples) == pytest.approx(made.FREQUENCY, abs=1)
    assert decoding.truncated


def test_a_cut_off_movie_with_its_index_in_front_gives_what_there_is(
    media: Engine, tmp_path: Path
) -> None:
    options = {"movflags": "faststart"}
    data = encoded("mp4", "aac", sine(3, 48_000), options=options, path=tmp_path / "memo.m4a")

    samples, decoding = decode(media, data[: len(data) * 2 // 3])

    assert 1.0 < seconds_of(samples) < 2.5
    assert decoding.truncated


def test_a_cut_off_movie_with_its_index_last_is_refused_in_words(media: Engine) -> None:
    data = encoded("ipod", "aac", sine(3, 48_000))

    with pytest.raises(UserFacingError, match="end of this file is missing"):
        decode(media, data[: len(data) * 2 // 3])


@pytest.mark.parametrize("name", ["visit.mp3", "visit.wav", "visit.txt"])
def test_the_name_of_a_file_says_nothing(media: Engine, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(encoded("flac", "flac", STEREO))

    samples, _ = decode(media, path.read_bytes())

    assert is_the_tone(samples)


@pytest.mark.parametrize("codec", ["ac3", "mp2"])
def test_a_codec_that_is_not_listed_is_refused(media: Engine, codec: str) -> None:
    with pytest.raises(UserFacingError, match=f"kind «{codec}"):
        decode(media, encoded("matroska", codec, STEREO))


def test_a_header_without_samples_is_refused(media: Engine) -> None:
    with pytest.raises(UserFacingError, match="no sound"):
        decode(media, wave(sine(1, RATE), RATE)[:44])


@pytest.mark.parametrize("kind", ["wav", "flac"])
def test_audio_that_is_too_long_is_refused(media: Engine, kind: str) -> None:
    long = sine(5, RATE)
    data = wave(long, RATE) if kind == "wav" else encoded("flac", "flac", long, RATE)

    for ask in (lambda: decode(media, data, max_seconds=2), lambda: describe(media, data, 2)):
        with pytest.raises(UserFacingError, match="longer than 2 seconds"):
            ask()


@pytest.mark.parametrize("rate", [0, 1, 999_983, 2**31 - 1])
def test_an_impossible_rate_is_refused(media: Engine, rate: int) -> None:
    data = bytearray(wave(sine(2, RATE), RATE))
    data[24:28] = struct.pack("<I", rate)

    with pytest.raises(UserFacingError):
        decode(media, bytes(data))


@pytest.mark.parametrize("channels", [0, 63, 60_000])
def test_an_impossible_number_of_channels_is_refused(media: Engine, channels: int) -> None:
    data = bytearray(wave(sine(2, RATE), RATE))
    data[22:24] = struct.pack("<H", channels)
    data[32:34] = struct.pack("<H", min(65_535, 2 * channels))

    with pytest.raises(UserFacingError):
        decode(media, bytes(data))


def describe(media: Engine, data: bytes, max_seconds: float = 60) -> Described:
    return media.describe([data], max_seconds=max_seconds, task=Task())


def test_a_file_is_described_without_being_decoded(media: Engine) -> None:
    found = describe(media, encoded("webm", "libopus", STEREO))

    assert (found.codec, found.channels, found.rate) == ("opus", 2, 48_000)
    assert found.seconds == pytest.approx(2, abs=0.05)
    assert describe(media, wave(sine(2, RATE), RATE, data_size=RATE)).seconds == 0
