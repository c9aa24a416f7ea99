"""From what the engine heard to what is written: words, commands, figures, snippets; in order.

What was heard stays: as a version of its own, and with each changed word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.accounts.session import Session
from app.domain.encounter import Encounter, EncounterMode
from app.domain.snippet import Snippet
from app.domain.term import Term
from app.domain.transcript import Segment
from app.formatting.formatting import formatted
from app.formatting.locales import locale_for
from app.store.connection import Connection
from app.store.snippets import SnippetRepository
from app.store.terms import TermRepository
from app.transcription.commands import carried_out, inserted
from app.vocabulary.correction import corrected


@dataclass(frozen=True, slots=True)
class Writing:
    """How one visit is written down.

    `language` is an ISO 639-1 code and `locale` a policy's; without rules for the language only
    the vocabulary is corrected. Commands are obeyed in dictations alone: in a visit somebody may
    only talk like that.
    """

    mode: EncounterMode
    language: str
    locale: str
    terms: Sequence[Term] = ()
    snippets: Sequence[Snippet] = ()

    def written(self, segments: Sequence[Segment]) -> tuple[Segment, ...]:
        """The segments of one recording as they are written; numbers and times stay.

        Nothing is ever left of nothing but commands: then the words stay.
        """
        found = corrected(segments, self.terms, self.language)
        if self.mode is EncounterMode.DICTATION:
            found = carried_out(found, self.language, self.snippets) or found
        locale = locale_for(self.language, self.locale)
        if locale is not None:
            found = formatted(found, locale)
        if self.mode is EncounterMode.DICTATION:
            found = inserted(found, self.language, self.snippets)  # as their author wrote them
        return found


def writing_for(session: Session, connection: Connection, encounter: Encounter) -> Writing:
    """How a visit is written down for the person who is signed in."""
    person = session.person.id
    return Writing(
        encounter.mode,
        encounter.language,
        session.policies.locale,
        tuple(TermRepository(connection).of_person(person)),
        tuple(SnippetRepository(connection).of_person(person)),
    )
