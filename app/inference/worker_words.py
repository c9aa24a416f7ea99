"""What a worker says where it refuses a request: these texts, translated by the application.

A worker sends the English text and what stands in its braces. Whatever else it sends is shown as it
is, and never filled in: a text of a worker's own could ask for anything by its braces.
"""

from __future__ import annotations

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


def printable(untrusted: str, limit: int = 300) -> str:
    """Text of a worker that may be shown: one line, no control characters, at most `limit`."""
    return "".join(c if c.isprintable() else " " for c in untrusted[:limit]).strip()
