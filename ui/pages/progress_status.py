"""The view *Isi status*: every task of the week in a grid, edited in place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTableView, QVBoxLayout, QWidget

from planner.domain.progress import TaskState
from planner.domain.words import word
from planner.workspace.progress import Word
from planner.workspace.progress_view import ProgressView, TaskRow
from planner.workspace.status_forms import FormsRead
from ui import format as written
from ui import theme
from ui.files import FileChooser
from ui.models.progress_rows import week_tasks
from ui.models.status_grid import NOTE, STATE, StatusGrid
from ui.session import UiSession
from ui.theme import Step
from ui.verbs import progress
from ui.widgets.buttons import button, chip, text
from ui.widgets.choice_editor import ChoiceEditor
from ui.widgets.painting import dress_table
from ui.widgets.pane import PaneFoot, PaneHead

KEYS = (("S", TaskState.DONE), ("B", TaskState.RUNNING), ("H", TaskState.BLOCKED))


class StatusView(QWidget):
    """S done, B running, H held up, Delete nothing said; columns are pasted as from a sheet."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.view: ProgressView | None = None
        self.grid = StatusGrid(self)
        self.grid.said.connect(self.say)
        self.grid.refused.connect(self._refuse)
        self.table = QTableView()
        self.table.setModel(self.grid)
        self.table.setItemDelegateForColumn(
            STATE, ChoiceEditor(lambda: [word(state) for state in TaskState], self.table)
        )
        dress_table(self.table, row_height=28)
        self.table.setEditTriggers(
            QTableView.EditTrigger.DoubleClicked | QTableView.EditTrigger.EditKeyPressed
        )
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(self.tr("Status tugas pekan ini"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._ask)
        self.everything = chip(self.tr("Semua tugas"))
        self.everything.clicked.connect(lambda: self.view and self.show_view(self.view))
        self.proof = button(self.tr("Tautkan bukti"), icon="file")
        self.proof.clicked.connect(self.link)
        self.forms = button(self.tr("Formulir OPD"), icon="envelope")
        self.forms.setProperty("menu", True)
        menu = QMenu(self)
        menu.addAction(self.tr("Tulis formulir per OPD …")).triggered.connect(self._write_forms)
        menu.addAction(self.tr("Baca formulir …")).triggered.connect(self._read_forms)
        self.forms.setMenu(menu)
        self.count = text("", Step.SMALL, "muted")
        self.refusal = text("", Step.SMALL, "bad")
        self._lay_out()
        for key, state in KEYS:
            self._add_key(key, lambda s=state: self.set_state(s))
        self._add_key("Del", self.forget)
        self._add_key("Ctrl+V", self.paste)

    def _lay_out(self) -> None:
        head = PaneHead(
            self.tr("Status tugas"),
            self.tr("S selesai · B berjalan · H terhambat · Del kosongkan · F2 ubah"),
        )  # fmt: skip
        head.add(self.everything, self.proof, self.forms)
        foot = PaneFoot()
        foot.row.addWidget(self.count)
        foot.row.addStretch(1)
        foot.row.addWidget(self.refusal)
        pane = QFrame()
        pane.setProperty("pane", "body")
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.table, 1)
        column.addWidget(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(pane)

    def _add_key(self, key: str, run: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(run)

    # --- showing ----------------------------------------------------------------------

    def show_view(self, view: ProgressView) -> None:
        """Show the tasks to report on."""
        self.view = view
        tasks = week_tasks(view, everything=self.everything.isChecked())
        if not tasks:
            tasks = week_tasks(view, everything=True)
        self.grid.show(tasks, view.on)
        for column, width in enumerate((138, 180, 126, 100, 62, 66, 36, 96)):
            self.table.setColumnWidth(column, theme.px(width))
        self.table.horizontalHeader().setStretchLastSection(True)
        said = sum(task.said is not None for task in tasks)
        words = self.tr("{n} tugas · {m} sudah berstatus")
        n, m = written.number(len(tasks)), written.number(said)
        self.count.setText(words.format(n=n, m=m))

    def show_application(self, application: str) -> None:
        """Bring the tasks of an application into view."""
        for place, task in enumerate(self.grid.rows):
            if task.application == application:
                self.table.setCurrentIndex(self.grid.index(place, STATE))
                self.table.scrollTo(self.grid.index(place, STATE))
                return

    # --- changing ---------------------------------------------------------------------

    @property
    def chosen(self) -> list[TaskRow]:
        """The tasks of the chosen cells."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self.grid.rows[row] for row in rows]

    def say(self, words: Sequence[Word]) -> None:
        """Write statuses as one step, dated with the day of the page."""
        self.refusal.setText("")
        if words and self.view is not None:
            progress.say(self.session, words, self.view.on)

    def set_state(self, state: TaskState) -> None:
        """Give the chosen tasks a state."""
        self.say([Word(task=task.id, state=state) for task in self.chosen])

    def forget(self) -> None:
        """Take back what was said of the chosen tasks."""
        if said := [task.id for task in self.chosen if task.said]:
            progress.forget(self.session, said)

    def paste(self) -> None:
        """Take texts from the clipboard, from the current cell on, as one step."""
        start = self.table.currentIndex()
        lines = QGuiApplication.clipboard().text().rstrip("\n").split("\n")
        words: list[Word] = []
        for down, line in enumerate(lines):
            for right, cell in enumerate(line.split("\t")):
                row, column = start.row() + down, start.column() + right
                if row < len(self.grid.rows) and STATE <= column <= NOTE and cell.strip():
                    made = self.grid.word_of(row, column, cell.strip())
                    if made is None:
                        return
                    words.append(made)
        self.say(joined(words))

    def link(self) -> None:
        """Ask for files that prove the chosen task, and link them."""
        chosen = self.chosen
        paths = self.files.evidence() if self.files and chosen else ()
        if paths:
            self.link_files(chosen[0].id, paths)

    def link_files(self, task: str, paths: Sequence[Path]) -> None:
        """Link files as proof of one task."""
        progress.link_evidence(self.session, task, paths)

    def _write_forms(self) -> None:
        folder = self.files.folder() if self.files and self.view else None
        if folder is not None and self.view is not None:
            job = progress.write_forms(self.session, folder, self.view.on)
            job.succeeded.connect(lambda n: self.session.told.emit(
                self.tr("{n} formulir ditulis.").format(n=written.number(n))))  # fmt: skip

    def _read_forms(self) -> None:
        if paths := self.files.evidence() if self.files else ():
            self.read_forms(paths)

    def read_forms(self, paths: Sequence[Path]) -> None:
        """Take filled forms in; what was not understood is said under the grid."""
        if self.view is not None:
            job = progress.read_forms(self.session, paths, self.view.on)
            job.succeeded.connect(self._on_forms)

    def _on_forms(self, found: FormsRead) -> None:
        said = self.tr("{n} tugas membawa kabar.").format(n=written.number(found.said))
        self.session.told.emit(said)
        self.refusal.setText(
            "; ".join(f"{one.file}, {one.row}: {one.text}" for one in found.issues[:3])
        )

    def _ask(self, spot: QPoint) -> None:
        chosen = self.chosen
        if not chosen:
            return
        menu = QMenu(self)
        for state in TaskState:
            made = menu.addAction(word(state))
            made.triggered.connect(lambda _on=False, s=state: self.set_state(s))
        menu.addSeparator()
        menu.addAction(self.tr("Tautkan bukti …")).triggered.connect(self.link)
        said = chosen[0].said
        for one in said.evidence if said else ():
            gone = menu.addAction(self.tr("Lepas bukti {file}").format(file=one.name))
            gone.triggered.connect(
                lambda _on=False, t=chosen[0].id, p=one.place: progress.unlink_evidence(
                    self.session, t, p
                )
            )
        menu.popup(self.table.viewport().mapToGlobal(spot))

    def _refuse(self, words: str) -> None:
        self.refusal.setText(words)


def joined(words: Sequence[Word]) -> list[Word]:
    """Return one word a task: what several cells of its row say together."""
    made: dict[str, Word] = {}
    for one in words:
        before = made.get(one.task)
        made[one.task] = one if before is None else Word(
            task=one.task,
            state=one.state or before.state,
            started=one.started or before.started,
            finished=one.finished or before.finished,
            percent=one.percent if one.percent is not None else before.percent,
            note=one.note if one.note is not None else before.note,
        )  # fmt: skip
    return list(made.values())
