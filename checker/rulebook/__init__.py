"""Rule packs, read and proven: TOML files in, `Rules` out, or every mistake of every file at once."""

from checker.rulebook.load import load_rules, parse_rules

__all__ = ["load_rules", "parse_rules"]
