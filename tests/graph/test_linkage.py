from __future__ import annotations

from random import Random

import numpy as np
import pytest

from graph.linkage import link

NAMES = [
    "Sewa gedung olahraga kota",
    "Uji kendaraan bermotor roda empat",
    "Rekam medis pasien rawat jalan",
    "Lelang ikan di pelabuhan utara",
    "Kalender tanam padi kelompok tani",
    "Peta rawan longsor dan banjir",
]


def pairs(links, least=0.5):
    kept = links.probability >= least
    return set(zip(links.left[kept].tolist(), links.right[kept].tolist(), strict=True))


@pytest.mark.parametrize("texts", [[], ["satu"], ["", ""], ["a", "b"]])
def test_that_lists_with_nothing_to_compare_give_no_links(texts):
    assert pairs(link(texts)) == set()
    assert pairs(link(texts, [])) == set()


def test_that_a_misspelt_copy_is_found_in_one_list():
    assert pairs(link([*NAMES, "Rekam medis pasen rawat jalan"])) == {(2, 6)}


def test_that_two_lists_are_matched_whatever_their_order():
    other = [name.upper() for name in reversed(NAMES)]
    expected = {(at, len(NAMES) - 1 - at) for at in range(len(NAMES))}
    assert pairs(link(NAMES, other, single_partner=True)) == expected


def test_that_a_record_has_one_partner_only_where_that_is_asked():
    twice = [NAMES[0], NAMES[0]]
    assert len(pairs(link(NAMES, twice, single_partner=True))) == 1
    assert pairs(link(NAMES, twice)) == {(0, 0), (0, 1)}


def test_that_product_codes_meet_however_they_are_written():
    left = [f"Turntable {code}" for code in ("PS-LX350H", "PS-LX250H", "PS-LX150H")]
    right = [f"turntable {code} black" for code in ("PSLX150H", "PSLX350H", "PSLX250H")]
    assert pairs(link(left, right, single_partner=True)) == {(0, 1), (1, 2), (2, 0)}


def test_that_two_runs_agree_bit_for_bit():
    one, other = link([*NAMES, *NAMES[:2]]), link([*NAMES, *NAMES[:2]])
    assert np.array_equal(one.probability, other.probability)
    assert np.array_equal(one.left, other.left)


def _films(seed, count=1500):
    """Films of which few stand twice, and a third have sequels with nearly the same cast."""
    rng = Random(seed)
    names = [
        "".join(rng.choice("bdgkmnprst") + rng.choice("aeiou") for _ in "123") for _ in "x" * 900
    ]
    texts, twice = [], set()
    while len(texts) < count:
        said = [rng.choice(names) for _ in range(7)]
        texts.append(" ".join(said))
        own = len(texts) - 1
        if rng.random() < 0.3:
            texts += [
                " ".join([*said[:3], number, *said[3:5], *rng.sample(names, 2)])
                for number in ("ii", "iii", "iv")[: rng.randrange(1, 4)]
            ]
        if rng.random() < 0.1:
            texts.append(" ".join([*said[:5], said[5][:-1], said[6]]))
            twice.add((own, len(texts) - 1))
    return texts, twice


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_that_rare_copies_among_families_are_not_mostly_wrong(seed):
    texts, twice = _films(seed)
    found = pairs(link(texts))
    assert len(found & twice) / len(found) >= 0.5
    assert len(found & twice) / len(twice) >= 0.5
