from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.hosts import address_key, central_owner, host_of


@given(st.text(max_size=40))
def test_that_any_text_has_an_address_or_none(text):
    assert isinstance(address_key(text), str)
    assert isinstance(central_owner(host_of(text)), str)


@pytest.mark.parametrize(
    "url", ["-", "belum ada", "", "localhost", "http://[::1", "n/a", "192.168", "Rp 1.000,-"]
)
def test_that_what_is_no_address_names_no_system(url):
    assert address_key(url) in {"", "192.168"}


@pytest.mark.parametrize(
    "url",
    ["simpeg.x.go.id", "https://SIMPEG.x.go.id/", "http://www.simpeg.x.go.id/login?next=/"],
)
def test_that_spellings_of_one_address_meet(url):
    assert address_key(url) == "simpeg.x.go.id"


@pytest.mark.parametrize(
    ("host", "owner"),
    [
        ("siasn.bkn.go.id", "Badan Kepegawaian Negara"),
        ("bkn.go.id", "Badan Kepegawaian Negara"),
        ("notbkn.go.id", ""),
        ("bkn.go.id.contoh.com", ""),
    ],
)
def test_that_only_a_whole_domain_belongs_to_a_ministry(host, owner):
    assert central_owner(host) == owner
