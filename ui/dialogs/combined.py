"""What came in from other documents, and which applications stand in more than one."""

from __future__ import annotations

from ui import format as written
from ui import theme
from ui.dialogs.form import FormDialog
from ui.frame import Frame
from ui.models.plain_table import Line, PlainTable
from ui.summaries import Taken
from ui.widgets.buttons import button, text
from ui.widgets.line_table import LineTable


class CombinedDialog(FormDialog):
    """Pairs across documents, the surest first; judged on the page of overlaps."""

    def __init__(self, frame: Frame, taken: Taken) -> None:
        super().__init__("", frame.window(), closes=True)
        self.setWindowTitle(self.tr("Dokumen digabungkan"))
        self.resize(theme.px(820), theme.px(460))
        self._frame = frame
        self._pairs = sorted(taken.pairs, key=lambda pair: -pair.probability)
        words = self.tr("{n} aplikasi masuk dari {documents} dokumen; mungkin rangkap: {pairs}.")
        said = text(
            words.format(
                n=written.number(taken.applications),
                documents=written.number(taken.documents),
                pairs=written.number(len(self._pairs)),
            )
        )
        said.setWordWrap(True)
        here = self.tr("dokumen ini")
        self.model = PlainTable(
            (
                self.tr("Aplikasi"),
                self.tr("Dari"),
                self.tr("Serupa dengan"),
                self.tr("Dari"),
                self.tr("Yakin"),
            ),
            self,
        )
        self.model.show(
            [
                Line(
                    (
                        pair.first,
                        pair.origins[0] or here,
                        pair.second,
                        pair.origins[1] or here,
                        written.percent(pair.probability),
                    )
                )
                for pair in self._pairs
            ]
        )
        self.table = LineTable(self.model, self.tr("Yang mungkin rangkap"), (0, 140, 0, 140, 70))
        self.judge = button(self.tr("Tinjau di Tumpang Tindih"), kind="primary")
        self.judge.setEnabled(bool(self._pairs))
        self.judge.clicked.connect(self._on_judge)
        self.offer(self.judge)
        self.put(said)
        self.fill(self.table)

    def _on_judge(self) -> None:
        row = max(self.table.row, 0)
        pair = self._pairs[row]
        known = self._frame.session.snapshot.portfolio.applications
        self._frame.session.select([app for app in known if app in {pair.a, pair.b}])
        self._frame.go("overlaps")
        self.accept()

    @classmethod
    def ask(cls, frame: Frame, taken: Taken) -> None:
        """Show what came in."""
        cls(frame, taken).exec()
