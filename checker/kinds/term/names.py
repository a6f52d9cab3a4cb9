"""Names told by what stands around them: a person's, a firm's after its noun, a known body's, a name turned round."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from checker.claims.names import name_key
from checker.claims.reading import Note
from checker.document import Span
from checker.kinds.term.slips import is_ending, letters_differ, plain
from checker.language.bodies.organisations import anchors, known_names
from checker.language.connectors import NOUNS_CAPITALISED
from checker.language.lazy import lazy_re
from checker.language.stems import FUNCTION_WORDS
from checker.language.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from checker.claims.reading import Reading
    from checker.findings import Level
    from checker.kinds.term.slips import Where

_CAPITAL_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’-]+"
_GAP = r"[ \u00a0\n]"
_ANNOUNCED = lazy_re(
    rf"(?<![\w-])([^\W\d_]{{6,30}}){_GAP}({_CAPITAL_WORD}(?:{_GAP}(?:(?:of|the|de|du|des|la|le|van|der|den|het){_GAP})"
    rf"{{0,2}}{_CAPITAL_WORD}){{0,4}})"
)
"""A noun and the name after it: "société Remorques du Littoral"."""
_PAIR = lazy_re(r"(?<![\w-])([A-ZÀ-Þ][a-zà-ÿ]{3,20}) ([A-ZÀ-Þ][a-zà-ÿ]{3,20})(?![\w-])")
_CAPITAL = lazy_re(r"(?<![\w-])[A-ZÀ-Þ][^\W\d_]{5,24}(?![\w-])")
_WORD = lazy_re(r"[^\W\d_]+")
_LEAST_LETTERS = 5
_MOST_ALIKE = 40
_FEWEST_STEMS = 3
_SHOWN = 3
_LINKS = ("", "s", "en", "e")
"""What joins the parts of a compound in Dutch and German."""

_BRITISH = lazy_re(
    r"(?P<stem>(?:colo|hono|labo|harbo|favo|neighbo|behavio|endeavo|rumo|flavo|humo|savo))ur(?P<end>\w*)"
    r"|(?P<stem2>\w{3,}(?:is|ys))(?P<end2>e[sdr]?|ing|ation|ations|ers)"
    r"|(?P<stem3>cent|theat|fib|lit|met|calib)re(?P<end3>s?)|(?P<stem4>defen|offen|preten)ce(?P<end4>s?)"
    r"|(?P<stem5>travel|cancel|label|model|counsel|level|signal)l(?P<end5>ing|ed|er|ers)"
)
_SMALL_WORD = lazy_re(r"(?<![\w-])[a-z]{5,24}(?![\w-])")


class Doubt(NamedTuple):
    """Two ways of writing one name: where each stands, what to write, and how sure it is that they are one."""

    rare: tuple[Where, ...]
    usual: tuple[Where, ...]
    right: str
    level: Level
    subject: str


def find_page_doubts(reading: Reading) -> Iterator[Doubt]:
    """The names of one page that are one but for a slip, by what stands around them."""
    language = reading.document.language
    yield from _accented(reading)
    yield from _compounded(reading, language)
    yield from _turned_round(reading, language)
    if language == "en":
        yield from _two_spellings(reading)


def _announced_in(reading: Reading) -> list[tuple[str, str, int, int, int]]:
    """The nouns before names, the names, and where the noun begins and the name begins and ends."""
    language = reading.document.language
    if language in NOUNS_CAPITALISED:
        return []
    small = FUNCTION_WORDS[language]
    return [
        (found[1], " ".join(found[2].split()), start + found.start(), start + found.start(2), start + found.end())
        for block in reading.document.content
        if block.kind != "code"
        for start in (block.span.start,)
        for found in _ANNOUNCED.finditer(block.text)
        if found[1].casefold() not in small
    ]


ANNOUNCED = Note(name="announced", make=_announced_in, kind=list[tuple[str, str, int, int, int]])


def find_announced(readings: Sequence[Reading]) -> Iterator[Doubt]:
    """A name after one noun in two spellings, and a noun before one name in two spellings, on pages of one language."""
    by_noun: dict[str, dict[str, list[Where]]] = defaultdict(lambda: defaultdict(list))
    by_name: dict[str, dict[str, list[Where]]] = defaultdict(lambda: defaultdict(list))
    for reading in readings:
        for noun, name, start, name_start, end in reading.noted(ANNOUNCED):
            if noun.islower():
                by_noun[noun][name].append((reading, Span(name_start, end)))
            by_name[name][noun.casefold()].append((reading, Span(start, end)))
    for spellings in by_noun.values():
        for one, other in combinations(sorted(spellings)[:_MOST_ALIKE], 2):
            words, others = one.casefold().split(), other.casefold().split()
            if len(words) != len(others) or len(words) < _TWO:
                continue
            odd = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
            if len(odd) == 1 and min(map(len, odd[0])) >= _LEAST_LETTERS and letters_differ(*odd[0]):
                yield _ranked(spellings, one, other, "warning")
    for spellings in by_name.values():
        for noun, other in combinations(sorted(spellings)[:_MOST_ALIKE], 2):
            if letters_differ(noun, other) and not is_ending(noun, other) and _doubles(noun, other):
                yield _ranked(spellings, noun, other, "warning")


def _doubles(one: str, other: str) -> bool:
    """Whether two words are one but for a letter that one of them doubles."""
    short, long = sorted((one, other), key=len)
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return len(long) == len(short) + 1 and at > 0 and long[at] == long[at - 1]


def _ranked(spellings: Mapping[str, Sequence[Where]], one: str, other: str, level: Level) -> Doubt:
    """The doubt of two spellings, the one that stands less often, or later, held against the other."""
    order = [key for key in spellings if key in (one, other)]
    usual = max(order, key=lambda key: len(spellings[key]))
    rare = next(key for key in order if key != usual)
    reading, span = spellings[usual][0]
    return Doubt(
        tuple(spellings[rare][:_SHOWN]), tuple(spellings[usual][:1]), reading.document.quote(span), level,
        f"{usual.casefold()} {rare.casefold()}",
    )  # fmt: skip


def _accented(reading: Reading) -> Iterator[Doubt]:
    """Words with a capital that differ only in an accent, their first letter's aside: capitals may do without."""
    if reading.document.text.isascii():
        return
    words = _CAPITAL.findall(vocabulary(reading.document.text))
    marked = {plain(word.casefold()) for word in words if not word[1:].isascii()}
    if not marked:
        return
    found: dict[str, dict[str, list[Where]]] = defaultdict(lambda: defaultdict(list))
    for block in reading.document.content:
        for match in _CAPITAL.finditer(block.text):
            if not match[0].isupper() and (key := plain(match[0].casefold())) in marked:
                start = block.span.start + match.start()
                found[key][match[0][1:]].append((reading, Span(start, start + len(match[0]))))
    for spellings in found.values():
        if len(spellings) == _TWO and not is_ending(*sorted(spellings)):
            one, other = sorted(spellings)
            yield _ranked(spellings, one, other, "note")


