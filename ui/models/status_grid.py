"""Weekly statuses by hand: one row a task, edited in place, pasted and filled like a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from planner.domain.progress import TaskState
from planner.domain.words import value_of, word
from planner.workspace.progress import Word
from planner.workspace.progress_view import TaskRow
from ui import format as written
from ui import theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_INDEX = QModelIndex()
APP, TASK, PLAN, STATE, STARTED, FINISHED, PERCENT, NOTE, PROOF = range(9)
_TONES = {
    TaskState.DONE: "good",
    TaskState.RUNNING: "accent",
    TaskState.BLOCKED: "warn",
    TaskState.NOT_STARTED: "muted",
}


class StatusGrid(QAbstractTableModel):
    """What is typed leaves as a word; the document's answer comes back as new rows."""

    said = Signal(object)
    """A list of ``Word``."""
    refused = Signal(str)
    """Why what was typed cannot be taken."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[TaskRow] = []
        self.on = date.today()

    def show(self, rows: Sequence[TaskRow], on: date) -> None:
        """Show these tasks; the same ones in the same order keep the cursor."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        self.on = on
        if same and rows:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, PROOF))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else PROOF + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role != Role.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        translate = QCoreApplication.translate
        return (
            translate("Status", "Aplikasi"), translate("Status", "Tugas"),
            translate("Status", "Rencana"), translate("Status", "Status"),
            translate("Status", "Mulai"), translate("Status", "Selesai"), "%",
            translate("Status", "Catatan"), translate("Status", "Bukti"),
        )[section]  # fmt: skip

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = STATE <= index.column() <= NOTE
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role in {Role.DisplayRole, Role.EditRole, Role.ToolTipRole}:
            return self._text(row, column)
        if role == Role.ForegroundRole:
            return theme.palette().colour(self._tone(row, column))
        return None

    def _text(self, row: TaskRow, column: int) -> str:
        said = row.said
        days = f"{written.short_day(row.start)} – {written.short_day(row.finish)}"
        texts = {
            APP: row.app_name,
            TASK: row.name,
            PLAN: days,
            STATE: word(row.state),
            STARTED: written.short_day(said.started) if said and said.started else "",
            FINISHED: written.short_day(said.finished) if said and said.finished else "",
            PERCENT: written.number(said.percent) if said and said.percent else "",
            NOTE: said.note if said else "",
            PROOF: _proof(row),
        }
        return texts[column]

    def _tone(self, row: TaskRow, column: int) -> str:
        if column == STATE:
            late = row.state is not TaskState.DONE and row.finish < self.on
            return "bad" if late else _TONES[row.state]
        return "muted" if column in {PLAN, PROOF} else "text"

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid():
            return False
        text = " ".join(str(value).split())
        if text == self._text(self.rows[index.row()], index.column()):
            return False
        made = self.word_of(index.row(), index.column(), text)
        if made is None:
            return False
        self.said.emit([made])
        return True

    def word_of(self, row: int, column: int, text: str) -> Word | None:
        """Return what a typed text says of a task; None (and ``refused``) when it is no answer."""
        task = self.rows[row].id
        translate = QCoreApplication.translate
        if column == STATE:
            state = value_of(TaskState, text) or _by_letter(text)
            if state is None:
                known = ", ".join(word(one).casefold() for one in TaskState)
                said = translate("Status", "Status “{text}” tidak dikenal; pilih {known}.")
                self.refused.emit(said.format(text=text, known=known))
                return None
            return Word(task=task, state=state)
        if column in {STARTED, FINISHED}:
            return self._day_word(task, column, text)
        if column == PERCENT:
            return self._percent_word(task, text)
        return Word(task=task, note=text)

    def _day_word(self, task: str, column: int, text: str) -> Word | None:
        day = read_day(text, self.on)
        if day is None:
            said = QCoreApplication.translate("Status", "“{text}” bukan tanggal; tulis 12/3/2027.")
            self.refused.emit(said.format(text=text))
            return None
        if column == STARTED:
            running = self._state(task) is TaskState.NOT_STARTED
            return Word(task=task, started=day, state=TaskState.RUNNING if running else None)
        return Word(task=task, finished=day, state=TaskState.DONE)

    def _percent_word(self, task: str, text: str) -> Word | None:
        digits = text.removesuffix("%").strip()
        if not digits.isdigit() or int(digits) > 100:
            said = QCoreApplication.translate("Status", "“{text}” bukan bagian antara 0 dan 100.")
            self.refused.emit(said.format(text=text))
            return None
        done = int(digits) == 100
        state = TaskState.DONE if done else TaskState.RUNNING
        return Word(task=task, percent=int(digits), state=state)

    def _state(self, task: str) -> TaskState:
        return next(row.state for row in self.rows if row.id == task)


def read_day(text: str, near: date) -> date | None:
    """Return a day as people type it: 12/3/2027, 12-3, 2027-03-12, or as it is shown.

    Examples
    --------
    >>> read_day("12/3", date(2027, 2, 8))
    datetime.date(2027, 3, 12)
    """
    for pattern in ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d", "%d/%m/%y"):
        try:
            return datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    parts = text.replace("-", "/").replace(".", "/").split("/")
    if len(parts) == 2 and all(part.isdigit() for part in parts):
        try:
            return date(near.year, int(parts[1]), int(parts[0]))
        except ValueError:
            return None
    shown = written.locale().toDate(f"{text} {near.year}", "d MMM yyyy")
    return date(shown.year(), shown.month(), shown.day()) if shown.isValid() else None


def _by_letter(text: str) -> TaskState | None:
    """Return the only state that begins like this."""
    said = text.casefold()
    found = [one for one in TaskState if said and word(one).casefold().startswith(said)]
    return found[0] if len(found) == 1 else None


def _proof(row: TaskRow) -> str:
    count = len(row.said.evidence) if row.said else 0
    if count:
        return written.number(count)
    return row.wanted or "–"
