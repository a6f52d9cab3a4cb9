"""Finds a project and wires one run: read the pages, load the packs, check, compare, write the reports."""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UnreadableError, UserError
from checker.findings import LEVELS, Level
from checker.settings import Settings, read_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from checker.checking import Report, Unread
    from checker.document import Document
    from checker.origins.folder import Unread as UnreadPage
    from checker.packs import Rules
    from checker.versions.comparison import Comparison, Weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A folder with pages, rule packs and a place for reports."""

    root: Path
    settings: Settings

    @property
    def sources(self) -> Path:
        """The folder of pages."""
        return self.root / self.settings.sources

    @property
    def rules(self) -> Path:
        """The folder of rule packs."""
        return self.root / self.settings.rules

    @property
    def reports(self) -> Path:
        """The folder that reports are written to."""
        return self.root / self.settings.reports


def find_project(start: Path) -> Project | None:
    """The project that a folder lies in, looked for from there upward; None where there is none.

    A project is a folder with a checker.toml, with a `[tool.checker]` in its pyproject.toml, or with both a `sources`
    and a `rules` folder. Raises UserError for settings with mistakes.
    """
    for folder in (start, *start.parents):
        for name in ("checker.toml", "pyproject.toml"):
            if (folder / name).is_file() and (settings := read_settings(folder / name)):
                return Project(root=folder, settings=settings)
        if (folder / "sources").is_dir() and (folder / "rules").is_dir():
            return Project(root=folder, settings=Settings())
    return None


def today() -> datetime.date:
    """The day it is here: the one look at the clock, for who names no day."""
    return datetime.datetime.now().astimezone().date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """What was read of the pages asked for, and what could not be."""

    documents: tuple[Document, ...]
    unread: tuple[Unread, ...] = ()


def read_pages(paths: Sequence[str]) -> Pages:
    """The pages that these files and folders hold, in the order of their paths, each once.

    Raises UserError where a path is missing, or where nothing at all could be read.
    """
    from checker.checking import Unread
    from checker.document import Document
    from checker.origins.folder import ENDINGS

    missing = [path for path in paths if not Path(path).exists()]
    if missing:
        raise UserError("\n".join(f"{path}: no such file or folder; check the spelling" for path in missing))
    documents: dict[str, Document] = {}
    unread: dict[str, Unread] = {}
    for path in paths:
        for page in _read_path(path):
            if isinstance(page, Document):
                documents[page.path] = page
            else:
                unread[page.path] = Unread(path=page.path, reason=page.reason)
    if not documents:
        raise UserError(
            "\n".join(f"{page.path}: {page.reason}" for page in unread.values())
            or f"{', '.join(paths)}: nothing to check here; pages end in {', '.join(ENDINGS)}"
        )
    return Pages(
        documents=tuple(documents[path] for path in sorted(documents)),
        unread=tuple(unread[path] for path in sorted(unread)),
    )


def _read_path(path: str) -> Iterator[Document | UnreadPage | UnreadableError]:
    from checker.origins.folder import read, read_folder

    if Path(path).is_dir():
        yield from read_folder(path)
        return
    try:
        yield read(path)
    except UnreadableError as error:
        yield error


def load_packs(rules: Sequence[str], project: Project | None) -> Rules:
    """The packs in the files and folders named, or the project's own where none is."""
    from checker.packs import Rules
    from checker.rulebook import load_rules

    if rules:
        return load_rules(*rules)
    if project and project.rules.is_dir():
        return load_rules(shown(project.rules))
    return Rules()


def check_paths(
    paths: Sequence[str],
    *,
    rules: Sequence[str] = (),
    as_of: datetime.date | None = None,
    project: Project | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """The report on files and folders, or on the project's own pages where none is named."""
    from checker.checking import check

    if not paths:
        if project is None:
            raise UserError("nothing to check: name files or folders, or run `checker init` to make a project here")
        paths = [shown(project.sources)]
    packs = load_packs(rules, project)
    pages = read_pages(paths)
    return check(pages.documents, rules=packs, as_of=as_of or today(), unread=pages.unread, progress=progress)


def compare_paths(old: str, new: str) -> Comparison:
    """What changed between two files."""
    from checker.origins.folder import read

    documents = read(old), read(new)
    from checker.versions.compare import compare  # after the pages: a missing one is told at once

    return compare(*documents)


def fails_check(report: Report, level: Level) -> bool:
    """Whether something open is as heavy as `level` or heavier."""
    return any(
        finding.status == "open" and LEVELS.index(finding.level) >= LEVELS.index(level) for finding in report.findings
    )


def fails_diff(comparison: Comparison, weight: Weight) -> bool:
    """Whether something changed that weighs `weight` or more: form, wording, fact."""
    order = ("form", "wording", "fact")
    weights = [change.weight for change in comparison.changes] + ["fact"] * len(comparison.facts)
    return any(order.index(found) >= order.index(weight) for found in weights)


def shown(path: Path) -> str:
    """A path as a person names it from where they stand: below the current folder relative, else as it is."""
    try:
        return Path(os.path.relpath(path)).as_posix() if path.is_relative_to(Path.cwd()) else path.as_posix()
    except ValueError:  # another drive
        return path.as_posix()
