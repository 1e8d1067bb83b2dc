"""No test writes into the home of the person who runs it."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="session", autouse=True)
def _own_data_folder(tmp_path_factory):
    """Backups of the documents that tests open lie with the tests; child processes inherit it."""
    with pytest.MonkeyPatch.context() as patch:
        place = str(tmp_path_factory.mktemp("data"))
        patch.setenv("XDG_DATA_HOME", place)
        patch.setenv("LOCALAPPDATA", place)
        yield
