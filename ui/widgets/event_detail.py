"""One event of the log: a plain sentence, and under it everything that was written down."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout

from app.audit.log import LoggedEvent, leaf_hash
from app.texts import tr
from ui.theme.theme import Theme
from ui.view_models.log import LogModel
from ui.view_models.wording import elapsed, moment_in_full, number
from ui.widgets.detail_sheet import DetailSheet
from ui.widgets.facts import Facts
from ui.widgets.parts import EmptyState, Flowing, button, label, row, rule


class EventDetail(DetailSheet):
    """Follows what is selected in the log."""

    person_asked = Signal(str)
    patient_asked = Signal(str)

    def __init__(self, theme: Theme, log: LogModel) -> None:
        super().__init__(tr("The event"))
        self._log = log
        self.empty = EmptyState(
            theme,
            "scroll-text",
            tr("No event is selected"),
            tr("Choose one to read what it means."),
        )
        self.foot.addWidget(self.empty)
        self._fill(self.body)
        log.selected_changed.connect(self._refresh)
        log.state_changed.connect(self._refresh)
        self._refresh()

    def _fill(self, box: QVBoxLayout) -> None:
        self.sentence = Flowing("", "reading")
        box.addWidget(self.sentence)
        ways = row(gap=8)
        self.person = button(tr("This person"), "small", name=tr("Only the events of this person"))
        self.person.clicked.connect(self._on_person)
        self.patient = button(
            tr("This patient"), "small", name=tr("Only the events of this patient")
        )
        self.patient.clicked.connect(self._on_patient)
        self.copy = button(
            tr("Copy as written"), "small", name=tr("Copy the event as it was written")
        )
        self.copy.clicked.connect(self._on_copy)
        for one in (self.person, self.patient, self.copy):
            ways.addWidget(one)
        ways.addStretch()
        box.addLayout(ways)
        box.addWidget(rule())
        box.addWidget(label(tr("Place in the proof"), "pane"))
        said = tr(
            "Each event is sealed together with all before it. Whoever keeps this hash can show "
            "later that it stood here, unchanged."
        )
        box.addWidget(label(said, "small", wrap=True))
        self.proof = Facts(104)
        box.addWidget(self.proof)
        box.addWidget(rule())
        box.addWidget(label(tr("As it was written"), "pane"))
        self.facts = Facts(104)
        box.addWidget(self.facts)

    def _refresh(self) -> None:
        event = self._log.selected
        self.empty.setVisible(event is None)
        self.area.setVisible(event is not None)
        if event is None:
            return
        self.sentence.setText(self._log.explanation or " ")
        self.sentence.setAccessibleName(self._log.explanation)
        self.person.setVisible(bool(event.person))
        self.patient.setVisible(bool(event.patient))
        self.copy.setText(tr("Copy as written"))
        self.facts.show_facts(written(event))
        size = self._log.state.events if self._log.state is not None else event.sequence
        self.proof.show_facts(
            (
                (
                    tr("Place"),
                    tr(
                        "{place} of {count}",
                        place=number(event.sequence),
                        count=number(max(size, event.sequence)),
                    ),
                ),
                (tr("Hash"), leaf_hash(event.leaf).hex()),
            )
        )

    def _on_person(self) -> None:
        if self._log.selected is not None:
            self.person_asked.emit(self._log.selected.person)

    def _on_patient(self) -> None:
        if self._log.selected is not None:
            self.patient_asked.emit(self._log.selected.patient)

    def _on_copy(self) -> None:
        if self._log.selected is not None:
            QGuiApplication.clipboard().setText(self._log.selected.leaf.decode())
            self.copy.setText(tr("Copied"))


def written(event: LoggedEvent) -> list[tuple[str, str]]:
    """Every field of an event by its own name."""
    facts = [
        ("time", moment_in_full(event.time)),
        ("since sign-in", elapsed(event.elapsed)),
        ("action", event.action),
        ("status", event.status),
        ("reason", event.reason),
        ("object", event.object_id),
        ("person", event.person),
        ("role", event.role),
        ("workstation", event.workstation),
        ("session", event.session),
        ("event", event.id),
    ]
    return facts + [(key.replace("_", " "), str(value)) for key, value in event.detail.items()]
