"""What people wrote or said, shown as it is where Qt would read it as a format."""

from __future__ import annotations

from PySide6.QtGui import Qt


def as_tip(text: str) -> str:
    """A tooltip or a message that shows every sign of a text, «<b>» too."""
    if not Qt.mightBeRichText(text):
        return text
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)


def as_caption(text: str) -> str:
    """The caption of a button or of a line in a menu; «&» underlines no letter in it."""
    return text.replace("&", "&&")
