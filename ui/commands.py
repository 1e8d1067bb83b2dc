"""Every command by name: menus, keys and the palette read this one list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from graph.model import ApplicationId
from ui import actions, theme
from ui.actions import Command
from ui.files import copy_name, folder_of, name_of, open_folder
from ui.frame import Frame
from ui.settings import data_folder
from ui.verbs import document as documents
from ui.verbs import publishing
from ui.widgets.command_palette import Entry

T = TypeVar("T")
APPLICATION = "application:"
RECENT = "recent:"


def commands(frame: Frame) -> tuple[Command, ...]:
    """Return all commands of the frame, in the order of the palette."""
    return (*_file_commands(frame), *_step_commands(frame), *_page_commands(frame), *_looks(frame))


def _file_commands(frame: Frame) -> tuple[Command, ...]:
    translate, session, files = QCoreApplication.translate, frame.session, frame.files
    return (
        Command(
            "new", translate("Commands", "Dokumen baru"), "file-plus", lambda: new(frame), "Ctrl+N",
        ),
        Command(
            "open", translate("Commands", "Buka dokumen"), "folder-open",
            lambda: _open(frame), "Ctrl+O",
        ),
        Command("sample", translate("Commands", "Buka contoh"), "flask", lambda: sample(frame)),
        Command(
            "import", translate("Commands", "Impor inventaris"), "download-simple",
            lambda: frame.import_files(files.inventories()), "Ctrl+I",
        ),
        Command(
            "import-paste", translate("Commands", "Impor tabel dari papan klip"), "copy",
            lambda: frame.go("import").paste(), "", lambda: session.is_open,
        ),
        Command(
            "plan", translate("Commands", "Rencanakan"), "path", lambda: _plan(frame), "Ctrl+R",
            lambda: session.is_open,
        ),
        Command(
            "export", translate("Commands", "Ekspor rencana"), "upload-simple",
            lambda: _export(frame), "Ctrl+E", lambda: session.is_open,
        ),
        Command(
            "forms", translate("Commands", "Formulir per OPD"), "envelope",
            lambda: _forms(frame), "", lambda: session.is_open,
        ),
        Command(
            "save-as", translate("Commands", "Simpan salinan"), "copy", lambda: _copy(frame),
            "Ctrl+Shift+S", lambda: session.is_open,
        ),
        Command(
            "combine", translate("Commands", "Gabungkan dokumen lain"), "git-merge",
            lambda: _combine(frame), "", lambda: session.is_open and not session.read_only,
        ),
        Command(
            "team", translate("Commands", "Basis data tim"), "users-three", lambda: _team(frame),
        ),
        Command(
            "backups", translate("Commands", "Cadangan dokumen"), "archive",
            lambda: _backups(frame), "", lambda: session.is_open and not session.shared,
        ),
        Command(
            "project", translate("Commands", "Pengaturan proyek"), "calendar",
            lambda: _project(frame), "", lambda: session.is_open,
        ),
        Command("quit", translate("Commands", "Keluar"), "sign-out", frame.close, "Ctrl+Q"),
    )  # fmt: skip


def _step_commands(frame: Frame) -> tuple[Command, ...]:
    translate, session = QCoreApplication.translate, frame.session
    return (
        Command(
            "undo", translate("Commands", "Urungkan"), "arrow-u-up-left", frame.undo, "Ctrl+Z",
            lambda: session.undoable is not None and not session.read_only,
        ),
        Command(
            "redo", translate("Commands", "Ulangi"), "arrow-u-up-right", frame.redo, "Ctrl+Y",
            lambda: session.redoable is not None and not session.read_only,
        ),
        Command(
            "history", translate("Commands", "Riwayat"), "clock-counter-clockwise",
            frame.open_history, "Ctrl+Shift+Z", lambda: bool(session.history),
        ),
        Command(
            "all-history", translate("Commands", "Riwayat lengkap dan cabangnya"),
            "clock-counter-clockwise", lambda: _history(frame), "",
            lambda: session.is_open,
        ),
        Command(
            "record-history", translate("Commands", "Riwayat aplikasi terpilih"),
            "clock-counter-clockwise", lambda: _history(frame, *session.selection[:1]), "",
            lambda: bool(session.selection),
        ),
        Command(
            "palette", translate("Commands", "Cari atau jalankan perintah"), "magnifying-glass",
            frame.open_palette, "Ctrl+K",
        ),
        Command(
            "cancel", translate("Commands", "Batalkan pekerjaan"), "stop",
            session.jobs.cancel_all, "Ctrl+.", lambda: bool(session.jobs.running),
        ),
    )  # fmt: skip


def _page_commands(frame: Frame) -> tuple[Command, ...]:
    return tuple(
        Command(f"page-{entry.id}", entry.title(), entry.icon, _Go(frame, entry.id), entry.key)
        for entry in actions.PAGES
        if entry.in_rail
    )


class _Go:
    """Goes to one page; a lambda in a loop would go to the last."""

    def __init__(self, frame: Frame, page: str) -> None:
        self._frame, self._page = frame, page

    def __call__(self) -> object:
        return self._frame.go(self._page)


def _looks(frame: Frame) -> tuple[Command, ...]:
    translate = QCoreApplication.translate
    mode = theme.Mode
    return (
        Command(
            "light", translate("Commands", "Tema terang"), "sun",
            lambda: frame.dress(mode.LIGHT),
        ),
        Command(
            "dark", translate("Commands", "Tema gelap"), "moon", lambda: frame.dress(mode.DARK),
        ),
        Command(
            "system", translate("Commands", "Tema mengikuti sistem"), "desktop",
            lambda: frame.dress(mode.SYSTEM),
        ),
        Command(
            "language", translate("Commands", "Ganti bahasa (Indonesia, English)"), "translate",
            frame.switch_language,
        ),
        Command(
            "larger", translate("Commands", "Perbesar teks"), "magnifying-glass-plus",
            lambda: _scale(frame, +0.1), "Ctrl++",
        ),
        Command(
            "smaller", translate("Commands", "Perkecil teks"), "magnifying-glass-minus",
            lambda: _scale(frame, -0.1), "Ctrl+-",
        ),
        Command(
            "normal", translate("Commands", "Ukuran teks biasa"), "text-aa",
            lambda: frame.dress(frame.settings.theme, 1.0), "Ctrl+0",
        ),
        Command(
            "preferences", translate("Commands", "Pengaturan"), "gear",
            lambda: _preferences(frame), "Ctrl+,",
        ),
        Command("guide", translate("Commands", "Panduan"), "question", lambda: _guide(frame), "F1"),
        Command("tour", translate("Commands", "Tur singkat"), "compass", frame.tour.begin),
        Command("about", translate("Commands", "Tentang Ramping"), "info", lambda: _about(frame)),
    )  # fmt: skip


def entries(frame: Frame) -> list[Entry]:
    """Return what the palette offers: commands, recent documents, applications."""
    found = [
        Entry(command.id, command.text, command.icon, command.key)
        for command in frame.commands.values()
        if command.enabled()
    ]
    for place in frame.settings.recent:
        words = QCoreApplication.translate("Commands", "Buka {file}").format(file=name_of(place))
        found.append(Entry(RECENT + place, words, "file", folder_of(place)))
    portfolio = frame.session.snapshot.portfolio
    found.extend(
        Entry(APPLICATION + app.id, app.name, "app-window", portfolio.unit_name(app.unit))
        for app in portfolio.applications.values()
    )
    return found


def choose(frame: Frame, identity: str) -> None:
    """Do what a palette entry stands for."""
    if identity.startswith(APPLICATION):
        key = identity.removeprefix(APPLICATION)
        known = frame.session.snapshot.portfolio.applications
        frame.session.select([app for app in known if app == key])
        if frame.page_id not in {"inventory", "overlaps", "decisions", "schedule"}:
            frame.go("inventory")
    elif identity.startswith(RECENT):
        frame.session.open(identity.removeprefix(RECENT))
    else:
        frame.commands[identity].run()


def new(frame: Frame) -> None:
    """Ask for the agency and its dates, then where the document shall be."""
    from ui.dialogs.new_project import ProjectDialog  # noqa: PLC0415 - built when first asked

    _with(ProjectDialog.ask(None, frame.window()), lambda project: _create(frame, project))


def _create(frame: Frame, project: object) -> None:
    from planner.domain.project import Project  # noqa: PLC0415

    place = frame.files.new_document()
    if place is None or not isinstance(project, Project):
        return
    job = frame.session.open(place)
    job.succeeded.connect(lambda _state: frame.session.set_project(project))


def _project(frame: Frame) -> None:
    from ui.dialogs.new_project import ProjectDialog  # noqa: PLC0415

    _with(
        ProjectDialog.ask(frame.session.snapshot.project, frame.window()), frame.session.set_project
    )


def _with(value: T | None, act: Callable[[T], object]) -> None:
    if value is not None:
        act(value)


def _open(frame: Frame) -> None:
    _with(frame.files.open_document(), frame.session.open)


def sample(frame: Frame) -> None:
    """Make the sample agency in the program's own folder and open it."""
    folder = data_folder() / "contoh"
    folder.mkdir(parents=True, exist_ok=True)
    job = publishing.run_sample(frame.session, folder)
    if not frame.settings.toured:
        frame.settings.toured = True
        job.succeeded.connect(lambda _place: frame.tour.begin())


