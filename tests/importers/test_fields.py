"""Cells as offices write them; whatever stands in one, a parser gives a value or a doubt."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from importers.cells import is_placeholder, raw_text, text_of
from importers.dates import DateOrder, parse_date, parse_year
from importers.fields import (
    digits_lost,
    parse_flag,
    parse_list,
    parse_money,
    parse_number,
    parse_text,
    parse_urls,
    parse_value,
    parse_values,
)
from importers.issues import KINDS
from importers.mojibake import repair

CELLS = st.one_of(
    st.none(),
    st.text(max_size=60),
    st.text(alphabet="0123456789.,-/ RpjutaMm:;()", max_size=24),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
)
PARSERS = (
    parse_text, parse_number, parse_money, parse_flag, parse_list, parse_urls, parse_date,
    parse_year, lambda cell: parse_value("status", cell),
    lambda cell: parse_values("platform", cell),
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(CELLS)
def test_that_no_cell_makes_a_parser_fail(cell):
    for parse in PARSERS:
        value, doubt = parse(cell)
        assert doubt == "" or doubt in KINDS
        if doubt and doubt not in {"mojibake", "year_range", "year_from_date", "unknown_value"}:
            assert value in (None, "", ())
    assert isinstance(raw_text(cell), str)
    assert "\n" not in text_of(cell)
    assert digits_lost(cell) in {True, False}
    is_placeholder(text_of(cell))


@settings(deadline=None)
@given(CELLS)
def test_that_amounts_are_whole_and_never_negative(cell):
    for parse in (parse_money, parse_number):
        value, _ = parse(cell)
        assert value is None or (isinstance(value, int) and 0 <= value < 10**15)


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=10**12))
def test_that_an_amount_written_the_indonesian_way_is_read_back(amount):
    grouped = f"{amount:,}".replace(",", ".")
    for text in (f"Rp {grouped}", f"Rp{grouped},00", f"Rp. {grouped},-", str(amount), grouped):
        assert parse_money(text) == (amount, "")


@settings(deadline=None)
@given(st.dates(min_value=date(1980, 1, 1), max_value=date(2049, 12, 31)))
def test_that_a_date_is_read_back_from_every_way_of_writing(day):
    months = (
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
    )
    name = months.split()[day.month - 1]
    for text in (
        day.isoformat(),
        f"{day.day} {name} {day.year}",
        f"{day.day}-{name[:3]}-{day.year}",
    ):
        assert parse_date(text) == (day, "")
    assert parse_date(day.strftime("%d/%m/%Y"), DateOrder.DAY_FIRST) == (day, "")
    assert parse_date(day.strftime("%m/%d/%Y"), DateOrder.MONTH_FIRST)[0] in {day, _swapped(day)}
    assert parse_date(datetime.combine(day, time(3))) == (day, "")


def _swapped(day):
    return day.replace(month=day.day, day=day.month) if day.day <= 12 else day


@settings(deadline=None)
@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x2FF), max_size=30))
def test_that_mojibake_of_any_text_is_repaired_or_left_alone(text):
    try:
        broken = text.encode("utf-8").decode("cp1252")
    except UnicodeDecodeError:
        return
    assert repair(broken) in {text, broken, repair(text)}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Rp 1,2 M", 1_200_000_000),
        ("1.200.000,00", 1_200_000),
        ("1200000", 1_200_000),
        ("Rp 1.250.000.000,-", 1_250_000_000),
        ("75 juta", 75_000_000),
        ("2,5 jt", 2_500_000),
        ("IDR 1,500,000.00", 1_500_000),
        ("± 300 ribu", 300_000),
        ("Rp0", 0),
        ("1.250 juta", 1_250_000_000),
    ],
)
def test_that_rupiah_is_understood(text, amount):
    assert parse_money(text) == (amount, "")


@pytest.mark.parametrize(
    "text", ["100-200 juta", "gratis", "2019: 5 jt, 2020: 6 jt", "-5", "1.2.3"]
)
def test_that_what_is_no_single_amount_is_doubted(text):
    assert parse_money(text) == (None, "not_money")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Aktif dan Digunakan", "active"),
        ("Aktif dan Tidak Digunakan", "active_unused"),
        ("Tidak Aktif tetapi Akan Digunakan", "inactive_planned"),
        ("Tidak Aktif dan Tidak Digunakan", "inactive"),
        ("AKTIF", "active"),
        ("non-aktif", "inactive"),
        ("√", "active"),
        ("Uji Coba", "in_development"),
        ("Aktiv", "active"),
    ],
)
def test_that_the_four_steps_of_use_and_their_slips_are_known(text, status):
    assert parse_value("status", text) == (status, "")


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Izin A; Izin B", ("Izin A", "Izin B")),
        ("- Izin A\n- Izin B\n", ("Izin A", "Izin B")),
        ("Dinas Komunikasi, Informatika, Statistik dan Persandian",) * 1
        + (("Dinas Komunikasi, Informatika, Statistik dan Persandian",),),
        ("Pendaftaran dan perpanjangan izin", ("Pendaftaran dan perpanjangan izin",)),
        ("Izin usaha (mikro, kecil), Izin reklame", ("Izin usaha (mikro, kecil)", "Izin reklame")),
        ("tidak ada", ()),
    ],
)
def test_that_lists_are_split_but_names_are_not_broken(text, entries):
    assert parse_list(text)[0] == entries


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("https;//simpeg.contoh.go.id/login", ("https://simpeg.contoh.go.id/login",)),
        ("http:/sipd.go.id", ("http://sipd.go.id",)),
        ("simpeg.contoh.go.id dan m.contoh.go.id", ("simpeg.contoh.go.id", "m.contoh.go.id")),
        ("(htpps://a.go.id/)", ("https://a.go.id",)),
        ("10.1.2.3", ("10.1.2.3",)),
        ("-", ()),
    ],
)
def test_that_slips_in_addresses_are_repaired(text, urls):
    assert parse_urls(text) == (urls, "")


def test_that_an_e_mail_address_is_no_url():
    assert parse_urls("admin@contoh.go.id") == ((), "bad_url")


def test_that_long_numbers_that_excel_rounded_are_noticed():
    assert digits_lost(1.98001012003121e17)
    assert digits_lost("1,98E+17")
    assert not digits_lost("198001012003121001")
    assert not digits_lost(81234567890.0)


def test_that_a_date_with_both_parts_small_asks_for_the_order():
    assert parse_date("01/02/2024") == (None, "ambiguous_date")
    assert parse_date("31/12/2024") == (date(2024, 12, 31), "")


def test_that_durations_and_times_become_text():
    assert text_of(time(8, 30)) == "08:30:00"
    assert text_of(timedelta(hours=30)) == "1 day, 6:00:00"
