"""The kind `term`: one thing with several names or spellings, or a name that a pack says not to use."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from checker.document import Span
from checker.kinds.kind import Context, Example, Kind, finding
from checker.kinds.term.names import ANNOUNCED, find_misspelt_bodies, find_page_doubts
from checker.kinds.term.slips import HYPHENED
from checker.kinds.term.variants import WRITTEN, Variant, as_variant, find_variants
from checker.language.connectors import ARTICLES, NOUNS_CAPITALISED
from checker.language.lazy import lazy_re
from checker.language.quoting import find_quotations
from checker.language.stems import FUNCTION_WORDS
from checker.language.wording import Word, cut_words, endings_of, spelling

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.reading import Reading
    from checker.document import Block
    from checker.findings import Finding
    from checker.packs import TermRule

# What a page says before a name that it knows to be another one: "saithe, also called coalfish".
_OTHER_NAME = lazy_re(
    r"(?:\b(?:called|known as|named|renamed|formerly|previously|once|until \d{4}|aka|former|old"
    r"|dite?|appelée?|anciennement|alias|autrefois|ancienne?"
    r"|voorheen|vroeger|eertijds|genaamd|ook wel|genoemd|vroegere|voormalige"
    r"|früher|vormals|ehemals|auch|genannt|sogenannte[rsnm]?|ehemalige[rsnm]?|frühere[rsnm]?)|\bex-)"
    r"(?: (?:the|le|la|les|l['’]|de|het|der|die|das|dem|den))?$",
    re.IGNORECASE,
)


_MANY_TERMS = 200
_MOST_FINDINGS = 200
"""On one page: more tell a reader nothing, and a page made to be slow would be."""


@lru_cache(maxsize=8)
def _avoided(
    terms: tuple[TermRule, ...], language: str
) -> dict[str, tuple[tuple[str, tuple[str, ...], TermRule], ...]]:
    """By the first word of each name to avoid: the name, its words, and the rule; the longest first."""
    found: dict[str, list[tuple[str, tuple[str, ...], TermRule]]] = {}
    for rule in terms:
        if rule.languages and language not in rule.languages:
            continue
        for avoid in rule.avoid:
            words = tuple(word.folded for word in cut_words(avoid))
            if words:
                for first in endings_of(words[0], language) if len(words) == 1 else (words[0],):
                    found.setdefault(first, []).append((avoid, words, rule))
    return {first: tuple(sorted(rules, key=lambda entry: -len(entry[1]))) for first, rules in found.items()}


@lru_cache(maxsize=8)
def _first_words(firsts: tuple[str, ...]) -> re.Pattern[str]:
    """Any of these words: a block without one need not be cut into words."""
    if len(firsts) > _MANY_TERMS:  # so many alternatives take longer than cutting
        return lazy_re("")
    return lazy_re(rf"\b(?:{'|'.join(map(re.escape, firsts))})\b", re.IGNORECASE)


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    yield from islice(_declared(reading, context), _MOST_FINDINGS)
    yield from islice(_misspelt(reading), _MOST_FINDINGS)
    if reading.document.path in context.newest:
        declared = _declared_names(context)
        for doubt in islice(find_page_doubts(reading), _MOST_FINDINGS):
            if not declared.intersection(_letters(owner.document.quote(span)) for owner, span in doubt.rare[:1]):
                yield _variant_told(reading, as_variant(doubt))


def _misspelt(reading: Reading) -> Iterator[Finding]:
    """Names of bodies that every reader knows, misspelt."""
    for span, right in find_misspelt_bodies(reading):
        said = reading.document.quote(span)
        yield finding(
            reading, [span], kind="term", rule="term/variant", level="warning",
            message=f"“{said}” looks like a slip for “{_like(said, right)}”.", suggestion=_like(said, right),
            subject=right, values=(said.casefold(),),
        )  # fmt: skip


def _like(said: str, right: str) -> str:
    """A name with capitals where the page has them."""
    words, wanted = said.split(), right.split()
    if len(words) != len(wanted):
        return right[0].upper() + right[1:]
    return " ".join(
        new[0].upper() + new[1:] if old[:1].isupper() else new for old, new in zip(words, wanted, strict=True)
    )


def _declared(reading: Reading, context: Context) -> Iterator[Finding]:
    document = reading.document
    avoided = _avoided(context.rules.terms, document.language)
    if not avoided:
        return
    any_first = _first_words(tuple(avoided))
    for block in document.content:
        if (
            block.kind == "code"
            or not any_first.search(block.text)
            or not (found := list(_in_block(block, avoided, document.language)))
        ):
            continue
        quoted = list(find_quotations(block.text))
        for span, rule, use in found:
            if any(quotation.contains(span) for quotation in quoted):
                continue
            whole = Span(block.span.start + span.start, block.span.start + span.end)
            note = f" {rule.note}" if rule.note else ""
            yield finding(
                reading, [whole], kind="term", rule=f"term/{rule.id}", level=rule.level,
                message=f"Write “{use}”, not “{document.quote(whole)}”.{note}", suggestion=use, subject=rule.use,
                values=(document.quote(whole).casefold(),), source=rule.source,
            )  # fmt: skip


def _in_block(
    block: Block, avoided: dict[str, tuple[tuple[str, tuple[str, ...], TermRule], ...]], language: str
) -> Iterator[tuple[Span, TermRule, str]]:
    """Where a block writes a name that should not be written: the passage, the rule, and what to write there."""
    words = cut_words(block.text)
    place = 0
    while place < len(words):
        for avoid, name, rule in avoided.get(words[place].folded, ()):
            run = words[place : place + len(name)]
            if use := _use_for(run, name, avoid, rule, block.text, language):
                if not _is_other_name(block.text, words, place, len(name), language):
                    yield Span(run[0].start, run[-1].end), rule, use
                place += len(name) - 1
                break
        place += 1


def _use_for(
    run: Sequence[Word], name: tuple[str, ...], avoid: str, rule: TermRule, text: str, language: str
) -> str | None:
    """What to write for this run of words, if it is the name to avoid; None if it is not, or is the right one."""
    if len(run) < len(name) or tuple(word.folded for word in run[:-1]) != name[:-1]:
        return None
    if run[-1].folded not in endings_of(name[-1], language) or any(word.gap not in (" ", "-", "'") for word in run[1:]):
        return None
    written = spelling(list(run))
    right = cut_words(rule.use)
    if any(written == spelling(right[:-1]) + end for end in _last_forms(right, language)):
        # the same but for case or its ending: wrong only if it is written just as the pack says not to
        said = text[run[0].start : run[-1].end]
        by_case = rule.use.casefold() == avoid.casefold()
        return rule.use if (said if by_case else said.casefold()) == (avoid if by_case else avoid.casefold()) else None
    ending = run[-1].folded[len(name[-1]) :]
    return rule.use + ending if ending in ("s", "es") and not rule.use.endswith("s") else rule.use


def _last_forms(right: Sequence[Word], language: str) -> Iterator[str]:
    gap = right[-1].gap if len(right) > 1 else ""
    return (gap + form for form in endings_of(right[-1].folded, language))


def _is_other_name(text: str, words: Sequence[Word], place: int, length: int, language: str) -> bool:
    """Whether it is part of a longer name ("French Data Protection Agency"), or told as another name of the thing."""
    first = words[place]
    before = text[max(0, first.start - 30) : first.start].rstrip(" \u00a0(“„«\"'")
    if _OTHER_NAME.search(before):
        return True
    if language in NOUNS_CAPITALISED or not text[first.start].isupper():
        return False
    earlier = words[place - 1] if place and first.gap == " " else None
    if earlier and text[earlier.start].isupper() and earlier.gap != "" and not _joins(earlier.folded, language):
        return not text[max(0, earlier.start - 3) : earlier.start].rstrip().endswith((".", "!", "?", ":"))
    later = words[place + length] if place + length < len(words) else None
    return bool(length == 1 and later and later.gap == " " and text[later.start].isupper())


def _joins(folded: str, language: str) -> bool:
    return folded in FUNCTION_WORDS[language] or folded in ARTICLES[language]


def _between(readings: Sequence[Reading], context: Context) -> Iterator[Finding]:
    """Names of one thing that no pack declares: spelt in two ways on the newest pages, one of them hardly ever."""
    declared = _declared_names(context)
    for language in sorted({reading.document.language for reading in readings}):
        newest = [
            reading
            for reading in readings
            if reading.document.language == language and reading.document.path in context.newest
        ]
        for variant in find_variants(newest):
            if variant.key in declared:
                continue
            yield _variant_told(newest[0], variant)


def _declared_names(context: Context) -> set[str]:
    """The letters of all names that packs declare, right and wrong: what is said of those is the packs' to say."""
    return {_letters(name) for rule in context.rules.terms for name in (rule.use, *rule.avoid)}


