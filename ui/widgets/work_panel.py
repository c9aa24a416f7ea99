"""What is under way: in words, as a bar, with what is left and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QProgressBar

from app.texts import tr
from ui.operations import Operation
from ui.view_models.wording import roughly
from ui.widgets.parts import button, column, label, row

_TICK_MS = 500
_PATIENCE_MS = 250


class WorkPanel(QFrame):
    """Hidden while nothing is under way, and for what is over in an instant."""

    def __init__(self) -> None:
        super().__init__()
        self._operation: Operation | None = None
        self.setProperty("surface", "raised")
        self.setAccessibleName(tr("Under way"))
        box = row(self, gap=16)
        box.setContentsMargins(16, 12, 12, 12)
        words = column(gap=6)
        line = row(gap=12)
        self.step = label("", "strong")
        self.left = label("", "small")
        line.addWidget(self.step, 1)
        line.addWidget(self.left)
        words.addLayout(line)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        words.addWidget(self.bar)
        box.addLayout(words, 1)
        self.stop = button(tr("Stop"), name=tr("Stop what is under way"))
        self.stop.clicked.connect(self._on_stop)
        box.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._refresh)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self.hide()

    def follow(self, operation: Operation | None) -> None:
        """Show this operation until it ends, or nothing."""
        self._operation = operation
        if operation is None:
            self._clock.stop()
            self._patience.stop()
            self.hide()
            return
        operation.progressed.connect(self._refresh)
        self._refresh()
        self._clock.start()
        self._patience.start()

    def _appear(self) -> None:
        if self._operation is not None:
            self.show()

    def _on_stop(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _refresh(self) -> None:
        operation = self._operation
        if operation is None:
            return
        stopping = operation.task.cancelled
        self.stop.setEnabled(not stopping)
        self.step.setText(f"{operation.progress.step or tr('Working')} …")
        fraction = operation.progress.fraction
        self.bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self.bar.setValue(round(1000 * fraction))
        remaining = operation.remaining_seconds
        self.left.setText(roughly(remaining) if remaining is not None and not stopping else "")
        self.setAccessibleDescription(f"{self.step.text()} {self.left.text()}".strip())
