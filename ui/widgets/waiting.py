"""The foot of a door: what is happening, how far it is, how to stop it, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from app.texts import tr
from ui.view_models.shell import Shell
from ui.widgets.parts import button, column, label, row

_TICK_MS = 500


class DoorFoot(QWidget):
    """Words at the left, the primary action at the right; a bar above while progress is known."""

    def __init__(self, shell: Shell, verb: str, *, back: str = "") -> None:
        super().__init__()
        self._shell = shell
        self._hint = ""
        self._ready = False
        box = column(self, gap=10)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        box.addWidget(self.bar)
        line = row(gap=12)
        self.back = button(back or tr("Back"), "quiet")
        self.back.setVisible(bool(back))
        line.addWidget(self.back)
        self.words = label("", "small", wrap=True)
        box.addWidget(self.words)
        line.addStretch(1)
        self.stop = button(tr("Stop"), name=tr("Stop what is under way"))
        self.stop.clicked.connect(shell.stop)
        line.addWidget(self.stop)
        self.go = button(verb, "primary")
        line.addWidget(self.go)
        box.addLayout(line)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.refresh)
        shell.busy_changed.connect(self.refresh)
        self.refresh()

    def say(self, hint: str, *, ready: bool) -> None:
        """What is still missing, and whether the way on is open."""
        self._hint, self._ready = hint, ready
        self.refresh()

    def refresh(self) -> None:
        busy, work = self._shell.busy, self._shell.work
        fraction = work.progress.fraction if work is not None else None
        self.bar.setVisible(bool(busy) and fraction is not None)
        self.bar.setValue(round(1000 * (fraction or 0.0)))
        self.stop.setVisible(bool(busy) and fraction is not None)
        self.stop.setEnabled(work is not None and not work.task.cancelled)
        self.go.setEnabled(self._ready and not busy)
        self.back.setEnabled(not busy)
        if not busy:
            self._clock.stop()
            self.words.setText(self._hint)
            self.words.setVisible(bool(self._hint))
            return
        from ui.view_models.wording import elapsed, roughly  # noqa: PLC0415  the door is seen first

        self._clock.start()
        self.words.show()
        step = work.progress.step if work is not None and work.progress.step else busy
        left = work.remaining_seconds if work is not None else None
        spent = work.seconds if work is not None else 0.0
        after = f"  {elapsed(spent)}" if spent >= 2.0 else ""
        self.words.setText(f"{step} …{after}" + (f", {roughly(left)}" if left is not None else ""))
