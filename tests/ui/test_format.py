"""Numbers, dates and money as each language writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from graph.language import use_language
from tests.ui.conftest import needs_english
from ui import format as written

DAY = date(2027, 3, 4)


def test_that_indonesian_is_written_the_indonesian_way() -> None:
    assert written.number(1234567.891, 2) == "1.234.567,89"
    assert written.signed(-0.07, 2) == "−0,07"
    assert written.signed(0.41, 2) == "+0,41"
    assert written.percent(0.61) == "61 %"
    assert written.day(date(2027, 5, 12)) == "12 Mei 2027"
    assert written.short_day(date(2027, 8, 4)) == "4 Agu"
    assert written.named_day(DAY) == "Kamis, 4 Maret 2027"
    assert written.month(date(2027, 2, 1)) == "Februari 2027"


@needs_english
def test_that_english_is_written_the_english_way() -> None:
    use_language("en")
    assert written.number(1234567.891, 2) == "1,234,567.89"
    assert written.day(date(2027, 5, 12)) == "12 May 2027"
    assert written.named_day(DAY) == "Thursday, 4 March 2027"
    assert written.clock(datetime(2027, 3, 4, 9, 41)) == "09:41"


def test_that_money_has_two_telling_figures_and_its_unit() -> None:
    assert written.rupiah(120_000_000) == "Rp120.000.000"
    assert written.rupiah_short(1_230_000_000) == "Rp1,2 miliar"
    assert written.rupiah_short(-45_000) == "−Rp45 ribu"
    assert written.rupiah_short(500) == "Rp500"
    assert written.rupiah_cell(180_000_000) == "180 jt"
    assert written.rupiah_cell(12_500_000) == "12,5 jt"
    assert written.rupiah_band(1_100_000_000, 1_900_000_000) == "Rp1,1–1,9 miliar"
    assert written.rupiah_band(5_000_000, 5_000_000) == "Rp5 juta"


def test_that_a_moment_has_day_and_clock() -> None:
    local = datetime(2027, 3, 4, 9, 38, tzinfo=UTC).astimezone()
    assert written.moment(local) == f"4 Mar {local:%H.%M}"


@given(st.integers(min_value=-(10**15), max_value=10**15))
def test_that_every_amount_is_written_without_a_fault(amount: int) -> None:
    digits = "".join(sign for sign in written.rupiah(amount) if sign.isdigit())
    assert int(digits) == abs(amount)
    assert written.rupiah_short(amount)
    assert written.rupiah_cell(amount)
