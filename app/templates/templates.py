"""The templates that clinicians choose from: those that ship, and the clinic's own."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from app.accounts.permissions import Act
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.domain.template import Template
from app.errors import Refused, UserFacingError
from app.export.new_file import new_file
from app.folding import folded
from app.store.connection import Connection
from app.store.store import UnitOfWork
from app.store.templates import TemplateRepository
from app.summarization.templates import BUILT_IN, SOAP, TEMPLATES
from app.templates.exchange import read, written
from app.templates.rules import LONGEST_TITLE, UNCHANGED, checked, line
from app.texts import tr

MOST = 200
"""Templates of the clinic, retired ones among them."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_KEY_LETTERS = 12


class Templates:
    """Clinicians choose, write and retire templates; those that ship are only duplicated."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self) -> list[Template]:
        """The newest version of each that is in use: those that ship first, then by title."""
        return self._session.charts().read(_in_use)

    def retired(self) -> Sequence[Template]:
        """Those that are offered no more."""

        def work(connection: Connection) -> Sequence[Template]:
            keys = TemplateRepository(connection).retired()
            return [one for one in _newest(connection) if one.key in keys]

        return self._session.charts().read(work)

    def get(self, key: str) -> Template:
        """The newest version, also of a retired one."""
        return self._session.charts().read(lambda connection: find(connection, key))

    def named(self, key: str, version: int) -> Template:
        """The very text that a note names, however old; UserFacingError where it was erased."""
        found = self._session.charts().read(lambda connection: _version(connection, key, version))
        if found is None:
            raise UserFacingError(
                tr(
                    "There is no version {version} of a template «{line}».",
                    version=version,
                    line=line(key)[:LONGEST_TITLE],
                ),
                tr("It may have been erased together with a patient whom it named."),
            )
        return found

    def title(self, key: str, version: int) -> str:
        """What a note by this version is called, even where the version's text was erased."""
        return self._session.charts().read(lambda connection: title_of(connection, key, version))

    def save(self, template: Template) -> Template:
        """Keep a template as the next version of its own, or as a new one where it has no key.

        UserFacingError where it cannot be one, where its title is taken and where somebody has
        changed it meanwhile; Refused for one that ships. An unchanged one stays as it is.
        """
        self._session.require(Act.READ_CHARTS)
        if template.key in TEMPLATES:
            raise Refused(
                tr("A template that ships with Consultroom stays as it is."),
                tr("Duplicate it, and change the copy."),
                tr(UNCHANGED),
            )
        wanted = checked(template)

        def work(unit: UnitOfWork) -> Template:
            _refuse_names(unit.connection, wanted)
            others = [one for one in _newest(unit.connection) if one.key != wanted.key]
            if not wanted.key:
                _refuse_too_many(others, 1)
                _refuse_same_title(wanted, others)
                return _add(unit, replace(wanted, key=_new_key(), version=1), Action.CREATE)
            before = find(unit.connection, wanted.key)
            if before == wanted:
                return before
            if before.version != wanted.version:
                raise UserFacingError(
                    tr("This template was changed meanwhile."),
                    tr("Open it again, and make your change there."),
                    tr(UNCHANGED),
                )
            _refuse_same_title(wanted, others)
            last = TemplateRepository(unit.connection).last_version(wanted.key)
            return _add(unit, replace(wanted, version=last + 1), Action.UPDATE)

        return self._session.charts().write(work)

    def retire(self, key: str) -> Template:
        """Offer a template no more; notes that name it still can, and `restore` brings it back."""
        self._session.require(Act.READ_CHARTS)

        def work(unit: UnitOfWork) -> Template:
            template = find(unit.connection, key)
            offered = _in_use(unit.connection)
            if template not in offered:
                return template
            if len(offered) == 1:
                raise Refused(
                    tr("One template has to stay."), tr("Add another one first."), tr(UNCHANGED)
                )
            TemplateRepository(unit.connection).retire(key)
            unit.record(_event(Action.DISCARD, template))
            return template

        return self._session.charts().write(work)

    def restore(self, key: str) -> Template:
        """Offer a retired template again."""
        self._session.require(Act.READ_CHARTS)

        def work(unit: UnitOfWork) -> Template:
            template = find(unit.connection, key)
            repository = TemplateRepository(unit.connection)
            if key in repository.retired():
                repository.restore(key)
                unit.record(_event(Action.UPDATE, template))
            return template

        return self._session.charts().write(work)

    def default(self) -> Template:
        """What this person begins with: their choice while it is in use, else the first."""

        def work(connection: Connection) -> Template:
            offered = _in_use(connection)
            chosen = TemplateRepository(connection).choice(self._session.person.id) or SOAP.key
            return next((one for one in offered if one.key == chosen), offered[0])

        return self._session.charts().read(work)

    def set_default(self, key: str) -> Template:
        """Begin with this template from now on; for the signed-in person alone."""
        self._session.require(Act.READ_CHARTS)

        def work(unit: UnitOfWork) -> Template:
            template = find(unit.connection, key)
            if template not in _in_use(unit.connection):
                raise UserFacingError(
                    tr("«{title}» is retired.", title=template.title),
                    tr("Bring it back first."),
                    tr(UNCHANGED),
                )
            repository = TemplateRepository(unit.connection)
            if repository.choice(self._session.person.id) != key:
                repository.choose(self._session.person.id, key)
                unit.record(
                    Event(Action.UPDATE, detail={"kind": "template_choice", "template": key})
                )
            return template

        return self._session.charts().write(work)

    def export_file(self, path: Path, keys: Collection[str], password: str) -> int:
        """Write templates into a new file, unencrypted; tells how many.

        Refused for a wrong passphrase: somebody's words may be among the examples.
        """
        self._session.require(Act.READ_CHARTS)
        self._session.confirm(password)
        templates = [self.get(key) for key in keys]
        content = written(templates)
        event = Event(
            Action.EXPORT,
            detail={"kind": "templates", "count": len(templates), "bytes": len(content)},
        )
        with new_file(path) as file:
            file.write(content)
            # What is there was always written into the log.
            self._session.charts().write(lambda unit: unit.record(event))
        return len(templates)

    def import_file(self, path: Path) -> Sequence[Template]:
        """Add the templates of a file, all or none, each as a new one of the clinic.

        Nothing that is here is changed; one with the same content as one in use is passed over.
        """
        self._session.require(Act.READ_CHARTS)
        offered = read(path)

        def work(unit: UnitOfWork) -> Sequence[Template]:
            known = _newest(unit.connection)
            contents = {_content(one) for one in _in_use(unit.connection)}
            added: list[Template] = []
            for template in offered:
                if _content(template) in contents:
                    continue
                contents.add(_content(template))
                _refuse_names(unit.connection, template)
                _refuse_too_many(known, 1)
                new = replace(template, key=_new_key(), version=1, title=_free(template, known))
                known.append(_add(unit, new, Action.CREATE))
                added.append(new)
            return added

        return self._session.charts().write(work)


