"""The language of the window: which there are, which is in use, and how one is taken up."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.texts import speak

ENGLISH: Final = "en"
LANGUAGES: Final = {ENGLISH: "English", "es": "Español", "de": "Deutsch"}
"""By ISO 639 code, each in its own words."""
CONTEXT: Final = "Consultroom"
"""The one context of our texts in Qt's files."""

_FOLDER = Path(__file__).parent / "translations"
_SYSTEM = QLocale()


class _Spoken:
    code = ENGLISH
    translators: ClassVar[list[QTranslator]] = []


def language_of_system() -> str:
    """The workstation's own language where we speak it, English elsewhere."""
    code = _SYSTEM.name().partition("_")[0]
    return code if code in LANGUAGES else ENGLISH


def language_in_use() -> str:
    """The language of everything that is made now."""
    return _Spoken.code


def use_language(code: str) -> None:
    """Say everything made from here on in this language, with its dates and numbers.

    They are written as in the workstation's country: 5/6 in Vienna is a day in June. Keys are
    called what keyboards and our texts call them, where Qt has another word.
    """
    _Spoken.code = code
    own = code == _SYSTEM.name().partition("_")[0]
    QLocale.setDefault(_SYSTEM if own else QLocale(QLocale(code).language(), _SYSTEM.territory()))
    while _Spoken.translators:
        QCoreApplication.removeTranslator(_Spoken.translators.pop())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("keys", str(_FOLDER)), ("consultroom", str(_FOLDER))):
        translator = QTranslator()
        if translator.load(f"{name}_{code}", folder):
            QCoreApplication.installTranslator(translator)
            _Spoken.translators.append(translator)
    speak(
        lambda text, about: QCoreApplication.translate(CONTEXT, text, about or None),
        lambda value, decimals: QLocale().toString(float(value), "f", decimals),
    )
