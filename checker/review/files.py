"""Decisions as files: one for each finding, `rules/decisions/<page>/<fingerprint>.toml`, so that git merges them.

A file is written aside and renamed into place, under a lock that the system lets go of when its holder dies: a reader
sees the file before or after, and a process that is killed tears nothing.
"""

from __future__ import annotations

import contextlib
import re
import stat
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.decisions import FINGERPRINT, Decisions, Record, decision_mistakes
from checker.errors import UserError
from checker.output import write_file
from checker.review.baseline import BASELINE, read_baseline
from checker.review.record_file import BrokenRecordError, read_record, write_record
from checker.review.stores import OutdatedError, merge_decisions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from checker.decisions import Decision

_LARGEST_BYTES = 1_000_000
_LOCK = ".lock"
_LOCK_TIMEOUT_S = 30
_GIT = {
    ".gitattributes": "# Whoever settles the same finding in two branches: both lines are kept, and the last counts.\n"
    "*.toml merge=union\n",
    ".gitignore": ".*\n!.gitattributes\n!.gitignore\n",
}
"""What makes two people's work merge, and keeps the lock and a killed writer's leftovers out of git."""
_SAFE = re.compile(r"[^\w.,+ -]")


class FileStore:
    """The decisions in a folder; each file is read again only when it has changed."""

    def __init__(self, folder: Path, shown: str | None = None) -> None:
        self._folder = folder
        self.name = shown or folder.as_posix()
        self._known: dict[Path, tuple[tuple[int, int, int], Record]] = {}

    def read(self) -> Decisions:
        """All decisions in the folder, in the order of their pages and fingerprints, and the baseline."""
        records: dict[str, Record] = {}
        broken: list[str] = []
        known: dict[Path, tuple[tuple[int, int, int], Record]] = {}
        for path in self._files():
            try:
                record = self._read(path, known)
            except BrokenRecordError as error:
                broken += error.mistakes
                continue
            if record is None:
                continue
            if record.fingerprint in records:
                broken.append(
                    f"{record.kept_in}:1: is decided on in {records[record.fingerprint].kept_in} too, which counts; "
                    "put the lines of both into one file"
                )
                continue
            records[record.fingerprint] = record
        self._known = known
        baseline = read_baseline(self._folder / BASELINE, f"{self.name}/{BASELINE}")
        return Decisions(
            records=tuple(records.values()), baseline=baseline.fingerprints, broken=(*broken, *baseline.mistakes)
        )

    def add(self, record: Record, decision: Decision, *, seen: int) -> Record:
        """The record with one more decision, written; raises OutdatedError, or UserError where nothing can be."""
        mistakes = decision_mistakes(decision)
        if mistakes:
            raise UserError("; ".join(mistakes))
        with self._locked():
            kept = self._find(record.fingerprint)
            there = kept.decisions if kept else ()
            if len(there) != seen:
                raise OutdatedError(kept)
            path = self._path(kept or record)
            written = replace(record, decisions=(*there, decision), kept_in=self._shown(path))
            self._write(path, written)
            return written

    def take_back(self, fingerprint: str, decision: Decision, *, seen: int) -> None:
        """Removes the last decision on a finding, if it is this one and the `seen`th."""
        with self._locked():
            kept = self._find(fingerprint)
            if kept is None or len(kept.decisions) != seen or kept.last != decision:
                raise OutdatedError(kept)
            path = self._path(kept)
            if seen == 1:
                path.unlink()
            else:
                self._write(path, replace(kept, decisions=kept.decisions[:-1]))

    def put(self, records: Iterable[Record]) -> int:
        """How many of these records brought something new, which is written behind what was there."""
        changed = 0
        with self._locked():
            here = {record.fingerprint: record for record in self.read().records}
            for record in records:
                kept = here.get(record.fingerprint)
                merged = merge_decisions(kept.decisions if kept else (), record.decisions)
                if kept is None or merged != kept.decisions:
                    # copies can be made again: no need to wait for the disk a thousand times
                    self._write(self._path(kept or record), replace(record, decisions=merged), durable=False)
                    changed += 1
        return changed

    def _files(self) -> Iterator[Path]:
        """Every file of a decision, wherever below the folder it lies."""
        for path in sorted(self._folder.rglob("*.toml")):
            inside = path.relative_to(self._folder).parts
            if not any(part.startswith(".") for part in inside) and inside != (BASELINE,):
                yield path

    def _read(self, path: Path, known: dict[Path, tuple[tuple[int, int, int], Record]]) -> Record | None:
        """The record in a file; None where the file went while the folder was being read."""
        shown = self._shown(path)
        if not FINGERPRINT.fullmatch(path.stem):
            raise BrokenRecordError((f"{shown}:1: is not named by a finding: 16 digits from 0 to 9 and a to f",))
        try:
            status = path.lstat()
            stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
            if path in self._known and self._known[path][0] == stamp:
                known[path] = self._known[path]
                return known[path][1]
            if stat.S_ISLNK(status.st_mode):
                raise BrokenRecordError((f"{shown}:1: is a link, and links are not followed here",))
            with path.open("rb") as file:
                raw = file.read(_LARGEST_BYTES + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise BrokenRecordError((f"{shown}:1: cannot be read: {error.strerror or error}",)) from None
        if len(raw) > _LARGEST_BYTES:
            raise BrokenRecordError((f"{shown}:1: is larger than {_LARGEST_BYTES // 1_000_000} MB",))
        record = read_record(raw, path.stem, shown)
        known[path] = (stamp, record)
        return record

    def _find(self, fingerprint: str) -> Record | None:
        """The record of one finding as it stands now; raises UserError where its file is broken."""
        if not FINGERPRINT.fullmatch(fingerprint):
            raise UserError(f"{fingerprint!r} names no finding")
        for path in self._files():
            if path.stem == fingerprint:
                try:
                    return self._read(path, {})
                except BrokenRecordError as error:
                    raise UserError(f"{error}; mend the file first") from None
        return None

    def _path(self, record: Record) -> Path:
        """Where a record is kept: where it lies already, else in the folder of its page."""
        if record.kept_in.startswith(f"{self.name}/"):
            return self._folder / record.kept_in.removeprefix(f"{self.name}/")
        if not FINGERPRINT.fullmatch(record.fingerprint):
            raise UserError(f"{record.fingerprint!r} names no finding")
        return self._folder / page_folder(record.page.rpartition(".")[0]) / f"{record.fingerprint}.toml"

    def _shown(self, path: Path) -> str:
        return f"{self.name}/{path.relative_to(self._folder).as_posix()}"

    def _write(self, path: Path, record: Record, *, durable: bool = True) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"{path.parent}: cannot be made: {error.strerror or error}") from None
        write_file(path, write_record(record), durable=durable)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Alone in the folder, in this process and among all others on this machine."""
        try:
            from filelock import FileLock, Timeout
        except ImportError:
            raise UserError("deciding needs the extra `review`: pip install '.[review]'") from None
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self._folder / _LOCK, timeout=_LOCK_TIMEOUT_S, is_singleton=False, thread_local=False)
            with lock:
                self._tidy()
                yield
        except Timeout:
            raise UserError(f"{self.name}: someone has held the lock for {_LOCK_TIMEOUT_S} s; try again") from None
        except OSError as error:
            raise UserError(f"{self.name}: cannot be written to: {error.strerror or error}") from None

    def _tidy(self) -> None:
        """What a killed writer left aside goes, and what git needs to know is there."""
        for name, text in _GIT.items():
            if not (self._folder / name).exists():
                write_file(self._folder / name, text)
        for path in self._folder.rglob(".*.toml.*"):
            with contextlib.suppress(OSError):
                path.unlink()


def page_folder(page: str) -> str:
    """The folder that decisions on a page are kept in: the page's own name, made safe for every file system.

    A page is named by its folders, but any text may call itself a page: what is no plain name is escaped, so that
    nothing leads out of the folder of decisions.
    """
    parts = [part for part in unicodedata.normalize("NFC", page).split("/") if part]
    safe = [_SAFE.sub(lambda found: f"%{ord(found[0]):02X}", part)[:80].strip(" ") for part in parts[:8]]
    return "/".join(f"%2E{part[1:]}" if part.startswith(".") else part or "%" for part in safe) or "page"
