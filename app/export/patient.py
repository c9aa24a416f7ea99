"""Everything of a patient, in the clear, for the patient. Source: GDPR, articles 15 and 20."""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import wave
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.audit.log import LoggedEvent
from app.days import here
from app.dictation.journal import SAMPLE_BYTES, StoredAudio
from app.domain.identifiers import PatientId, RecordingId
from app.domain.practitioner import Practitioner
from app.domain.recording import SAMPLE_RATE, Recording, RecordingState
from app.errors import Cancelled, Refused, UserFacingError
from app.export.patient_data import Chart, as_data, read_chart
from app.export.patient_page import PLAIN, page
from app.keys.files import sync_folder
from app.store.connection import Connection
from app.store.people import PersonRepository
from app.store.store import Store
from app.task import Task
from app.texts import marked, tr

PAGE, DATA, SCHEMA, CHECKSUMS = "index.html", "data.json", "patient.schema.json", "checksums.sha256"
NOTHING = marked("Nothing was exported.")


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What an export writes, to be read before it is asked for."""

    patient_id: PatientId
    patient_name: str
    visits: int
    recordings: int
    notes: int
    audio_bytes: int
    warning: str = PLAIN


@dataclass(frozen=True, slots=True)
class ExportReceipt:
    """Where it lies and what it is; `sha256` is that of the list of checksums."""

    folder: Path
    files: int
    bytes: int
    sha256: str


class PatientExport:
    """Writes a patient's data into a folder; for clinicians."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def preview(self, patient_id: PatientId) -> ExportPreview:
        """What an export would hold, and what to know of it. ErasedError if it is gone."""
        self._session.require(Act.EXPORT_PATIENT)
        chart = self._session.charts().read(lambda connection: read_chart(connection, patient_id))
        audio = _audible(chart)
        return ExportPreview(
            patient_id,
            chart.patient.name,
            len(chart.visits),
            len(audio),
            sum(len(visit.notes) for visit in chart.visits),
            sum(one.samples for one in audio) * SAMPLE_BYTES,
        )

    def write(
        self, patient_id: PatientId, folder: Path, password: str, task: Task
    ) -> ExportReceipt:
        """Write everything into a new folder within `folder`, readable by anybody who has it.

        Refused for a wrong passphrase and within the clinic's own folder. If anything fails,
        nothing of it stays.
        """
        self._session.require(Act.EXPORT_PATIENT)
        charts = self._session.charts()
        self._refuse_own_folder(folder)
        self._session.confirm(password)
        made_at = datetime.now(UTC)
        name = f"patient-{here(made_at)}-{patient_id[:8]}-{secrets.token_hex(2)}"
        whole, place = folder / name, folder / f".{name}.part"
        try:
            place.mkdir(mode=0o700)
            try:
                receipt = self._write(charts, patient_id, place, made_at, task)
                self._record(charts, patient_id, receipt)
                place = place.replace(whole)
                sync_folder(folder)
            except BaseException:
                shutil.rmtree(place)
                raise
        except OSError as error:
            raise UserFacingError(
                tr("The export could not be written: {cause}.", cause=error.strerror or error),
                tr("Choose another folder, or free some space."),
                tr(NOTHING),
            ) from error
        task.report(tr("Exported"), 1.0)
        return ExportReceipt(whole, receipt.files, receipt.bytes, receipt.sha256)

    def _refuse_own_folder(self, folder: Path) -> None:
        home = self._session.clinic.path.parent.resolve()
        if not folder.is_dir():
            raise UserFacingError(
                tr("There is no folder «{name}».", name=folder.name),
                tr("Choose another one."),
                tr(NOTHING),
            )
        if folder.resolve().is_relative_to(home):
            raise Refused(
                tr("This is the clinic's own folder, where nothing lies unencrypted."),
                tr("Choose a folder outside it, such as one on a stick for the patient."),
                tr(NOTHING),
            )

    def _write(
        self, charts: Store, patient_id: PatientId, folder: Path, made_at: datetime, task: Task
    ) -> ExportReceipt:
        task.report(tr("Collecting the data"), 0.0)
        chart = charts.read(lambda connection: read_chart(connection, patient_id))
        self._session.audit.forward()
        people, accesses = self._session.clinic.read(
            lambda connection: (_people(connection), _accesses(connection, patient_id))
        )
        sums = _Checksums(folder)
        files = _audio(charts, chart, sums, task)
        data = as_data(
            chart,
            clinic=self._session.clinic_name,
            made_at=made_at,
            people=people,
            files=files,
            accesses=accesses,
        )
        task.report(tr("Writing the page"), 0.95)
        sums.add(DATA, json.dumps(data, ensure_ascii=False, indent=2).encode())
        sums.add(SCHEMA, (resources.files("app.export") / SCHEMA).read_bytes())
        sums.add(PAGE, page(data).encode())
        return sums.finish()

    def _record(self, charts: Store, patient_id: PatientId, receipt: ExportReceipt) -> None:
        """Before the export gets its name: what is there was always written into the log."""
        event = Event(
            Action.EXPORT,
            patient_id,
            detail={
                "kind": "patient",
                "patient": str(patient_id),
                "format": "html+json+wav",
                "count": receipt.files,
                "bytes": receipt.bytes,
                "sha256": receipt.sha256,
            },
        )
        charts.write(lambda unit: unit.record(event))


