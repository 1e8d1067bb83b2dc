"""Asks the person for files; handed in, so that tests answer instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


class FileChooser:
    """The questions about files that Ramping asks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._parent = parent

    def open_document(self) -> Path | None:
        """Ask for a document to open."""
        title = QCoreApplication.translate("Files", "Buka dokumen")
        name, _ = QFileDialog.getOpenFileName(self._parent, title, _documents(), self._ramping())
        return Path(name) if name else None

    def documents(self) -> tuple[Path, ...]:
        """Ask for documents that shall be taken in."""
        title = QCoreApplication.translate("Files", "Pilih dokumen yang digabungkan")
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, _documents(), self._ramping())
        return tuple(Path(name) for name in names)

    def new_document(self, folder: Path | None = None) -> Path | None:
        """Ask where a new document shall be."""
        title = QCoreApplication.translate("Files", "Simpan dokumen baru di")
        start = (folder or Path(_documents())) / "rencana.ramping"
        return self._save(title, start, self._ramping(), ".ramping")

    def copy_of(self, name: str) -> Path | None:
        """Ask where a copy shall be."""
        title = QCoreApplication.translate("Files", "Simpan salinan sebagai")
        return self._save(title, Path(_documents()) / name, self._ramping(), ".ramping")

    def inventories(self) -> tuple[Path, ...]:
        """Ask for inventory files."""
        title = QCoreApplication.translate("Files", "Pilih berkas inventaris")
        kinds = QCoreApplication.translate("Files", "Inventaris ({patterns})").format(
            patterns="*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.psv *.txt *.json *.xml *.html"
        )
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, _documents(), kinds)
        return tuple(Path(name) for name in names)

    def inventory_folder(self) -> Path | None:
        """Ask for a folder of inventory files."""
        title = QCoreApplication.translate("Files", "Pilih folder berkas inventaris")
        name = QFileDialog.getExistingDirectory(self._parent, title, _documents())
        return Path(name) if name else None

    def marked_folder(self) -> Path | None:
        """Ask for a folder in which marked copies shall be written."""
        title = QCoreApplication.translate("Files", "Pilih folder untuk salinan bertanda")
        name = QFileDialog.getExistingDirectory(self._parent, title, _documents())
        return Path(name) if name else None

    def mapping(self) -> Path | None:
        """Ask for a file of column mappings."""
        title = QCoreApplication.translate("Files", "Buka pemetaan kolom")
        kind = QCoreApplication.translate("Files", "Pemetaan kolom (*.json)")
        name, _ = QFileDialog.getOpenFileName(self._parent, title, _documents(), kind)
        return Path(name) if name else None

    def saved_pages(self) -> tuple[Path, ...]:
        """Ask for pages saved from a browser."""
        title = QCoreApplication.translate("Files", "Pilih beranda yang disimpan")
        kinds = QCoreApplication.translate("Files", "Halaman tersimpan ({patterns})").format(
            patterns="*.html *.htm *.xhtml *.mht *.mhtml"
        )
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, _documents(), kinds)
        return tuple(Path(name) for name in names)

    def evidence(self) -> tuple[Path, ...]:
        """Ask for files that prove something."""
        title = QCoreApplication.translate("Files", "Pilih berkas bukti")
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, _documents())
        return tuple(Path(name) for name in names)

    def agencies(self) -> tuple[Path, ...]:
        """Ask for documents and workbooks of other agencies."""
        title = QCoreApplication.translate("Files", "Pilih dokumen daerah")
        kinds = QCoreApplication.translate("Files", "Dokumen dan rencana ({patterns})").format(
            patterns="*.ramping *.xlsx"
        )
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, _documents(), kinds)
        return tuple(Path(name) for name in names)

    def output(self, name: str, kind: str) -> Path | None:
        """Ask where an output shall be; ``kind`` describes it, as in “Buku kerja (*.xlsx)”."""
        title = QCoreApplication.translate("Files", "Ekspor sebagai")
        return self._save(title, Path(_documents()) / name, kind, Path(name).suffix)

    def folder(self) -> Path | None:
        """Ask for a folder, in which several files shall be written."""
        title = QCoreApplication.translate("Files", "Pilih folder untuk formulir")
        name = QFileDialog.getExistingDirectory(self._parent, title, _documents())
        return Path(name) if name else None

    def _save(self, title: str, start: Path, kind: str, suffix: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self._parent, title, str(start), kind)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(suffix)

    @staticmethod
    def _ramping() -> str:
        return QCoreApplication.translate("Files", "Dokumen Ramping (*.ramping)")


def name_of(location: str) -> str:
    """Return what people call a document: its file, or its database."""
    return Path(location.split("?", maxsplit=1)[0] if "://" in location else location).name


def copy_name(location: str) -> str:
    """Return what a copy of a document would be called: a database becomes a file."""
    return f"{Path(name_of(location)).stem or 'salinan'}.ramping"


def folder_of(location: str) -> str:
    """Return where a document lies: its folder, or its server without who and which."""
    if "://" in location:
        return location.split("://")[1].split("/", maxsplit=1)[0].rpartition("@")[2]
    return str(Path(location).parent)


def open_folder(folder: Path) -> None:
    """Show a folder in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
