"""What `import checker` offers, and what it says to those who call it wrongly."""

from __future__ import annotations

import re
import tomllib
from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

import checker

if TYPE_CHECKING:
    from pathlib import Path

PAGE = checker.Document.from_text("The ferry sails daily.", language="en")


def test_the_public_names_are_listed() -> None:
    assert set(checker.__all__) <= set(dir(checker))


def test_one_document_is_no_list_of_them() -> None:
    with pytest.raises(checker.UserError, match=r"check\(\[document\]\)"):
        checker.check(PAGE)  # type: ignore[arg-type]


def test_a_day_is_no_text() -> None:
    with pytest.raises(checker.UserError, match="2019-06-30"):
        checker.check([PAGE], as_of="2019-06-30")  # type: ignore[arg-type]
    assert checker.check([PAGE], as_of=datetime(2019, 6, 30, 12)).as_of == date(2019, 6, 30)  # noqa: DTZ001


def test_every_package_is_pinned(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *(each for name in extras if name != "spark" for each in extras[name])]
    pinned = set(re.findall(r"^([\w.-]+)(?:\[[^]]*\])?==", (root / "constraints.txt").read_text("utf-8"), re.MULTILINE))
    folded = {_folded(name) for name in pinned}
    assert [each for each in wanted if _folded(re.split(r"[\[<>=!~; ]", each)[0]) not in folded] == []


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
