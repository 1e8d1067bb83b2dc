"""What a plan weighs and keeps back: points of benefit, the reserve, one migration per host."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QSpinBox, QVBoxLayout, QWidget

from planner.domain.project import Project, Weights
from planner.domain.step_names import StepKind, StepName, step_name
from ui import format as written
from ui.theme import Step
from ui.widgets.buttons import button, icon_button, text
from ui.widgets.pane import PaneFoot, PaneHead, Section, paragraph, scrolled


class SettingsPane(QFrame):
    """Edits a copy; the project as it shall be leaves as a signal with the name of the step."""

    closed = Signal()
    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._project: Project | None = None
        head = PaneHead(self.tr("Bobot dan cadangan"))
        close = icon_button("x", self.tr("Tutup bobot dan cadangan"))
        close.clicked.connect(self.closed)
        head.add(close)
        self.points: dict[str, QSpinBox] = {}
        self.weights = Section(self.tr("Bobot manfaat"), ruled=False)
        self.weights.aside.setText(self.tr("poin"))
        self.weights.add(self._build_weights())
        self.usual = button(self.tr("Kembalikan bobot baku"), kind="link")
        self.usual.clicked.connect(lambda: self._show_weights(Weights()))
        self.weights.add(self.usual)
        self.held = Section(self.tr("Cadangan waktu"))
        self.reserve = QSpinBox()
        self.reserve.setRange(0, 50)
        self.reserve.setSuffix(" %")
        self.reserve.setAccessibleName(self.tr("Cadangan waktu dalam persen hari kerja"))
        self.reserve.valueChanged.connect(self._say_reserve)
        self.reserve_said = paragraph("muted", Step.SMALL)
        self.held.add(self.reserve)
        self.held.add(self.reserve_said)
        self.others = Section(self.tr("Induk"))
        self.one = QCheckBox(self.tr("Satu migrasi pada satu waktu per induk"))
        self.others.add(self.one)
        self._lay_out(head)

    def _build_weights(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, (key, words) in enumerate(self._names().items()):
            said = text(words, Step.SMALL)
            said.setWordWrap(True)
            field = QSpinBox()
            field.setRange(-500, 500)
            field.setAccessibleName(words)
            said.setBuddy(field)
            self.points[key] = field
            grid.addWidget(said, row, 0)
            grid.addWidget(field, row, 1)
        return holder

    def _names(self) -> dict[str, str]:
        return {
            "removed": self.tr("Satu sistem berkurang"),
            "saving_per_100_million": self.tr("Tiap Rp100 juta biaya tahunan dihemat"),
            "unused": self.tr("Yang berhenti memang tidak dipakai"),
            "national": self.tr("Beralih ke Aplikasi Umum"),
            "integrated": self.tr("Satu sistem terhubung"),
            "personal_data": self.tr("Data pribadi harus dinilai dampaknya"),
            "other_host": self.tr("Bukan induk yang disarankan"),
        }

    def _lay_out(self, head: PaneHead) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        note = paragraph("muted", Step.SMALL)
        note.setText(
            self.tr(
                "Nilai rencana adalah jumlah poin ini. Biaya yang belum diisi tidak dihitung; "
                "tidak ada angka yang dikarang."
            )
        )
        for part in (self.weights, note, self.held, self.others):
            column.addWidget(part)
        column.addStretch(1)
        foot = PaneFoot()
        foot.row.addStretch(1)
        self.save = button(self.tr("Simpan"), kind="primary")
        self.save.clicked.connect(self._on_save)
        foot.row.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(scrolled(inner, self.tr("Bobot dan cadangan")), 1)
        whole.addWidget(foot)

    def show_project(self, project: Project, days: int) -> None:
        """Show the project's settings; ``days`` are its working days."""
        self._project, self._days = project, days
        self._show_weights(project.weights)
        self.reserve.setValue(project.reserve)
        self.one.setChecked(project.one_migration_per_host)
        self._say_reserve()

    def project(self) -> Project | None:
        """Return the project as the fields say."""
        if self._project is None:
            return None
        known = {field.name for field in fields(Weights)} & set(self.points)
        weights = replace(
            self._project.weights, **{name: self.points[name].value() for name in known}
        )
        return replace(
            self._project,
            weights=weights,
            reserve=self.reserve.value(),
            one_migration_per_host=self.one.isChecked(),
        )

    def _show_weights(self, weights: Weights) -> None:
        for name, field in self.points.items():
            field.setValue(getattr(weights, name))

    def _say_reserve(self) -> None:
        if self._project is None:
            return
        kept = round(self._days * self.reserve.value() / 100)
        said = self.tr(
            "{n} hari kerja terakhir dibiarkan kosong dan menampung keterlambatan; makin besar, "
            "makin besar pula peluang tepat waktu, dan makin sedikit yang muat."
        )
        self.reserve_said.setText(said.format(n=written.number(kept)))

    def _on_save(self) -> None:
        project = self.project()
        if project is not None and self._project is not None:
            self.changed.emit(project, _step(self._project, project))


def _step(before: Project, after: Project) -> StepName:
    if before.reserve != after.reserve and before.weights == after.weights:
        return step_name(StepKind.RESERVE, share=after.reserve)
    return step_name(StepKind.WEIGHTS)
