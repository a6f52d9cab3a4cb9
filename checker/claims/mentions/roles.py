"""Tells numbers that count from numbers that only name: articles, resolutions, telephones, years inside names."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.claims.mentions.addresses import house_before, is_postcode, on_street
from checker.language.bodies.offices import ANNIVERSARIES, NAMED_BY_ORDINAL, OFFICES
from checker.language.dates import DATES
from checker.language.lazy import lazy_re
from checker.language.numbers.units import AGE_BEFORE, AGE_PAIRS
from checker.language.parts.labels import (
    CLOCK,
    COUNTED_TELEPHONES,
    LABEL_VERBS,
    LABELS,
    NAME_HEADS,
    NUMBER_SIGNS,
    VERB_LEADS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.mentions.tokens import Tokens

_JOINING = lazy_re(
    r"[^\S\t\n]?(?:[,;/–&-]|\b(?:and|or|to|et|ou|à|en|of|tot|und|oder|bis)\b)\s?(?:(?:and|or|et|ou|en|und)\s)?",
    re.IGNORECASE,
)
_LONGEST_JOINT = 8
_INDENT = 40
_NOUN_AHEAD = lazy_re(r"[^\S\t\n][^\W\d_]{3,}")
_SECTION = lazy_re(r"\d{1,2}(?:\.\d{1,2})+\.?\s+[A-ZÀ-Þ\d]")
_APPENDIX = lazy_re(r"(?<![\w.])[A-Z]\.$")
"""What stands before the number of an appendix's section: "A.6", "§B.1.2"."""
_PARAGRAPH = lazy_re(r"\d{1,2}(?:\.\d{1,2})+\((?:\d{1,2}|[a-z])\)")
"""A section and a paragraph of it: "7.1(2)"."""
_PLURAL_ENDINGS = ("s", "en", "eln")
_COUNTRIES = frozenset({"UK", "US", "EU", "UN", "USA", "UE", "VN", "VS", "ONU", "UNO"})
_LONE_CAPITALS = frozenset("AIÀY")
_BEFORE_CLAUSE = frozenset("and or to either right that from if by with may will is are include both for in of".split())
_VERBS = frozenset("is was were has had will and or est a sera et is werd heeft en of".split())
_HEADS_AFTER = frozenset({"Agenda", "Strategy", "Vision", "Programme", "Program"})


def assign_roles(tokens: Tokens, mentions: Sequence[Mention], language: str) -> Iterator[Mention]:
    """The mentions in order, with the role "label" or "name" where one is no quantity and no plain date."""
    previous: Mention | None = None
    several = False
    for mention in mentions:
        current = mention
        if mention.kind == "date":
            if on_street(tokens.text, mention.start):
                current = replace(mention, role="name")  # rue du 4-Septembre
        elif mention.kind == "duration":
            if _on_the_clock(tokens, mention, language):
                current = replace(mention, kind="number", unit=None, role="label")
        elif mention.kind == "ordinal":
            role = _ordinal_role(tokens, mention, language)
            current = replace(mention, role=role) if role else mention
        elif mention.kind == "number" and not mention.role:
            chained = previous is not None and _chained(tokens.text, previous, mention, several=several)
            several = several if chained else _several(tokens, mention)
            role = "label" if chained else _role(tokens, mention, language)
            current = replace(mention, role=role) if role else mention
        yield current
        previous = current


def _chained(text: str, previous: Mention, mention: Mention, *, several: bool) -> bool:
    """Whether a number goes on with the label before it: "Articles 5 and 6 apply", "Article 6 (1)"."""
    between = text[previous.end : mention.start]
    if previous.role != "label" or mention.spelled or len(between) > _LONGEST_JOINT:
        return False
    if between.strip() == "(" and text[mention.end : mention.end + 1] == ")":
        return True
    if not _JOINING.fullmatch(between):
        return False
    return several or not _NOUN_AHEAD.match(text, mention.end)


def _several(tokens: Tokens, mention: Mention) -> bool:
    """Whether the word before a number is a plural, so that more labels may follow."""
    before = tokens.before(tokens.at(mention.start), 1)
    return bool(before) and before[0].endswith(_PLURAL_ENDINGS)


