"""The panels of the place «Machine»: each shows one thing of what its model read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.accounts.policies import Policies
from app.monitoring.monitoring import Now, Usage
from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.machine_words import (
    Device,
    Measure,
    MemoryMap,
    devices,
    memories,
    memory_words,
    note_costs,
    queue_words,
    speed_words,
    totals,
)
from ui.widgets.machine_marks import Bar, PartsBar, Swatch
from ui.widgets.parts import (
    Flowing,
    Notice,
    button,
    clear,
    column,
    label,
    restyle,
    row,
    surface,
)

_NAME, _ENGINE = 180, 220
_BESIDE = 4
"""Parts of a memory beside each other."""


def sheet(title: str, text: str = "") -> tuple[QWidget, QVBoxLayout, QHBoxLayout]:
    """A sheet with a heading, where its content goes, and where its tools go."""
    made = surface("paper")
    made.setAccessibleName(title)
    box = column(made, gap=14)
    box.setContentsMargins(24, 20, 24, 20)
    head = row(gap=12)
    words = column(gap=2)
    words.addWidget(label(title, "strong"))
    if text:
        words.addWidget(label(text, "small", wrap=True))
    head.addLayout(words, 1)
    tools = row(gap=12)
    head.addLayout(tools)
    box.addLayout(head)
    return made, box, tools


class _Gauge(QWidget):
    """A name, a value and a bar under them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        box = column(self, gap=4)
        self.name = label("", "small")
        self.value = label("", "strong")
        self.bar = Bar(theme)
        for one in (self.name, self.value, self.bar):
            box.addWidget(one)
        box.addStretch()

    def show_measure(self, measure: Measure) -> None:
        """Replace what is shown."""
        told = measure.share is not None or measure.value[:1].isdigit()
        self.name.setText(measure.name)
        self.value.setText(measure.value)
        restyle(self.value, "role", "strong" if told else "soft")
        self.bar.setVisible(measure.share is not None)
        self.bar.show_share(measure.share, grave=measure.grave)
        self.setAccessibleName(f"{measure.name}: {measure.value}")


class DevicesPanel(QWidget):
    """Each card and the processor with its load, memory, temperature and power."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        made, self._box, _ = sheet(tr("Now"))
        column(self).addWidget(made)
        self.gauges: list[list[_Gauge]] = []
        self._names: list[tuple[QWidget, ...]] = []
        self._shown: tuple[str, ...] = ()
        self._rows = column(gap=18)
        self._box.addLayout(self._rows)
        self.fallen = Notice(theme, "amber", "triangle-alert", "")
        self.fallen.hide()
        self._box.addWidget(self.fallen)

    def show_now(self, now: Now) -> None:
        """Replace what is shown; the rows stay while the devices are the same."""
        self.fallen.say(tr("Not as planned"), "\n".join(now.falls))
        self.fallen.setVisible(bool(now.falls))
        found = devices(now)
        shown = tuple(f"{one.name} {one.work}" for one in found)
        if shown != self._shown:
            self._shown = shown
            clear(self._rows)
            self.gauges = [self._add(one) for one in found]
        for device, gauges in zip(found, self.gauges, strict=True):
            for measure, gauge in zip(device.measures, gauges, strict=True):
                gauge.show_measure(measure)

    def _add(self, device: Device) -> list[_Gauge]:
        line = row(gap=16)
        names = column(gap=2)
        name = label(device.name, wrap=True)
        name.setFixedWidth(_NAME)
        names.addWidget(name)
        names.addWidget(label(device.work or tr("no engine computes here"), "small", wrap=True))
        names.addStretch()
        line.addLayout(names)
        gauges = [_Gauge(self._theme) for _ in device.measures]
        for gauge in gauges:
            line.addWidget(gauge, 1)
        self._rows.addLayout(line)
        return gauges


class MemoryPanel(QWidget):
    """What takes the memory of each card and of the machine."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        made, box, _ = sheet(tr("Memory by part"))
        column(self).addWidget(made)
        self._rows = column(gap=18)
        box.addLayout(self._rows)
        self.lines: list[_MemoryLine] = []

    def show_now(self, now: Now) -> None:
        """Replace what is shown; the rows stay while the parts are the same."""
        found = memories(now)
        if [one.names for one in self.lines] != [_names(one) for one in found]:
            clear(self._rows)
            self.lines = [_MemoryLine(self._theme, one) for one in found]
        for line, one in zip(self.lines, found, strict=True):
            line.show_map(one)
            if self._rows.indexOf(line) < 0:  # only now it knows how tall it is
                self._rows.addWidget(line)


