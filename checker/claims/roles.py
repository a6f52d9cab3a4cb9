"""Tells numbers that count from numbers that only name: articles, resolutions, telephones, years inside names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.language.dates import DATES
from checker.language.labels import CLOCK, LABELS, NAME_HEADS, NUMBER_SIGNS, STREET
from checker.language.units import AGE_BEFORE, AGE_PAIRS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.tokens import Tokens

RUN = re.compile(
    r"\d{1,3}(?:\.\d{1,5}){2,6}(?!\d|,\d)"  # 192.168.1.2, version 1.2.3
    r"|\d{1,2}:\d{2}(?::\d{2})?(?!\d)"  # 9:30
    r"|\d{1,2} ?h ?[0-5]\d(?!\d)"  # 14h30
    r"|\d{1,4}/\d{1,4}/[A-Z]\w{1,8}\b"  # 95/46/EC
    r"|(?:19|20)\d{2}/\d{3,4}(?![\d/])"  # 2016/679
    r"|\d{1,4}/(?:19|20)\d{2}(?![\d/])"  # 1371/2007
    r"|\d{3} \d{4}(?![\d.,]\d|\d)"  # 555 1234
    r"|\d{2,4}\)[ -]?\d{2,4}(?:[ ./-]\d{2,4}){1,4}(?!\d)"  # (020) 555 18 00
    r"|\d{1,4}/[A-Z]{1,4}/\d{1,4}"
    r"|0\d{1,4}(?:[ ./-]\d{2,4}){1,5}(?!\d)"  # 02 501 81 11
    r"|\d{3,5}-\d{3,8}(?:[-/]\d{2,8}){0,3}(?!\d)"  # 555-1234, 1111-22223333-4444
    r"|\d{1,3}-\d{3}-\d{3,4}(?:[-/]\d{2,8})?(?!\d)"
)
"""Runs of digits that are no quantities: each part of them is a label."""

_SCHOOL_YEAR = re.compile(r"\d{4}/\d{4}")
_PHONE = re.compile(r"\+\d{1,3}[\d ()./\u00a0-]{5,24}\d")
_JOINING = re.compile(
    r"[^\S\t\n]?(?:[,;/–&-]|\b(?:and|or|to|et|ou|à|en|of|tot|und|oder|bis)\b)\s?(?:(?:and|or|et|ou|en|und)\s)?"
)


def run_end(text: str, start: int) -> int | None:
    """Where a run of digits that is no quantity ends, if one begins here: an address, a time, a telephone number."""
    if start and text[start - 1] == "+":
        match = _PHONE.match(text, start - 1)
        if match:
            return match.end()
    match = RUN.match(text, start)
    if match is None:
        return None
    written = match.group()
    if "/" in written and _SCHOOL_YEAR.fullmatch(written) and int(written[-4:]) == int(written[:4]) + 1:
        return None  # 2019/2020
    if written.count("-") == 1 and written[:4].isdigit() and len(written) == 9 and written[5:].isdigit():
        return None  # 1980-1992
    if written.count(".") > 1 and "-" not in written and re.fullmatch(r"\d{1,3}(?:\.\d{3})+", written):
        return None  # 1.234.567
    return match.end()


def assign_roles(tokens: Tokens, mentions: Sequence[Mention], language: str) -> Iterator[Mention]:
    """The mentions in order, with the role "label" or "name" where one is no quantity and no plain date."""
    previous: Mention | None = None
    for mention in mentions:
        current = mention
        if mention.kind == "date" and on_street(tokens.text, mention.start):
            current = replace(mention, role="name")  # rue du 4-Septembre
        elif mention.kind == "duration" and _on_the_clock(tokens, mention, language):
            current = replace(mention, kind="number", unit=None, role="label")
        elif mention.kind in ("number", "ordinal") and not mention.role:
            role = _role(tokens, mention, previous, language)
            if role:
                current = replace(mention, role=role)
        yield current
        previous = current


def _on_the_clock(tokens: Tokens, mention: Mention, language: str) -> bool:
    """Whether hours are a time of day: "de 9 h à 12 h", "van 9 tot 12.30 uur"."""
    if mention.unit != "hour" or mention.spelled or language == "en":
        return False
    before = tokens.before(tokens.at(mention.start), 1)
    if language == "fr":
        return mention.text.endswith("h") and bool(before) and before[0] in ("de", "à", "dès", "vers", "entre", "et")
    return "." in mention.text or (bool(before) and before[0] in ("om", "tot", "vanaf", "um", "bis", "ab"))


def _role(tokens: Tokens, mention: Mention, previous: Mention | None, language: str) -> str:
    if mention.kind == "ordinal":
        return _ordinal_role(tokens, mention, language)
    text, start, end = tokens.text, mention.start, mention.end
    index = tokens.at(start)
    before = text[start - 1 : start]
    after = text[end : end + 1]
    word = tokens.words[index - 1] if index else ""
    gap = tokens.gap(index) if index and index < len(tokens) else None
    if gap is not None and _labelled(tokens, index, word, gap, language):
        return "label"
    if mention.spelled:
        whole = mention.value == int(mention.value)
        return "name" if whole and _capital_inside(text, start, before) else ""
    if previous is not None and previous.role == "label" and len(text[previous.end : start]) <= 8:
        if text[previous.end : start].strip() == "(" and after == ")":
            return "label"  # Article 6 (1)
        joint = _JOINING.fullmatch(text[previous.end : start])
        if joint and (_several(tokens, previous) or not re.match(r"[^\S\t\n][^\W\d_]{3,}", text[end : end + 5])):
            return "label"
    if before == "(" and start > 1 and text[start - 2].isdigit() and after == ")":
        return "label"  # Article 5(1)
    if _is_age(tokens, index, language):
        return "age"
    if index and _short_code(tokens, index, gap):
        return "label"
    if before and (before.isalpha() or (before in "-/_" and text[start - 2 : start - 1].isalpha())):
        return "name"
    if start == 0 and _SECTION.match(text):
        return "label"
    if mention.bound == "exact" and _HOUSE_BEFORE.match(text, end):
        return "label"
    if after.isalpha():
        return "name"  # 4G, the postcode W1A 1AA
    if after == "/" and text[end + 1 : end + 2].isdigit():
        return "label"
    if before in ("/", "#", "§", "_") or text[max(0, start - 2) : start] == "§ ":
        return "label"
    if _numbering(text, start, end):
        return "label"
    if CLOCK.match(text, end) and len(mention.text) <= 5 and language != "fr":
        return "label"
    if on_street(text, start) or _counted_name(tokens, index, mention, language):
        return "label"
    return _postcode(tokens, mention)


_SECTION = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?\s+[A-ZÀ-Þ]")
_HOUSE_BEFORE = re.compile(
    r" [A-ZÀ-Þ][\w'’-]{1,24}(?: [A-ZÀ-Þ][\w'’-]{1,24}){0,2}"
    r" (?:Street|Road|Avenue|Lane|Square|Drive|Quay|Way|Place|Boulevard)\b"
    r"|,? (?:rue|avenue|boulevard|place|chaussée|quai|allée) "
)
_COUNTRIES = frozenset({"UK", "US", "EU", "UN", "USA", "UE", "VN", "VS", "ONU", "UNO"})


def _is_age(tokens: Tokens, index: int, language: str) -> bool:
    """Whether a number without a unit is somebody's age ("aged 18")."""
    before = tokens.before(index, 2)
    return bool(before) and (before[-1] in AGE_BEFORE[language] or before in AGE_PAIRS[language])


