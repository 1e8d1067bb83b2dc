"""Two languages: our own texts, Qt's own buttons, and a switch without a restart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox

from tests.ui.conftest import needs_english
from ui.translation import Speech


@pytest.fixture
def speech(qapp: QCoreApplication) -> Iterator[Speech]:
    made = Speech(qapp)
    yield made
    made.end()


def button_texts() -> list[str]:
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok
        | QDialogButtonBox.StandardButton.Cancel
        | QDialogButtonBox.StandardButton.Yes
        | QDialogButtonBox.StandardButton.Save
    )
    return sorted(button.text().replace("&", "") for button in box.buttons())


def test_that_qt_s_own_buttons_speak_indonesian(speech: Speech) -> None:
    speech.speak("id")
    assert button_texts() == ["Batal", "Oke", "Simpan", "Ya"]


@needs_english
def test_that_qt_s_own_buttons_speak_english_again(speech: Speech) -> None:
    speech.speak("id")
    speech.speak("en")
    assert button_texts() == ["Cancel", "OK", "Save", "Yes"]


@needs_english
def test_that_numbers_follow_the_language(speech: Speech) -> None:
    speech.speak("en")
    assert QLocale().language() == QLocale.Language.English
    speech.speak("id")
    assert QLocale().language() == QLocale.Language.Indonesian


def test_that_unknown_words_stay_as_they_are_written(speech: Speech) -> None:
    speech.speak("id")
    assert QCoreApplication.translate("Nowhere", "Tidak ada di mana pun") == "Tidak ada di mana pun"
