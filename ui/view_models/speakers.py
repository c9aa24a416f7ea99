"""Who speaks in the transcript on screen: by one key, exchanged, named, or told apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.bootstrap import Room
from app.domain.transcript import MOST_SPEAKERS, USUAL_NAMES, Transcript
from app.texts import plural, tr
from app.transcription.speakers import UNSETTLED
from ui.operations import Lane
from ui.view_models.transcript import TranscriptViewModel
from ui.view_models.wording import number

_LEAST_SHOWN = 2
_OURS = (*USUAL_NAMES, *UNSETTLED)
"""Names that nobody gave: kept in English, shown in the language in use."""


class SpeakersViewModel(QObject):
    """Works on the transcript that `words` shows; `said` tells what can be done next."""

    said = Signal(str)

    def __init__(self, room: Room, words: TranscriptViewModel) -> None:
        super().__init__()
        self._speakers = room.speakers
        self._words = words
        self._listening = False
        self._looked: tuple[Transcript | None, frozenset[int]] = (None, frozenset())
        words.changed.connect(self._on_listened)
        words.problem_found.connect(self._on_listened)

    @property
    def names(self) -> list[str]:
        """The names that are offered: of everybody who speaks, and at least of two."""
        version = self._words.transcript
        if version is None:
            return []
        count = max(_LEAST_SHOWN, len(version.speakers), *(one + 1 for one in self._speaking))
        return [_shown(version, speaker) for speaker in range(min(count, MOST_SPEAKERS))]

    @property
    def known(self) -> bool:
        """Whether anybody is named in the transcript."""
        return bool(self._speaking)

    @property
    def _speaking(self) -> frozenset[int]:
        """Who speaks in the version that is shown, looked for once."""
        version = self._words.transcript
        if version is not self._looked[0]:
            segments = version.segments if version is not None else ()
            found = frozenset(one.speaker for one in segments if one.speaker is not None)
            self._looked = version, found
        return self._looked[1]

    @property
    def unsettled(self) -> bool:
        """Whether voices were told apart, and nobody has said yet whose they are."""
        version = self._words.transcript
        return version is not None and self.known and version.speakers == UNSETTLED

    def name_of(self, speaker: int) -> str:
        """What a speaker is called."""
        version = self._words.transcript
        return _shown(version, speaker) if version is not None else ""

    def assign(self, numbers: Sequence[int], speaker: int | None) -> None:
        """Say who speaks these segments; asked again, also those that follow, to the next turn."""
        version = self._words.transcript
        if version is None or not numbers:
            return
        chosen = [one for one in version.segments if one.number in numbers]
        if all(one.speaker == speaker for one in chosen):
            following = following_turn(version, chosen[-1].number)
            if following:
                self._words.change(
                    lambda now: self._speakers.assign(now.id, dict.fromkeys(following, speaker))
                )
            self.said.emit("")
            return
        self._words.change(
            lambda now: self._speakers.assign(now.id, dict.fromkeys(numbers, speaker))
        )
        said = (
            tr("Set to {name}.", name=_shown(version, speaker))
            if speaker is not None
            else tr("Set to nobody.")
        )
        rest = len(following_turn(version, chosen[-1].number))
        if rest:
            again = plural(
                rest,
                "The same key again: {count} following sentence too",
                "The same key again: {count} following sentences too",
                count=number(rest),
            )
            said = f"{said} {again}"
        self.said.emit(said)

    def swap(self) -> None:
        """Exchange the first two speakers."""
        if self.known:
            self._words.change(lambda now: self._speakers.swap(now.id, 0, 1))

    def drop(self) -> None:
        """Name nobody in the whole transcript."""
        self._words.change(
            lambda now: self._speakers.assign(
                now.id, dict.fromkeys(one.number for one in now.segments)
            )
        )

    def settle(self, clinician: int) -> None:
        """Say which voice is the clinician's."""
        self._words.change(lambda now: self._speakers.settle(now.id, clinician))

    def rename(self, speaker: int, name: str) -> None:
        """Call a speaker something else; an empty name gives the usual one back."""
        kept = next((one for one in _OURS if tr(one) == name.strip()), name)
        self._words.change(lambda now: self._speakers.name(now.id, speaker, kept))

    def tell_apart(self) -> None:
        """Set the speakers by what was recorded."""

        def same() -> None:
            self._on_listened()
            self.said.emit(
                tr("The recording does not tell the voices apart clearly. Set them by key.")
            )

        self._listening = True
        self.said.emit(tr("Listening to the voices …"))
        self._words.change(lambda now: self._speakers.tell_apart(now.id), same, Lane.LONG)

    def _on_listened(self) -> None:
        if self._listening:
            self._listening = False
            self.said.emit("")


def _shown(version: Transcript, speaker: int) -> str:
    name = version.name_of(speaker)
    return tr(name) if name in _OURS else name


def following_turn(version: Transcript, number: int) -> list[int]:
    """The segments after this one up to the next turn: those of one and the same speaker."""
    following = [one for one in version.segments if one.number > number]
    turn: list[int] = []
    for one in following:
        if one.speaker != following[0].speaker:
            break
        turn.append(one.number)
    return turn