def _several(tokens: Tokens, first: Mention) -> bool:
    """Whether the word before a label is a plural, so that more labels follow ("Articles 5 and 6 apply")."""
    before = tokens.before(tokens.at(first.start), 1)
    return bool(before) and before[0].endswith(("s", "en", "eln"))


def on_street(text: str, start: int) -> bool:
    """Whether a street's name stands before a number, so that it is a house's."""
    return start > 4 and STREET.search(text, max(0, start - 70), start) is not None


def _counted_name(tokens: Tokens, index: int, mention: Mention, language: str) -> bool:
    """Whether a low number tells namesakes apart ("Solvik 2 was shut down", "Terminal 3:")."""
    if not index or language == "de" or len(mention.text) > 2 or not tokens.spaced(index):
        return False
    raw, word = tokens.raw(index - 1), tokens.words[index - 1]
    if len(raw) < 3 or not raw[0].isupper() or word in DATES[language].before_year:
        return False
    text = tokens.text
    first = not text[: tokens.starts[index - 1]].strip(" \"'“«(•-")
    following = text[mention.end : mention.end + 1]
    if first:
        return following == ":"
    if text[max(0, tokens.starts[index - 1] - 2) : tokens.starts[index - 1]].rstrip()[-1:] in (".", "!", "?"):
        return False
    after = tokens.at(mention.end)
    return following in ("", ",", ":", ";", ".", ")", "\n") or (after < len(tokens) and tokens.words[after] in _VERBS)


_VERBS = frozenset("is was were has had will and or est a sera et is werd heeft en of".split())


def house_before(text: str, end: int) -> bool:
    """Whether a street's name follows a number that ends here, so that it is a house's."""
    return _HOUSE_BEFORE.match(text, end) is not None


def _short_code(tokens: Tokens, index: int, gap: str | None) -> bool:
    """Whether two or three capitals stand before the number ("RE 1", "ISO 9001")."""
    raw = tokens.raw(index - 1)
    return (
        gap in (" ", "\u00a0")
        and len(raw) <= 3
        and raw.isupper()
        and raw.isalpha()
        and raw not in _COUNTRIES
        and (len(raw) > 1 or raw not in ("A", "I", "À", "Y"))
    )


def _capital_inside(text: str, start: int, before: str) -> bool:
    """Whether a number word has a capital inside a sentence ("Three Mile Island", "the Group of Seven")."""
    return (
        start > 1
        and before == " "
        and text[start].isupper()
        and text[start + 1].islower()
        and text[start - 2].isalpha()
    )


