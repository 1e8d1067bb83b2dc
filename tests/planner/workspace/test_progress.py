"""What officers say of the work: one step each, proof by its digest, forecast from what is left."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date, timedelta

import pytest

from planner.domain.approval import ApprovalState
from planner.domain.progress import TaskState
from planner.workspace import approving, planning, progress, tracking
from planner.workspace.meeting import write_meeting
from planner.workspace.progress import EvidenceState, Word
from planner.workspace.progress_view import view_on

ROUNDS = planning.PlanRequest(
    start=date(2027, 2, 8), deadline=date(2027, 5, 12), seconds=None, rounds=3
)


@pytest.fixture
def plan(document):
    return planning.plan(document, ROUNDS)


def seen(document, on):
    return view_on(document, document.findings(), on)


def done(plan, until, *, but=()):
    """Say that every task is done on its planned last day."""
    return [
        Word(task=task.id, state=TaskState.DONE, started=task.start, finished=task.finish)
        for task in plan.tasks
        if task.finish <= until and task.id not in but
    ]


def test_that_a_status_is_one_step_with_who_and_when_and_undone_as_one(document, plan):
    tasks = [task.id for task in plan.tasks[:3]]
    day = date(2027, 2, 12)
    step = progress.say(document, [Word(task=t, state=TaskState.RUNNING) for t in tasks], day)
    assert step.size == 3
    said = document.snapshot().progress[tasks[0]]
    assert (said.by, said.on, said.started) == ("Sari", day, day)
    document.undo()
    assert document.snapshot().progress == {}


def test_that_done_means_a_day_and_an_end_before_the_start_is_refused(document, plan):
    task, day = plan.tasks[0].id, date(2027, 2, 12)
    progress.say(document, [Word(task=task, state=TaskState.DONE)], day)
    assert document.snapshot().progress[task].finished == day
    with pytest.raises(progress.DayOrderError):
        progress.say(
            document,
            [Word(task=task, state=TaskState.DONE, started=day, finished=day - timedelta(days=1))],
        )
    with pytest.raises(progress.UnknownTaskError):
        progress.say(document, [Word(task="nada", state=TaskState.DONE)])


def test_that_proof_is_known_by_its_digest(document, plan, tmp_path):
    task, proof = plan.tasks[0].id, tmp_path / "berita acara.pdf"
    proof.write_bytes(b"satu")
    progress.link_evidence(document, task, [str(proof), "https://contoh.go.id/notula"])
    linked = document.snapshot().progress[task].evidence
    assert [progress.state_of(one) for one in linked] == [
        EvidenceState.SAME,
        EvidenceState.ADDRESS,
    ]
    proof.write_bytes(b"dua")
    assert progress.state_of(linked[0]) is EvidenceState.CHANGED
    proof.unlink()
    assert progress.state_of(linked[0]) is EvidenceState.MISSING
    with pytest.raises(progress.EvidenceMissingError):
        progress.link_evidence(document, task, [str(proof) + "x"])
    progress.unlink_evidence(document, task, str(proof))
    assert len(document.snapshot().progress[task].evidence) == 1


def test_that_a_plan_kept_to_the_day_is_in_time(document, plan):
    last = plan.finish
    progress.say(document, done(plan, last), last)
    view = seen(document, last)
    assert (view.done, view.due, view.late) == (view.total, view.total, 0)
    assert view.curve[-1].planned == view.total
    assert view.forecast.in_time == 1.0
    assert view.forecast.likely == last


def test_that_what_is_not_done_in_time_is_late_and_moves_the_forecast(document, plan):
    late = plan.tasks[0]
    on = late.finish + timedelta(days=14)
    progress.say(document, done(plan, on, but={late.id}), on)
    view = seen(document, on)
    row = next(row for row in view.rows if row.application == late.application)
    assert row.late > 0
    assert row.current == late.name
    assert row.actual < row.planned
    assert row.likely_finish > row.planned_finish
    assert [task.id for task in tracking.status(document, on).late_tasks] == [late.id]


def test_that_the_same_words_give_the_same_forecast(document, plan):
    on = plan.start + timedelta(days=20)
    assert seen(document, on).forecast == seen(document, on).forecast


def test_that_the_curve_never_falls_and_the_future_is_not_claimed(document, plan):
    on = plan.start + timedelta(days=21)
    progress.say(document, done(plan, on), on)
    points = seen(document, on).curve
    planned = [point.planned for point in points]
    actual = [point.actual for point in points if point.actual is not None]
    assert planned == sorted(planned)
    assert actual == sorted(actual)
    assert all((point.actual is None) is (point.day > on) for point in points)


def test_that_the_plan_waits_until_approved_and_lapses_when_it_changes(document, plan):
    assert [one.application for one in seen(document, plan.start).waiting] == [""]
    approving.mark_plan(document, ApprovalState.APPROVED, on=plan.start)
    assert seen(document, plan.start).waiting == ()
    planning.plan(
        document,
        planning.PlanRequest(
            start=date(2027, 2, 15), deadline=date(2027, 5, 12), seconds=None, rounds=3
        ),
    )
    assert [one.lapsed for one in seen(document, plan.start).waiting] == [True]


def test_that_evidence_grows_with_what_the_document_holds(document, plan):
    def held(key):
        return next(one for one in seen(document, plan.start).evidence if one.key == key).held

    assert not held("approval")
    approving.mark_plan(document, ApprovalState.APPROVED, on=plan.start)
    assert held("approval")
    assert held("inventory")


def test_that_the_page_for_the_meeting_is_one_page(document, plan, tmp_path):
    on = plan.start + timedelta(days=30)
    progress.say(document, done(plan, plan.start + timedelta(days=7)), on)
    out = tmp_path / "rapat.pdf"
    write_meeting(document, out, on, plan.start)
    assert out.read_bytes().count(b"/Type /Page\n") == 1
    if tool := shutil.which("pdftotext"):
        said = subprocess.run([tool, out, "-"], capture_output=True, check=True, text=True).stdout
        assert "Terlambat" in said
        assert "Bukti Indeks Pemdi" in said


def test_that_the_status_counts_what_is_done_once_somebody_says_so(document, plan):
    planned = tracking.status(document, plan.finish)
    progress.say(document, [Word(task=plan.tasks[0].id, state=TaskState.RUNNING)], plan.start)
    actual = tracking.status(document, plan.finish)
    assert (planned.apps_now, actual.apps_now) == (plan.after, plan.before)
