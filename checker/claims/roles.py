"""Tells numbers that count from numbers that only name: articles, resolutions, telephones, years inside names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from checker.language.labels import LABELS

if TYPE_CHECKING:
    from checker.claims.mention import Mention
    from checker.claims.tokens import Tokens


def assign_role(tokens: Tokens, mention: Mention, language: str) -> Mention:
    """The mention with its role: "label" or "name" where it is no quantity and no plain date."""
    if mention.kind != "number" or mention.spelled:
        return mention
    index = tokens.at(mention.start)
    before = tokens.before(index, 1)
    if before and before[0] in LABELS[language]:
        return replace(mention, role="label")
    return mention
