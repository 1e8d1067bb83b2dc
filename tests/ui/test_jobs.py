"""Jobs: progress, cancel, failure and the death of the worker, on both lanes."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from graph.errors import UnknownApplicationError
from graph.job import JobContext
from tests.ui.conftest import PATIENCE
from ui.errors import Failure
from ui.jobs import Errand, JobRunner


@pytest.fixture
def runner(qapp: QObject) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.close()


def test_that_a_result_arrives_in_the_main_thread(runner: JobRunner, qtbot: QtBot) -> None:
    arrived: list[threading.Thread] = []
    job = runner.in_thread("menghitung", lambda _ctx: 42)
    job.succeeded.connect(lambda _value: arrived.append(threading.current_thread()))
    with qtbot.waitSignal(job.succeeded, timeout=PATIENCE) as caught:
        pass
    assert caught.args == [42]
    assert arrived == [threading.main_thread()]
    assert runner.running == ()


def test_that_a_job_stops_soon_after_cancel(runner: JobRunner, qtbot: QtBot) -> None:
    started = threading.Event()

    def endless(ctx: JobContext) -> None:
        started.set()
        while True:
            ctx.step(0, 1, "bekerja")

    job = runner.in_thread("tanpa akhir", endless)
    assert started.wait(10)
    with qtbot.waitSignal(job.cancelled, timeout=PATIENCE):
        job.cancel()


def test_that_an_expected_failure_keeps_its_remedy(runner: JobRunner, qtbot: QtBot) -> None:
    def failing(_ctx: JobContext) -> None:
        raise UnknownApplicationError(wanted="X", near="Y")

    with qtbot.waitSignal(runner.in_thread("gagal", failing).failed, timeout=PATIENCE) as caught:
        pass
    failure: Failure = caught.args[0]
    assert (failure.code, failure.is_bug) == ("GRA-APP", False)
    assert "Y" in failure.remedy


def test_that_the_worker_answers_by_name(runner: JobRunner, qtbot: QtBot) -> None:
    job = runner.in_worker("pemanasan", Errand("warm"))
    with qtbot.waitSignal(job.succeeded, timeout=PATIENCE):
        pass
    assert runner.running == ()


def test_that_worker_jobs_run_one_after_the_other(runner: JobRunner, qtbot: QtBot) -> None:
    first, second = (runner.in_worker(str(n), Errand("warm")) for n in (1, 2))
    ended: list[str] = []
    first.ended.connect(lambda: ended.append("1"))
    second.ended.connect(lambda: ended.append("2"))
    qtbot.waitUntil(lambda: len(ended) == 2, timeout=PATIENCE)
    assert ended == ["1", "2"]


def test_that_a_waiting_worker_job_can_be_cancelled(runner: JobRunner, qtbot: QtBot) -> None:
    first = runner.in_worker("satu", Errand("warm"))
    second = runner.in_worker("dua", Errand("warm"))
    with qtbot.waitSignals([second.cancelled, first.succeeded], timeout=PATIENCE):
        second.cancel()


def test_that_an_unknown_function_is_told_as_a_bug(runner: JobRunner, qtbot: QtBot) -> None:
    job = runner.in_worker("salah", Errand("no_such_function"))
    with qtbot.waitSignal(job.failed, timeout=PATIENCE) as caught:
        pass
    assert caught.args[0].is_bug


def test_that_a_worker_that_dies_is_told_and_replaced(runner: JobRunner, qtbot: QtBot) -> None:
    job = runner.in_worker("satu", Errand("warm"))
    process = runner._worker._process
    assert process is not None
    with qtbot.waitSignal(job.failed, timeout=PATIENCE) as caught:
        process.kill()
    assert caught.args[0].code == "JOB-LOST"
    with qtbot.waitSignal(runner.in_worker("dua", Errand("warm")).succeeded, timeout=PATIENCE):
        pass
