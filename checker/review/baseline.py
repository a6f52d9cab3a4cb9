"""The baseline: the findings that were there when a project began to check, taken as they are."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from checker.decisions import FINGERPRINT
from checker.output import write_file
from checker.review.toml import toml_inline

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from checker.findings import Finding

BASELINE = "baseline.toml"
_LARGEST_BYTES = 50_000_000
_SHOWN_CHARS = 80


class _Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One finding, with what tells a person which."""

    id: str
    page: str = ""
    rule: str = ""
    quote: str = ""


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    finding: list[_Entry] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """What was read of a baseline."""

    entries: tuple[_Entry, ...] = ()
    mistakes: tuple[str, ...] = ()

    @property
    def fingerprints(self) -> frozenset[str]:
        """The findings that are taken as they are."""
        return frozenset(entry.id for entry in self.entries)


def read_baseline(path: Path, shown: str) -> Baseline:
    """The baseline in a file, empty where there is none; what is wrong with it is told in it."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST_BYTES + 1)
        if len(raw) > _LARGEST_BYTES:
            return Baseline(mistakes=(f"{shown}:1: is larger than {_LARGEST_BYTES // 1_000_000} MB",))
        table = msgspec.convert(tomllib.loads(raw.decode("utf-8-sig")), _File)
    except FileNotFoundError:
        return Baseline()
    except OSError as error:
        return Baseline(mistakes=(f"{shown}:1: cannot be read: {error.strerror or error}",))
    except (ValueError, RecursionError, msgspec.ValidationError) as error:
        line = re.search(r"at line (\d+)", str(error))
        return Baseline(
            mistakes=(f"{shown}:{line[1] if line else 1}: {error}; `checker check --baseline` makes it anew",)
        )
    wrong = [entry.id for entry in table.finding if not FINGERPRINT.fullmatch(entry.id)]
    return Baseline(
        entries=tuple(table.finding), mistakes=(f"{shown}:1: {wrong[0]!r} names no finding",) if wrong else ()
    )


def write_baseline(path: Path, findings: Iterable[Finding], kept: Iterable[_Entry] = ()) -> int:
    """How many findings the baseline has now: those given, and of an earlier one those `kept`."""
    entries = {entry.id: entry for entry in kept}
    for finding in findings:
        quote = " ".join(finding.places[0].quote[: _SHOWN_CHARS * 2].split())[:_SHOWN_CHARS] if finding.places else ""
        entries[finding.fingerprint] = _Entry(
            id=finding.fingerprint, page=finding.pages[0] if finding.pages else "", rule=finding.rule, quote=quote
        )
    in_order = sorted(entries.values(), key=lambda entry: (entry.page, entry.rule, entry.id))
    lines = [
        "# What was there when this project began to check, taken as it is by `checker check --baseline`.",
        "# Without its line a finding is open again.",
        "finding = [",
        *(f"  {toml_inline({'id': e.id, 'page': e.page, 'rule': e.rule, 'quote': e.quote})}," for e in in_order),
        "]",
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, "\n".join(lines) + "\n")
    return len(entries)
