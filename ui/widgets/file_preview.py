"""What a file would hold: its sheets as grids, its pages as text, its pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QTableView, QVBoxLayout, QWidget

from planner.domain.preview import Preview, PreviewPart
from ui import format as written
from ui import theme
from ui.models.plain_table import Line, PlainTable
from ui.widgets.buttons import text
from ui.widgets.painting import dress_table
from ui.widgets.reader import Reader
from ui.widgets.sheet_preview import letters


class FilePreview(QWidget):
    """One part at a time; the parts are tabs, as the sheets of a workbook are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[PreviewPart, ...] = ()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Lembar pratinjau"))
        self.tabs.currentChanged.connect(self._show_part)
        self.model = PlainTable([], self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Isi lembar"))
        dress_table(self.table, row_height=26)
        self.table.horizontalHeader().setDefaultSectionSize(theme.px(140))
        self.reader = Reader()
        self.reader.setAccessibleName(self.tr("Isi berkas"))
        self.words = text("", role="muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self._stack = QStackedWidget()
        for one in (self.words, self.table, self.reader):
            self._stack.addWidget(one)
        self.more = QLabel()
        self.more.setProperty("role", "muted")
        self.more.setFont(theme.font(theme.Step.SMALL))
        self.more.setContentsMargins(12, 6, 12, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self.more)
        self.say("")

    def say(self, words: str) -> None:
        """Show a sentence in place of a preview."""
        self._parts = ()
        self.words.setText(words)
        self._stack.setCurrentWidget(self.words)
        self.tabs.hide()
        self.more.hide()

    def show_preview(self, preview: Preview) -> None:
        """Show the first part; the tabs lead to the others."""
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for part in preview.parts:
            self.tabs.addTab(part.title.replace("&", "&&"))
        self.tabs.blockSignals(False)
        self._parts = preview.parts
        self.tabs.setVisible(len(preview.parts) > 1)
        self._show_part(0)

    def _show_part(self, number: int) -> None:
        if not 0 <= number < len(self._parts):
            return
        part = self._parts[number]
        if part.rows:
            self._show_rows(part)
        elif part.html:
            self.reader.show_html(part.html, part.pictures)
            self._stack.setCurrentWidget(self.reader)
        else:
            self.reader.show_html('<p><img src="picture:0"></p>', part.pictures)
            self._stack.setCurrentWidget(self.reader)
        self.more.setVisible(part.more > 0)
        self.more.setText(
            self.tr("dan {n} baris lagi di dalam berkas").format(n=written.number(part.more))
        )

    def _show_rows(self, part: PreviewPart) -> None:
        wide = max(len(row) for row in part.rows)
        lines = [Line(row, head=str(n)) for n, row in enumerate(part.rows, 1)]
        self.model.show(lines, [letters(n) for n in range(wide)])
        for n in range(wide):
            longest = max(len(row[n]) for row in part.rows[3:] or part.rows)
            self.table.setColumnWidth(n, theme.px(min(max(60, 9 * longest), 260)))
        self._stack.setCurrentWidget(self.table)
