"""What a short passage says beside its figures and days, by which it is known again when these changed."""

from __future__ import annotations

from checker.claims.mentions import passage_mentions
from checker.claims.names import is_full_name, name_key


def beside_figures(text: str, language: str) -> str | None:
    """The key of the words beside numbers and dates, in any order; None where they are too few to tell by."""
    end, kept = 0, list[str]()
    for mention in passage_mentions(text, language):
        kept.append(text[end : mention.start])
        end = mention.end
    key = name_key(" ".join([*kept, text[end:]]), language)
    return key if is_full_name(key) else None
