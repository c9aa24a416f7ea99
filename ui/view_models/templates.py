"""The clinic's templates on screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.template import Template, TemplateKind, TemplateSection
from app.folding import holds, searchable
from app.templates.example import Derived, derived
from app.templates.templates import Templates, copy_of, is_built_in
from app.texts import marked, plural, tr
from ui.operations import Operations
from ui.view_models.place import PlaceModel
from ui.view_models.wording import number

KINDS = {
    TemplateKind.NOTE: marked("Note for the chart"),
    TemplateKind.LETTER: marked("Letter to a colleague"),
    TemplateKind.INSTRUCTIONS: marked("Page for the patient"),
    TemplateKind.CERTIFICATE: marked("Certificate"),
}
_BLANK = Template("", 1, "", (TemplateSection("", "", ""),))
_Read = tuple[Sequence[Template], Sequence[Template], Template]


class TemplatesModel(PlaceModel):
    """`selected` is in the form; one without a key is not saved yet."""

    selected_changed = Signal()
    saved = Signal()
    """What was in the form is kept, and is the one that is `selected`."""
    undoable = Signal(str, str)
    """What was done in one sentence, and the key of the retired template it was done to."""
    example_taken = Signal(object)
    """The Derived that is in the form now."""

    def __init__(self, service: Templates, operations: Operations) -> None:
        super().__init__(operations)
        self._service = service
        self._used: Sequence[Template] = ()
        self._retired: Sequence[Template] = ()
        self._default = ""
        self._filter = ""
        self.selected: Template | None = None

    # what is shown

    @property
    def templates(self) -> list[Template]:
        """Those that hold every word of the filter, retired ones last."""
        return [one for one in self._all if holds(_searched(one), self._filter)]

    @property
    def count(self) -> int:
        """How many there are without a filter."""
        return len(self._all)

    def state(self, template: Template) -> str:
        """Where a template stands, in one word or two."""
        if self.is_retired(template):
            return tr("retired")
        if template.key == self._default:
            return tr("default")
        return tr("built in") if is_built_in(template) else ""

    def known(self, key: str) -> Template | None:
        """The one that is kept under a key."""
        return next((one for one in self._all if one.key == key), None)

    def is_retired(self, template: Template) -> bool:
        return template.key in {one.key for one in self._retired}

    def is_default(self, template: Template) -> bool:
        """Whether the person begins with it."""
        return template.key == self._default

    @property
    def editable(self) -> bool:
        """Whether what is in the form can be changed: all but what ships."""
        return self.selected is not None and not is_built_in(self.selected)

    def filter(self, text: str) -> None:
        self._filter = text
        self.changed.emit()

    def select(self, template: Template | None) -> None:
        """Put a template into the form."""
        self.selected = template
        self.selected_changed.emit()

    # doing

    def refresh(self) -> None:
        self.read("templates", lambda _: self._read_all(), self._show)

    def begin(self) -> None:
        """An empty template in the form."""
        self.select(_BLANK)

    def duplicate(self) -> None:
        """A copy of the chosen one in the form, not saved yet."""
        if self.selected is not None:
            self.select(copy_of(self.selected, self._all))

    def take_example(self, text: str) -> None:
        """The headings of an example in the form, not saved yet."""

        def done(found: Derived) -> None:
            self.select(found.template)
            self.example_taken.emit(found)

        self.do("templates", tr("Reading the example"), lambda _: derived(text), done)

    def save(self, template: Template) -> None:
        """Keep what is in the form."""
        service, chosen = self._service, self.selected

        def work(_: object) -> tuple[Template, _Read]:
            return service.save(template), self._read_all()

        def done(result: tuple[Template, _Read]) -> None:
            saved, read = result
            here = self.selected is chosen  # another one may be in the form by now
            self.selected = saved if here else self.selected
            self._show(read)
            if here:
                self.saved.emit()
            self.said.emit(
                tr(
                    "«{title}» is saved as version {version}.",
                    title=saved.title,
                    version=saved.version,
                )
            )

        self.do("templates", tr("Saving the template"), work, done)

    def retire(self) -> None:
        """Offer the chosen one no more; `restore` brings it back."""
        chosen = self.selected
        if chosen is None or not chosen.key:
            return
        service, key = self._service, chosen.key

        def work(_: object) -> _Read:
            service.retire(key)
            return self._read_all()

        def done(read: _Read) -> None:
            self._show(read)
            self.undoable.emit(
                tr("«{title}» is retired. Notes keep its text.", title=chosen.title), key
            )

        self.do("templates", tr("Retiring the template"), work, done)

    def restore(self, key: str) -> None:
        """Offer a retired one again."""
        service = self._service

        def work(_: object) -> tuple[Template, _Read]:
            return service.restore(key), self._read_all()

        def done(result: tuple[Template, _Read]) -> None:
            self._show(result[1])
            self.said.emit(tr("«{title}» is offered again.", title=result[0].title))

        self.do("templates", tr("Bringing the template back"), work, done)

    def begin_with(self) -> None:
        """Draft by the chosen one unless another is chosen in a visit."""
        chosen = self.selected
        if chosen is None or not chosen.key:
            return
        service, key = self._service, chosen.key

        def work(_: object) -> _Read:
            service.set_default(key)
            return self._read_all()

        def done(read: _Read) -> None:
            self._show(read)
            self.said.emit(tr("You begin with «{title}» from now on.", title=chosen.title))

        self.do("templates", tr("Noting it"), work, done)

    def export_file(self, path: Path, password: str, *, whole: bool) -> None:
        """Write the chosen one, or all that are not built in, into a new file."""
        service, chosen = self._service, self.selected
        own = [one.key for one in self._used if not is_built_in(one)]
        keys = own if whole or chosen is None else [chosen.key]
        self.do(
            "templates",
            tr("Writing the file"),
            lambda _: service.export_file(path, keys, password),
            lambda count: self.said.emit(
                plural(
                    count,
                    "{count} template written into {name}.",
                    "{count} templates written into {name}.",
                    count=number(count),
                    name=path.name,
                )
            ),
        )

    def import_file(self, path: Path) -> None:
        """Add the templates of a file."""
        service = self._service

        def work(_: object) -> tuple[Sequence[Template], _Read]:
            return service.import_file(path), self._read_all()

        def done(result: tuple[Sequence[Template], _Read]) -> None:
            added, read = result
            self._show(read)
            if added:
                self.select(added[0])
            self.said.emit(
                plural(
                    len(added),
                    "{count} template added. Read them before you draft by them.",
                    "{count} templates added. Read them before you draft by them.",
                    count=number(len(added)),
                )
                if added
                else tr("All that is in this file is here already.")
            )

        self.do("templates", tr("Reading the file"), work, done)

    @property
    def _all(self) -> list[Template]:
        return [*self._used, *self._retired]

    def _read_all(self) -> _Read:
        return self._service.list(), self._service.retired(), self._service.default()

    def _show(self, read: _Read) -> None:
        self._used, self._retired, default = read
        self._default = default.key
        self.changed.emit()
        if self.selected is None and self._all:
            self.select(default)


def _searched(template: Template) -> str:
    sections = " ".join(one.title for one in template.sections)
    return searchable(f"{template.title} {tr(KINDS[template.kind])} {sections}")
