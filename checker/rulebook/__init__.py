"""Rule packs, read and proven: TOML files in, `Rules` out, or every mistake of every file at once."""

from checker.rulebook.examples import check_examples
from checker.rulebook.load import load_rules, parse_rules

__all__ = ["check_examples", "load_rules", "parse_rules"]