_TWO = 2


def _compounded(reading: Reading, language: str) -> Iterator[Doubt]:
    """A compound and its parts turned round: "Groendienst" and "Dienst Groen"."""
    if language not in ("nl", "de"):
        return
    words: dict[str, list[Where]] = defaultdict(list)
    pairs: list[tuple[str, str, Where]] = []
    for block in reading.document.content:
        if block.kind == "code":
            continue
        start = block.span.start
        for match in _CAPITAL.finditer(block.text):
            words[match[0].casefold()].append((reading, Span(start + match.start(), start + match.end())))
        pairs += [
            (found[1].casefold(), found[2].casefold(), (reading, Span(start + found.start(), start + found.end())))
            for found in _PAIR.finditer(block.text)
        ]
    told: set[str] = set()
    for head, rest, where in pairs:
        for link in _LINKS:
            if (compound := f"{rest}{link}{head}") in words and compound not in told:
                told.add(compound)
                right = where[0].document.quote(where[1])
                yield Doubt(tuple(words[compound][:_SHOWN]), (where,), right, "note", compound)


def _turned_round(reading: Reading, language: str) -> Iterator[Doubt]:
    """Names of the same words in another order: "Food Safety Agency" and "Agency for Food Safety"."""
    by_stems: dict[str, dict[str, list[Where]]] = defaultdict(lambda: defaultdict(list))
    for name in reading.names:
        if " " not in name.text or name.text.isupper():
            continue
        written, span = name.text, name.span
        if lead := _LEAD.match(written):  # "Write to the Agency for Roads" opens a sentence
            written, span = written[lead.end() :], Span(span.start + lead.end(), span.end)
        stems = name_key(written, language)
        if stems.count(" ") + 1 >= _FEWEST_STEMS:
            by_stems[stems][written.casefold()].append((reading, span))
    for spellings in by_stems.values():
        for one, other in combinations(list(spellings)[:_MOST_ALIKE], 2):
            first, second = one.split(), other.split()
            if first[0] != second[0] and first[-1] != second[-1]:
                yield _ranked(spellings, one, other, "note")


