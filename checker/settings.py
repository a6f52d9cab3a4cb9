"""A project's settings: where its folders are and what fails a check, read strictly from TOML."""

from __future__ import annotations

import difflib
import re
import tomllib
from typing import TYPE_CHECKING, Literal

import msgspec

from checker.errors import UserError
from checker.findings import LEVELS, Level

if TYPE_CHECKING:
    from pathlib import Path


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """What stands under `[tool.checker]` in pyproject.toml, or in checker.toml at its top."""

    title: str = "Pages under check"
    """What the reports are called."""
    sources: str = "sources"
    """The folder of pages, seen from the project's."""
    rules: str = "rules"
    """The folder of rule packs."""
    reports: str = "reports"
    """The folder that `checker run` writes to."""
    fail_on: Level = "error"
    """The level from which findings make `checker check` exit with 1."""
    versions: Literal["files", "git"] = "files"
    """Where older versions of a page come from: files named by their day, or for others their history in git too."""
    exclude: tuple[str, ...] = ()
    """Globs of files below `sources` that are not pages to check."""


def read_settings(path: Path) -> Settings | None:
    """The settings in a checker.toml or pyproject.toml; None for a pyproject.toml that has no `[tool.checker]`.

    Raises UserError with every mistake of the file, one a line, each with file and line.
    """
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise UserError(f"{path}: not valid UTF-8, at byte {error.start:,}; save it as UTF-8") from None
    try:
        table: object = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r" \(at line (\d+), column \d+\)$", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        what = re.sub(r" \(at [^()]*\)$", "", str(error))
        raise UserError(f"{path}:{line}: not valid TOML: {what[:1].lower()}{what[1:]}") from None
    header = ""
    if path.name == "pyproject.toml":
        header = "tool.checker"
        for key in ("tool", "checker"):
            table = table.get(key) if isinstance(table, dict) else None
        if table is None:
            return None
    if not isinstance(table, dict):
        raise UserError(f"{path}: {header} should be a table")
    mistakes = [(key, mistake) for key, value in table.items() for mistake in _wrong(key, value)]
    if mistakes:
        from checker.rulebook.lines import scan_lines  # brings all kinds along: only where there is something to tell

        lines = scan_lines(text)
        raise UserError("\n".join(f"{path}:{lines.of(header, key=key)}: {mistake}" for key, mistake in mistakes))
    return msgspec.convert(table, Settings)


_OF_PACKS = {
    "kinds": "how a kind of finding behaves stands",
    "fact": "facts are declared",
    "term": "names are declared",
    "text": "texts are declared",
    "pattern": "house rules are declared",
}
"""What stands in packs, and where people look for it first."""


def _wrong(key: str, value: object) -> list[str]:
    """What is wrong with one setting, in words; empty where nothing is."""
    known = Settings.__struct_encode_fields__
    if key not in known:
        near = difflib.get_close_matches(key, known, n=1)
        advice = f'did you mean "{near[0]}"?' if near else f"there are {', '.join(known)}"
        if key in _OF_PACKS:
            advice = f"{_OF_PACKS[key]} in a rule pack, as rules/house.toml"
        return [f'unknown setting "{key}"; {advice}']
    try:
        msgspec.convert({key: value}, Settings)
    except msgspec.ValidationError:
        wanted = {
            "fail-on": f"one of {', '.join(LEVELS)}",
            "title": "a text",
            "versions": '"files" or "git"',
            "exclude": 'a list of globs, as ["drafts/*"]',
        }.get(key, "the name of a folder")
        return [f"{key} should be {wanted}, found {value!r}"]
    return []
