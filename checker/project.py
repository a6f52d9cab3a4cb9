"""Finds a project and wires one run: read the pages, load the packs, check, compare, write the reports."""

from __future__ import annotations

import datetime
import fnmatch
import os
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UnreadableError, UserError
from checker.settings import Settings, read_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.checking import Look, Report, Unread
    from checker.decisions import Decisions
    from checker.document import Document
    from checker.origins.folder import MakeDocument
    from checker.packs import Rules
    from checker.review.desk import Desk
    from checker.versions.comparison import Comparison


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """How pages are read and looked at: with what earlier runs found out, and in how many processes."""

    make: MakeDocument | None = None
    look: Look | None = None


def means(project: Project | None, *, cache_folder: str = "", no_cache: bool = False, jobs: int | None = None) -> Means:
    """A cache in the project's folder, or in the one named, and as many processes as there are cores."""
    from checker.cache.looking import Looker, cores
    from checker.cache.reading import Reader
    from checker.cache.store import Store

    folder = Path(cache_folder) if cache_folder else project.root / ".checker_cache" if project else None
    store = Store(folder) if folder and not no_cache else None
    return Means(make=Reader(store=store) if store else None, look=Looker(store=store, jobs=jobs or cores()))


def check_paths(
    paths: Sequence[str],
    *,
    rules: Sequence[str] = (),
    as_of: datetime.date | None = None,
    project: Project | None = None,
    store: str = "",
    changed_since: str = "",
    alone: bool = False,
    by: Means | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """The report on files and folders, or on the project's own pages where none is named.

    Files that are pages of the project are checked with all its others, and the findings that rest on them told,
    unless `alone`; with `changed_since`, a revision in git, the findings that rest on lines changed since.
    """
    from checker.checking import check

    packs = load_packs(rules, project)
    whole = project is not None and not alone and bool(paths) and all(_is_page_of(path, project) for path in paths)
    if paths and not whole:
        pages = read_pages(paths, make=by.make if by else None)
    elif project:
        pages = read_project(project, make=by.make if by else None)
    else:
        raise UserError("nothing to check: name files or folders, or run `checker init` to make a project here")
    report = check(
        pages.documents,
        rules=packs,
        as_of=as_of or today(),
        unread=pages.unread,
        decisions=load_decisions(project, store),
        look=by.look if by else None,
        progress=progress,
    )
    return _focused(report, paths if whole else (), changed_since)


def _is_page_of(path: str, project: Project) -> bool:
    """Whether a path is a file among the pages of a project, so that it is held against the others."""
    file = Path(path)
    return file.is_file() and file.absolute().is_relative_to(project.sources.absolute())


def _focused(report: Report, files: Sequence[str], changed_since: str) -> Report:
    """The report on these files only, or on the lines that changed, where either was asked for."""
    from checker.focus import Touched, focused

    if files:
        named = {Path(file).resolve() for file in files}
        touched = [Touched(path=each.path) for each in report.documents if Path(each.path).resolve() in named]
        says = f"the {len(named)} files named" if len(named) > 1 else Path(files[0]).as_posix()
        report = focused(report, touched, says)
    if changed_since:
        from checker.origins.git import read_changed_lines

        start = Path(report.documents[0].path).absolute().parent if report.documents else Path.cwd()
        changed = {path.resolve(): lines for path, lines in read_changed_lines(changed_since, start).items()}
        touched = [
            Touched(path=each.path, lines=changed[Path(each.path).resolve()])
            for each in report.documents
            if Path(each.path).resolve() in changed
        ]
        report = focused(report, touched, f"what changed since {changed_since}")
    return report


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run of a project found, and where it wrote it."""

    report: Report
    comparisons: tuple[Comparison, ...]
    """Each version of a page with the next one, in the order of pages and days."""
    index: Path
    """The first page of the report."""


def run_project(
    project: Project,
    *,
    as_of: datetime.date | None = None,
    store: str = "",
    by: Means | None = None,
    progress: Callable[[str], None] | None = None,
) -> Outcome:
    """Checks all pages of a project, compares the versions of each, and writes its reports.

    Pages are named as seen from the project's folder, wherever the run was started.
    """
    from checker.checking import check
    from checker.output import write_folder
    from checker.pairing import consecutive_versions
    from checker.versions.compare import compare
    from checker.writers.html import ReportSettings, write_report

    packs = load_packs((), project)
    pages = _named_from(project.root, read_project(project, make=by.make if by else None))
    comparisons = []
    pairs = (*consecutive_versions(pages.documents), *_older_versions(project, pages.documents))
    for old, new in pairs:
        if progress:
            progress(new.path)
        comparisons.append(compare(old, new))
    report = check(
        pages.documents,
        rules=packs,
        as_of=as_of or today(),
        unread=pages.unread,
        decisions=load_decisions(project, store),
        look=by.look if by else None,
        progress=progress,
    )
    settings = ReportSettings(title=project.settings.title)
    write_folder(project.reports, write_report(report, comparisons, settings=settings))
    return Outcome(report=report, comparisons=tuple(comparisons), index=project.reports / "index.html")


def review_desk(
    project: Project,
    *,
    as_of: datetime.date | None = None,
    store: str = "",
    progress: Callable[[str], None] | None = None,
) -> Desk:
    """The project's findings, laid out for review with what the store holds; checked again when asked.

    Pages are named as seen from the project's folder, as in its reports.
    """
    from checker.checking import check
    from checker.review.desk import Desk
    from checker.review.opening import open_store

    def checked() -> Report:
        pages = _named_from(project.root, read_project(project))
        packs = load_packs((), project)
        return check(pages.documents, rules=packs, as_of=as_of or today(), unread=pages.unread, progress=progress)

    return Desk(checked, open_store(store, project.decisions, create=True), day=today)


def take_baseline(report: Report, project: Project) -> str:
    """Writes the project's baseline: everything open on the pages checked; a line on it.

    What an earlier baseline holds of pages that were not checked stays.
    """
    from checker.review.baseline import BASELINE, read_baseline, write_baseline

    path = project.decisions / BASELINE
    checked = {f"{document.page}.{document.language}" for document in report.documents}
    kept = [entry for entry in read_baseline(path, shown(path)).entries if entry.page not in checked]
    number = write_baseline(path, [finding for finding in report.findings if finding.status != "settled"], kept)
    return f"{shown(path)}: {number} finding{'s' * (number != 1)} taken as they are\n"


def _older_versions(project: Project, documents: Iterable[Document]) -> Iterator[tuple[Document, Document]]:
    """Consecutive versions that git holds of pages whose files are named by no day, where settings ask for them.

    They are compared, not checked: what an old commit got wrong nobody can mend any more.
    """
    if project.settings.versions != "git":
        return
    from checker.origins.folder import is_dated
    from checker.origins.git import read_history

    for document in documents:
        if not is_dated(Path(document.path)):
            versions = [
                replace(version, page=document.page, language=document.language)
                for version in read_history(project.root / document.path)
                if version.sha256 != document.sha256
            ]
            yield from pairwise((*versions, document))


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
    inside = _from(project.sources, path)
    return any(fnmatch.fnmatchcase(inside, glob) for glob in project.settings.exclude)


def _named_from(root: Path, pages: Pages) -> Pages:
    return Pages(
        documents=tuple(replace(document, path=_from(root, document.path)) for document in pages.documents),
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