class _MemoryLine(QWidget):
    """One memory: a bar of its parts, and each part with its colour, name and size."""

    def __init__(self, theme: Theme, one: MemoryMap) -> None:
        super().__init__()
        self.names = _names(one)
        box = column(self, gap=8)
        head = row()
        head.addWidget(label(one.name))
        head.addStretch()
        self._total = label("", "small")
        head.addWidget(self._total)
        box.addLayout(head)
        self._bar = PartsBar(theme)
        box.addWidget(self._bar)
        legend = QGridLayout()
        legend.setHorizontalSpacing(20)
        legend.setVerticalSpacing(4)
        self._sizes = []
        for place, part in enumerate(one.parts):
            entry = row(gap=6)
            entry.addWidget(Swatch(theme, part), 0, Qt.AlignmentFlag.AlignVCenter)
            self._sizes.append(label("", "small"))
            entry.addWidget(self._sizes[-1])
            entry.addStretch()
            legend.addLayout(entry, place // _BESIDE, place % _BESIDE)
        legend.setColumnStretch(_BESIDE, 1)
        box.addLayout(legend)
        self._reckoned = label("", "small", wrap=True)
        box.addWidget(self._reckoned)

    def show_map(self, one: MemoryMap) -> None:
        """Replace the sizes."""
        self._total.setText(memory_words(one.total))
        self._bar.show_map(one)
        words = [f"{part.name}  {memory_words(part.bytes)}" for part in one.parts]
        for shown, text in zip(self._sizes, words, strict=True):
            shown.setText(text)
        self._bar.setAccessibleName(f"{one.name}: {', '.join(words)}")
        if self._reckoned.text() != one.reckoned:
            self._reckoned.setText(one.reckoned)
        self._reckoned.setHidden(not one.reckoned)


class QueuePanel(QWidget):
    """Who is served by each engine, and who waits."""

    def __init__(self) -> None:
        super().__init__()
        made, box, _ = sheet(
            tr("Queue"),
            tr("Each engine serves one request at a time, in the order in which they came."),
        )
        column(self).addWidget(made)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, _ENGINE)
        self._grid.setColumnStretch(1, 1)
        box.addLayout(self._grid)
        self.lines = [self._add(place, name) for place, name in enumerate(_engines())]

    def show_now(self, now: Now) -> None:
        """Replace what is shown."""
        for (about, state), name, engine, speech in zip(
            self.lines, _engines(), (now.speech, now.language), (True, False), strict=True
        ):
            about.setText(engine.model)
            words = f"{queue_words(engine.queue)}  ·  {speed_words(engine, speech=speech)}"
            state.setText(words)
            state.setAccessibleName(f"{name}: {words}")

    def _add(self, place: int, name: str) -> tuple[Flowing, Flowing]:
        names = column(gap=0)
        names.addWidget(label(name))
        about, state = Flowing("", "small"), Flowing("", "soft")
        names.addWidget(about)
        self._grid.addLayout(names, place, 0)
        self._grid.addWidget(state, place, 1)
        return about, state


class CostPanel(QWidget):
    """What a note costs here, beside what an API would have taken for it."""

    def __init__(self, *, may_change: bool) -> None:
        super().__init__()
        made, box, tools = sheet(
            tr("What a note costs"),
            tr("Of the notes that were drafted in this time, at the prices in the settings."),
        )
        column(self).addWidget(made)
        self.prices = button(tr("Prices …"), name=tr("Go to the prices in the settings"))
        self.prices.setToolTip(tr("Go to the prices in the settings"))
        self.prices.setVisible(may_change)
        tools.addWidget(self.prices, 0, Qt.AlignmentFlag.AlignTop)
        self._sides = row(gap=24)
        box.addLayout(self._sides)

    def show_costs(self, usage: Usage, policies: Policies) -> None:
        """Replace what is shown."""
        clear(self._sides)
        found = note_costs(usage, policies)
        if not found:
            self._sides.addWidget(label(tr("No note was drafted in this time."), "soft"))
        for title, amount, lines in found:
            side = column(gap=4)
            side.addWidget(label(title, "small"))
            side.addWidget(label(amount, "title" if amount[-1:].isdigit() else "soft"))
            for line in lines:
                if line:
                    side.addWidget(label(line, "small", wrap=True))
            side.addStretch()
            self._sides.addLayout(side, 1)


class TotalsLine(QWidget):
    """The sums of the period beside each other."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(14)

    def show_usage(self, usage: Usage) -> None:
        """Replace what is shown."""
        clear(self._grid)
        for place, (name, value) in enumerate(totals(usage)):
            cell = column(gap=2)
            cell.addWidget(label(name, "small"))
            shown = label(value, "strong")
            shown.setAccessibleName(f"{name}: {value}")
            cell.addWidget(shown)
            self._grid.addLayout(cell, place // 4, place % 4)
        for at in range(4):
            self._grid.setColumnStretch(at, 1)


def _engines() -> tuple[str, str]:
    return tr("Speech", about="engine"), tr("Language", about="engine")


def _names(one: MemoryMap) -> tuple[str, ...]:
    return (one.name, *(part.name for part in one.parts))
