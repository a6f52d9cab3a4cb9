"""The rules of a SARIF log: what every kind and every rule that found something says, with examples."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.findings import LEVELS
from checker.kinds import KINDS
from checker.packs import FactRule, PatternRule, TermRule
from checker.writers.explanation import named_rules, says
from checker.writers.visible import clipped, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.checking import Report
    from checker.findings import Finding, Level
    from checker.kinds.kind import Kind
    from checker.writers.explanation import Rule

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

MAX_TEXT = 1_024
_MOST_EXAMPLES = 3
_PRECISION: dict[Level, str] = {"error": "very-high", "warning": "high", "note": "medium"}
_SEVERITY: dict[Level, str] = {"error": "error", "warning": "warning", "note": "recommendation"}
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def describe_rules(report: Report) -> list[dict[str, Json]]:
    """Every kind as a rule, then every rule of one, or of a pack, that found something, each name once."""
    kinds = {kind.name: kind for kind in KINDS}
    declared = dict(named_rules(report.rules))
    rules = [_of_kind(kind.name, kind, _level_of(kind)) for kind in KINDS]
    found: dict[str, Finding] = {}
    for finding in report.findings:
        if finding.rule not in kinds:
            heaviest = found.get(finding.rule, finding)
            found[finding.rule] = max(heaviest, finding, key=lambda each: LEVELS.index(each.level))
    for name, finding in sorted(found.items()):
        if finding.kind in kinds and name in declared:
            rules.append(_of_pack(name, kinds[finding.kind], finding.level, declared[name]))
        elif finding.kind in kinds:
            rules.append(_of_kind(name, kinds[finding.kind], finding.level))
    return rules


def _level_of(kind: Kind) -> Level:
    """The heaviest level that the kind's own examples show."""
    return max((example.level for example in kind.examples if example.level), key=LEVELS.index, default="warning")


def _of_kind(name: str, kind: Kind, level: Level) -> dict[str, Json]:
    flagged = [example for example in kind.examples if example.flags and "\n=== " not in f"\n{example.text}"]
    shown = [f"- {_code(example.text)}: {_code(example.flags)} is flagged" for example in flagged[:_MOST_EXAMPLES]]
    short = _sentence(kind.says)
    return _rule(
        name,
        level,
        short=short,
        full=[short, kind.advice.strip()],
        examples=["\n".join(["Examples:", "", *shown])] if shown else [],
        explain=kind.name,
    )


def _of_pack(name: str, kind: Kind, level: Level, rule: Rule) -> dict[str, Json]:
    """A rule that a pack declares: its own words, its source and its own examples."""
    short = _sentence(visible(says(rule)))
    source = "" if isinstance(rule, PatternRule) else rule.source
    note = rule.note if isinstance(rule, FactRule | TermRule) else ""
    declared = "Declared by a rule pack" + (
        f", {rule.origin.path}:{rule.origin.line_1based}" if rule.origin.path else ""
    )
    after = f", after {escaped(visible(source))}" if source else ""
    address = _ADDRESS.search(source)
    told = _rule(
        name,
        level,
        short=short,
        full=[
            escaped(short),
            f"{declared}{after}.",
            escaped(visible(note)),
            f"A finding of it says that {kind.says.rstrip('.')}.",
        ],
        examples=[*_listed("Wrong by it:", rule.wrong), *_listed("Right by it:", rule.right)],
        explain=name,
    )
    return told | ({"helpUri": address[0].rstrip(".,;)")} if address else {})


def _listed(head: str, texts: Sequence[str]) -> Iterator[str]:
    if texts:
        yield "\n".join([head, "", *(f"- {_code(clipped(text, MAX_TEXT))}" for text in texts[:_MOST_EXAMPLES])])


def _rule(
    name: str, level: Level, *, short: str, full: Sequence[str], examples: Sequence[str], explain: str
) -> dict[str, Json]:
    parts = [part for part in full if part]
    more = f"`checker explain {explain}` tells more."
    return {
        "id": clipped(name, 255),
        "name": "".join(part.capitalize() for part in re.split(r"[^a-zA-Z0-9]+", name))[:255],
        "shortDescription": {"text": clipped(short, MAX_TEXT)},
        "fullDescription": {"text": clipped(" ".join(parts), MAX_TEXT)},
        "help": {"text": "\n\n".join([*parts, more]), "markdown": "\n\n".join([*parts, *examples, more])},
        "defaultConfiguration": {"level": level},
        "properties": {
            "precision": _PRECISION[level],
            "problem.severity": _SEVERITY[level],
            "tags": ["consistency", f"kind/{name.partition('/')[0]}"],
        },
    }


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _code(text: str) -> str:
    """A passage as Markdown code on one line, whatever backticks are in it."""
    line = " ".join(visible(text.replace("\n", " ")).split())
    fence = "`" * (1 + max(map(len, re.findall("`+", line)), default=0))
    return f"{fence} {line} {fence}"


def escaped(text: str) -> str:
    """Text of pages in a message: brackets there make links, and are none."""
    return re.sub(r"([\\\[\]])", r"\\\1", text)
