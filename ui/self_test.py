"""``ramping --self-test``: proves an installed program, without a screen and without a person."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

SECONDS = 120


def run_self_test() -> int:
    """Open the sample, visit every page, quit; 0 when all of it went well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - Qt only when asked for

    from ui import actions  # noqa: PLC0415
    from ui.settings import Settings  # noqa: PLC0415
    from ui.verbs import publishing  # noqa: PLC0415
    from ui.window import make_application, make_window  # noqa: PLC0415

    app = make_application()
    faults: list[str] = []
    sys.excepthook = lambda _kind, error, _trace: faults.append(repr(error))
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(Settings(Path(folder) / "settings.ini"))
        window.session.failed.connect(lambda failure: faults.append(failure.as_text()))
        window.show()
        loop = QEventLoop()
        window.session.findings_arrived.connect(loop.quit)
        window.session.failed.connect(loop.quit)
        QTimer.singleShot(SECONDS * 1000, loop.quit)
        publishing.run_sample(window.session, folder)
        loop.exec()
        if not window.session.findings.systems:
            faults.append("the sample did not open")
        for entry in actions.PAGES:
            window.go(entry.id)
            window.grab()
            app.processEvents()
        window.close()
    print("\n".join(faults) or "self-test: ok")  # noqa: T201 - read by the build
    return 3 if faults else 0