def find(connection: Connection, key: str) -> Template:
    """The newest version of a template by its key; UserFacingError where there is none."""
    found = TEMPLATES.get(key) or TemplateRepository(connection).newest().get(key)
    if found is None:
        known = ", ".join(f"{one.title} ({one.key})" for one in _in_use(connection))
        raise UserFacingError(
            tr("There is no template «{line}».", line=line(key)[:LONGEST_TITLE]),
            tr("Choose one of: {known}.", known=known),
        )
    return found


def title_of(connection: Connection, key: str, version: int) -> str:
    """What a note by this version is called, even where the version's text was erased."""
    newest = TemplateRepository(connection).newest().get(key)
    found = _version(connection, key, version) or newest
    return "Note" if found is None else found.title


def _version(connection: Connection, key: str, version: int) -> Template | None:
    for template in BUILT_IN:
        if (template.key, template.version) == (key, version):
            return template
    return TemplateRepository(connection).named(key, version)


def is_built_in(template: Template) -> bool:
    """Whether it ships with the application, so that only a copy can be changed."""
    return template.key in TEMPLATES


def copy_of(template: Template, known: Collection[Template]) -> Template:
    """A template to begin a new one with; it is kept only when it is saved."""
    return replace(template, key="", version=1, title=_free(template, known))


def _newest(connection: Connection) -> list[Template]:
    own = TemplateRepository(connection).newest().values()
    return [*TEMPLATES.values(), *sorted(own, key=lambda one: folded(one.title))]


def _in_use(connection: Connection) -> list[Template]:
    retired = TemplateRepository(connection).retired()
    offered = [one for one in _newest(connection) if one.key not in retired]
    # The one that was left when the others were retired may have been erased with a patient.
    return offered or [SOAP]


def _add(unit: UnitOfWork, template: Template, action: Action) -> Template:
    TemplateRepository(unit.connection).add(template)
    unit.record(_event(action, template))
    return template


def _event(action: Action, template: Template) -> Event:
    content = msgspec.json.encode(template)
    return Event(
        action,
        detail={
            "kind": "template",
            "template": template.key,
            "template_version": template.version,
            "content_sha256": hashlib.sha256(content).hexdigest(),
        },
    )


def _new_key() -> str:
    """It goes into the log, so it is made of chance and not of the title."""
    return "own_" + "".join(secrets.choice(_LETTERS) for _ in range(_KEY_LETTERS))


def _content(template: Template) -> Template:
    """What makes a template the same as another, wherever it came from."""
    return replace(template, key="", version=1)


def _free(template: Template, known: Collection[Template]) -> str:
    """The title, numbered where it is taken."""
    taken = {folded(one.title) for one in known}
    title, number = template.title, 1
    while folded(title) in taken:
        number += 1
        end = f" ({number})"
        title = f"{template.title[: LONGEST_TITLE - len(end)].rstrip()}{end}"
    return title


def _refuse_names(connection: Connection, template: Template) -> None:
    """Titles stand in the clear above every note by the template, also when a patient is erased."""
    titles = (template.title, *(section.title for section in template.sections))
    naming = TemplateRepository(connection).naming_a_patient(titles)
    if naming is not None:
        raise UserFacingError(
            tr("«{naming}» names a patient of the clinic.", naming=naming),
            tr("Choose a title that names nobody."),
            tr(UNCHANGED),
        )


def _refuse_same_title(template: Template, others: Collection[Template]) -> None:
    if folded(template.title) in {folded(one.title) for one in others}:
        raise UserFacingError(
            tr("There is a template «{title}» already.", title=template.title),
            tr("Choose another title."),
            tr(UNCHANGED),
        )


def _refuse_too_many(known: Collection[Template], more: int) -> None:
    if len(known) - len(TEMPLATES) + more > MOST:
        raise UserFacingError(
            tr("There would be more than {most} templates of the clinic.", most=MOST),
            tr("Change one of them instead."),
            tr("Nothing was added."),
        )