def _role(tokens: Tokens, mention: Mention, language: str) -> str:
    """The role of a number: "label", "name", "age" or "" where it counts."""
    index = tokens.at(mention.start)
    if labelled(tokens, index, language):
        return "label"
    if mention.spelled:
        whole = mention.value == int(mention.value)
        return "name" if whole and _capital_inside(tokens.text, mention.start) else ""
    if _is_age(tokens, index, language):
        return "age"
    return (
        _role_by_neighbours(tokens.text, mention)
        or ("label" if _short_code(tokens, index) or _counted_name(tokens, index, mention, language) else "")
        or ("label" if _is_numbering(tokens.text, mention.start, mention.end) else "")
        or _role_by_place(tokens.text, mention, language)
    )


def labelled(tokens: Tokens, index: int, language: str) -> bool:
    """Whether a word of labels stands before the word at `index` ("Article 5", "No. 7", "PO Box 1971")."""
    if not index or index >= len(tokens):
        return False
    word, gap = tokens.words[index - 1], tokens.gap(index)
    if len(gap) > 3 or (gap.strip(" \u00a0\u202f.(:") and gap not in ("° ", "°", " n°", ". ", "º ")):
        return False
    if "(" in gap and len(tokens.words[index]) == 4:
        return False  # "the Harbour Treaty (1986)" tells the year
    if word in NUMBER_SIGNS:
        return "." in gap or "°" in gap or "º" in gap or tokens.raw(index - 1)[0].isupper()
    if word == "is" and tokens.before(index, 2) in (("number", "is"), ("no", "is")):
        return True
    if word not in LABELS[language] or (word in LABEL_VERBS and tokens.before(index - 1, 1) in VERB_LEADS):
        return False
    if "." in gap:
        # "sent on line. Five papers": an abbreviation stands before figures
        return len(word) <= 5 and not tokens.raw(index).istitle()
    return ":" not in gap or word in COUNTED_TELEPHONES


def _role_by_neighbours(text: str, mention: Mention) -> str:
    """The role that the characters right before and after a number tell."""
    start, end = mention.start, mention.end
    before, after = text[start - 1 : start], text[end : end + 1]
    beyond = text[start - 2 : start - 1] if start > 1 else ""
    if before == "(" and after == ")" and (beyond.isalnum() or beyond == ")"):
        return "label"  # Article 5(1), 512(c)(3)
    if _APPENDIX.search(text, max(0, start - 3), start) or _PARAGRAPH.match(text, start):
        return "label"
    if before.isalpha() or (before and before in "-/_" and beyond.isalpha()):
        return "name"  # G7, COVID-19
    if after.isalpha():
        return "name"  # 4G, the postcode W1A 1AA
    if after == "/" or (before and before in "/#§_") or (before == " " and beyond == "§"):
        return "label"
    return ""


def _role_by_place(text: str, mention: Mention, language: str) -> str:
    """The role of a number at the head of a section, on a clock or in an address."""
    start, end = mention.start, mention.end
    if start == 0 and _SECTION.match(text):
        return "label"
    if language != "fr" and end - start <= 5 and CLOCK.match(text, end) and not _is_too_late(mention):
        return "label"
    if house_before(text, end) or on_street(text, start) or is_postcode(text, start, end):
        return "label"
    return ""


def _is_too_late(mention: Mention) -> bool:
    """Whether a number is no hour and no minute that a clock shows: German "130 am Hauptsitz"."""
    return isinstance(mention.value, Decimal) and "." not in mention.text and mention.value > _HOURS


_HOURS = 24


def _on_the_clock(tokens: Tokens, mention: Mention, language: str) -> bool:
    """Whether hours are a time of day: "de 9 h à 12 h", "van 9 tot 12.30 uur"."""
    if mention.unit != "hour" or mention.spelled or language == "en":
        return False
    before = tokens.before(tokens.at(mention.start), 1)
    if language == "fr":
        return mention.text.endswith("h") and bool(before) and before[0] in ("de", "à", "dès", "vers", "entre", "et")
    return "." in mention.text or (bool(before) and before[0] in ("om", "tot", "vanaf", "um", "bis", "ab"))


def _is_age(tokens: Tokens, index: int, language: str) -> bool:
    """Whether a number without a unit is somebody's age ("aged 18")."""
    before = tokens.before(index, 2)
    return bool(before) and (before[-1] in AGE_BEFORE[language] or before in AGE_PAIRS[language])


def _short_code(tokens: Tokens, index: int) -> bool:
    """Whether one to three capitals stand before the number ("RE 1", "S 2"), no country's."""
    if not index or tokens.gap(index) not in (" ", "\u00a0"):
        return False
    raw = tokens.raw(index - 1)
    return len(raw) <= 3 and raw.isupper() and raw.isalpha() and raw not in _COUNTRIES and raw not in _LONE_CAPITALS