def labelled(tokens: Tokens, index: int, language: str) -> bool:
    """Whether a word of labels stands before the word at `index` ("PO Box 1971")."""
    return index > 0 and _labelled(tokens, index, tokens.words[index - 1], tokens.gap(index), language)


def _labelled(tokens: Tokens, index: int, word: str, gap: str, language: str) -> bool:
    if len(gap) > 3 or (gap.strip(" \u00a0\u202f.(:") and gap not in ("° ", "°", " n°", ". ", "º ")):
        return False
    if word in NUMBER_SIGNS:
        return "." in gap or "°" in gap or "º" in gap or tokens.raw(index - 1)[0].isupper()
    if word not in LABELS[language]:
        return False
    if "." in gap:
        return len(word) <= 5
    return ":" not in gap or word in ("tel", "fax", "phone", "telephone", "téléphone", "telefoon", "telefon")


def _numbering(text: str, start: int, end: int) -> bool:
    """Whether the number numbers: "1) …", "(2) …", "[3]", or "1." at the beginning."""
    after, opened = text[end : end + 1], text[start - 1 : start]
    if end - start > 3:
        return False
    if after == "]" and opened == "[":
        return True
    head = text[max(0, start - 2) : start].strip()
    if after == ")":
        if opened == "(":
            ahead = text[end + 1 : end + 3].strip()[:1]
            behind = text[max(0, start - 3) : start - 1].strip()[-1:]
            return ahead.isalpha() and (behind in ("", ",", ";", ":", ".") or start <= 2)
        return not head or head[-1:] in (":", ";", ",", ".") or _unopened(text, start)
    if after == "." and not text[end + 1 : end + 2].isdigit():
        return not text[:start].strip() and bool(text[end + 1 :].strip())
    return False


def _unopened(text: str, start: int) -> bool:
    """Whether no bracket opens shortly before, so that the closing one is a numbering's."""
    return "(" not in text[max(0, start - 60) : start]


def _postcode(tokens: Tokens, mention: Mention) -> str:
    text, start, end = tokens.text, mention.start, mention.end
    if not (end - start in (4, 5) and mention.text.isdigit()):
        return ""
    head = text[max(0, start - 3) : start].rstrip(" ")
    ahead = text[end : end + 3]
    if ahead[:1] == " " and ahead[1:2].isupper() and head[-1:] in (",", "\n", "-", "–", "·", "|") and start:
        return "label"
    return ""


def named_year(tokens: Tokens, index: int, language: str) -> bool:
    """Whether the four digits at `index` belong to a name ("Horizon 2020", "the 2030 Agenda")."""
    if index + 1 < len(tokens) and tokens.spaced(index + 1) and tokens.raw(index + 1) in _HEADS_AFTER:
        return True
    if index == 0 or not tokens.spaced(index):
        return False
    word, raw = tokens.words[index - 1], tokens.raw(index - 1)
    if word in LABELS[language]:
        return False
    if not raw[0].isupper() or word in DATES[language].before_year or word in DATES[language].seasons:
        return False
    heads = NAME_HEADS.get(language)
    if heads is not None:
        return word in heads
    start = tokens.starts[index - 1]
    return bool(tokens.text[:start].strip(" \"'“«(•-"))  # the first word has its capital anyway


_HEADS_AFTER = frozenset({"Agenda", "Strategy", "Vision", "Programme", "Program"})


def _ordinal_role(tokens: Tokens, mention: Mention, language: str) -> str:
    after = tokens.at(mention.end)
    if after >= len(tokens) or not tokens.joined(after):
        return ""
    following = tokens.words[after]
    if following in _ANNIVERSARY[language]:
        return "anniversary"
    if following in _NAMED[language] and tokens.raw(after)[0].isupper():
        return "name"
    pair = tokens.words[after + 1] if after + 1 < len(tokens) else ""
    if following == "world" and pair in ("war", "wars"):
        return "name"
    return "name" if following in _OFFICES[language] else ""


_ANNIVERSARY = {
    "en": frozenset({"anniversary", "anniversaries", "birthday"}),
    "fr": frozenset({"anniversaire", "anniversaires"}),
    "nl": frozenset({"verjaardag", "jubileum"}),
    "de": frozenset({"jahrestag", "jahrestages", "jahrestags", "geburtstag", "jubiläum"}),
}
_NAMED = {
    "en": frozenset({"world", "lady", "minister", "nations", "amendment"}),
    "fr": frozenset({"guerre"}),
    "nl": frozenset({"wereldoorlog", "kamer"}),
    "de": frozenset({"weltkrieg", "weltkrieges", "weltkriegs"}),
}
_OFFICES = {
    "en": frozenset[str](),
    "fr": frozenset({"ministre", "ministres"}),
    "nl": frozenset({"minister", "ministers"}),
    "de": frozenset[str](),
}
