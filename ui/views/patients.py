"""The patients: a list, one search over everything that is written, and one patient's page."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.domain.identifiers import PatientId
from app.domain.patient import Patient
from app.retrieval.search import Hit
from app.texts import marked, plural, tr
from ui.actions import ActionId, Actions
from ui.delegates.find import FindDelegate
from ui.item_models.finds import FindsModel, found_at
from ui.theme.theme import Theme
from ui.view_models.patients import KINDS, PERIODS, PatientsModel
from ui.view_models.visit_words import about_patient
from ui.view_models.wording import number
from ui.widgets.choices import Choice
from ui.widgets.page import Page
from ui.widgets.parts import EmptyState, button, column, follow, label, row, surface, tool
from ui.widgets.patient_form import PatientForm
from ui.widgets.patient_page import PatientPage
from ui.widgets.typed_list import TypedList

_TYPING_MS = 160
_TITLE = marked("Patients")
_TEXT = marked("People, and words in everything that is written of them")


class PatientsView(Page):
    """The list and the search; a patient's page takes their place until it is left."""

    spot_asked = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, model: PatientsModel) -> None:
        super().__init__(theme, model, tr(_TITLE), tr(_TEXT))
        self._patients = model
        self.handlers = {
            ActionId.EDIT_PATIENT: self.edit,
            ActionId.VISIT_OF_PATIENT: model.begin_visit,
            ActionId.LEAVE_PATIENT: model.close_patient,
        }
        self.back = tool(theme, "arrow-left", tr("Back to the patients"), size=22)
        self.head.insertWidget(0, self.back)
        self.change = button(" " + tr("Edit"), name=tr("Edit the patient's data"))
        theme.decorate(self.change, "pencil", "ink", 18)
        self.new = button(" " + tr("New visit"), "primary", name=tr("New visit of this patient"))
        theme.decorate(self.new, "plus", "on_accent", 18)
        follow(self.back, actions[ActionId.LEAVE_PATIENT])
        for made, action in (
            (self.change, ActionId.EDIT_PATIENT),
            (self.new, ActionId.VISIT_OF_PATIENT),
        ):
            follow(made, actions[action])
            self.tools.addWidget(made)
        self.form = PatientForm(theme)
        self.form.saved.connect(model.change)
        self.form.closed.connect(self.take_focus)
        self.add_panels(self.form)
        self.faces = QStackedWidget()
        self.finding = self._make_finding(actions)
        self.page = PatientPage(theme, model)
        self.page.spot_asked.connect(self.spot_asked)
        self.faces.addWidget(self.finding)
        self.faces.addWidget(self.page)
        content = column(gap=0)
        content.addWidget(self.faces)
        content.addSpacing(4)
        self.add_list(content)
        model.found_changed.connect(self._on_found)
        model.patient_changed.connect(self._on_patient)
        model.spot_asked.connect(self.spot_asked)
        model.said.connect(self.form.hide)
        self._on_patient()

    def _make_finding(self, actions: Actions) -> QWidget:
        made = QWidget()
        box = column(made, gap=12)
        line = row(gap=8)
        self.words = QLineEdit()
        self.words.setPlaceholderText(
            tr("A name, a record number, or words; a phrase in “quotation marks”")
            + f"  ({actions.keys(ActionId.FIND)})"
        )
        self.words.setAccessibleName(tr("Find patients and words"))
        self.words.setClearButtonEnabled(True)
        self.kind = Choice(self._theme, tr("What to search"))
        self.period = Choice(self._theme, tr("When"))
        for words, _ in KINDS:
            self.kind.addItem(tr(words))
        for period, _ in PERIODS:
            self.period.addItem(tr(period))
        line.addWidget(self.words, 1)
        line.addWidget(self.kind)
        line.addWidget(self.period)
        box.addLayout(line)
        self.count = label("", "small")
        box.addWidget(self.count)
        sheet = surface("paper")
        inner = column(sheet)
        inner.setContentsMargins(8, 4, 8, 8)
        self.pages = QStackedWidget()
        self._rows = FindsModel(self)
        self.list = TypedList(
            tr("Patients and what was found"), FindDelegate(self._theme), found_at
        )
        self.list.setModel(self._rows)
        self.list.opened.connect(self._on_chosen)
        self.list.typed.connect(self._on_typed)
        self.empty = EmptyState(self._theme, "search", "", "")
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        inner.addWidget(self.pages)
        box.addWidget(sheet, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._timer.timeout.connect(self._look)
        self.words.textChanged.connect(lambda _: self._timer.start())
        self.words.returnPressed.connect(self._on_enter)
        for choice in (self.kind, self.period):
            choice.currentIndexChanged.connect(lambda _: self._look())
        return made

    # ways in

    def show_patient(self, patient: PatientId) -> None:
        """One patient's page."""
        self._patients.open(patient)

    def take_focus(self) -> None:
        if self._patients.patient_id is None:
            self.list.setFocus()
        else:
            self.page.list.setFocus()

    def focus_filter(self) -> None:
        field = self.words if self._patients.patient_id is None else self.page.filter
        field.setFocus()
        field.selectAll()

    def able(self, action: ActionId) -> bool:
        return super().able(action) and self._patients.history is not None

    def edit(self) -> None:
        """Correct the patient's data in place."""
        if self._patients.history is not None:
            self.form.open(self._patients.history.chart.patient)

    # what changed

    def _look(self) -> None:
        self._timer.stop()
        self._patients.look_for(
            self.words.text(), self.kind.currentIndex(), self.period.currentIndex()
        )

    def _on_enter(self) -> None:
        self._look()
        self.list.setFocus()

    def _on_typed(self, text: str) -> None:
        self.words.setFocus()
        self.words.insert(text)

    def _on_chosen(self, subject: object) -> None:
        if isinstance(subject, Patient):
            self._patients.open(subject.id)
        elif isinstance(subject, Hit):
            self._patients.open_hit(subject)

    def _on_found(self) -> None:
        found, text = self._patients.found, self._patients.text
        subjects = self._patients.patients if found is None else found.hits
        self._rows.show_subjects(subjects)
        self.list.setCurrentIndex(self._rows.first())
        searching = found is not None
        self.kind.setEnabled(bool(text))
        self.period.setEnabled(bool(text))
        if subjects:
            self.pages.setCurrentWidget(self.list)
        elif searching:
            self.empty.say(
                tr("Nothing fits «{text}»", text=text),
                tr(
                    "Every word has to be there. Try fewer words, or search everything at any time."
                ),
            )
            self.pages.setCurrentWidget(self.empty)
        else:
            self.empty.say(
                tr("No patients yet"), tr("A first visit, under «Visits», registers its patient.")
            )
            self.pages.setCurrentWidget(self.empty)
        shown = number(len(subjects))
        if found is None:
            self.count.setText(
                plural(len(subjects), "{count} patient", "{count} patients", count=shown)
            )
        else:
            self.count.setText(
                plural(
                    len(subjects), "the best {count} place", "the best {count} places", count=shown
                )
                if found.more
                else plural(len(subjects), "{count} place", "{count} places", count=shown)
            )

    def _on_patient(self) -> None:
        history, one = self._patients.history, self._patients.patient_id is not None
        self.faces.setCurrentWidget(self.page if one else self.finding)
        for made in (self.back, self.change, self.new):
            made.setVisible(one)
        if history is None:  # the form is of whoever was shown before
            self.form.hide()
        if history is not None:
            patient = history.chart.patient
            self.heading.setText(patient.name)
            about = about_patient(patient)
            record = (
                "  ·  " + tr("record number {identifier}", identifier=patient.identifier)
                if patient.identifier
                else ""
            )
            self.text.setText(f"{about}{record}")
        else:
            self.heading.setText("" if one else tr(_TITLE))
            self.text.setText("" if one else tr(_TEXT))
        self.page.show_history()
        self.refresh_actions()
        if self.isVisible():
            self.take_focus()