def _counted_name(tokens: Tokens, index: int, mention: Mention, language: str) -> bool:
    """Whether a low number tells namesakes apart ("Solvik 2 was shut down", "Terminal 3:")."""
    if not index or language == "de" or len(mention.text) > 2 or not tokens.spaced(index):
        return False
    raw, word = tokens.raw(index - 1), tokens.words[index - 1]
    if len(raw) < 3 or not raw[0].isupper() or word in DATES[language].before_year:
        return False
    text = tokens.text
    following = text[mention.end : mention.end + 1]
    if _comes_first(text, tokens.starts[index - 1]):
        return following == ":"
    head = text[max(0, tokens.starts[index - 1] - 2) : tokens.starts[index - 1]]
    if head[-2:].rstrip()[-1:] in (".", "!", "?") or _is_of_a_row(tokens, index, language):
        return False
    after = tokens.at(mention.end)
    return following in ("", ",", ":", ";", ".", ")", "\n") or (after < len(tokens) and tokens.words[after] in _VERBS)


def _is_of_a_row(tokens: Tokens, index: int, language: str) -> bool:
    """Whether a number is what a group has, the verb being that of one before: "The Reds hold 18, the Greens 14"."""
    if language != "en" or not tokens.words[index - 1].endswith("s"):
        return False
    return tokens.before(index - 1, 1) == ("the",)


def _comes_first(text: str, start: int) -> bool:
    """Whether a word begins the passage, so that its capital means nothing."""
    return start <= _INDENT and not text[:start].strip(" \"'“«(•-")


def _capital_inside(text: str, start: int) -> bool:
    """Whether a number word has a capital inside a sentence ("the Group of Seven")."""
    inside = start > 1 and text[start - 1] == " " and text[start - 2].isalpha()
    return inside and text[start].isupper() and text[start + 1 : start + 2].islower()


def _is_numbering(text: str, start: int, end: int) -> bool:
    """Whether the number numbers: "1) …", "(2) …", "[3]", "[^4]", or "1." at the beginning."""
    after, opened = text[end : end + 1], text[start - 1 : start]
    if end - start > 3:
        return False
    if after == "]" and text[max(0, start - 2) : start].endswith(("[", "[^")):
        return True
    if after == ")" and opened == "(":
        return _numbers_clause(text, start, end)
    head = text[max(0, start - 2) : start].strip()
    if after == ")":
        return not head or head[-1:] in (":", ";", ",", ".") or "(" not in text[max(0, start - 60) : start]
    if after == "." and not text[end + 1 : end + 2].isdigit():
        return start <= _INDENT and not text[:start].strip() and bool(text[end + 1 : end + _INDENT].strip())
    return False


def _numbers_clause(text: str, start: int, end: int) -> bool:
    """Whether a number in brackets opens a clause ("(1) the title, and (2) the name") and is no count behind a noun."""
    if not text[end + 1 : end + 3].strip()[:1].isalpha():
        return False
    head = text[max(0, start - 12) : start - 1].rstrip()
    if not head or head[-1:] in (",", ";", ":", "."):
        return True
    return head.rpartition(" ")[2].casefold() in _BEFORE_CLAUSE


def named_year(tokens: Tokens, index: int, language: str) -> bool:
    """Whether the four digits at `index` belong to a name ("Horizon 2020", "the 2030 Agenda")."""
    if index + 1 < len(tokens) and tokens.spaced(index + 1) and tokens.raw(index + 1) in _HEADS_AFTER:
        return True
    if index == 0 or not tokens.spaced(index):
        return False
    word, raw = tokens.words[index - 1], tokens.raw(index - 1)
    if word in LABELS[language] or not raw[0].isupper():
        return False
    if word in DATES[language].before_year or word in DATES[language].seasons:
        return False
    heads = NAME_HEADS.get(language)
    if heads is not None:
        return word in heads
    return not _comes_first(tokens.text, tokens.starts[index - 1])


def _ordinal_role(tokens: Tokens, mention: Mention, language: str) -> str:
    """The role of an ordinal, by the word that it counts: an anniversary, a war, an office."""
    after = tokens.at(mention.end)
    if after >= len(tokens) or not tokens.joined(after):
        return ""
    following = tokens.words[after]
    if following in ANNIVERSARIES[language]:
        return "anniversary"
    if following in OFFICES[language]:
        return "name"
    return "name" if following in NAMED_BY_ORDINAL[language] and tokens.raw(after)[0].isupper() else ""
