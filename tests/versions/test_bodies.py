"""Which body has taken the place of another."""

from __future__ import annotations

import pytest

from tests.two_versions import rows


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        pytest.param(
            "en", "The Harbour Pilots Board looks after the buoys of Kell", "The Kell Ports Agency keeps buoys afloat",
            id="another body",
        ),
        pytest.param(
            "de", "Das Hafenamt Kellen wartet alle Bojen", "Die Küstenbehörde Nordmark wartet Tonnen",
            id="German",
        ),
        pytest.param(
            "nl", "De Raad der Loodsen zorgt voor de boeien", "Het Agentschap Havens Kust beheert boeien", id="Dutch"
        ),
    ],
)  # fmt: skip
def test_a_body_in_place_of_another(language: str, old: str, new: str) -> None:
    assert ("name", old, new) in rows(f"# Page\n\n{old}.\n", f"# Page\n\n{new}.\n", language)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            "The Pilots Board keeps the buoys.", "The Pilots Board of Kell keeps its buoys dry.", id="a longer name"
        ),
        pytest.param(
            "The Pilots Board keeps the buoys. The Ports Agency pays.",
            "The Ports Agency pays for new buoys. The Pilots Board keeps them.",
            id="both there before",
        ),
    ],
)
def test_the_same_bodies(old: str, new: str) -> None:
    assert not [row for row in rows(f"# Page\n\n{old}\n", f"# Page\n\n{new}\n") if row[0] == "name"]
