"""The grid's model: an immutable inventory seen through an index array.

Sorting and filtering 30,000 rows only rebuild a list of row numbers; what a column sorts by
and shows is computed once per column and kept. Qt's own proxy takes eleven seconds for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from graph.findings import System
from graph.model import Application, ApplicationId
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from ui.models.columns import RIGHT, Column, Kind

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_INDEX = QModelIndex()
VALUE_ROLE = Role.UserRole + 1
APP_ROLE = Role.UserRole + 2
MISSING_ROLE = Role.UserRole + 3
INVALID_ROLE = Role.UserRole + 4
EMPTY = ""
"""How “(kosong)” stands in a filter's set of texts."""

_SERVED: set[int] = {Role.DisplayRole, Role.EditRole, Role.ToolTipRole, Role.TextAlignmentRole}
_SERVED |= {VALUE_ROLE, APP_ROLE, MISSING_ROLE, INVALID_ROLE, Role.AccessibleTextRole}


def common_ending(apps: Sequence[Application]) -> str:
    """Return the domain that most addresses end with; it says nothing and is left out."""
    hosts = [host_of(url) for app in apps for url in app.urls[:1]]
    endings = Counter(".".join(host.split(".")[-3:]) for host in hosts if host.count(".") >= 3)
    ending, count = endings.most_common(1)[0] if endings else ("", 0)
    return f".{ending}" if count * 2 > len(hosts) else ""


def host_of(url: str) -> str:
    """Return the host of an address, however it is written."""
    place = url.partition("://")[2] or url
    return place.partition("/")[0].partition(":")[0].casefold()


@dataclass(frozen=True, slots=True)
class SortKey:
    """One level of sorting."""

    column: str
    descending: bool = False


