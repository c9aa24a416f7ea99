"""The main job with real engines and real stores: import, transcribe, draft, edit, sign, verify."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.audit.events import Action
from app.demo import SAMPLE
from app.dictation.recordings import Recordings
from app.domain.encounter import Encounter, EncounterState
from app.domain.evidence import Verdict
from app.domain.note import NoteStatus
from app.domain.recording import SAMPLE_RATE
from app.errors import Cancelled, Refused
from app.inference.engines import Engines
from app.records.records import Records
from app.review.review import Review
from app.review.signing import Signing
from app.summarization.drafting import Drafting
from app.task import Progress, Task
from app.transcription.transcription import Transcription
from tests.fixtures.clinic import CLINICIAN
from tests.fixtures.clinical import logged, record
from tests.fixtures.signing import sign


def test_from_a_dictation_to_a_signed_note(clinic: Accounts, engines: Engines) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        records = Records(session)
        patient = records.add_patient("Rosa", "Marín")
        encounter = records.start_encounter(patient.id, "Dictation")
        recording = Recordings(session, engines).import_file(encounter.id, SAMPLE, Task())
        transcript = Transcription(session, engines).transcribe(recording.id, Task())
        assert transcript.segments
        for one, following in zip(transcript.segments, transcript.segments[1:], strict=False):
            assert following.number == one.number + 1
            assert one.start <= following.start
            assert one.end <= recording.seconds
        note = Drafting(session, engines).draft(encounter.id, "soap", Task())
        statements = list(note.statements)
        assert statements
        for statement in statements:
            assert statement.evidence
            for span in statement.evidence:
                cited = transcript.segment(span.segment)
                assert cited is not None
                assert cited.start <= span.start <= span.end <= cited.end
        assert any(s.grounding.verdict is Verdict.SUPPORTED for s in statements)
        review = Review(session)
        for flagged in note.flags:
            note = review.attest(note.id, flagged.id, "Heard it myself")
        note = review.edit(note.id, statements[0].id, statements[0].text.rstrip(".") + ".")
        for flagged in note.flags:
            note = review.attest(note.id, flagged.id, "Heard it myself")
        sign(session, note.id, CLINICIAN.password, "I reviewed this note.")
        assert Signing(session).verify(note.id)

    # What was signed is read again from the files alone.
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        view = Records(session).open_encounter(encounter.id)
        assert view.encounter.state is EncounterState.SIGNED
        assert view.note is not None
        assert view.note.status is NoteStatus.FINAL
        assert view.transcript == transcript
        assert Signing(session).verify(view.note.id)
        assert session.audit.verify(Task()).whole
        draft = logged(session, Action.DRAFT)[-1]
        assert draft.detail["model_sha256"] == engines.language_model.sha256
        told = " ".join(str(event.detail) + event.reason for event in session.audit.events(500))
        for word in {w.strip(".,").lower() for w in transcript.text.split() if len(w) > 6} - {
            "patient"
        }:
            assert word not in told.lower()


@pytest.mark.parametrize("kind", ["silence", "white noise", "hum", "clicks"])
def test_noise_never_becomes_words(
    session: Session, encounter: Encounter, engines: Engines, kind: str
) -> None:
    source = np.random.default_rng(7)
    count = 20 * SAMPLE_RATE
    times = np.arange(count) / SAMPLE_RATE
    samples = {
        "silence": np.zeros(count),
        "white noise": source.normal(0, 1500, count),
        "hum": 6000 * np.sin(2 * np.pi * 50 * times),
        "clicks": np.where(source.random(count) < 0.0002, 20000.0, 0.0),
    }[kind]
    recording = record(session, encounter, samples.clip(-32768, 32767).astype("<i2").tobytes())
    transcript = Transcription(session, engines).transcribe(recording.id, Task())
    assert transcript.segments == ()
    assert Records(session).reload(encounter.id).encounter.state is EncounterState.NO_SPEECH
    with pytest.raises(Refused, match="Nobody speaks"):
        Drafting(session, engines).draft(encounter.id, "soap", Task())


def test_cancelling_a_draft_leaves_the_transcript(
    session: Session, encounter: Encounter, engines: Engines, tmp_path: Path
) -> None:
    recording = Recordings(session, engines).import_file(encounter.id, SAMPLE, Task())
    transcript = Transcription(session, engines).transcribe(recording.id, Task())

    def stop(progress: Progress) -> None:
        if progress.step.startswith("Drafting"):
            task.cancel()

    task = Task(stop)
    with pytest.raises(Cancelled):
        Drafting(session, engines).draft(encounter.id, "soap", task)
    view = Records(session).reload(encounter.id)
    assert view.note is None
    assert view.transcript == transcript
