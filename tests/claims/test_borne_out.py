"""Which of two values that disagree is proposed."""

from __future__ import annotations

import pytest

from checker.claims.judging import judged_pairs
from checker.claims.judging.borne_out import borne_out
from checker.claims.reading import Reading
from checker.document import Document

_TABLE = "| Brook | 2021 | 2022 |\n|---|---|---|\n| Ask | 110 | 121 |\n| Brae | 130 | 142 |\n| All brooks | {} | {} |\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            "By now 46,718 anglers hold a licence.\n\nOn 1 May the file had 47,618 entries: 40,000 by post, 6,700 from "
            "the counter and 18 from the boat.",
            "46,718",
            id="what the other's own figures add up to",
        ),
        pytest.param(f"In 2022 we stocked 236 brooks.\n\n{_TABLE.format(240, 263)}", "263", id="a total that adds up"),
        pytest.param(f"In 2022 we stocked 236 brooks.\n\n{_TABLE.format(240, 261)}", None, id="a total that does not"),
        pytest.param(
            "The line has 12,840 sleepers.\n\nWe replaced 12,480 sleepers.\n\n## Sleepers\n\nOak: 12,480 in all.",
            "12,480 sleepers",
            id="what a third place says",
        ),
        pytest.param("The line has 12,840 sleepers.\n\nWe replaced 12,480 sleepers.", None, id="one against one"),
    ],
)
def test_borne_out(text: str, wanted: str | None) -> None:
    reading = Reading(Document.from_text(text, path="page.md", language="en"))
    judged = next(iter(judged_pairs([reading])))
    found = borne_out(judged, [reading])
    assert (found.suggestion or "").split()[:1] == (wanted or "").split()[:1]