class RecordTable(QAbstractTableModel):
    """Shows a snapshot; to change it, hand over a new one."""

    edited = Signal(object, str, str)
    """An application, a column id and the text typed into it."""
    arranged = Signal()
    """Another order or another filter."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.sorting: tuple[SortKey, ...] = ()
        self.filters: Mapping[str, frozenset[str]] = {}
        self.search = ""
        self.only: frozenset[ApplicationId] = frozenset()
        """Shows these applications and no others; empty: all."""
        self.invalid: dict[tuple[ApplicationId, str], tuple[str, str]] = {}
        """Cells whose typed text could not be read: the text and the reason."""
        self._snapshot = Snapshot(revision=0)
        self._apps: tuple[Application, ...] = ()
        self._order: list[int] = []
        self._place: dict[ApplicationId, int] | None = None
        self._values: dict[str, list[Any]] = {}
        self._texts: dict[str, list[str]] = {}
        self._folded: dict[str, list[str]] = {}
        self._keys: dict[str, list[Any]] = {}
        self._heads: dict[ApplicationId, ApplicationId] = {}
        self._haystack: list[str] = []
        self._ending = ""

    # --- what is shown ----------------------------------------------------------------

    def show(self, snapshot: Snapshot, systems: Iterable[System] = ()) -> None:
        """Show another snapshot in the same order and through the same filter.

        Rows of one system share the decision on its head.
        """
        self.beginResetModel()
        same = self._snapshot.portfolio is snapshot.portfolio
        self._snapshot = snapshot
        self._heads = {member: system.head for system in systems for member in system.members}
        self._keys.pop("badge", None)
        if not same:
            self._apps = tuple(snapshot.portfolio.applications.values())
            self._values, self._texts, self._keys, self._haystack = {}, {}, {}, []
            self._folded = {}
            self._ending = common_ending(self._apps)
        self._rebuild()
        self.endResetModel()
        self.arranged.emit()

    def arrange(
        self,
        *,
        sorting: Sequence[SortKey] | None = None,
        filters: Mapping[str, frozenset[str]] | None = None,
        search: str | None = None,
        only: frozenset[ApplicationId] | None = None,
    ) -> None:
        """Change order or filter; what is ``None`` stays."""
        self.beginResetModel()
        if sorting is not None:
            self.sorting = tuple(sorting)
        if filters is not None:
            self.filters = {key: texts for key, texts in filters.items() if texts}
        if search is not None:
            self.search = search.casefold().strip()
        if only is not None:
            self.only = only
        self._rebuild()
        self.endResetModel()
        self.arranged.emit()

    def _rebuild(self) -> None:
        rows: Sequence[int] = range(len(self._apps))
        if self.only:
            rows = [row for row in rows if self._apps[row].id in self.only]
        for column, wanted in self.filters.items():
            texts = self.texts(column)
            rows = [row for row in rows if texts[row] in wanted]
        if self.search:
            words, hay = self.search.split(), self._searched()
            rows = [row for row in rows if all(word in hay[row] for word in words)]
        for key in reversed(self.sorting):
            keys = self._sort_keys(key.column)
            known = [row for row in rows if keys[row] is not None]
            unknown = [row for row in rows if keys[row] is None]
            known.sort(key=keys.__getitem__, reverse=key.descending)
            rows = [*known, *unknown]
        self._order = list(rows)
        self._place = None

    def values(self, column: str) -> list[Any]:
        """Return a column's value for every row, file order; computed once."""
        if column not in self._values:
            found = self.column(column)
            self._values[column] = [found.value(app, self._snapshot) for app in self._apps]
        return self._values[column]

    def texts(self, column: str) -> list[str]:
        """Return a column's text for every row, file order; computed once."""
        if column not in self._texts:
            found = self.column(column)
            self._texts[column] = [found.text(value) for value in self.values(column)]
        return self._texts[column]

    def folded(self, column: str) -> list[str]:
        """Return a column's text as it is searched; computed once."""
        if column not in self._folded:
            self._folded[column] = [text.casefold() for text in self.texts(column)]
        return self._folded[column]

    def _sort_keys(self, column: str) -> list[Any]:
        if column not in self._keys:
            kind = self.column(column).kind
            if kind in RIGHT:
                self._keys[column] = self.values(column)
            elif kind is Kind.BADGE:
                order = list(Disposition)
                self._keys[column] = [order.index(self.disposition(app)) for app in self._apps]
            else:
                self._keys[column] = [text.casefold() or None for text in self.texts(column)]
        return self._keys[column]

    def _searched(self) -> list[str]:
        if not self._haystack:
            units = self.texts("unit")
            self._haystack = [
                "\n".join((app.name, app.acronym, unit, app.function, app.description, *app.urls))
                .casefold()
                for app, unit in zip(self._apps, units, strict=True)
            ]  # fmt: skip
        return self._haystack

    # --- look-ups ---------------------------------------------------------------------

    @property
    def total(self) -> int:
        """How many rows there are without any filter."""
        return len(self._apps)

    def column(self, identity: str) -> Column:
        """Return a column by its id."""
        return next(column for column in self.columns if column.id == identity)

    def number(self, identity: str) -> int:
        """Return where a column stands among all."""
        return next(at for at, column in enumerate(self.columns) if column.id == identity)

    @property
    def order(self) -> Sequence[int]:
        """The rows shown, as places in the whole inventory: where ``texts`` has theirs."""
        return self._order

    def app(self, row: int) -> Application:
        """Return the application in a shown row."""
        return self._apps[self._order[row]]

    def row_of(self, application: ApplicationId) -> int | None:
        """Return where an application is shown; None when a filter hides it."""
        if self._place is None:  # built when first asked for: not on every key of a search
            self._place = {self._apps[row].id: place for place, row in enumerate(self._order)}
        return self._place.get(application)

    def disposition(self, app: Application) -> Disposition:
        """Return what shall happen to an application."""
        decision = self._snapshot.decisions.get(self._heads.get(app.id, app.id))
        return decision.disposition if decision is not None else Disposition.UNDECIDED

    @property
    def snapshot(self) -> Snapshot:
        """What is shown."""
        return self._snapshot

    # --- Qt ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role not in _SERVED or not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == Role.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if column.kind in RIGHT else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        app = self.app(index.row())
        if role == APP_ROLE:
            return app
        if role == INVALID_ROLE:
            return self.invalid.get((app.id, column.id))
        value = self._badge(app) if column.kind is Kind.BADGE else column.value(app, self._snapshot)
        return self._cell(column, app, value, role)

    def _cell(self, column: Column, app: Application, value: Any, role: int) -> Any:
        if role == VALUE_ROLE:
            return value
        wrong = self.invalid.get((app.id, column.id))
        if role == MISSING_ROLE:
            return column.marks_missing and value in {None, "", ()} and wrong is None
        if role == Role.EditRole:
            return wrong[0] if wrong else column.typed(value)
        text = wrong[0] if wrong else column.text(value)
        if role == Role.ToolTipRole:
            return wrong[1] if wrong else text
        if column.kind is Kind.ADDRESS and self._ending and role == Role.DisplayRole:
            return text.replace(self._ending, "…")
        return text

    def _badge(self, app: Application) -> str:
        from ui.dispositions import LETTERS  # noqa: PLC0415 - paints; only asked while shown

        return LETTERS[self.disposition(app)]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role != Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return self.columns[section].title()

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.columns[index.column()].editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid():
            return False
        column = self.columns[index.column()]
        if not column.editable or str(value) == self.data(index, Role.EditRole):
            return False
        self.edited.emit(self.app(index.row()), column.id, str(value))
        return True

    def mark(self, app: ApplicationId, column: str, text: str = "", reason: str = "") -> None:
        """Mark a cell whose text could not be read, nothing written; no reason: take it off."""
        if reason:
            self.invalid[app, column] = (text, reason)
        elif self.invalid.pop((app, column), None) is None:
            return
        self._repaint(app)

    def _repaint(self, app: ApplicationId) -> None:
        row = self.row_of(app)
        if row is not None:
            last = self.index(row, len(self.columns) - 1)
            self.dataChanged.emit(self.index(row, 0), last)
