"""What a patient may ask for: all of their data, or that it is erased; and what is due to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.errors import BugError
from app.texts import tr
from ui.operations import Lane, Operations
from ui.view_models.place import PlaceModel

if TYPE_CHECKING:  # nobody needs these before signing in
    from pathlib import Path

    from app.bootstrap import Room
    from app.domain.identifiers import EncounterId, PatientId
    from app.export.patient import ExportPreview, ExportReceipt
    from app.retention.erasure import ErasurePreview, ErasureReason, ErasureReceipt
    from app.retention.retention import RetentionDone, RetentionPlan


class PatientDataModel(PlaceModel):
    """One question at a time: first what it would be, then the passphrase, then a receipt."""

    export_asked = Signal(object)
    exported = Signal(object)
    erasure_asked = Signal(object)
    erased = Signal(object)

    def __init__(
        self, room: Room, operations: Operations, encounter: EncounterId | None = None
    ) -> None:
        super().__init__(operations, encounter)
        self._room = room

    def refresh(self) -> None:
        raise BugError("A patient's data is asked for, never shown by itself.")

    def ask_export(self, patient: PatientId) -> None:
        """What an export would hold."""
        service = self._room.patient_export

        def done(preview: ExportPreview) -> None:
            self.export_asked.emit(preview)

        self.do("export preview", tr("Looking"), lambda _: service.preview(patient), done)

    def export(self, preview: ExportPreview, folder: Path, password: str) -> None:
        """Write everything into a new folder within `folder`."""
        service = self._room.patient_export

        def done(receipt: ExportReceipt) -> None:
            self.exported.emit(receipt)

        self.do(
            "export patient",
            tr("Writing everything"),
            lambda operation: service.write(preview.patient_id, folder, password, operation.task),
            done,
            Lane.LONG,
            receipt=tr("The data of the patient is exported."),
        )

    def ask_erasure(self, patient: PatientId) -> None:
        """What an erasure would take."""
        service = self._room.erasure

        def done(preview: ErasurePreview) -> None:
            self.erasure_asked.emit(preview)

        self.do("erasure preview", tr("Looking"), lambda _: service.preview(patient), done)

    def erase(self, preview: ErasurePreview, reason: ErasureReason, password: str) -> None:
        """Destroy the patient's key; there is no way back."""
        service = self._room.erasure

        def done(receipt: ErasureReceipt) -> None:
            self.erased.emit(receipt)

        self.do(
            "erase patient",
            tr("Erasing"),
            lambda operation: service.erase(preview.patient_id, password, reason, operation.task),
            done,
            Lane.LONG,
            receipt=tr("The record is erased."),
        )


class RetentionModel(PlaceModel):
    """What the clinic's policies delete now; nothing goes before a person has seen the list."""

    def __init__(self, room: Room, operations: Operations) -> None:
        super().__init__(operations)
        self._room = room
        self.plan: RetentionPlan | None = None

    @property
    def due(self) -> bool:
        return self.plan is not None and bool(self.plan.items)

    def refresh(self) -> None:
        retention = self._room.retention

        def done(plan: RetentionPlan) -> None:
            self.plan = plan
            self.changed.emit()

        self.read("retention plan", lambda _: retention.due(), done)

    def sweep(self) -> None:
        """Delete for good what the list shows."""
        retention, plan = self._room.retention, self.plan
        if plan is None:
            return

        def done(result: RetentionDone) -> None:
            self.said.emit(result.line)
            self.refresh()

        self.do(
            "sweep",
            tr("Deleting what is due"),
            lambda operation: retention.sweep(operation.task, plan),
            done,
            Lane.LONG,
        )