def _letters(name: str) -> str:
    return spelling(cut_words(name)).replace("-", "").replace(" ", "")


def _variant_told(reading: Reading, variant: Variant) -> Finding:
    return finding(
        reading, [*variant.rare, *variant.usual], kind="term", rule="term/variant", level=variant.level,
        message=f"“{variant.rare_text}” is written “{variant.usual_text}” {variant.times} elsewhere.",
        suggestion=variant.usual_text, subject=variant.key,
    )  # fmt: skip


_TERM = """
[[term]]
use = "Port Safety Board"
not = ["Port Security Board", "Board of Port Safety"]

[[term]]
use = "ring-fence"
not = ["ring fence"]
"""

KIND = Kind(
    name="term",
    says="one thing has several names or spellings, or a name that the house does not use",
    advice="""\
Write the name as it is written elsewhere, or as a pack declares it:

```toml
[[term]]
use = "Port Safety Board"
not = ["Port Security Board"]
source = "Port Act, section 4"
```

Quotations, longer names and “formerly called …” are left alone. Names that no pack declares are held against each other
too; settle two that are alike and right, or switch `term/variant` off.""",
    rules=("variant",),
    within=_within,
    between=_between,
    notes=(WRITTEN, HYPHENED, ANNOUNCED),
    examples=(
        Example(
            text="The Port Security Board meets on Mondays.",
            flags="Port Security Board",
            level="warning",
            suggestion="Port Safety Board",
            rules=_TERM,
        ),
        Example(
            text="The Port Safety Board, formerly the Port Security Board, and the Royal Port Security Board differ. "
            "It wrote: “the Port Security Board thanks you”.",
            silent=True,
            rules=_TERM,
        ),
        Example(text="A ring-fence is put around the fund.", silent=True, rules=_TERM),
        Example(
            text="Das Seeland Ticket gilt ein Jahr.",
            language="de",
            flags="Seeland Ticket",
            level="warning",
            suggestion="Seeland-Ticket",
            rules='[[term]]\nuse = "Seeland-Ticket"\nnot = ["Seeland Ticket", "Seelandticket"]\n',
        ),
        Example(
            text="De Raad voor Havens leidt het werk. Later neemt de Raad van Havens een besluit.",
            language="nl",
            flags="Raad van Havens",
            level="note",
            suggestion="Raad voor Havens",
            rules='[[term]]\nuse = "Raad voor Havens"\nnot = ["Raad van Havens"]\nlevel = "note"\n',
        ),
        Example(
            text="The North Shore Fund pays. The North Shore Fund is old. The North-Shore Fund is rich. We ask the "
            "North Shore Fund.",
            flags="North-Shore Fund",
            level="warning",
            suggestion="North Shore Fund",
            why="No pack declares it: the page itself writes it otherwise three times.",
        ),
        Example(
            text="The Lake Transport Agency builds ships. The Lake Transport Authority inspects them. The Lake "
            "Transport Agency and the Lake Transport Authority are two bodies.",
            silent=True,
        ),
    ),
)
