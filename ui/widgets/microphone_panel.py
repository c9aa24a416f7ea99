"""Before a recording: which microphone, how loud it is, and how one is heard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from app.dictation.levels import Loudness
from app.texts import tr
from ui.spoken import announce
from ui.theme.theme import Theme
from ui.view_models.microphone import TEST_SECONDS, MicrophoneModel, Trial
from ui.widgets.choices import Choice
from ui.widgets.level_meter import LevelMeter
from ui.widgets.parts import Glyph, button, column, label, row

_MARKS = {
    Loudness.NOTHING: ("triangle-alert", "amber"),
    Loudness.WAITING: ("mic", "ink_soft"),
    Loudness.QUIET: ("triangle-alert", "amber"),
    Loudness.GOOD: ("circle-check", "accent"),
    Loudness.LOUD: ("triangle-alert", "amber"),
}


class MicrophonePanel(QFrame):
    """Opens above the bar and listens while it is shown; Escape closes it."""

    closed = Signal()

    def __init__(self, theme: Theme, model: MicrophoneModel) -> None:
        super().__init__()
        self._model = model
        self.setProperty("surface", "raised")
        self.setAccessibleName(tr("Choose and test the microphone"))
        box = row(self, gap=16)
        box.setContentsMargins(20, 14, 16, 14)
        choice = column(gap=2)
        choice.addWidget(label(tr("Microphone"), "small"))
        self.devices = Choice(theme, tr("Microphone"))
        self.devices.setFixedWidth(200)
        self.devices.activated.connect(model.choose)
        choice.addWidget(self.devices)
        box.addLayout(choice)
        self.meter = LevelMeter(theme)
        box.addWidget(self.meter, 2)
        self.glyph = Glyph(theme, "mic", "ink_soft", 24)
        box.addWidget(self.glyph)
        words = column(gap=2)
        words.addStretch()
        self.title = label("", "strong", wrap=True)
        self.detail = label("", "small", wrap=True)
        self.detail.setMinimumWidth(200)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addStretch()
        box.addLayout(words, 3)
        self.take = button(
            tr("Try {seconds} seconds", seconds=TEST_SECONDS),
            name=tr("Record {seconds} seconds and play them", seconds=TEST_SECONDS),
            tip=tr("Recorded in memory only, played to you, and forgotten"),
        )
        self.take.clicked.connect(model.take)
        box.addWidget(self.take)
        leave = button(
            tr("Done"), "quiet", name=tr("Close the test of the microphone"), tip=tr("Done  (Esc)")
        )
        leave.clicked.connect(self.close_panel)
        box.addWidget(leave)
        model.changed.connect(self.refresh)
        model.level_changed.connect(self._on_level)
        self.hide()
        self.refresh()

    def toggle(self) -> None:
        """Open and listen, or close."""
        if self.isVisible():
            self.close_panel()
            return
        self._model.open()
        self.show()
        self.refresh()
        self.take.setFocus()

    def close_panel(self) -> None:
        """Listen no more."""
        shown = not self.isHidden()
        self._model.close()
        self.hide()
        if shown:
            self.closed.emit()

    def refresh(self) -> None:
        """Show the model."""
        model = self._model
        names = [one.name for one in model.known]
        if names != [self.devices.itemText(at) for at in range(self.devices.count())]:
            self.devices.clear()
            self.devices.addItems(names)
        if model.present is not None:
            self.devices.setCurrentIndex(model.known.index(model.present))
        self.devices.setEnabled(bool(names))
        self.take.setEnabled(model.trial is Trial.LISTENING and bool(names))
        title, detail = model.words
        mark = ("audio-lines", "accent") if model.trial is Trial.PLAYING else None
        self.glyph.show_icon(*(mark or _MARKS[model.loudness]))
        said = title if model.trial is not Trial.TAKING else tr("Say something")
        if self.isVisible() and said != self.title.property("said"):
            announce(self, f"{said}. {detail}")
        self.title.setProperty("said", said)
        self.title.setText(title)
        self.detail.setText(detail)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _on_level(self) -> None:
        model = self._model
        self.meter.show_levels(model.levels, active=model.trial is not Trial.PLAYING)
