"""The figures of the first page: the hero, and eight metrics that open their rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.calendar import WorkCalendar
from planner.domain.words import word
from ui import format as written
from ui import theme
from ui.models.overview import Overview
from ui.widgets.bars import StackBar
from ui.widgets.buttons import button, text
from ui.widgets.metric import Metric, muted


class HomeCards(QFrame):
    """One frame, no floating cards; each metric opens the page that shows its rows."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "framed")
        self._counting = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_hero(), 30)
        self.metrics = {
            key: Metric(title)
            for key, title in (
                ("services", self.tr("Layanan terjamin")),
                ("finish", self.tr("Perkiraan selesai")),
                ("quality", self.tr("Mutu rencana")),
                ("saving", self.tr("Penghematan per tahun")),
                ("pairs", self.tr("Tumpang tindih")),
                ("complete", self.tr("Kelengkapan data")),
                ("decisions", self.tr("Keputusan")),
                ("load", self.tr("Beban tim")),
            )
        }
        upper = ("services", "schedule", "decisions", "decisions")
        pages = (*upper, "overlaps", "inventory", "decisions", "schedule")
        grid = QGridLayout()
        grid.setSpacing(0)
        for number, (metric, page) in enumerate(zip(self.metrics.values(), pages, strict=True)):
            metric.setProperty("edge", f"{number // 4}{number % 4 == 3}")
            metric.pressed.connect(lambda p=page: self.wanted.emit(p))
            grid.addWidget(metric, number // 4, number % 4)
            grid.setColumnStretch(number % 4, 1)
        grid.addWidget(self._build_links(), 2, 0, 1, 4)
        row.addLayout(grid, 70)

    def _build_hero(self) -> QWidget:
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 18, 14)
        column.setSpacing(6)
        column.addWidget(text(self.tr("Sistem aplikasi"), theme.Step.SMALL, "muted"))
        row = QHBoxLayout()
        self.hero = text("", theme.Step.HERO)
        self.hero.setTextFormat(Qt.TextFormat.RichText)
        self.ceiling = text("", theme.Step.SMALL, "muted")
        self.ceiling.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.hero)
        row.addWidget(self.ceiling, 1)
        column.addLayout(row)
        self.stack = StackBar()
        column.addWidget(self.stack)
        rule = text(
            self.tr(
                "Web, Android, dan iOS dari satu sistem dihitung satu; yang belum diputuskan "
                "dihitung tetap."
            ),
            theme.Step.SMALL,
            "muted",
        )
        rule.setWordWrap(True)
        column.addWidget(rule)
        column.addStretch(1)
        return card

    def show_figures(self, figures: Overview, calendar: WorkCalendar | None) -> None:
        """Show everything; what is counted by systems waits for the first search of overlaps."""
        self._counting = bool(figures.rows) and not figures.systems
        self._show_hero(figures)
        self._show_services(figures)
        self._show_plan(figures, calendar)
        self._show_open(figures)
        self._show_followed(figures)

    def _build_links(self) -> QWidget:
        """Build the line that leads to the portal, the moratorium and the work."""
        line = QFrame()
        line.setProperty("pane", "metric")
        line.setProperty("edge", "1True")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(16)
        self.links = {
            key: button("", kind="link") for key in ("services", "moratorium", "progress")
        }
        for key, made in self.links.items():
            made.setFont(theme.font(theme.Step.SMALL, theme.MEDIUM))
            made.clicked.connect(lambda _on=False, page=key: self.wanted.emit(page))
            row.addWidget(made)
        row.addStretch(1)
        return line

    def _show_followed(self, figures: Overview) -> None:
        """Say what the portal, the moratorium and the work have come to."""
        seen = figures.followed
        said = self.tr("Portal: {n} dari {m} layanan tercatat")
        n, m = written.number(seen.listed), written.number(seen.shown)
        self.links["services"].setText(said.format(n=n, m=m))
        said = self.tr("Moratorium: {n} baru") if seen.frozen else self.tr(
            "Moratorium: belum dibekukan")  # fmt: skip
        self.links["moratorium"].setText(said.format(n=written.number(seen.newcomers)))
        self.links["progress"].setVisible(bool(seen.consolidations))
        said = self.tr("Kemajuan: {n} dari {m} selesai")
        if seen.overdue:
            said = self.tr("Kemajuan: {n} dari {m} selesai, {late} tugas lewat waktunya")
        self.links["progress"].setText(
            said.format(
                n=written.number(seen.done),
                m=written.number(seen.consolidations),
                late=written.number(seen.overdue),
            )
        )

    def _show_hero(self, figures: Overview) -> None:
        after = figures.after if figures.after is not None else figures.systems - figures.removed
        accent = theme.palette().accent.name()
        arrow = f'<span style="font-size:{theme.px(24)}px;font-weight:400"> → </span>'
        words = "…" if self._counting else written.number(figures.systems)
        if figures.after is not None or figures.removed:
            words += f'{arrow}<span style="color:{accent}">{written.number(after)}</span>'
        self.hero.setText(words)
        self.hero.setAccessibleName(
            self.tr("Sistem sedang dihitung")
            if self._counting
            else self.tr("{before} sistem menjadi {after}").format(
                before=figures.systems, after=after
            )
        )
        self.ceiling.setText(
            self.tr("{rows} baris\ninventaris").format(rows=written.number(figures.rows))
        )
        self.stack.show_counts(figures.counts)

    def _show_services(self, figures: Overview) -> None:
        total = figures.services
        if figures.covered is None:
            self.metrics["services"].show_figure(
                written.number(total), self.tr("tercatat; belum ada rencana")
            )
            return
        whole = figures.covered == total
        self.metrics["services"].show_figure(
            f"{written.number(figures.covered)} {muted(' / ' + written.number(total))}",
            self.tr("punya pengampu setiap hari")
            if whole
            else self.tr("sebagian kehilangan pengampu"),
            share=figures.covered / total if total else 1.0,
            state="good" if whole else "warn",
        )

    def _show_plan(self, figures: Overview, calendar: WorkCalendar | None) -> None:
        if figures.finish is None or calendar is None:
            self.metrics["finish"].show_figure("–", self.tr("belum ada rencana"))
        else:
            spare = len(calendar.days) - 1 - calendar.index(figures.finish)
            self.metrics["finish"].show_figure(
                written.short_day(figures.finish),
                self.tr("{n} hari kerja sebelum tenggat").format(n=written.number(spare))
                if spare
                else self.tr("tepat pada hari tenggat"),
                share=1 - spare / max(len(calendar.days), 1),
                state="good" if spare >= 3 else "warn",
            )
        if figures.quality is None:
            self.metrics["quality"].show_figure("–", self.tr("belum ada rencana"))
        else:
            self.metrics["quality"].show_figure(
                written.percent(figures.quality),
                self.tr("dari batas atas tim ini"),
                share=figures.quality,
            )
        self._show_saving(figures)
        self._show_load(figures)

    def _show_saving(self, figures: Overview) -> None:
        metric = self.metrics["saving"]
        if figures.saving is None:
            metric.show_figure("–", self.tr("belum ada keputusan"))
            return
        note = self.tr("semua biaya diketahui")
        if figures.unknown_costs:
            note = self.tr("{n} biaya belum diisi").format(n=written.number(figures.unknown_costs))
        metric.show_figure(written.rupiah_band(*figures.saving), note)

    def _show_load(self, figures: Overview) -> None:
        load, metric = figures.busiest, self.metrics["load"]
        if load is None:
            metric.show_figure("–", self.tr("belum ada rencana"))
            return
        share = load.work / load.capacity
        metric.show_figure(
            f"{written.percent(share)} {muted(word(load.role))}",
            self.tr("penuh {n} hari").format(n=written.number(load.full_days))
            if load.full_days
            else self.tr("tidak ada hari yang penuh"),
            share=share,
            state="warn" if load.full_days else "",
        )

    def _show_open(self, figures: Overview) -> None:
        if self._counting:
            for key in ("pairs", "decisions"):
                self.metrics[key].show_figure("…", self.tr("sedang dihitung"))
        else:
            self._show_judged(figures)
        self.metrics["complete"].show_figure(
            written.percent(figures.complete),
            self.tr("{n} sel penentu kosong").format(n=written.number(figures.empty_cells)),
            share=figures.complete,
            state="warn" if figures.complete < 0.8 else "" if figures.empty_cells else "good",
        )

    def _show_judged(self, figures: Overview) -> None:
        judged, total = figures.pairs_judged, figures.pairs_judged + figures.pairs_open
        self.metrics["pairs"].show_figure(
            _with_unit(figures.pairs_open, self.tr("belum ditinjau")),
            self.tr("{done} dari {all} sudah diputuskan").format(
                done=written.number(judged), all=written.number(total)
            ),
            share=judged / total if total else 1.0,
            state="" if figures.pairs_open else "good",
        )
        decided = figures.systems - figures.undecided
        self.metrics["decisions"].show_figure(
            _with_unit(figures.undecided, self.tr("belum diputuskan")),
            self.tr("{done} dari {all} sistem").format(
                done=written.number(decided), all=written.number(figures.systems)
            ),
            share=decided / figures.systems if figures.systems else 0.0,
            state="" if figures.undecided else "good",
        )


def _with_unit(figure: int, unit: str) -> str:
    return f"{written.number(figure)} {muted(unit)}"
