"""An argument parser that speaks the officer's language; argparse itself speaks English only."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from graph.language import LANGUAGES, QT_TRANSLATE_NOOP, translate

_FAULTS: tuple[tuple[str, str], ...] = (
    (
        r"the following arguments are required: (?P<what>.+)",
        QT_TRANSLATE_NOOP("cli", "masih kurang: {what}"),
    ),
    (r"unrecognized arguments: (?P<what>.+)", QT_TRANSLATE_NOOP("cli", "tidak dikenal: {what}")),
    (
        r"argument (?P<what>.+): invalid choice: (?P<value>'.*') \(choose from (?P<known>.+)\)",
        QT_TRANSLATE_NOOP("cli", "{value} bukan pilihan untuk {what}; yang ada: {known}"),
    ),
    (
        r"argument (?P<what>.+): expected (one|at least one) argument",
        QT_TRANSLATE_NOOP("cli", "{what} harus diikuti nilai"),
    ),
    (
        r"argument (?P<what>.+): not allowed with argument (?P<value>.+)",
        QT_TRANSLATE_NOOP("cli", "{what} tidak dapat dipakai bersama {value}"),
    ),
    (r"argument (?P<what>[^:]+): (?P<value>.+)", "{what}: {value}"),
)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        shown = translate("cli", "Cara pakai: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, shown)


class Parser(argparse.ArgumentParser):
    """Help, usage and faults in the language in use."""

    def __init__(self, **options: object) -> None:
        super().__init__(
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Formatter,
            **options,  # type: ignore[arg-type] # handed on as they come
        )
        self._positionals.title = translate("cli", "isian")
        self._optionals.title = translate("cli", "pilihan")
        self.add_argument(
            "-h", "--help", action="help", help=translate("cli", "tampilkan bantuan ini")
        )

    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong and where to read on; exit 2."""
        said = translate("cli", "CLI-ARG: {fault}. Lihat: {prog} --help")
        print(said.format(fault=fault(message), prog=self.prog), file=sys.stderr)
        raise SystemExit(2)


class ShowVersion(argparse.Action):
    """Print the version and leave; looked up only when asked for, it takes 30 ms."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - see above

        try:
            number = version("ramping")
        except PackageNotFoundError:
            number = translate("cli", "(belum dipasang)")
        print(f"ramping {number}")
        parser.exit()


def fault(message: str) -> str:
    """Return argparse's words in the language in use; unknown ones as they are."""
    for pattern, template in _FAULTS:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return translate("cli", template).format(**match.groupdict())
    return message


def wanted_language(argv: Sequence[str]) -> str:
    """Return the language asked for, before parsing: the help itself must already speak it."""
    for place, text in enumerate(argv):
        value = text.partition("=")[2] if text.startswith("--lang=") else ""
        if text == "--lang" and place + 1 < len(argv):
            value = argv[place + 1]
        if value in LANGUAGES:
            return value
    return ""
