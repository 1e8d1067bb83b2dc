"""Scenarios beside each other under the board's head: make, compare, switch, merge, rename."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from graph.findings import Findings
from planner.domain.scenario import Merge
from planner.domain.snapshot import Snapshot
from planner.workspace.scenarios import active_name, preview_merge
from ui import theme
from ui.session import UiSession
from ui.theme import STRONG, Step
from ui.verbs import planning
from ui.views.scenarios import (
    Difference,
    ScenarioColumn,
    columns_of,
    differences,
    row_names,
    setting_name,
)
from ui.widgets.buttons import button, text
from ui.widgets.pane import PaneFoot, PaneHead, paragraph

_KEY = Qt.ItemDataRole.UserRole


class ScenariosView(QFrame):
    """Shows scenarios; every wish leaves as a signal and becomes one step."""

    new_wanted = Signal(str)
    switch_wanted = Signal(str)
    merge_wanted = Signal(str, object)
    """A scenario and the conflicts in which it wins."""
    rename_wanted = Signal(str, str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._snapshot = Snapshot(revision=0)
        self._columns: tuple[ScenarioColumn, ...] = ()
        self._merge: Merge | None = None
        self.chosen = ""
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("nama skenario baru"))
        self.name.setAccessibleName(self.tr("Nama skenario"))
        self.name.setMaximumWidth(theme.px(260))
        self.make = button(self.tr("Buat dari keadaan sekarang"), icon="plus")
        self.table = _table(self.tr("Perbandingan skenario"))
        self.differing = _table(self.tr("Apa yang berbeda"))
        self.head = PaneHead(self.tr("Apa yang berbeda"))
        self.use = button(self.tr("Beralih ke sini"))
        self.join = button(self.tr("Gabungkan ke yang dipakai"))
        self.rename = button(self.tr("Ganti nama"), kind="quiet")
        self.remove = button(self.tr("Hapus"), kind="quiet")
        self.conflicts = paragraph("warn", Step.SMALL)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(8)
        said = text(
            self.tr("Putusan, aturan, tim, dan rencana di bawah satu nama."), Step.SMALL, "muted"
        )
        line.addWidget(said)
        line.addStretch(1)
        line.addWidget(self.name, 1)
        line.addWidget(self.make)
        foot = PaneFoot()
        foot.row.addWidget(self.conflicts, 1)
        for key in (self.remove, self.rename, self.join, self.use):
            foot.row.addWidget(key)
        lower = QFrame()
        lower.setProperty("pane", "body")
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.differing, 1)
        column.addWidget(foot)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(lower)
        split.setSizes([600, 300])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(line)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        self.make.clicked.connect(self._on_create)
        self.name.returnPressed.connect(self._on_create)
        self.table.currentCellChanged.connect(self._on_cell)
        self.use.clicked.connect(lambda: self.switch_wanted.emit(self.chosen))
        self.join.clicked.connect(self._on_join)
        self.rename.clicked.connect(self._on_rename)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.chosen))
        self.differing.itemChanged.connect(lambda _item: self._say_conflicts())

    def show_scenarios(self, snapshot: Snapshot, findings: Findings) -> None:
        """Compare all scenarios of the document."""
        self._snapshot = snapshot
        self._columns = columns_of(snapshot, findings)
        names = [column.name for column in self._columns]
        others = [column.name for column in self._columns if not column.active]
        if self.chosen not in others:
            self.chosen = others[-1] if others else names[0]
        self._fill_table()
        self._show_chosen()

    def _fill_table(self) -> None:
        rows = row_names()
        self.table.blockSignals(True)
        self.table.clear()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(len(self._columns))
        self.table.setVerticalHeaderLabels(rows)
        said = self.tr("{name} · dipakai")
        self.table.setHorizontalHeaderLabels(
            [said.format(name=c.name) if c.active else c.name for c in self._columns]
        )
        for number, column in enumerate(self._columns):
            for row, cell in enumerate(column.cells):
                item = QTableWidgetItem(cell)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                other = next((c for c in self._columns if c.active), column)
                if cell != other.cells[row]:
                    item.setFont(theme.font(Step.BODY, STRONG))
                self.table.setItem(row, number, item)
            if column.name == self.chosen:
                self.table.setCurrentCell(0, number)
        self.table.blockSignals(False)

    def _on_cell(self, _row: int, column: int) -> None:
        if 0 <= column < len(self._columns):
            self.chosen = self._columns[column].name
            self._show_chosen()

    def _show_chosen(self) -> None:
        column = next((c for c in self._columns if c.name == self.chosen), None)
        own = column is None or column.active
        for key in (self.use, self.join, self.remove):
            key.setEnabled(not own)
        self.rename.setEnabled(self.chosen in self._snapshot.scenarios)
        known = self.chosen in self._snapshot.scenarios and not own
        self._merge = preview_merge(self._snapshot, self.chosen) if known else None
        found = differences(self._snapshot, self.chosen)
        self.head.note.setText(self._note(own=own, count=len(found)))
        self._fill_differences(found)
        self._say_conflicts()

    def _note(self, *, own: bool, count: int) -> str:
        if len(self._columns) == 1:
            return self.tr("buat skenario kedua untuk membandingkan")
        if own:
            return self.tr("ini yang sedang dipakai; pilih kolom lain")
        if not count:
            return self.tr("{name} sama dengan yang dipakai").format(name=self.chosen)
        return self.tr("{name} terhadap yang dipakai").format(name=self.chosen)

    def _fill_differences(self, found: Sequence[Difference]) -> None:
        self.differing.blockSignals(True)
        self.differing.clear()
        self.differing.setColumnCount(4)
        self.differing.setRowCount(len(found))
        self.differing.setHorizontalHeaderLabels(
            [
                self.tr("Apa"),
                self.tr("Yang dipakai"),
                self.chosen,
                self.tr("Bila digabung"),
            ]
        )
        head = self.differing.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, difference in enumerate(found):
            for place, words in enumerate((difference.what, difference.here, difference.there)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.differing.setItem(row, place, item)
            self.differing.setItem(row, 3, self._outcome(difference))
        self.differing.verticalHeader().setVisible(False)
        self.differing.blockSignals(False)

    def _outcome(self, difference: Difference) -> QTableWidgetItem:
        """Return what merging does here: taken, kept, or a box to tick where both sides changed."""
        key = difference.application or self._field(difference.what)
        if key in self._conflicting():
            item = QTableWidgetItem(self.tr("bentrok: ambil dari skenario"))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_KEY, key)
            return item
        taken = self._merge is not None and key in {*self._merge.taken, *self._merge.settings}
        return QTableWidgetItem(self.tr("diambil") if taken else self.tr("tetap"))

    def _field(self, words: str) -> str:
        merge = self._merge
        if merge is None:
            return ""
        clashing = tuple(conflict.field for conflict in merge.setting_conflicts)
        known = (*merge.settings, *clashing)
        return next((field for field in known if setting_name(field) == words), "")

    def _conflicting(self) -> set[str]:
        merge = self._merge
        if merge is None:
            return set()
        return {
            *(conflict.application for conflict in merge.conflicts),
            *(conflict.field for conflict in merge.setting_conflicts),
        }

    def preferred(self) -> tuple[str, ...]:
        """Return the conflicts that the scenario shall win."""
        items = (self.differing.item(row, 3) for row in range(self.differing.rowCount()))
        return tuple(
            str(item.data(_KEY))
            for item in items
            if item is not None and item.data(_KEY) and item.checkState() is Qt.CheckState.Checked
        )

    def _say_conflicts(self) -> None:
        count = len(self._conflicting())
        said = self.tr("<b>{n} bentrok</b>: kedua pihak berubah; centang yang diambil.")
        self.conflicts.setText(said.format(n=count) if count else "")

    def _on_create(self) -> None:
        if self.name.text().strip():
            self.new_wanted.emit(self.name.text().strip())
            self.name.clear()
        else:
            self.name.setFocus()

    def _on_join(self) -> None:
        self.merge_wanted.emit(self.chosen, self.preferred())

    def _on_rename(self) -> None:
        if self.name.text().strip():
            self.rename_wanted.emit(self.chosen, self.name.text().strip())
            self.chosen = self.name.text().strip()
            self.name.clear()
        else:
            self.name.setFocus()
            self.name.setPlaceholderText(self.tr("tulis nama yang baru, lalu Ganti nama"))


class ScenarioButton(QPushButton):
    """Names the scenario in use; its menu switches, compares and begins another."""

    wanted = Signal()
    """The comparison shall be shown."""
    merged = Signal(object)
    """The job that merges a scenario."""

    def __init__(self, session: UiSession, view: ScenariosView) -> None:
        super().__init__()
        self._session, self._view = session, view
        self.setFont(theme.font(weight=theme.MEDIUM))
        self.setToolTip(self.tr("Skenario yang dipakai; pilih yang lain atau buat baru"))
        self.setMenu(QMenu(self))
        view.new_wanted.connect(lambda name: planning.new_scenario(session, name))
        view.switch_wanted.connect(lambda name: planning.switch_scenario(session, name))
        view.rename_wanted.connect(lambda old, new: planning.rename_scenario(session, old, new))
        view.remove_wanted.connect(lambda name: planning.remove_scenario(session, name))
        view.merge_wanted.connect(self._on_merge)

    def show_scenarios(self) -> None:
        """Offer the scenarios of the document."""
        now = self._session.snapshot
        self.setText(active_name(now) + "   ")  # room for the arrow of the menu
        menu = self.menu()
        menu.clear()
        for name in now.scenarios:
            action = menu.addAction(name)
            action.setEnabled(not now.scenarios[name].active)
            action.triggered.connect(
                lambda _=False, n=name: planning.switch_scenario(self._session, n)
            )
        if now.scenarios:
            menu.addSeparator()
        menu.addAction(self.tr("Bandingkan")).triggered.connect(self.wanted)
        menu.addAction(self.tr("Skenario baru …")).triggered.connect(self._begin)

    def _begin(self) -> None:
        self.wanted.emit()
        self._view.name.setFocus()

    def _on_merge(self, name: str, prefer: tuple[str, ...]) -> None:
        self.merged.emit(planning.merge_scenario(self._session, name, prefer))


def _table(name: str) -> QTableWidget:
    made = QTableWidget()
    made.setAccessibleName(name)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.verticalHeader().setDefaultSectionSize(theme.px(28))
    made.verticalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    made.horizontalHeader().setDefaultSectionSize(theme.px(190))
    for head in (made.horizontalHeader(), made.verticalHeader()):
        head.setHighlightSections(False)
    return made
