"""What a worker says: these texts, translated by the application.

Where it refuses a request it sends the English text and what stands in its braces. What it lacks of
a card it says in whole English sentences, and they are stored so. Whatever else it sends is shown
as it is, and never filled in: a text of a worker's own could ask for anything by its braces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Formatter
from typing import Final

from app.inference.protocol import Failed
from app.texts import marked, tr

EMPTY_FILE: Final = marked("The file is empty.")
LARGE_FILE: Final = marked("The file is larger than 2 GB.")
NO_AUDIO: Final = marked(
    "This is not an audio file that can be read, or it is damaged at its beginning."
)
OTHER_KIND: Final = marked(
    "This is {kind}, not audio. WAV, FLAC, MP3, M4A, Ogg, Opus and WebM files can be imported."
)
NO_KIND: Final = marked(
    "This is no kind of file that is taken for audio. WAV, FLAC, MP3, M4A, Ogg, Opus and WebM "
    "files can be imported."
)
REFERS: Final = marked("This file refers to other files, which are never opened.")
GREEDY: Final = marked("This file asks for more memory than audio ever needs.")
CIRCLES: Final = marked("This file leads the decoder in circles, so it was given up.")
NO_INDEX: Final = marked(
    "The end of this file is missing, and with it the index without which nothing of it can be "
    "read. Copy it again from where it was recorded."
)
SILENT_VIDEO: Final = marked("This is a video without sound.")
NO_SOUND: Final = marked("The file holds no sound.")
UNDECODED: Final = marked("The file holds no sound that can be decoded.")
OTHER_CODEC: Final = marked("Sound of the kind «{codec}» is not imported.")
MANY_CHANNELS: Final = marked("The file has {count} channels; at most {most} are imported.")
LONGER_MINUTES: Final = marked("The audio is longer than {count} minutes.")
LONGER_SECONDS: Final = marked("The audio is longer than {count} seconds.")
ZIP: Final = marked("a zip archive or an office document")
GZIP: Final = marked("a gzip archive")
SEVEN_ZIP: Final = marked("a 7z archive")
RAR: Final = marked("a rar archive")
PDF: Final = marked("a PDF document")
PICTURE: Final = marked("a picture")
PLAYLIST: Final = marked("a playlist, which names other files")
OTHER_LANGUAGE: Final = marked("The model does not know the language «{language}».")
LONG_TEXT: Final = marked("The text is too long for the language model.")
UNREAD_MODEL: Final = marked("The language model cannot be read.")
OTHER_CHAT: Final = marked("The chat format of this model is not known.")
OTHER_ADAPTER: Final = marked("The adapter does not fit the language model.")

NO_LIBRARY: Final = marked(
    "Speech stays on the processor. {library} of {owner} cannot be loaded: {error}."
)
NO_PACKAGE: Final = marked(
    "Speech stays on the processor. A library of NVIDIA's packages: {error}."
)
NO_CARD: Final = marked("The language model cannot use {backend}: {error}.")
DRIVER: Final = marked("NVIDIA's driver")
CUBLAS: Final = marked("the package nvidia-cublas-cu12")

_KINDS: Final = frozenset({ZIP, GZIP, SEVEN_ZIP, RAR, PDF, PICTURE, PLAYLIST})
_SENTENCES: Final = frozenset(
    {
        *(EMPTY_FILE, LARGE_FILE, NO_AUDIO, OTHER_KIND, NO_KIND, REFERS, GREEDY, CIRCLES, NO_INDEX),
        *(SILENT_VIDEO, NO_SOUND, UNDECODED, OTHER_CODEC, MANY_CHANNELS, LONGER_MINUTES),
        *(LONGER_SECONDS, OTHER_LANGUAGE, LONG_TEXT, UNREAD_MODEL, OTHER_CHAT, OTHER_ADAPTER),
    }
)
_LONGEST_VALUE: Final = 60


def refusal(untrusted: Failed) -> str:
    """What a worker says, in the language in use where it is one of these texts."""
    text = untrusted.message
    values = untrusted.values
    if text not in _SENTENCES or {name for _, name, _, _ in Formatter().parse(text) if name} != (
        values.keys()
    ):
        return printable(text)
    return tr(
        text,
        **{
            name: tr(value) if value in _KINDS else printable(value, _LONGEST_VALUE)
            for name, value in values.items()
        },
    )


def lacking(sentence: str) -> str:
    """What keeps a worker from a card, in the language in use where it is one of these texts."""
    for text, pattern in _LACKING.items():
        if (found := pattern.fullmatch(sentence)) is not None:
            return tr(text, **_owned(found.groupdict()))
    return sentence


def _owned(values: Mapping[str, str]) -> dict[str, str]:
    return {
        name: tr(value) if value in (DRIVER, CUBLAS) else value for name, value in values.items()
    }


def _pattern(text: str) -> re.Pattern[str]:
    """What finds the values of a sentence made of a text."""
    parts = (
        re.escape(plain) + (f"(?P<{name}>.+?)" if name else "")
        for plain, name, _, _ in Formatter().parse(text)
    )
    return re.compile("".join(parts))


_LACKING: Final = {text: _pattern(text) for text in (NO_LIBRARY, NO_PACKAGE, NO_CARD)}


def printable(untrusted: str, limit: int = 300) -> str:
    """Text of a worker that may be shown: one line, no control characters, at most `limit`."""
    return "".join(c if c.isprintable() else " " for c in untrusted[:limit]).strip()
