"""A fuzz target for what is read and judged: pages whose figures, signs and words are not what anybody thought of.

The pages are the examples of all kinds, of one language at a time, put together and then damaged as hands damage text.
Whatever is found in them rests on what they say, and no kind and no comparison fails.
"""

from __future__ import annotations

import re
import time
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from checker import compare
from checker.checking import check
from checker.document import Document
from checker.kinds import KINDS
from tests.fuzz.damage import fuzzed

_ALONE = [each for kind in KINDS for each in kind.examples if "===" not in each.text]
EXAMPLES = {
    language: [each.text for each in _ALONE if each.language == language] for language in ("en", "fr", "nl", "de")
}
NUMBER = re.compile(r"\d[\d.,\u00a0\u202f  ]*\d|\d")
WORD = re.compile(r"[^\W\d_]+")
ODD = (
    "0", "1", "-7", "−3", "0,5", "½", "1/0", "270\u202f000", "12\u00a0500", "1.234.567,89", "1,234,567.89", "07", "1e9",
    "99999999999999999999", "3.14.15", "IV", "two", "zwölf", "quatre-vingt-dix", "a dozen", "half", "2014", "31.2.2019",
    "29 February 2100", "0000-00-00", "24:60", "1914-1905", "10-5", "5 %", "% 5", "€", "€ 1.2.3", "12%%", "²", "٣",
    "several hundred", "one in three", "no", "minus two", "1st", "1 st", "11.", "(", ")", "“", "—", "…", "million", "",
)  # fmt: skip
LONGEST_S = 8

_SORTS = st.sampled_from(["number", "word", "drop", "swap", "double", "sign"])
edits = st.lists(st.tuples(_SORTS, st.integers(0, 4000), st.sampled_from(ODD)), min_size=1, max_size=10)


def damaged(text: str, done: list[tuple[str, int, str]]) -> str:
    """The text after these edits."""
    for sort, place, odd in done:
        found = list((NUMBER if sort == "number" else WORD).finditer(text))
        if not found:
            continue
        one, other = found[place % len(found)], found[(place * 7 + 3) % len(found)]
        if sort in ("number", "word"):
            text = text[: one.start()] + odd + text[one.end() :]
        elif sort == "drop":
            text = text[: one.start()] + text[one.end() :]
        elif sort == "sign":
            text = text[: one.end()] + odd + text[one.end() :]
        elif sort == "double":
            text = text[: one.end()] + text[max(0, one.start() - 200) :]
        elif one.end() <= other.start():
            text = text[: one.start()] + other[0] + text[one.end() : other.start()] + one[0] + text[other.end() :]
    return text


def page(text: str, language: str, year: int) -> Document:
    return Document.from_text(
        text, path=f"sources/aid/{year}-03-05.{language}.md", language=language, date=date(year, 3, 5)
    )


@given(
    language=st.sampled_from(sorted(EXAMPLES)),
    chosen=st.lists(st.integers(0, 10_000), min_size=1, max_size=6),
    done=edits,
)
@fuzzed(40)
def test_whatever_a_page_says_it_is_judged(language: str, chosen: list[int], done: list[tuple[str, int, str]]) -> None:
    examples = EXAMPLES[language]
    text = "\n\n".join(examples[each % len(examples)] for each in chosen)
    old, new = page(text, language, 2014), page(damaged(text, done), language, 2019)
    begun = time.process_time()
    report = check([old, new], as_of=date(2020, 1, 1))
    facts = compare(old, new).facts
    assert time.process_time() - begun < LONGEST_S
    texts = {document.path: document.text for document in (old, new)}
    places = [place for finding in report.findings for place in finding.places]
    places += [place for fact in facts for place in (fact.old, fact.new) if place]
    assert all(place.quote == texts[place.path][place.span.start : place.span.end] for place in places)
    assert all(entry.why for entry in report.ledger.entries)
