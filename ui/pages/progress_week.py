"""The view *Pekan ini*: the curve above, consolidations below, the chosen one's tasks and proof."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSplitter, QVBoxLayout, QWidget

from planner.domain.calendar import WorkCalendar
from planner.workspace.progress_view import ProgressView
from ui import format as written
from ui.models.progress_rows import Which, chosen_rows
from ui.theme import Step
from ui.views.course_table import CourseTable
from ui.widgets.burn_down import holiday_stretches
from ui.widgets.buttons import chip, text
from ui.widgets.pane import PaneFoot, PaneHead, Segments
from ui.widgets.s_curve import Curves, SCurve


class WeekView(QWidget):
    """Two panes under each other; a filter chooses the rows."""

    row_chosen = Signal(object)
    status_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: ProgressView | None = None
        self._calendar: WorkCalendar | None = None
        self.curve = SCurve()
        self.table = CourseTable()
        self.table.row_chosen.connect(self.row_chosen)
        self.table.activated.connect(lambda _: self.status_wanted.emit())
        self.unit = Segments(
            self.tr("Satuan kurva"),
            (("apps", self.tr("Aplikasi")), ("services", self.tr("Layanan"))),
        )
        self.unit.chosen.connect(lambda _: self._show_curve())
        self.chips: dict[Which, QPushButton] = {}
        self.count = text("", Step.SMALL, "muted")
        self.shift = text("", Step.SMALL, "warn")
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._upper())
        split.addWidget(self._lower())
        split.setSizes([320, 420])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        self._name_chips()

    def _upper(self) -> QWidget:
        self.upper_head = PaneHead(self.tr("Rencana dan kenyataan"), "")
        self.upper_head.add(
            text(self.tr("pita: 8 dari 10 kemungkinan"), Step.SMALL, "muted"), self.unit
        )
        return _pane(self.upper_head, self.curve)

    def _lower(self) -> QWidget:
        self.lower_head = PaneHead("", self.tr("Enter: isi status"))
        for which in Which:
            made = chip("", checked=which is Which.RUNNING)
            made.clicked.connect(lambda _on=False, w=which: self.filter(w))
            self.chips[which] = made
            self.lower_head.add(made)
        foot = PaneFoot()
        foot.row.addWidget(self.count)
        foot.row.addStretch(1)
        foot.row.addWidget(self.shift)
        return _pane(self.lower_head, self.table, foot)

    # --- showing ----------------------------------------------------------------------

    def show_view(self, view: ProgressView, calendar: WorkCalendar | None) -> None:
        """Show how far the work is."""
        self.view, self._calendar = view, calendar
        self.lower_head.title.setText(self.tr("Per {day}").format(day=written.short_day(view.on)))
        self._name_chips()
        if not chosen_rows(view, self.which):
            self.chips[Which.ALL].setChecked(True)
            self.filter(Which.ALL)
        self._show_rows()
        self._show_curve()

    @property
    def which(self) -> Which:
        """Which consolidations are listed."""
        return next((w for w, made in self.chips.items() if made.isChecked()), Which.ALL)

    def filter(self, which: Which) -> None:
        """List other consolidations."""
        for key, made in self.chips.items():
            made.setChecked(key is which)
        self._show_rows()

    def _name_chips(self) -> None:
        words = {
            Which.RUNNING: self.tr("Berjalan {n}"),
            Which.LATE: self.tr("Terlambat {n}"),
            Which.BLOCKED: self.tr("Terhambat {n}"),
            Which.UNPROVEN: self.tr("Tanpa bukti {n}"),
            Which.ALL: self.tr("Semua {n}"),
        }
        for which, made in self.chips.items():
            count = len(chosen_rows(self.view, which)) if self.view else 0
            made.setText(words[which].format(n=written.number(count)))
            made.setVisible(bool(count) or which is Which.ALL)

    def _show_rows(self) -> None:
        if self.view is None:
            return
        rows = chosen_rows(self.view, self.which)
        self.table.show_rows(rows)
        said = self.tr("{n} dari {m} · urut selisih, lalu tanggal selesai")
        total = len(self.view.rows)
        self.count.setText(said.format(n=written.number(len(rows)), m=written.number(total)))
        self.shift.setText(self._shift_words(self.view))

    def _shift_words(self, view: ProgressView) -> str:
        likely, planned = view.forecast, view.planned_finish
        if likely is None or planned is None or likely.likely <= planned or not view.late:
            return ""
        said = self.tr("{n} terlambat; perkiraan selesai bergeser ke {day}")
        day = written.short_day(likely.likely)
        return said.format(n=written.number(view.late), day=day)

    def _show_curve(self) -> None:
        view = self.view
        if view is None or view.start is None or view.deadline is None:
            self.curve.show_curves(None, "")
            return
        services = self.unit.current == "services"
        note = self.tr("layanan yang berpindah, kumulatif") if services else self.tr(
            "konsolidasi selesai, kumulatif")  # fmt: skip
        self.upper_head.note.setText(note)
        self.curve.show_curves(self._curves(view, services=services), self._spoken(view))

    def _curves(self, view: ProgressView, *, services: bool) -> Curves:
        points = view.curve
        planned = [(p.day, p.planned_services if services else p.planned) for p in points]
        known = [(p.day, p.actual_services if services else p.actual) for p in points]
        actual = [(day, value) for day, value in known if value is not None]
        first, deadline = points[0].day, view.deadline or points[-1].day
        band = () if services or view.forecast is None else tuple(
            (p.day, p.low, p.likely, p.high) for p in view.forecast.band
        )  # fmt: skip
        last = max([points[-1].day, deadline, *(p[0] for p in band)])
        return Curves(
            first=first,
            last=last,
            today=view.on,
            deadline=deadline,
            total=planned[-1][1],
            planned=tuple(planned),
            actual=tuple(actual),
            band=band,
            closed=self._closed(),
        )

    def _closed(self) -> tuple[tuple[date, date, str], ...]:
        if self._calendar is None:
            return ()
        long = (one for one in holiday_stretches(self._calendar) if (one[1] - one[0]).days > 2)
        return tuple(long)

    def _spoken(self, view: ProgressView) -> str:
        said = self.tr("{done} dari {total} konsolidasi selesai; menurut rencana {due}")
        return said.format(
            done=written.number(view.done),
            total=written.number(view.total),
            due=written.number(view.due),
        )


def _pane(*parts: QWidget) -> QWidget:
    pane = QFrame()
    pane.setProperty("pane", "body")
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.setStretch(1, 1)
    return pane
