"""The history reads in the language in use, whatever the language was when a step was made."""

from __future__ import annotations

from string import Formatter

import pytest

from graph.language import translate, use_language
from planner.domain import step_names
from planner.domain.decision import Disposition
from planner.domain.step_names import StepKind, StepName, step_name

COUNTED = {"count", "before", "after", "number"}


def values_of(template):
    """Return a value for every place of the template."""
    places = {place for _, place, _, _ in Formatter().parse(template) if place}
    return {place: 1200 if place in COUNTED else f"nilai {place}" for place in places}


@pytest.fixture
def english():
    use_language("en")
    yield
    use_language("id")


@pytest.mark.parametrize("kind", StepKind)
def test_that_every_kind_of_step_has_words_for_its_values(kind):
    values = values_of(step_names._WORDS[kind])
    said = step_name(kind, **values).words()
    assert all(("1.200" if place in COUNTED else value) in said for place, value in values.items())
    assert said
    assert not set("{}") & set(said)


def test_that_a_step_made_in_one_language_reads_in_another(english):
    name = step_name(StepKind.DECIDE, disposition=Disposition.RETIRE.value, name="E-Presensi")
    word = translate("words", "Hentikan")
    assert word != "Hentikan"
    assert word in name.words()
    use_language("id")
    assert name.words() == "Hentikan: E-Presensi"


def test_that_a_number_in_a_name_is_written_as_people_write_it(english):
    name = step_name(StepKind.PASTE, count=1200)
    assert "1,200" in name.words()
    use_language("id")
    assert name.words() == "Tempel 1.200 sel"


def test_that_a_step_taken_back_is_named_by_what_it_was():
    first = step_name(StepKind.IMPORT, count=2)
    assert step_name(StepKind.TAKE_BACK, number=1, step=first).words() == (
        "Urungkan langkah 1: Impor 2 berkas"
    )


@pytest.mark.parametrize(
    "name",
    [
        StepName("", text="Sesuai kata orang"),
        StepName("of-a-newer-version", (("x", 1),), "Sesuai kata orang"),
        StepName("decide", (), "Sesuai kata orang"),
        StepName("decide", (("{0}", "x"), ("name", "{0.__class__}")), "Sesuai kata orang"),
    ],
)
def test_that_a_name_one_cannot_word_shows_the_words_it_came_with(name):
    assert name.words() == "Sesuai kata orang"


def test_that_no_words_are_left_without_a_kind():
    assert set(step_names._WORDS) == set(StepKind)