_LEAD = lazy_re(r"[A-Z][a-z]+ (?:to|from|by|with) (?:the )?(?=[A-Z])")


def _two_spellings(reading: Reading) -> Iterator[Doubt]:
    """English words in their British and their American spelling on one page."""
    text = reading.document.text
    known = set(_SMALL_WORD.findall(vocabulary(text)))
    for word in sorted(known):
        american = _american(word)
        if american is None or american == word or american not in known:
            continue
        places = {
            each: [(reading, Span(*found.span())) for found in re.finditer(rf"(?<![\w-]){each}(?![\w-])", text)]
            for each in (word, american)
        }
        yield _ranked(places, word, american, "note")


def _american(word: str) -> str | None:
    found = _BRITISH.fullmatch(word)
    if not found:
        return None
    if found["stem"]:
        return f"{found['stem']}r{found['end']}"
    if found["stem2"]:
        return f"{found['stem2'][:-1]}z{found['end2']}"
    if found["stem3"]:
        return f"{found['stem3']}er{found['end3']}"
    if found["stem4"]:
        return f"{found['stem4']}se{found['end4']}"
    return f"{found['stem5']}{found['end5']}"


def find_misspelt_bodies(reading: Reading) -> Iterator[tuple[Span, str]]:
    """Names of bodies that every reader knows, with one word misspelt: where, and how it is written."""
    language = reading.document.language
    names, ends = known_names(language), anchors(language)
    sizes = sorted({len(name) for name in names})
    by_rest = _by_rest(language)
    for block in reading.document.content:
        if block.kind == "code":
            continue
        if ends.isdisjoint(_WORD.findall(block.text.casefold())):
            continue
        found = list(_WORD.finditer(block.text))
        folded = [each[0].casefold() for each in found]
        near = [n for n, word in enumerate(folded) if word in ends]
        seen: set[int] = set()
        for n in near:
            for size in sizes:
                for start in (n, n - size + 1):
                    words = tuple(folded[start : start + size]) if start >= 0 else ()
                    if len(words) < size or start in seen or not found[start][0][0].isupper():
                        continue
                    right = _misspelt(words, names, by_rest)
                    if right:
                        seen.add(start)
                        last = found[start + size - 1]
                        yield Span(block.span.start + found[start].start(), block.span.start + last.end()), right


@lru_cache(maxsize=4)
def _by_rest(language: str) -> dict[tuple[int, tuple[str, ...]], list[tuple[str, ...]]]:
    """The known names, by each word's place and the words without it."""
    found: dict[tuple[int, tuple[str, ...]], list[tuple[str, ...]]] = defaultdict(list)
    for name in known_names(language):
        for place in range(len(name)):
            found[place, name[:place] + name[place + 1 :]].append(name)
    return found


def _misspelt(
    words: tuple[str, ...],
    names: Mapping[tuple[str, ...], str],
    by_rest: Mapping[tuple[int, tuple[str, ...]], Sequence[tuple[str, ...]]],
) -> str | None:
    """The known name that words are but for one letter of one word."""
    if words in names:
        return None
    for place, word in enumerate(words):
        for name in by_rest.get((place, words[:place] + words[place + 1 :]), ()):
            right = name[place]
            if min(len(word), len(right)) < _LEAST_LETTERS or is_ending(word, right) or not letters_differ(word, right):
                continue
            return names[name]
    return None