class _Checksums:
    """Files of one export as they are written, with their sizes and hashes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lines: list[str] = []
        self._bytes = 0

    def path(self, name: str) -> Path:
        return self._folder / name

    def add(self, name: str, content: bytes) -> None:
        """Write a small file."""
        with open(self.path(name), "xb", opener=_private) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        self.written(name)

    def written(self, name: str) -> None:
        """Note a file that is there; its hash is made over what the disk gives back."""
        with self.path(name).open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        self._lines.append(f"{sha256}  {name}\n")
        self._bytes += self.path(name).stat().st_size

    def finish(self) -> ExportReceipt:
        """Write the list, in the form that `sha256sum --check` reads."""
        listed = "".join(sorted(self._lines, key=lambda line: line.split("  ")[1])).encode()
        with open(self.path(CHECKSUMS), "xb", opener=_private) as file:
            file.write(listed)
            file.flush()
            os.fsync(file.fileno())
        return ExportReceipt(
            self._folder,
            len(self._lines) + 1,
            self._bytes + len(listed),
            hashlib.sha256(listed).hexdigest(),
        )


def _audio(charts: Store, chart: Chart, sums: _Checksums, task: Task) -> dict[RecordingId, str]:
    """Write each recording as a WAV file; returns the files' names.

    One that cannot be opened has none, where somebody left it out of the notes of its visit.
    """
    recordings = _audible(chart)
    left_out = {one.recording_id for visit in chart.visits for one in visit.left_out}
    total = sum(one.samples for one in recordings) or 1
    done = 0
    files: dict[RecordingId, str] = {}
    if recordings:
        sums.path("recordings").mkdir(mode=0o700)
    for number, recording in enumerate(recordings, 1):
        name = f"recordings/{number:03}-{here(recording.started_at)}.wav"
        said = tr("Writing recording {number} of {count}", number=number, count=len(recordings))
        part = task.part(0.9 * done / total, 0.9 * (done + recording.samples) / total)
        done += recording.samples
        try:
            _write_wave(charts, recording, sums.path(name), part, said)
        except UserFacingError as error:
            if recording.id not in left_out or isinstance(error, Cancelled):
                raise
            sums.path(name).unlink()
        else:
            sums.written(name)
            files[recording.id] = name
    return files


def _write_wave(charts: Store, recording: Recording, path: Path, task: Task, said: str) -> None:
    with open(path, "xb", opener=_private) as file:
        with wave.open(file, "wb") as wav:
            wav.setnchannels(1)
            wav.setsampwidth(SAMPLE_BYTES)
            wav.setframerate(SAMPLE_RATE)
            wav.setnframes(recording.samples)
            for samples in StoredAudio(charts, recording.id):
                task.check()
                wav.writeframesraw(samples)
                task.report(said, wav.getnframes() / recording.samples)
        file.flush()
        os.fsync(file.fileno())


def _audible(chart: Chart) -> list[Recording]:
    return [
        one
        for one in chart.recordings
        if one.state is RecordingState.CLOSED and one.audio_removed_at is None and one.samples
    ]


def _people(connection: Connection) -> dict[str, Practitioner]:
    return {person.id: person for person in PersonRepository(connection).list()}


def _accesses(connection: Connection, patient: PatientId) -> list[LoggedEvent]:
    """What the log says of a patient, the oldest first."""
    rows = connection.execute(
        "SELECT leaf FROM audit_log WHERE patient = ? ORDER BY sequence", (patient,)
    )
    return [LoggedEvent.from_leaf(row[0]) for row in rows]


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
