"""Office documents and a PDF as LibreOffice and pandoc write them: what is read of each is what its author wrote.

`fund` is one text in three formats, saved by LibreOffice 7.4: a table of contents, a tracked change, numbered headings,
nested lists, a table whose headings are merged, two columns, hyphens at lines' ends, footnotes and an endnote, running
headings with page numbers. `aid` is one text that pandoc 2.17 wrote as DOCX and as ODT. What is none of their text
(pictures of them, settings, the hints in fonts) was left out to keep them small.
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from checker.readers import read_bytes
from tests.readers.test_readers import assert_sound

if TYPE_CHECKING:
    from checker.document import Document

FOLDER = Path(__file__).with_name("made_by_programs")
PROSE = (
    "In the northern harbours the administration of infrastructure programmes has been characterised by "
    "extraordinarily comprehensive documentation requirements, which the independent commissioners nevertheless "
    "considered insufficient; the international counterparts acknowledged responsibilities for environmental "
    "rehabilitation, transportation connections and telecommunications."
)
REPORTS = (
    "The first report was published on 3 May 2015.",
    "The second report was published on 31 April 2016.",
    "A third of the applications came from islands, and about 40% of the money went there.",
    "Every commissioner serves for a term of six years, and may be reappointed once.",
)


def read(name: str) -> Document:
    document = read_bytes((FOLDER / name).read_bytes(), path=name)
    assert_sound(document)
    return document


@pytest.mark.parametrize("name", ["fund.odt", "fund.docx", "fund.pdf"])
def test_one_text_in_three_formats_is_read_alike(name: str) -> None:
    document = read(name)
    content = [block for block in document.blocks if not block.furniture]

    assert (document.title, document.language) == ("The Coastal Fund", "en")
    assert [(section.level, section.heading.lstrip("0123456789. ")) for section in document.sections[1:]] == [
        (1, "What the fund does"),
        (2, "Who may apply"),
        (1, "Money"),
        (2, "Reports"),
        (1, "Appeals"),
    ]
    items = [(block.depth, block.marker.replace("–", "•"), block.text) for block in content if block.kind == "item"]
    assert items == [
        (1, "1.", "Municipalities with a harbour:"),
        (2, "a)", "those with fewer than 20,000 inhabitants;"),
        (2, "b)", "those on an island."),
        (1, "2.", "Fishing cooperatives;"),
        (1, "3.", "Harbour authorities."),
        (1, "•", "quays:"),
        (2, "•", "stone quays;"),
        (2, "•", "timber quays;"),
        (1, "•", "dredging;"),
        (1, "•", "lighthouses."),
    ]
    rows = [block.text.split("\t") for block in content if block.kind == "row"]
    assert rows == [
        ["Town", "Grants (million)", "", ""],
        ["", "2018", "2019", "Total"],
        ["Arlmouth", "4.0", "5.5", "9.5"],
        ["Benby", "3.0", "2.5", "5.5"],
        ["Corve", "1.0", "2.0", "3.0"],
        ["All", "8.0", "10.0", "19.0"],
    ]
    assert [block.text for block in content if block.text.startswith("In the north")] == [
        f"{PROSE} {r}" for r in REPORTS
    ]
    notes = {block.text: block.marker for block in content if block.kind == "paragraph" and block.marker}
    assert notes == {
        "Coastal Fund Act 2009, section 3. The Act entered into force on 1 July 2009.": "1",
        # a number that begins anew on each page stands in the file of the page only
        "Counted from the day after the letter was sent.": "1" if name == "fund.pdf" else "2",
        "An endnote: the rules of 2012 apply.": "i",
    }
    assert not any("Ministry of Shores" in block.text or block.text.startswith("Page ") for block in content)
    contents = [block.text for block in document.blocks if block.furniture == "navigation"]
    assert [text.rstrip("0123456789. ").lstrip("0123456789. ") for text in contents] == [
        "Contents",
        "What the fund does",
        "Who may apply",
        "Money",
    ]


@pytest.mark.parametrize("name", ["fund.odt", "fund.docx"])
def test_a_tracked_change_is_accepted_and_told(name: str) -> None:
    document = read(name)

    assert "and helps five harbour towns: Arlmouth, Benby, Corve and Dunmere." in document.text
    assert document.notes == ("2 tracked changes taken as accepted",)
    assert [block.marker for block in document.blocks if block.kind == "heading"] == ["1.", "1.1", "2.", "2.1", "3."]


def test_what_a_pdf_repeats_on_each_page_is_left_out_and_told() -> None:
    assert read("fund.pdf").notes == ("running headings left out: “Ministry of Shores – The Coastal Fund”",)


@pytest.mark.parametrize("name", ["aid.docx", "aid.odt"])
def test_what_pandoc_writes_is_read_alike(name: str) -> None:
    document = read(name)
    content = [block for block in document.blocks if not block.furniture]

    assert (document.title, document.language) == ("Die Hafenhilfe", "de")
    lists = [list(run) for kind, run in groupby(content, key=lambda block: block.group) if kind]
    assert [(block.kind, block.depth, block.marker, block.text) for run in lists for block in run] == [
        ("item", 1, "1.", "Gemeinden mit Hafen:"),
        ("item", 2, "a)", "solche mit weniger als 20.000 Einwohnern;"),
        ("item", 2, "b)", "solche auf einer Insel."),
        ("item", 1, "2.", "Fischereigenossenschaften;"),
        ("item", 1, "3.", "Hafenbehörden."),
        ("item", 1, "•", "Kaimauern:"),
        ("item", 2, "•", "aus Stein;"),
        ("item", 2, "•", "aus Holz;"),
        ("item", 1, "•", "Leuchttürme."),
        ("paragraph", 1, "", "Ein zweiter Absatz im Punkt."),
        ("item", 1, "•", "Baggerarbeiten."),
        ("row", 0, "", "Ort\t2018\t2019\tSumme"),
        ("row", 0, "", "Arlmünde\t4,0\t5,5\t9,5"),
        ("row", 0, "", "Benau\t3,0\t2,5\t5,5"),
    ]
    assert [block.header for block in content if block.kind == "row"] == [True, False, False]
    assert "code und fett und H2O und 10⁶ Euro." in document.text
    assert content[-1].marker == "1"
