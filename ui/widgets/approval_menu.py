"""The menu that marks something as reviewed or approved, or takes that back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.approval import ApprovalState


def approval_menu(owner: QWidget, mark: Callable[[object], object]) -> QMenu:
    """Return the menu; ``mark`` is called with the state chosen."""
    menu = QMenu(owner)
    for state, words in (
        (ApprovalState.REVIEWED, QCoreApplication.translate("Approval", "Sudah ditelaah")),
        (ApprovalState.APPROVED, QCoreApplication.translate("Approval", "Setujui")),
        (ApprovalState.DRAFT, QCoreApplication.translate("Approval", "Kembali ke konsep")),
    ):
        menu.addAction(words).triggered.connect(lambda _=False, s=state: mark(s))
    return menu
