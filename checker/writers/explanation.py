"""What a kind of finding or a rule of a pack says, with its examples: the text of `checker explain`."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from checker.packs import FactRule, PatternRule, ReferenceText, TermRule
from checker.writers.visible import visible, visible_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.kinds.kind import Example, Kind
    from checker.packs import Rules

Rule = FactRule | TermRule | ReferenceText | PatternRule

SETTLING = """\
Where it is right as it stands, make it weigh less or switch it off in a pack under rules/:

    [kinds.{kind}]
    level = "note"        # or: off = true
    pages = ["press/*"]   # leave this out for all pages
"""


def named_rules(rules: Rules) -> tuple[tuple[str, Rule], ...]:
    """Each rule with the name that findings of it carry: `kind/id`, in the order of the packs."""
    return (
        *((f"fact/{fact.id}", fact) for fact in rules.facts),
        *((f"term/{term.id}", term) for term in rules.terms),
        *((f"quotation/{text.id}", text) for text in rules.texts),
        *((f"pattern/{pattern.id}", pattern) for pattern in rules.patterns),
    )


def write_list(kinds: Sequence[Kind], rules: Rules) -> str:
    """All kinds and rules, a line each."""
    lines = ["Kinds of finding:", ""]
    lines += _table([(kind.name, kind.says) for kind in kinds])
    lines += ["", "Rules of the packs:", ""]
    lines += _table([(name, says(rule)) for name, rule in named_rules(rules)]) or ["  none here"]
    lines += ["", "`checker explain NAME` tells more of one."]
    return "\n".join(lines) + "\n"


def _table(rows: Sequence[tuple[str, str]]) -> list[str]:
    width = max((len(name) for name, _ in rows), default=0)
    lines = []
    for name, says in rows:
        indent = " " * (width + 4)
        lines += textwrap.wrap(visible_line(says), 100, initial_indent=f"  {name:<{width}}  ", subsequent_indent=indent)
    return lines


def write_kind(kind: Kind) -> str:
    """What a kind says, examples of what it flags and lets pass, how to mend and how to settle."""
    parts = [f"{kind.name}: it says that {kind.says.rstrip('.')}."]
    parts += ["What it flags:\n" + "\n".join(_example(example) for example in kind.examples if example.flags)]
    passed = [example for example in kind.examples if not example.flags]
    if passed:
        parts += ["What it lets pass:\n" + "\n".join(_example(example) for example in passed)]
    parts += [kind.advice.strip(), SETTLING.format(kind=kind.name).strip()]
    return "\n\n".join(parts) + "\n"


def _example(example: Example) -> str:
    lines = [textwrap.indent(visible_text(example.text.strip()), "    ")]
    told = []
    if example.flags:
        told.append(f'{example.level or "flagged"}: "{visible_line(example.flags)}"')
    if example.suggestion:
        told.append(f"write: {visible_line(example.suggestion)}")
    if example.why:
        told.append(visible_line(example.why))
    lines += [f"      → {line}" for line in told]
    return "\n".join(lines) + "\n"


def visible_text(text: str) -> str:
    """The text with its line breaks, every other character that steers shown as a mark."""
    return "\n".join(visible(line) for line in text.splitlines())


def write_rule(name: str, rule: Rule) -> str:
    """What a rule of a pack declares, where it stands, its source and its examples."""
    kind = name.partition("/")[0]
    parts = [f"{name}: {says(rule)}", "\n".join(_details(rule))]
    if rule.wrong:
        parts.append("Wrong by it:\n" + "\n".join(f"    {visible_line(text)}" for text in rule.wrong))
    if rule.right:
        parts.append("Right by it:\n" + "\n".join(f"    {visible_line(text)}" for text in rule.right))
    parts.append(SETTLING.format(kind=kind).strip())
    return "\n\n".join(part for part in parts if part) + "\n"


def says(rule: Rule) -> str:
    """What a rule declares, in a line."""
    match rule:
        case FactRule():
            value = rule.date or rule.value or (str(rule.number) if rule.number is not None else "")
            return f"{rule.subject}: {value}"
        case TermRule():
            avoided = " or ".join(f'"{text}"' for text in rule.avoid)
            return f'write "{rule.use}", not {avoided}'
        case ReferenceText():
            return f"quotations of {rule.name} are held against its text"
        case PatternRule():
            return rule.message


def _details(rule: Rule) -> Iterator[str]:
    if rule.origin.path:
        yield f"declared in: {rule.origin.path}:{rule.origin.line_1based}"
    if isinstance(rule, FactRule) and rule.aliases:
        yield f"also called: {visible_line('; '.join(rule.aliases))}"
    if not isinstance(rule, PatternRule) and rule.source:
        yield f"source:      {visible_line(rule.source)}"
    if rule.level:
        yield f"level:       {rule.level}"
