"""Below a signed note: who signed it, what was added later, and what can still be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QWidget

from app.domain.attestation import Attestation, CosignatureRequest
from app.domain.identifiers import NoteId, PersonId
from app.domain.note import NoteStatus
from app.review.signatures import IN_ERROR, says_in_error
from app.review.signing import COSIGNED
from app.texts import marked, tr
from ui.actions import ActionId, Actions
from ui.problem import Problem
from ui.theme.theme import Theme
from ui.view_models.signing import SigningViewModel
from ui.view_models.wording import when
from ui.widgets.choices import Choice
from ui.widgets.confirm_panel import ConfirmPanel
from ui.widgets.parts import Glyph, Notice, button, clear, column, follow, label, restyle, row, rule

_HIGHEST = 176
_NO_WAY_BACK = marked(
    "The note stays, marked as wrong, with its signatures; no search finds it, and nothing can be"
    " added to it. The visit can be drafted again."
)


class SignedPanel(QFrame):
    """Shown while the chosen note is signed; `remarks` are those that were begun, by their note."""

    def __init__(
        self,
        theme: Theme,
        actions: Actions,
        signing: SigningViewModel,
        remarks: dict[NoteId, str],
    ) -> None:
        super().__init__()
        self._theme, self._signing, self._remarks = theme, signing, remarks
        self._asked_of: NoteId | None = None
        """The note that the open panel is about."""
        self._remarking = False
        self.setAccessibleName(tr("Signatures and later remarks"))
        box = column(self, gap=8)
        box.setContentsMargins(20, 4, 12, 8)
        box.addWidget(rule())
        box.addWidget(self._make_lines())
        self.ways = row(gap=4)
        self.add = button(tr("Add a remark"), "link", name=tr("Add a signed remark"))
        follow(self.add, actions[ActionId.ADDENDUM])
        self.cosign = button(tr("Sign too"), "primary", name=tr("Sign as a second person"))
        follow(self.cosign, actions[ActionId.COSIGN])
        self.check = button(tr("Check signatures"), "link")
        self.check.clicked.connect(signing.check)
        self.wrong = button(
            tr("Entered in error"), "link", name=tr("Declare the note entered in error")
        )
        follow(self.wrong, actions[ActionId.ENTER_IN_ERROR])
        for way in (self.cosign, self.add, self.check, self.wrong):
            self.ways.addWidget(way)
        self.ways.addStretch()
        self.colleague = Choice(theme, tr("Ask for a second signature"))
        self.colleague.activated.connect(self._on_asked)
        box.addLayout(self.ways)
        box.addWidget(self.colleague, 0, Qt.AlignmentFlag.AlignLeft)
        self.verdict = label("", "small", wrap=True)
        self.verdict.hide()
        box.addWidget(self.verdict)
        self.confirm = ConfirmPanel(theme)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(72)
        self.text.textChanged.connect(self._on_typed)
        self.confirm.body.addWidget(self.text)
        box.addWidget(self.confirm)
        signing.shown.connect(self._on_shown)
        signing.kept.connect(self._on_kept)
        signing.refused.connect(self._on_refused)
        signing.checked.connect(self._on_checked)
        self._on_shown()

    def _make_lines(self) -> QScrollArea:
        held = QWidget()
        box = column(held, gap=0)
        self.lines = column(gap=6)
        box.addLayout(self.lines)
        box.addStretch()
        self.area = QScrollArea()
        self.area.setWidget(held)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self.area

    def _fit(self) -> None:
        """As high as what is in it, up to where it scrolls, so that the note keeps its room."""
        wraps = self.lines.hasHeightForWidth()
        height = (
            self.lines.totalHeightForWidth(self.area.width())
            if wraps
            else self.lines.sizeHint().height()
        )
        self.area.setFixedHeight(min(_HIGHEST, height))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    # what can be done

    def write_addendum(self) -> None:
        """Ask for a remark and the passphrase; one that was begun goes on."""
        self._ask(
            tr("Add a remark to the signed note"),
            tr("It is signed with your name and the time, and shown below the note."),
            tr("Add and sign"),
            self._add_remark,
            field=tr("Your remark"),
        )
        if self._asked_of is not None and not self.confirm.isHidden():
            self.text.setPlainText(self._remarks.get(self._asked_of, ""))
            self._remarking = True

    def _add_remark(self, password: str) -> None:
        note, remarks = self._asked_of, self._remarks
        if note is not None:
            self._signing.add(self.text.toPlainText(), password, lambda: remarks.pop(note, None))

    def sign_too(self) -> None:
        """Ask for the passphrase, for a second signature."""
        self._ask(
            tr("Sign as a second person"), f"«{tr(COSIGNED)}»", tr("Sign too"), self._signing.cosign
        )

    def declare_wrong(self) -> None:
        """Ask why the note is wrong, and for the passphrase."""
        self._ask(
            tr("Was this note entered in error?"),
            tr(_NO_WAY_BACK),
            tr("Declare it wrong"),
            lambda password: self._signing.enter_in_error(self.text.toPlainText(), password),
            field=tr("Why, such as «written into the wrong chart»"),
            grave=True,
        )

    def _ask(
        self,
        title: str,
        text: str,
        verb: str,
        then: Callable[[str], None],
        *,
        field: str = "",
        grave: bool = False,
    ) -> None:
        note = self._signing.signed_note
        if note is None:
            return
        self._asked_of = note.id

        def go_on(password: str) -> None:
            self.confirm.wait(tr("Signing"))
            then(password)

        self._remarking = False
        self.text.clear()
        self.text.setVisible(bool(field))
        self.text.setPlaceholderText(field)
        self.text.setAccessibleName(field)
        self.confirm.ask(title, text, verb, go_on, grave=grave)
        self.confirm.set_ready(not field)
        (self.text if field else self.confirm.password).setFocus()

    # what is shown

    def _on_shown(self) -> None:
        signing = self._signing
        note = signing.note
        signed = note is not None and note.status is not NoteStatus.PRELIMINARY
        self.setVisible(signed)
        self.verdict.hide()
        if signing.signed_note is None or signing.signed_note.id != self._asked_of:
            self.confirm.close_panel()
        if not signed:
            return
        clear(self.lines)
        for attestation in reversed(signing.attestations):
            self._add_attestation(attestation)
        for request in signing.cosigners:
            self._add_request(request)
        for addendum in signing.addenda:
            said = when(addendum.created_at)
            who = tr("Added by {name}, {when}", name=addendum.person_name, when=said)
            self._add_line("pencil", "ink_soft", addendum.text, who)
        standing = signing.signed_note is not None
        for way in (self.add, self.wrong):
            way.setVisible(standing)
        self.cosign.setVisible(standing and signing.my_turn)
        self._offer_colleagues()
        QTimer.singleShot(0, self, self._fit)

    def _add_attestation(self, one: Attestation) -> None:
        who = f"{one.person_name}, {when(one.signed_at)}"
        if self._signing.withdraws(one):
            self.lines.addWidget(Notice(self._theme, "brick", "octagon-x", _meaning(one), who))
        else:
            self._add_line("signature", "accent", _meaning(one), who)

    def _add_request(self, request: CosignatureRequest) -> None:
        who = self._signing.name_of(request.person_id)
        asked = tr("Asked {when}", when=when(request.asked_at))
        self._add_line(
            "hourglass", "amber", tr("Waits for the signature of {name}", name=who), asked
        )

    def _add_line(self, icon: str, colour: str, text: str, who: str) -> None:
        line = row(gap=10)
        line.addWidget(Glyph(self._theme, icon, colour), 0, Qt.AlignmentFlag.AlignTop)
        words = column(gap=0)
        words.addWidget(label(text, wrap=True))
        words.addWidget(label(who, "small"))
        line.addLayout(words, 1)
        self.lines.addLayout(line)

    def _offer_colleagues(self) -> None:
        signing = self._signing
        taken = {one.person_id for one in signing.attestations}
        taken |= {one.person_id for one in signing.cosigners}
        free = [one for one in signing.colleagues if one.id not in taken]
        self.colleague.clear()
        self.colleague.addItem(tr("Ask for a second signature"))
        for person in free:
            self.colleague.addItem(person.display_name, person.id)
        self.colleague.setVisible(bool(free) and signing.signed_note is not None)

    def _on_asked(self, index: int) -> None:
        person = self.colleague.itemData(index)
        if person is not None:
            self._signing.ask(PersonId(person))

    def _on_typed(self) -> None:
        typed = self.text.toPlainText()
        self.confirm.set_ready(bool(typed.strip()))
        if self._remarking and self._asked_of is not None:
            self._remarks[self._asked_of] = typed

    def _on_kept(self) -> None:
        self.confirm.close_panel()

    def _on_refused(self, problem: Problem) -> None:
        if self.confirm.isVisible():
            self.confirm.show_problem(problem)
        else:
            self._signing.problem_found.emit(problem)

    def _on_checked(self, holds: bool) -> None:
        self.verdict.setText(
            tr("Every signature holds for what is stored now.")
            if holds
            else tr(
                "A signature does not hold: what is stored is not what was signed. Tell whoever"
                " keeps your backups before anything else is done with this chart."
            )
        )
        restyle(self.verdict, "role", "small" if holds else "brick")
        self.verdict.show()


def _meaning(one: Attestation) -> str:
    """What a signature means, in the language in use; a reason stays as it was typed."""
    if says_in_error(one.meaning):
        return tr("Entered in error: {reason}", reason=one.meaning[len(IN_ERROR) :].strip())
    return tr(one.meaning)
