"""A patient's medicines, allergies and problems, read out of their signed notes each time anew.

Nothing of it is kept: a note that is corrected, entered in error or erased takes what rested on it
along.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.chart.allergies import allergens
from app.chart.clauses import section_kind, sentences_of
from app.chart.medicines import SaidMedicine, medicines
from app.chart.problems import SaidProblem, problems
from app.domain.identifiers import EncounterId, NoteId, StatementId
from app.domain.note import Note
from app.domain.patient import Patient
from app.grounding.drugs import drugs
from app.grounding.lexicon import READ_LANGUAGE
from app.grounding.stems import stem
from app.grounding.words import tokens

_KINDS_OF_DIABETES = frozenset(("type 1 diabetes", "type 2 diabetes"))


@dataclass(frozen=True, slots=True)
class SignedNote:
    """A version that holds, when its visit began, and who signed it; times are UTC.

    `language` is what was spoken in the visit, as an ISO 639-1 code.
    """

    note: Note
    visit_at: datetime
    signed_by: str
    signed_at: datetime
    language: str = READ_LANGUAGE


@dataclass(frozen=True, slots=True)
class Source:
    """The statement of a signed note that an entry rests on."""

    encounter_id: EncounterId
    note_id: NoteId
    statement_id: StatementId
    text: str
    visit_at: datetime
    signed_by: str
    signed_at: datetime


@dataclass(frozen=True, slots=True)
class Medicine:
    """A medicine as it was last said; its newest source first."""

    name: str
    generic: str
    dose: str
    route: str
    frequency: str
    stopped: bool
    sources: tuple[Source, ...]

    @property
    def manner(self) -> str:
        """Dose, route and frequency in one line."""
        return " ".join(part for part in (self.dose, self.route, self.frequency) if part)


@dataclass(frozen=True, slots=True)
class Allergy:
    """An allergy; without a source it was entered by hand."""

    name: str
    by_hand: bool
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem of an assessment; its newest source first."""

    name: str
    resolved: bool
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class PatientChart:
    """What the signed notes say of a patient, with what was entered by hand."""

    patient: Patient
    medicines: tuple[Medicine, ...]
    allergies: tuple[Allergy, ...]
    problems: tuple[Problem, ...]
    foreign: int = 0
    """How many of the notes are of visits in a language that the rules do not know."""

    @property
    def current(self) -> tuple[Medicine, ...]:
        """The medicines that no later note stops."""
        return tuple(one for one in self.medicines if not one.stopped)


def chart_of(patient: Patient, notes: Iterable[SignedNote]) -> PatientChart:
    """The chart that signed notes yield, read in the order of their visits."""
    ordered = sorted(notes, key=lambda one: (one.visit_at, one.signed_at))
    taken: dict[str, list[tuple[SaidMedicine, Source]]] = {}
    allergic: dict[str, list[tuple[str, Source]]] = {}
    troubled: dict[str, list[tuple[SaidProblem, Source]]] = {}
    for signed in ordered:
        for section in signed.note.sections:
            kind = section_kind(section.key, section.title)
            for statement in section.statements:
                source = _source(signed, statement.id, statement.text)
                for sentence in sentences_of(statement.text):
                    against = {_substance(one): one for one in allergens(sentence, kind)}
                    for key, name in against.items():
                        allergic.setdefault(key, []).append((name, source))
                    for medicine in medicines(sentence, kind):
                        if medicine.generic not in against:
                            taken.setdefault(medicine.generic, []).append((medicine, source))
                    for problem in problems(sentence, kind):
                        troubled.setdefault(problem.key, []).append((problem, source))
    if _KINDS_OF_DIABETES & troubled.keys():
        troubled.pop("diabetes", None)  # the shorter name for the same one
    found = [one for said in taken.values() for one in _medicine(said)]
    return PatientChart(
        patient,
        tuple(sorted(found, key=lambda one: (one.stopped, one.name.casefold()))),
        _allergies(patient.allergies, allergic),
        tuple(
            sorted(
                (_problem(said) for said in troubled.values()),
                key=lambda one: (one.resolved, -one.sources[0].visit_at.timestamp(), one.name),
            )
        ),
        sum(one.language != READ_LANGUAGE for one in ordered),
    )


def _source(signed: SignedNote, statement: StatementId, text: str) -> Source:
    return Source(
        signed.note.encounter_id,
        signed.note.id,
        statement,
        text,
        signed.visit_at,
        signed.signed_by,
        signed.signed_at,
    )


def _medicine(said: Sequence[tuple[SaidMedicine, Source]]) -> list[Medicine]:
    """Each field as it was last said; a stop is told only of what somebody took."""
    begun = next((at for at, (one, _) in enumerate(said) if not one.stopped), None)
    if begun is None:
        return []
    told = said[begun:]
    # What was said before a stop is not how it is taken when it is begun again.
    since = max((at + 1 for at, (one, _) in enumerate(told[:-1]) if one.stopped), default=0)
    last = told[-1][0]

    def latest(values: list[str]) -> str:
        return next((value for value in reversed(values) if value), "")

    now = [one for one, _ in told[since:]] if not last.stopped else [one for one, _ in told]
    name = next(one.name for one, _ in reversed(told))
    return [
        Medicine(
            name[0].upper() + name[1:],
            last.generic,
            latest([one.dose for one in now]),
            latest([one.route for one in now]),
            latest([one.frequency for one in now]),
            last.stopped,
            _newest_first(source for _, source in told),
        )
    ]


def _problem(said: Sequence[tuple[SaidProblem, Source]]) -> Problem:
    last = said[-1][0]
    return Problem(last.name, last.resolved, _newest_first(source for _, source in said))


def _allergies(
    by_hand: Sequence[str], said: dict[str, list[tuple[str, Source]]]
) -> tuple[Allergy, ...]:
    """Those entered by hand first, then what only notes say."""
    found = []
    left = dict(said)
    for name in by_hand:
        known = left.pop(_substance(name), [])
        found.append(Allergy(name, True, _newest_first(source for _, source in known)))
    for named in left.values():
        name = named[-1][0]
        sources = _newest_first(source for _, source in named)
        found.append(Allergy(name[0].upper() + name[1:], False, sources))
    return tuple(found)


def _substance(name: str) -> str:
    """What a name stands for: the generic name of a medicine, else the stems of its words."""
    read = tokens(name)
    named = drugs(read)
    return named[0].generic if named else " ".join(stem(token.text) for token in read)


def _newest_first(sources: Iterable[Source]) -> tuple[Source, ...]:
    return tuple(reversed(dict.fromkeys(sources)))
