from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.profile import distinctive
from graph.text import Phrases, grams, plain, stem, words

SAID = st.text(max_size=60)


@given(SAID)
def test_that_plain_text_stays_as_it_is(text):
    assert plain(plain(text)) == plain(text)


@given(SAID)
def test_that_words_are_lower_case_letters_and_digits(text):
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in words(text))


@given(SAID)
def test_that_case_and_punctuation_at_the_ends_change_nothing(text):
    plain_text = plain(text)
    assert words(f"  {plain_text.upper()}!") == words(plain_text)


@given(st.from_regex(r"[a-z]{1,15}", fullmatch=True))
def test_that_a_stem_is_never_empty_and_never_longer_by_more_than_the_lost_letter(word):
    assert 0 < len(stem(word)) <= len(word)


@pytest.mark.parametrize(
    "family",
    [
        ("mengelola", "pengelolaan", "kelola"),
        ("pengaduan", "aduan", "mengadu"),
        ("perizinan", "izin"),
        ("kearsipan", "arsip"),
        ("pelaporan", "laporan", "melaporkan"),
        ("perencanaan", "rencana"),
        ("pemetaan", "peta"),
        ("kependudukan", "penduduk"),
    ],
)
def test_that_words_of_one_root_meet(family):
    assert len({stem(word) for word in family}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("pengadaan", "pengaduan"), ("pasar", "sasaran"), ("desa", "dosa")]
)
def test_that_words_of_different_roots_stay_apart(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("E-Surat", ["surat"]),
        ("eKinerja", ["kinerja"]),
        ("Sistem Informasi Manajemen Kepegawaian", ["pegawai"]),
        ("SIPD", ["sipd"]),
        ("Aplikasi", ["aplikasi"]),
        ("Presensi Online", ["absensi"]),
    ],
)
def test_that_a_name_loses_its_generic_head(name, core):
    assert distinctive(name) == core


def test_that_the_longest_phrase_wins_and_its_words_count_once():
    finder = Phrases([("surat", "surat"), ("surat perintah perjalanan dinas", "perjalanan")])
    said = [stem(word) for word in words("Surat perintah perjalanan dinas")]
    assert finder.find(said) == ["perjalanan"]


@given(st.from_regex(r"[a-z0-9]{1,20}", fullmatch=True))
def test_that_letter_groups_rebuild_the_word(word):
    parts = grams(word)
    assert "".join(part[0] for part in parts[:-1]) + parts[-1] == f"#{word}#"
