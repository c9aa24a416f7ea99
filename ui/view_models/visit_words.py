"""What a visit and its patient are called."""

from __future__ import annotations

from app.days import today
from app.domain.encounter import EncounterState
from app.domain.patient import Patient, Sex
from app.texts import marked, plural, tr
from ui.view_models.wording import day

STATE_WORDS = {
    EncounterState.PLANNED: marked("not recorded yet"),
    EncounterState.RECORDED: marked("recorded"),
    EncounterState.NO_SPEECH: marked("no speech heard"),
    EncounterState.TRANSCRIBED: marked("transcribed"),
    EncounterState.DRAFTED: marked("note to check"),
    EncounterState.SIGNED: marked("signed"),
}
"""What a visit waits for; shown by `tr`."""

SEXES = (
    (marked("Sex not recorded", about="sex"), Sex.UNKNOWN),
    (marked("Female", about="sex"), Sex.FEMALE),
    (marked("Male", about="sex"), Sex.MALE),
    (marked("Other", about="sex"), Sex.OTHER),
)
"""What a form offers; shown by `tr(…, about="sex")`."""
_SEX_WORDS = {
    Sex.FEMALE: marked("female", about="sex"),
    Sex.MALE: marked("male", about="sex"),
    Sex.OTHER: marked("other", about="sex"),
}


def age_of(patient: Patient) -> str:
    """How old somebody is today, on the day that it is here; nothing where that is not known."""
    age = patient.age_on(today())
    return "" if age is None else plural(age, "{count} year", "{count} years")


def about_patient(patient: Patient) -> str:
    """Age, date of birth and sex in one line."""
    parts = []
    if patient.birth_date is not None:
        parts.append(age_of(patient))
        parts.append(tr("born {day}", day=day(patient.birth_date)))
    else:
        parts.append(tr("date of birth not known"))
    if patient.sex in _SEX_WORDS:
        parts.append(tr(_SEX_WORDS[patient.sex], about="sex"))
    return "  ·  ".join(parts)