def _plan(frame: Frame) -> None:
    """Search where the search can be watched and stopped."""
    frame.go("decisions").start_search()


def _export(frame: Frame) -> None:
    kind = QCoreApplication.translate("Files", "Buku kerja (*.xlsx)")
    path = frame.files.output("rencana.xlsx", kind)
    if path is None:
        return
    job = publishing.export(frame.session, path)
    words = QCoreApplication.translate("Commands", "{file} ditulis.").format(file=path.name)
    show = QCoreApplication.translate("Commands", "Tunjukkan")
    job.succeeded.connect(
        lambda _done: frame.toast.tell(words, show, lambda: open_folder(path.parent))
    )


def _forms(frame: Frame) -> None:
    folder = frame.files.folder()
    if folder is None:
        return
    job = publishing.write_forms(frame.session, folder)
    words = QCoreApplication.translate("Commands", "{n} formulir ditulis.")
    show = QCoreApplication.translate("Commands", "Tunjukkan")
    job.succeeded.connect(
        lambda count: frame.toast.tell(words.format(n=count), show, lambda: open_folder(folder))
    )


def _copy(frame: Frame) -> None:
    _with(frame.files.copy_of(copy_name(frame.session.location)), frame.session.save_as)


def _combine(frame: Frame) -> None:
    sources = frame.files.documents()
    if not sources:
        return
    from ui.dialogs.combined import CombinedDialog  # noqa: PLC0415

    job = documents.combine(frame.session, sources)
    job.succeeded.connect(lambda taken: CombinedDialog.ask(frame, taken))


def _team(frame: Frame) -> None:
    from ui.dialogs.team import TeamDialog  # noqa: PLC0415

    TeamDialog.ask(frame)


def _backups(frame: Frame) -> None:
    from ui.dialogs.backups import BackupsDialog  # noqa: PLC0415

    BackupsDialog.ask(frame, Path(frame.session.location))


def _history(frame: Frame, application: ApplicationId | None = None) -> None:
    from ui.dialogs.history import HistoryDialog  # noqa: PLC0415

    HistoryDialog.ask(frame, application)


def _scale(frame: Frame, step: float) -> None:
    wanted = min(max(round(theme.scale() + step, 2), 0.8), 2.0)
    frame.dress(frame.settings.theme, wanted)


def _preferences(frame: Frame) -> None:
    from ui.dialogs.preferences import PreferencesDialog  # noqa: PLC0415

    PreferencesDialog.ask(frame)


def _guide(frame: Frame) -> None:
    from ui.dialogs.guide import GuideDialog  # noqa: PLC0415

    GuideDialog.ask(frame)


def _about(frame: Frame) -> None:
    from ui.dialogs.about import AboutDialog  # noqa: PLC0415

    AboutDialog.ask(frame)
