"""The JSON Schema (2020-12) of what `--format json` writes, as a text that programs can validate against."""

from __future__ import annotations

from importlib.resources import files


def write_schema() -> str:
    """The schema as one JSON object, ending in a line break: a report, a difference, or a difference of folders."""
    return (files("checker.writers") / "report.schema.json").read_text("utf-8")
