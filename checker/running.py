"""Wires one run of the program: pages and packs read, checked, compared, and the reports written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import UserError
from checker.project import load_decisions, load_packs, named_from, read_pages, read_project, shown, today

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from checker.checking import FindBetween, Look, Report
    from checker.claims.ledger import Tie
    from checker.document import Document
    from checker.origins.folder import MakeDocument
    from checker.packs import Rules
    from checker.project import Pages, Project
    from checker.review.desk import Desk
    from checker.versions.comparison import Comparison
    from checker.writers.html.change_page import Keep


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """How pages are read and looked at: with what earlier runs found out, and in how many processes."""

    make: MakeDocument | None = None
    look: Look | None = None
    between: FindBetween | None = None
    compare: Callable[[Document, Document], Comparison] | None = None
    tie: Tie | None = None
    keep: Keep | None = None
    done: Callable[[], None] | None = None
    """To be called when all is found out, so that the next run knows it."""


PLAINLY = Means()
"""Every page is read and looked at anew, one after the other."""


def means(project: Project | None, *, cache_folder: str = "", no_cache: bool = False, jobs: int | None = None) -> Means:
    """A cache in the project's folder, or in the one named, and as many processes as there are cores."""
    from checker.cache.between import Between
    from checker.cache.comparing import Comparer, Tying
    from checker.cache.looking import Looker
    from checker.cache.pages import KeptPages
    from checker.cache.pool import Pool, cores
    from checker.cache.reading import Reader
    from checker.cache.store import Store

    folder = Path(cache_folder) if cache_folder else project.root / ".checker_cache" if project else None
    store = Store(folder) if folder and not no_cache else None
    pool = Pool(jobs or cores())
    return Means(
        make=Reader(store=store, pool=pool),
        look=Looker(store=store, pool=pool),
        between=Between(store=store),
        compare=Comparer(store) if store else None,
        tie=Tying(store) if store else None,
        keep=KeptPages(store) if store else None,
        done=store.keep if store else None,
    )


def _checked(
    pages: Pages,
    project: Project | None,
    packs: Rules,
    *,
    as_of: datetime.date | None,
    store: str,
    by: Means,
    progress: Callable[[str], None] | None,
) -> Report:
    from checker.checking import check

    return check(
        pages.documents,
        rules=packs,
        as_of=as_of or today(),
        unread=pages.unread,
        decisions=load_decisions(project, store),
        look=by.look,
        between=by.between,
        tie=by.tie,
        progress=progress,
    )


def check_paths(
    paths: Sequence[str],
    *,
    rules: Sequence[str] = (),
    as_of: datetime.date | None = None,
    project: Project | None = None,
    store: str = "",
    changed_since: str = "",
    alone: bool = False,
    by: Means = PLAINLY,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """The report on files and folders, or on the project's own pages where none is named.

    Files that are pages of the project are checked with all its others, and the findings that rest on them told,
    unless `alone`; with `changed_since`, a revision in git, the findings that rest on lines changed since.
    """
    packs = load_packs(rules, project)
    whole = project is not None and not alone and bool(paths) and all(_is_page_of(path, project) for path in paths)
    if paths and not whole:
        pages = read_pages(paths, make=by.make)
    elif project:
        pages = read_project(project, make=by.make)
    else:
        raise UserError("nothing to check: name files or folders, or run `checker init` to make a project here")
    report = _checked(pages, project, packs, as_of=as_of, store=store, by=by, progress=progress)
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
    by: Means = PLAINLY,
    progress: Callable[[str], None] | None = None,
) -> Outcome:
    """Checks all pages of a project, compares the versions of each, and writes its reports.

    Pages are named as seen from the project's folder, wherever the run was started.
    """
    from checker.output import write_folder
    from checker.pairing import consecutive_versions
    from checker.versions.compare import compare
    from checker.writers.html import ReportSettings, write_report

    packs = load_packs((), project)
    pages = named_from(project.root, read_project(project, make=by.make))
    comparing = by.compare or compare
    comparisons = []
    pairs = (*consecutive_versions(pages.documents), *_older_versions(project, pages.documents))
    for old, new in pairs:
        if progress:
            progress(new.path)
        comparisons.append(comparing(old, new))
    report = _checked(pages, project, packs, as_of=as_of, store=store, by=by, progress=progress)
    settings = ReportSettings(title=project.settings.title)
    files = write_report(report, comparisons, settings=settings, keep=by.keep)
    if by.done:
        by.done()
    write_folder(project.reports, files)
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
        pages = named_from(project.root, read_project(project))
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
