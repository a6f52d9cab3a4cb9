"""Tells what a kind or a rule says, and that the packs' own examples hold."""

from __future__ import annotations

import difflib
from functools import partial
from typing import TYPE_CHECKING

from checker.errors import UserError
from checker.project import load_packs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.project import Project


def explain(name: str | None, *, rules: Sequence[str] = (), project: Project | None = None) -> str:
    """What a kind or a rule says, or a list of all; raises UserError for a name that is none."""
    from checker.kinds import KINDS
    from checker.writers.explanation import named_rules, write_kind, write_list, write_rule

    texts = {kind.name: partial(write_kind, kind) for kind in KINDS}
    if name in texts and not rules:
        return texts[name]()  # a kind says the same whatever the packs declare: one that is broken shuts off no help
    packs = load_packs(rules, project)
    if name is None:
        return write_list(KINDS, packs)
    for rule_name, rule in named_rules(packs):
        tell = partial(write_rule, rule_name, rule)
        texts.setdefault(rule_name.partition("/")[2], tell)
        texts[rule_name] = tell
    if name not in texts:
        near = difflib.get_close_matches(name, texts, n=1)
        advice = f"did you mean {near[0]}?" if near else "`checker explain` lists them"
        raise UserError(f"{name}: no kind of finding and no rule of a pack; {advice}")
    return texts[name]()


def prove_packs(*, rules: Sequence[str] = (), project: Project | None = None) -> str:
    """A line on the packs whose examples all hold; raises UserError with a line for each that does not."""
    if not rules and not (project and project.rules.is_dir()):
        raise UserError("no rule packs here; name them with --rules, or run `checker init`")
    from checker.writers.explanation import named_rules

    packs = load_packs(rules, project)  # a rule whose own examples do not hold is refused when it is read
    rules_by_name = named_rules(packs)
    examples = sum(len(rule.wrong) + len(rule.right) for _, rule in rules_by_name)
    unproven = [name for name, rule in rules_by_name if not rule.wrong]
    line = f"{len(rules_by_name)} rules, {examples} examples: all hold"
    return f"{line}; no example of what is wrong: {', '.join(unproven)}\n" if unproven else f"{line}\n"
