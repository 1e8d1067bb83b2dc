"""Official documents: what is known stands in them, what is not known is marked, nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from docx import Document
from docx.enum.text import WD_COLOR_INDEX

from graph.errors import UserError
from graph.language import language, use_language
from planner.export.publish import kinds_by_suffix, publish
from tests.planner.export.agency import report

KINDS = kinds_by_suffix()[".docx"]


def paragraphs(document):
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


def text_of(path):
    return "\n".join(paragraph.text for paragraph in paragraphs(Document(str(path))))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("planned", [True, False])
def test_that_every_document_opens_again_on_a4_with_its_gaps_marked(tmp_path, kind, planned):
    path = tmp_path / "surat.docx"
    publish(path, report(planned=planned), kind)
    held = Document(str(path))
    assert round(held.sections[0].page_width.cm, 1) == 21.0
    assert "NUMPAGES" in held.sections[0].footer._element.xml
    marked = [
        run.text
        for paragraph in paragraphs(held)
        for run in paragraph.runs
        if run.font.highlight_color == WD_COLOR_INDEX.YELLOW
    ]
    assert any("nomor" in text or "tempat" in text for text in marked)
    assert "{" not in text_of(path)


def test_that_the_decree_is_the_usual_document_and_lists_decisions_and_services(tmp_path):
    publish(tmp_path / "sk.docx", report())
    said = text_of(tmp_path / "sk.docx")
    for expected in ("KEPUTUSAN BUPATI", "Sistem Perizinan 1", "Layanan 3", "H Hentikan: 4"):
        assert expected in said
    assert "periksa naskah aslinya" in said


def test_that_only_made_up_data_says_so(tmp_path):
    for fictional in (True, False):
        publish(tmp_path / "n.docx", report(fictional=fictional), "notula")
        assert ("Data fiktif" in text_of(tmp_path / "n.docx")) is fictional


def test_that_every_owner_of_a_stopped_system_gets_a_letter(tmp_path):
    made = report()
    publish(tmp_path / "p.docx", made, "pemberitahuan")
    owners = {
        made.unit(one) for one, choice in made.decisions.items() if choice.disposition.removes
    }
    said = text_of(tmp_path / "p.docx")
    assert all(f"Yth. Kepala {owner}" in said for owner in owners)
    assert said.count("Yth. Kepala") == len(owners)


def test_that_letters_stay_indonesian_and_the_language_in_use_stays_too(tmp_path):
    use_language("en")
    try:
        publish(tmp_path / "b.docx", report(), "berita-acara")
        assert language() == "en"
    finally:
        use_language("id")
    assert "P Pertahankan" in text_of(tmp_path / "b.docx")


def test_that_brackets_and_braces_in_a_name_are_only_text(tmp_path):
    made = report()
    project = replace(made.snapshot.project, agency="Kota {head} [x]\x00")
    publish(tmp_path / "n.docx", replace(made, snapshot=replace(made.snapshot, project=project)))
    assert "KOTA {HEAD} [X]" in text_of(tmp_path / "n.docx")


def test_that_an_office_writes_with_its_own_template(tmp_path):
    (tmp_path / "templat").mkdir()
    own = tmp_path / "templat" / "sk.toml"
    own.write_text('title = "x"\n[[part]]\ntext = ["Menjadi {after} di [kota]"]\n', "utf-8")
    publish(tmp_path / "sk.docx", report())
    assert "Menjadi 11 di [kota]" in text_of(tmp_path / "sk.docx")


@pytest.mark.parametrize(
    "fault",
    ["title =", 'title = "x"', 'title = "x"\n[[part]]\ntext = ["{rahasia}"]',
     'title = "x"\n[[part]]\ntable = "lain"', 'title = "x"\n[[part]]\nanimasi = 1',
     'title = "x"\n[[part]]\nfacts = [["satu"]]'],
)  # fmt: skip
def test_that_a_broken_template_is_told_and_nothing_is_written(tmp_path, fault):
    (tmp_path / "templat").mkdir()
    (tmp_path / "templat" / "sk.toml").write_text(fault, "utf-8")
    with pytest.raises(UserError) as caught:
        publish(tmp_path / "sk.docx", report())
    assert caught.value.code == "EXP-TEMPLATE"
    assert not (tmp_path / "sk.docx").exists()
