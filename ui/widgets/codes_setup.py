"""Setting up codes: a picture for the phone, and the first code back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.texts import tr
from ui.view_models.account import AccountModel
from ui.widgets.parts import button, column, label, row
from ui.widgets.qr_code import QrCode

DIGITS = 6


class CodesSetup(QWidget):
    """Empty until the model has a secret to show."""

    appeared = Signal()

    def __init__(self, account: AccountModel, *, may_leave: bool) -> None:
        super().__init__()
        self._account = account
        self._box = row(self, gap=24)
        self.code_picture: QrCode | None = None
        right = column(gap=8)
        right.addWidget(
            label(tr("1.  Scan the picture with the app that shows your codes."), wrap=True)
        )
        self.secret = label("", "small", wrap=True)
        self.secret.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.secret.setAccessibleName(tr("The secret as text"))
        right.addWidget(self.secret)
        right.addSpacing(4)
        right.addWidget(label(tr("2.  Type the code that it shows now."), wrap=True))
        line = row(gap=8)
        self.code = QLineEdit()
        self.code.setProperty("kind", "code")
        self.code.setPlaceholderText(tr("6 digits"))
        self.code.setAccessibleName(tr("Code from your phone, 6 digits"))
        self.code.setMaxLength(DIGITS + 1)
        self.code.setFixedWidth(140)
        self.code.textChanged.connect(self._refresh)
        self.code.returnPressed.connect(self._on_confirm)
        line.addWidget(self.code)
        self.confirm = button(tr("Turn codes on"), "primary")
        self.confirm.clicked.connect(self._on_confirm)
        line.addWidget(self.confirm)
        self.leave = button(tr("Leave"), "quiet", name=tr("Leave without codes"))
        self.leave.clicked.connect(account.leave_codes)
        self.leave.setVisible(may_leave)
        line.addWidget(self.leave)
        line.addStretch(1)
        right.addLayout(line)
        right.addStretch()
        self._box.addLayout(right, 1)
        account.changed.connect(self._on_changed)
        account.work_changed.connect(self._refresh)
        account.problem_changed.connect(self._on_problem)
        self.hide()
        self._refresh()

    @property
    def _digits(self) -> str:
        return "".join(self.code.text().split())

    def _on_changed(self) -> None:
        setup = self._account.setup
        if setup is None:
            self._drop_picture()
            self.secret.clear()
            self.code.clear()
            self.hide()
            return
        if self.code_picture is None:
            self.code_picture = QrCode(setup.qr, tr("The secret as a picture for your phone"))
            self._box.insertWidget(0, self.code_picture, 0, Qt.AlignmentFlag.AlignTop)
            groups = [setup.secret_text[at : at + 4] for at in range(0, len(setup.secret_text), 4)]
            self.secret.setText(
                tr("Without a camera, type this: {secret}", secret=" ".join(groups))
            )
            self.show()
            self.code.setFocus()
            self.appeared.emit()

    def _drop_picture(self) -> None:
        picture, self.code_picture = self.code_picture, None
        if picture is not None:
            picture.forget()
            self._box.removeWidget(picture)
            picture.hide()
            picture.deleteLater()

    def _on_problem(self) -> None:
        if self._account.problem is not None and self._account.setup is not None:
            self.code.clear()
            self.code.setFocus()

    def _refresh(self) -> None:
        typed = len(self._digits) == DIGITS and self._digits.isdigit()
        self.confirm.setEnabled(typed and self._account.work is None)

    def _on_confirm(self) -> None:
        if self.confirm.isEnabled():
            self._account.confirm_codes(self._digits)
