"""Beranda: where do we stand, and the one thing to do next."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import format as written
from ui import theme
from ui.files import name_of
from ui.models.overview import Overview
from ui.pages.home_cards import HomeCards
from ui.pages.page import Page
from ui.session import Aspect, UiSession
from ui.settings import Settings
from ui.views.waiting import next_step, plan_course, waiting
from ui.widgets.burn_down import BurnDown
from ui.widgets.buttons import button, text
from ui.widgets.empty_state import EmptyState
from ui.widgets.last_steps import LastSteps
from ui.widgets.waiting_list import WaitingList

MATTERS = frozenset(
    {Aspect.PORTFOLIO, Aspect.FINDINGS, Aspect.DECISIONS, Aspect.PLAN, Aspect.HISTORY, Aspect.THEME}
)


class HomePage(Page):
    """Cards, the course of the plan, what waits; on first run the three ways to begin."""

    settings: Settings | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, self_title(), parent)
        self.export = button(self.tr("Ekspor rencana"), icon="upload-simple", kind="primary")
        self.export.clicked.connect(lambda: self.command.emit("export"))
        self.head.add(self.export)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._build_next())
        self.cards = HomeCards()
        self.cards.wanted.connect(self.wanted)
        column.addWidget(self.cards)
        column.addLayout(self._build_lower(), 1)

    # --- building ---------------------------------------------------------------------

    def _build_next(self) -> QWidget:
        bar = _frame("next")
        self.next_icon = QLabel()
        word = text(self.tr("Berikutnya"), role="accent")
        word.setFont(theme.font(weight=theme.STRONG))
        self.next_words = text()
        self.next_words.setTextFormat(Qt.TextFormat.RichText)
        self.next_button = button("", kind="primary")
        self.next_button.clicked.connect(self._on_next)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self.next_icon)
        row.addWidget(word)
        row.addWidget(self.next_words, 1)
        row.addWidget(self.next_button)
        return bar

    def _build_lower(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.course = BurnDown()
        self.no_plan = EmptyState(
            self.tr("Di sini tampak sistem yang masih berjalan, hari demi hari sampai tenggat."),
            self.tr("Rencanakan"),
            self.tr("Perlu inventaris dan tenggat; tenggat dapat diubah di Pengaturan proyek."),
        )
        self.no_plan.pressed.connect(lambda: self.command.emit("plan"))
        left = _titled(
            self.tr("Sistem yang masih berjalan"),
            self.tr("dan tonggak rencana"),
            self.no_plan,
            self.course,
        )
        self.tasks = WaitingList()
        self.tasks.chosen.connect(self.wanted)
        self.all_done = text(self.tr("Tidak ada yang menunggu."), role="muted")
        self.all_done.setContentsMargins(14, 14, 14, 14)
        self.steps = LastSteps()
        right = _titled(self.tr("Menunggu Anda"), "", self.all_done, self.tasks, self.steps)
        row.addWidget(left, 7)
        row.addWidget(right, 3)
        right.setMinimumWidth(theme.px(300))
        return row

    # --- showing ----------------------------------------------------------------------

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if not aspects & MATTERS:
            return
        self.export.setEnabled(self.session.snapshot.plan is not None)
        if not self.session.snapshot.portfolio.applications:
            self._show_first_run()
            return
        self.show_empty(None)
        figures = self.session.figures
        self.head.say(self._state(figures))
        self._show_next(figures)
        self.cards.show_figures(figures, self.session.calendar)
        self._show_lower(figures)

    def _show_first_run(self) -> None:
        self.head.say("")
        empty = EmptyState(
            self.tr("Di sini tampak berapa aplikasi yang ada, dan berapa yang cukup."),
            self.tr("Buka contoh"),
            self.tr(
                "Impor menerima xlsx, xls, xlsb, ods, dan csv apa adanya; tidak ada yang ditulis "
                "sebelum Anda menerapkannya. Contoh: kabupaten fiktif dengan tiga buku kerja."
            ),
        )
        empty.pressed.connect(lambda: self.command.emit("sample"))
        bring = button(self.tr("Impor inventaris"), icon="download-simple")
        bring.clicked.connect(lambda: self.command.emit("import"))
        empty.buttons.insertWidget(1, bring)
        recent = self.settings.recent if self.settings else ()
        if recent and not self.session.is_open:
            name = name_of(recent[0])
            go_on = button(
                self.tr("Lanjutkan {file}").format(file=name), icon="clock-counter-clockwise"
            )
            go_on.clicked.connect(lambda: self.session.open(recent[0]))
            empty.buttons.insertWidget(2, go_on)
        self.show_empty(empty)

    def _state(self, figures: Overview) -> str:
        parts = [written.named_day(date.today())]
        if figures.after is not None and figures.finish is not None:
            parts.append(self.tr("rencana selesai {day}").format(day=written.day(figures.finish)))
        else:
            parts.append(self.tr("belum ada rencana"))
        return " · ".join(parts)

    def _show_next(self, figures: Overview) -> None:
        step = next_step(figures)
        self.next_icon.setPixmap(theme.icon(step.icon, "accent").pixmap(theme.px(16), theme.px(16)))
        self.next_words.setText(step.title)
        self.next_button.setText(step.note)
        self._next = step.page

    def _on_next(self) -> None:
        if self._next in {"plan", "export"}:
            self.command.emit(self._next)
        else:
            self.wanted.emit(self._next)

    def _show_lower(self, figures: Overview) -> None:
        plan, calendar = self.session.snapshot.plan, self.session.calendar
        course = plan_course(plan, calendar, date.today()) if plan and calendar else None
        self.no_plan.setVisible(course is None)
        self.course.setVisible(course is not None)
        self.course.show_course(course, self._state(figures))
        tasks = waiting(figures)
        self.all_done.setVisible(not tasks)
        self.tasks.show_tasks(tasks)
        self.steps.show_steps(self.session.history)


def self_title() -> str:
    """Return the page's title."""
    from ui.actions import page  # noqa: PLC0415

    return page("home").title()


def _frame(pane: str) -> QFrame:
    made = QFrame()
    made.setProperty("pane", pane)
    return made


def _titled(title: str, note: str, *inside: QWidget) -> QFrame:
    frame = _frame("framed")
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.setSpacing(0)
    head = _frame("title")
    head.setFixedHeight(theme.px(40))
    row = QHBoxLayout(head)
    row.setContentsMargins(13, 0, 13, 0)
    words = text(title)
    words.setFont(theme.font(weight=theme.STRONG))
    row.addWidget(words)
    row.addWidget(text(note, role="muted"), 1)
    column.addWidget(head)
    for widget in inside:
        column.addWidget(widget, 1 if isinstance(widget, BurnDown) else 0)
    column.addStretch(0 if any(isinstance(w, BurnDown) for w in inside) else 1)
    return frame
