"""Paints a person: who, what they do here, and where the account stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.accounts.people import PersonView
from app.domain.practitioner import Role
from app.texts import tr
from ui.delegates.ground import paint_ground
from ui.item_models.people import ROW
from ui.theme import tokens
from ui.theme.theme import Theme
from ui.view_models.people import last_seen, roles_in_words, state_of

_HEIGHT = 64
_STATE, _STATE_SHARE = 272, 0.42

_ICONS = {Role.CLINICIAN: "stethoscope", Role.OFFICE_MANAGER: "building-2", Role.AUDITOR: "eye"}


def role_icon(roles: frozenset[Role]) -> str:
    """The icon of the first role that somebody has."""
    return next((_ICONS[role] for role in Role if role in roles), "user")


class PersonDelegate(QStyledItemDelegate):
    """Rows of the list of people."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, PersonView):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        paint_ground(self._theme, painter, box, option.state)
        inner = box.adjusted(16, 11, -16, -11)
        gone = row.retired_at is not None
        icon = QRectF(inner.left(), inner.center().y() - 11, 22, 22)
        self._theme.draw_icon(painter, role_icon(row.person.roles), "ink_soft", icon)
        wide = min(_STATE, inner.width() * _STATE_SHARE)
        words = inner.adjusted(38, 0, -wide - 16, 0)
        name = row.person.display_name
        self._line(painter, words, name, "ink_soft" if gone else "ink", top=True, strong=not gone)
        signs_in = tr("signs in as {name}", name=row.person.name)
        about = f"{roles_in_words(row.person.roles)}  ·  {signs_in}"
        self._line(painter, words, about, "ink_soft", top=False)
        state, mark, colour = state_of(row)
        right = QRectF(inner.right() - wide, inner.top(), wide, inner.height())
        self._theme.draw_icon(painter, mark, colour, QRectF(right.left(), right.top() + 1, 16, 16))
        right.adjust(24, 0, 0, 0)
        self._line(painter, right, state, colour, top=True, small=True)
        seen = last_seen(row)
        if row.totp:
            seen += f"  ·  {tr('with a code')}"
        self._line(painter, right, seen, "ink_soft", top=False)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        colour: str,
        *,
        top: bool,
        strong: bool = False,
        small: bool = False,
    ) -> None:
        size = tokens.BODY if top and not small else tokens.SMALL
        font = self._theme.font(size, tokens.SEMIBOLD if strong else tokens.REGULAR)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        side = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignBottom
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | side), shown)
