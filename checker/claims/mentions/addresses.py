"""Runs of digits that are no quantities by their form: addresses, telephone numbers, times, identifiers, streets."""

from __future__ import annotations

from checker.language.lazy import lazy_re
from checker.language.parts.labels import STREET, STREET_WORDS

_RUN = lazy_re(
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
    r"|0\d{3,14}(?![\d.,]\d|\d)"  # 00227590
    r"|\d{3,5}-\d{3,8}(?:[-/]\d{2,8}){0,3}(?!\d)"  # 555-1234, 1111-22223333-4444
    r"|\d{1,3}-\d{3}-\d{3,4}(?:[-/]\d{2,8})?(?!\d)"
    r"|\d{1,2} (?:U\.?S\.?C|C\.?F\.?R)\b"  # 17 U.S.C. § 512
)
_SCHOOL_YEAR = lazy_re(r"\d{4}/\d{4}")
_YEARS = lazy_re(r"\d{4}-\d{4}")
_THOUSANDS = lazy_re(r"\d{1,3}(?:\.\d{3})+")
_PHONE = lazy_re(r"\+\d{1,3}[\d ()./\u00a0-]{5,24}\d")
_HOUSE_BEFORE = lazy_re(
    r"(?: \d{1,3}(?:st|nd|rd|th))?(?: [A-ZÀ-Þ][\w'’-]{1,24}){0,3}"
    rf" (?:{STREET_WORDS})\b"
    r"|,? (?:rue|avenue|boulevard|place|chaussée|quai|allée) "
)
_POSTCODE_HEADS = frozenset(",\n-–·|")


def run_end(text: str, start: int) -> int | None:
    """Where a run of digits that is no quantity ends, if one begins here: an address, a time, a telephone number."""
    if start and text[start - 1] == "+":
        match = _PHONE.match(text, start - 1)
        if match:
            return match.end()
    match = _RUN.match(text, start)
    if match is None:
        return None
    written = match.group()
    if _SCHOOL_YEAR.fullmatch(written) and int(written[5:]) == int(written[:4]) + 1:
        return None  # 2019/2020
    if _YEARS.fullmatch(written) or _THOUSANDS.fullmatch(written):
        return None  # 1980-1992, 1.234.567
    return match.end()


def on_street(text: str, start: int) -> bool:
    """Whether a street's name stands before a number, so that it is a house's."""
    return start > 4 and STREET.search(text, max(0, start - 70), start) is not None


def house_before(text: str, end: int) -> bool:
    """Whether a street's name follows a number that ends here, so that it is a house's."""
    return _HOUSE_BEFORE.match(text, end) is not None


def is_postcode(text: str, start: int, end: int) -> bool:
    """Whether four or five digits stand before a town's name, at the start of a line of an address."""
    if not (start and end - start in (4, 5) and text[start:end].isdigit()):
        return False
    head = text[max(0, start - 3) : start].rstrip(" ")
    ahead = text[end : end + 2]
    return head[-1:] in _POSTCODE_HEADS and ahead[:1] == " " and ahead[1:].isupper()
