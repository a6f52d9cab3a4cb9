"""Reads pages as they stood in git: one at a revision, a folder at a revision, a page's history as its versions."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from checker.errors import UnreadableError, UserError
from checker.origins.folder import ENDINGS, Unread, named_document
from checker.readers import MAX_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.document import Document

_TIMEOUT_S = 120


def read_at(name: str) -> Document:
    """The page that `REV:PATH` names: a file as it stood at a revision, or, as `:PATH`, as it is staged.

    PATH is seen from the current folder, or else from the repository's. The day is the one in the file's name, or that
    of the commit. Raises UnreadableError if the revision or the file is not there, UserError without git.
    """
    revision, _, path = name.partition(":")
    file = PurePosixPath(path)
    inside = path if path.startswith("/") else f"./{path}"
    for spelled in (inside, path):
        try:
            data = _blob(f"{revision}:{spelled}", name)
        except UnreadableError as error:
            failed = error
            continue
        document = named_document(data, file, name, file.parent.name)
        return document if document.date else replace(document, date=_day_of(revision))
    raise failed


def read_folder_at(revision: str, folder: str) -> Iterator[Document | Unread]:
    """Every page below a folder as it stood at a revision, in the order of their paths, each named `REV:PATH`."""
    listed = _git("ls-tree", "-r", "-z", "--name-only", _safe(revision), "--", f"{folder.rstrip('/')}/")
    for path in sorted(listed.decode("utf-8", "surrogateescape").split("\0")):
        file = PurePosixPath(path)
        hidden = any(part.startswith(".") for part in file.parts)
        if file.suffix.lower() not in ENDINGS or file.name == "README.md" or hidden:
            continue
        try:
            yield read_at(f"{revision}:{path}")
        except UnreadableError as error:
            yield Unread(path=error.path, reason=error.reason)


def read_history(path: str | Path) -> tuple[Document, ...]:
    """The versions of a page that git holds, oldest first, one a day: the last of each day on which it changed.

    Renames are followed. None where git knows nothing of the file; raises UserError outside a repository.
    """
    file = Path(path)
    log = _git(
        "-c", "core.quotePath=false", "log", "--follow", "--format=%x00%H %cs", "--name-only", "--", file.name,
        folder=file.parent,
    ).decode("utf-8", "surrogateescape")  # fmt: skip
    versions: dict[datetime.date, Document] = {}
    for entry in log.split("\0")[1:]:
        head, _, named = entry.partition("\n")
        commit, _, day = head.partition(" ")
        date = datetime.date.fromisoformat(day)
        where = named.strip()
        if date in versions or not where:
            continue
        try:
            data = _blob(f"{commit}:{where}", f"{commit[:12]}:{where}", folder=file.parent)
        except UnreadableError:
            continue  # the commit that removed it
        shown = f"{commit[:12]}:{where}"
        document = named_document(data, PurePosixPath(where), shown, PurePosixPath(where).parent.name)
        versions[date] = replace(document, date=date)
    return tuple(versions[date] for date in sorted(versions))


def read_changed_lines(revision: str, folder: Path) -> dict[Path, tuple[tuple[int, int], ...] | None]:
    """The files that are not as they were at a revision, each with the ranges of its lines that are new or changed.

    Compared is what lies on disk with the commit where this branch left that revision, so that what others did there
    since counts as no change. Where lines were only taken out, those around the gap count. A file that git does not
    know yet, or that has no lines, has None: all of it. Paths are absolute. Raises UserError for a revision that is
    none, or outside a repository.
    """
    top = Path(os.fsdecode(_git("rev-parse", "--show-toplevel", folder=folder)).rstrip("\n"))
    commit = _git(
        "rev-parse",
        "--verify",
        "--quiet",
        f"{_safe(revision)}^{{commit}}",
        folder=folder,
        said=f"{revision}: {_NO_REVISION}",
    )
    try:
        base = _git("merge-base", commit.decode().strip(), "HEAD", folder=folder).decode().strip()
    except _GitError:
        base = commit.decode().strip()  # a shallow clone, or another history: the revision itself
    options = ("--no-ext-diff", "--no-textconv", "--no-renames", "--no-color")
    changed = _git("diff", *options, "--name-only", "-z", base, "--", folder=top)
    unknown = _git("ls-files", "--others", "--exclude-standard", "-z", folder=top)
    hunks = _git(
        "-c", "core.quotePath=false", "diff", *options, "--unified=0", "--src-prefix=a/", "--dst-prefix=b/", base, "--",
        folder=top,
    )  # fmt: skip
    lines = _hunk_lines(hunks.decode("utf-8", "surrogateescape"))
    names = os.fsdecode(changed + unknown).split("\0")
    return {top / name: lines.get(name) for name in names if name}


_NO_REVISION = "git knows no such revision; in a shallow clone fetch it first"
_HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def _hunk_lines(diff: str) -> dict[str, tuple[tuple[int, int], ...]]:
    """The ranges of new lines that a diff without context tells, by file; a file named in quotes is left out."""
    found: dict[str, list[tuple[int, int]]] = {}
    name = ""
    inside = 0  # lines of a hunk that are still to come: what stands in them looks like a heading at times
    for line in diff.split("\n"):
        if inside and line[:1] in ("+", "-", "\\"):
            inside -= line[0] != "\\"
        elif line.startswith("+++ b/"):
            name = line.removeprefix("+++ b/").removesuffix("\t")
        elif hunk := _HUNK.match(line):
            taken, first, added = int(hunk[1] or 1), int(hunk[2]), int(hunk[3] or 1)
            inside = taken + added
            found.setdefault(name, []).append((first, first + added - 1) if added else (first, first + 1))
    return {name: tuple(ranges) for name, ranges in found.items()}


def _safe(revision: str) -> str:
    """The revision, refused where git would take it for an option."""
    if revision.startswith("-"):
        raise UserError(f"{revision}: no revision; name a commit, a branch or a tag")
    return revision


def _day_of(revision: str) -> datetime.date | None:
    if not revision:
        return None
    day = _git("log", "-1", "--format=%cs", _safe(revision), "--").decode().strip()
    return datetime.date.fromisoformat(day) if day else None


def _blob(name: str, shown: str, folder: Path | None = None) -> bytes:
    """The bytes of `REV:PATH` as they are stored: no filter and no program that a repository names is run."""
    try:
        size = int(_git("cat-file", "-s", _safe(name), folder=folder))
        if size > MAX_BYTES:
            raise UnreadableError(shown, f"too large: {size:,} bytes, at most {MAX_BYTES:,} are read")
        return _git("cat-file", "blob", name, folder=folder)
    except _GitError as error:
        raise UnreadableError(shown, f"git has no such file: {error}") from None


class _GitError(UserError):
    """What git said, in its last line."""


def _git(*arguments: str, folder: Path | None = None, said: str = "") -> bytes:
    try:
        done = subprocess.run(  # noqa: S603  # a fixed program, no shell, arguments that cannot be options
            ["git", *arguments],  # noqa: S607  # the user's own git
            capture_output=True,
            check=False,
            cwd=folder,
            env=os.environ | {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"},
            timeout=_TIMEOUT_S,
        )
    except FileNotFoundError:
        raise UserError("git is not installed, or not on the path; without it name files only") from None
    except subprocess.TimeoutExpired:
        raise UserError(f"git did not answer within {_TIMEOUT_S} seconds") from None
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise _GitError(said or (lines[-1].removeprefix("fatal: ") if lines else f"git ended with {done.returncode}"))
    return done.stdout
