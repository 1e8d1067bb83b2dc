"""Texts of the screen: Indonesian in the source, English from Linguist's file, without a build.

Qt ships no Indonesian words for its own buttons and menus; ``qt_id.ts`` gives them. Reading
the ``.ts`` files directly (as the lower rooms do) spares the compile step and its stale files.
"""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from graph.language import SOURCE_LANGUAGE, Catalogue, read_catalogue, use_language
from ui import format as written

LANGUAGE_NAMES = {"id": "Bahasa Indonesia", "en": "English"}
FILES = {"id": ("qt_id.ts",), "en": ("ramping_en.ts",)}


class CatalogueTranslator(QTranslator):
    """Looks words up in Linguist files; what is not there stays as it is in the source."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._forms: Catalogue = _read(language)

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,
    ) -> str | None:
        """Return the words, or ``None``: Qt then asks the next translator, then uses the source."""
        forms = self._forms.get((context, sourceText))
        if forms is None:
            return None
        return forms[0] if n in {-1, 1} else forms[-1]

    def isEmpty(self) -> bool:
        return False


def _read(language: str) -> Catalogue:
    folder = files("ui") / "resources" / "i18n"
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for name in FILES[language]:
        if (folder / name).is_file():
            found.update(read_catalogue(folder / name))
    return found


class Speech(QObject):
    """The language of the application; ``speak`` switches it without a restart."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translator: CatalogueTranslator | None = None
        self.language = SOURCE_LANGUAGE

    def speak(self, language: str) -> None:
        """Use this language from now on; Qt tells every widget with ``LanguageChange``."""
        use_language(language)
        self.language = language
        QLocale.setDefault(written.locale())
        self.end()
        self._translator = CatalogueTranslator(language, self)
        QCoreApplication.installTranslator(self._translator)

    def end(self) -> None:
        """Take the words away again; Qt then shows the source texts."""
        old, self._translator = self._translator, None
        if old is not None:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
