"""Tells what changed between versions of a policy page, and what on it cannot be right.

The public names below are imported on first use, so that `import checker` costs nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from checker.version import __version__

if TYPE_CHECKING:
    from checker.checking import Report, check
    from checker.claims.mention import Mention
    from checker.claims.mentions import find_mentions_and_parts as mentions
    from checker.document import Block, Document, Place, Section, Span
    from checker.errors import CheckerError, UserError
    from checker.findings import Finding
    from checker.origins.folder import read
    from checker.packs import Rules
    from checker.rulebook import load_rules
    from checker.versions.align import align
    from checker.versions.compare import compare
    from checker.versions.comparison import Comparison
    from checker.versions.timeline import Timeline, timeline

_HOMES = {
    "Block": "document", "CheckerError": "errors", "Comparison": "versions.comparison", "Document": "document",
    "Finding": "findings", "Mention": "claims.mention", "Place": "document", "Report": "checking", "Rules": "packs",
    "Section": "document", "Span": "document", "UserError": "errors", "align": "versions.align", "check": "checking",
    "compare": "versions.compare", "load_rules": "rulebook", "mentions": "claims.mentions:find_mentions_and_parts",
    "read": "origins.folder", "Timeline": "versions.timeline", "timeline": "versions.timeline",
}  # fmt: skip

__all__ = [
    "Block", "CheckerError", "Comparison", "Document", "Finding", "Mention", "Place", "Report", "Rules", "Section",
    "Span", "Timeline", "UserError", "__version__", "align", "check", "compare", "load_rules", "mentions", "read",
    "timeline",
]  # fmt: skip


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'checker' has no attribute {name!r}")
    module, _, attribute = _HOMES[name].partition(":")
    return getattr(importlib.import_module(f"checker.{module}"), attribute or name)
