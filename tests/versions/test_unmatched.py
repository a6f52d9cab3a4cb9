"""Figures in other words, in sections that correspond."""

from __future__ import annotations

import pytest

from tests.two_versions import rows


def _numbers(old: str, new: str, language: str) -> list[tuple[str | None, str | None]]:
    page = "# Haven\n\n## Yard\n\n{}\n"
    return [(was, now) for kind, was, now in rows(page.format(old), page.format(new), language) if kind == "number"]


@pytest.mark.parametrize(
    ("language", "old", "new", "wanted"),
    [
        pytest.param(
            "en", "Permits take four weeks to come.", "You get a licence in ten working days.",
            ("Permits take four weeks to come", "You get a licence in ten working days"), id="another unit",
        ),
        pytest.param(
            "en", "Late payers face a penalty of 40 crowns.", "It is a fine: 55 crowns for those who pay late.",
            ("40 crowns", "55 crowns"), id="a fine",
        ),
        pytest.param(
            "fr", "La formation dure douze mois.", "Le cours prend deux ans.",
            ("La formation dure douze mois", "Le cours prend deux ans"), id="French",
        ),
        pytest.param(
            "nl", "Een vergunning komt er na zes weken.", "De toelating volgt binnen tien dagen.",
            ("zes weken", "tien dagen"), id="Dutch",
        ),
        pytest.param(
            "de", "Die Werft zählt 210 Beschäftigte.", "Auf der Werft arbeiten 240 Menschen.",
            ("210 Beschäftigte", "240 Menschen"), id="German",
        ),
    ],
)  # fmt: skip
def test_a_figure_in_other_words(language: str, old: str, new: str, wanted: tuple[str, str]) -> None:
    found = _numbers(old, new, language)
    assert len(found) == 1
    assert wanted[0] in str(found[0][0])
    assert wanted[1] in str(found[0][1])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("The yard has four cranes.", "The yard is painted every 30 years.", id="of two sorts"),
        pytest.param("The yard has four cranes.", "Its 900 members own the yard.", id="far apart"),
        pytest.param(
            "The yard has four cranes.", "The yard has four cranes. Five swans live there.", id="one that stayed"
        ),
    ],
)
def test_figures_of_two_things(old: str, new: str) -> None:
    assert not _numbers(old, new, "en")
