"""The language of the window: which there are, which is in use, and how one is taken up."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.texts import speak

ENGLISH: Final = "en"
LANGUAGES: Final = {ENGLISH: "English", "es": "Español", "de": "Deutsch"}
"""By ISO 639 code, each in its own words."""
CONTEXT: Final = "Consultroom"
"""The one context of our texts in Qt's files."""

_FOLDER = Path(__file__).parent / "translations"
_SYSTEM = QLocale()


def language_of_system() -> str:
    """The workstation's own language where we speak it, English elsewhere."""
    code = _SYSTEM.name().partition("_")[0]
    return code if code in LANGUAGES else ENGLISH


def use_language(application: QCoreApplication, code: str) -> None:
    """Say everything made from here on in this language, with its dates and numbers.

    The workstation's own way to write dates and numbers stays where the language is its own.
    """
    own = code == _SYSTEM.name().partition("_")[0]
    QLocale.setDefault(_SYSTEM if own else QLocale(code))
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("consultroom", str(_FOLDER))):
        translator = QTranslator(application)
        if translator.load(f"{name}_{code}", folder):
            application.installTranslator(translator)
    speak(lambda text, about: QCoreApplication.translate(CONTEXT, text, about or None))
