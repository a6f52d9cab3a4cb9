"""Finds a project and reads what it holds: its settings, its pages, its rule packs, what was settled."""

from __future__ import annotations

import datetime
import fnmatch
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UnreadableError, UserError
from checker.settings import Settings, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.checking import Unread
    from checker.decisions import Decisions
    from checker.document import Document
    from checker.origins.folder import MakeDocument
    from checker.packs import Rules


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
    def decisions(self) -> Path:
        """The folder of what was settled."""
        return self.rules / "decisions"

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


def project_of(paths: Sequence[str] = (), *, config: str | None = None) -> Project | None:
    """The project whose settings hold: that of a settings file, else the one that all paths lie in, else the one here.

    Raises UserError for a settings file that is missing or holds none.
    """
    if config:
        file = Path(config)
        if not file.is_file():
            raise UserError(f"{config}: no such file; --config names a checker.toml or pyproject.toml")
        settings = read_settings(file)
        if settings is None:
            raise UserError(f"{config}: has no [tool.checker]")
        return Project(root=file.absolute().parent, settings=settings)
    folders = {path if path.is_dir() else path.parent for path in (Path(each).absolute() for each in paths)}
    projects = [find_project(folder) for folder in sorted(folders)]
    if projects and projects[0] and all(each and each.root == projects[0].root for each in projects):
        return projects[0]
    return find_project(Path.cwd())


def here(config: str | None = None) -> Project:
    """The project that the current folder lies in; raises UserError where there is none."""
    project = project_of(config=config)
    if project is None:
        raise UserError(f"{Path.cwd()}: no project here or above; `checker init` makes one")
    return project


def today() -> datetime.date:
    """The day it is here: the one look at the clock, for who names no day."""
    return datetime.datetime.now().astimezone().date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """What was read of the pages asked for, and what could not be."""

    documents: tuple[Document, ...]
    unread: tuple[Unread, ...] = ()


def read_pages(paths: Sequence[str], *, make: MakeDocument | None = None) -> Pages:
    """The pages that these files and folders hold, in the order of their paths, each once.

    Raises UserError where a path is missing, or where nothing at all could be read.
    """
    from checker.document import Document
    from checker.origins.folder import ENDINGS

    missing = [path for path in paths if not Path(path).exists()]
    if missing:
        raise UserError("\n".join(f"{path}: no such file or folder; check the spelling" for path in missing))
    documents: dict[str, Document] = {}
    unread: dict[str, Unread] = {}
    for path in paths:
        for page in _read_path(path, make):
            if isinstance(page, Document):
                documents[page.path] = page
            else:
                unread[page.path] = page
    if not documents:
        raise UserError(
            "\n".join(f"{page.path}: {page.reason}" for page in unread.values())
            or f"{', '.join(paths)}: nothing to check here; pages end in {', '.join(ENDINGS)}"
        )
    return Pages(
        documents=tuple(documents[path] for path in sorted(documents)),
        unread=tuple(unread[path] for path in sorted(unread)),
    )


def _read_path(path: str, make: MakeDocument | None) -> Iterator[Document | Unread]:
    from checker.origins.folder import Unread, read, read_folder

    if Path(path).is_dir():
        yield from read_folder(path, make=make)
        return
    try:
        yield read(path, make=make)
    except UnreadableError as error:
        yield Unread(path=error.path, reason=error.reason)


def load_packs(rules: Sequence[str], project: Project | None) -> Rules:
    """The packs in the files and folders named, or the project's own where none is."""
    from checker.packs import Rules
    from checker.rulebook import load_rules

    if rules:
        return load_rules(*rules)
    if project and project.rules.is_dir():
        return load_rules(shown(project.rules))
    return Rules()


def load_decisions(project: Project | None, store: str = "") -> Decisions | None:
    """What was settled, in the store at this address or else in the project's files; None where there is neither."""
    if not store and not (project and project.decisions.is_dir()):
        return None
    from checker.review.opening import open_store

    return open_store(store, project.decisions if project else Path()).read()


def read_project(project: Project, *, make: MakeDocument | None = None) -> Pages:
    """The pages of a project, what its settings exclude left out."""
    if not project.sources.is_dir():
        raise UserError(f"{shown(project.sources)}: no such folder; `checker init` makes it, or set `sources`")
    pages = read_pages([shown(project.sources)], make=make)
    kept = tuple(page for page in pages.documents if not _excluded(page.path, project))
    if not kept:
        raise UserError(f"{shown(project.sources)}: nothing to check: the setting `exclude` leaves out every page")
    return Pages(
        documents=kept,
        unread=tuple(page for page in pages.unread if not _excluded(page.path, project)),
    )


def _excluded(path: str, project: Project) -> bool:
    if not project.settings.exclude:
        return False
    inside = _from(project.sources, path)
    return any(fnmatch.fnmatchcase(inside, glob) for glob in project.settings.exclude)


def named_from(root: Path, pages: Pages) -> Pages:
    """The pages by their paths as seen from this folder, wherever the run was started."""
    return Pages(
        documents=tuple(
            document if (path := _from(root, document.path)) == document.path else replace(document, path=path)
            for document in pages.documents
        ),
        unread=tuple(replace(page, path=_from(root, page.path)) for page in pages.unread),
    )


def _from(folder: Path, path: str) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()


def shown(path: Path) -> str:
    """A path of the project as one names it from where one stands."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # on another drive there is no way from here to there
        return path.as_posix()
