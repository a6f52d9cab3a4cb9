"""Parity: two language versions of one page disagree.

The versions of one day are lined up block by block (claims/translations.py). In each row the values are compared, then
what is missing: a section, an item of a list, a row of a table. Where three versions say one thing and one says
another, the one is named; where there are but two, both are shown.
"""

from __future__ import annotations

import datetime
import itertools
import re
from collections import Counter, defaultdict
from decimal import Decimal
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from checker.claims.translations import align_translations, mention_keys
from checker.kinds.dates import day_of
from checker.kinds.kind import Example, Kind, finding
from checker.kinds.parity.denials import FREE, find_denials, unless_free
from checker.kinds.parity.details import MOST_OTHERWISE, find_differing_details, find_differing_frames, says_otherwise
from checker.kinds.parity.measures import MAGNITUDE, find_contrary_limits, is_other_measure, is_same_length
from checker.kinds.parity.missing import missing
from checker.kinds.parity.names import SharedNames
from checker.kinds.parity.own import ContentsEntries, are_in_both, is_of_its_languages, is_repeated
from checker.kinds.parity.sections import sure_rows
from checker.language.dates.deadlines import BEFORE_DAY
from checker.language.numbers.spelling import spell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.claims.mention import Mention
    from checker.claims.reading import Reading
    from checker.claims.translations import Key, Row
    from checker.findings import Finding, Level
    from checker.kinds.kind import Context


def find_between(readings: Sequence[Reading], context: Context) -> Iterator[Finding]:  # the kinds' shape
    """The disagreements between language versions of each page."""
    for versions in translated(readings):
        yield from disagreements(versions)


def translated(readings: Sequence[Reading]) -> Iterator[list[Reading]]:
    """The groups of readings that are one page on one day in two languages or more, by page and day."""
    groups: dict[tuple[str, str], dict[str, Reading]] = defaultdict(dict)
    for reading in readings:
        document = reading.document
        groups[document.page, str(document.date or "")].setdefault(document.language, reading)
    for key in sorted(groups):
        if len(groups[key]) > 1:
            yield [groups[key][language] for language in sorted(groups[key])]


def disagreements(versions: Sequence[Reading]) -> Iterator[Finding]:
    """The disagreements between the language versions of one page."""
    rows = align_translations(versions)
    if not _are_translations(rows, len(versions)):
        for n in sure_rows(versions, rows):
            yield from _differing_values(versions, rows, n, abridged=True)
            yield from find_differing_details(versions, rows[n])
        return
    missing_sections: set[tuple[int, int]] = set()
    denials: list[Finding] = []
    names = SharedNames(versions)
    contents = ContentsEntries(versions)
    for n, row in enumerate(rows):
        for version, _ in enumerate(versions):
            if row.blocks[version] is None and (version, n) not in missing_sections:
                yield from missing(versions, rows, n, version, missing_sections)
        if any(block is not None and block.kind == "code" for block in row.blocks) or contents.hold(row):
            continue
        if is_of_its_languages(row):
            continue
        values = list(_differing_values(versions, rows, n))
        yield from values
        yield from find_differing_details(versions, row, values)
        yield from names.find_swapped(rows, n)
        if len(denials) <= FREE:
            denials += find_denials(versions, rows, n)
    yield from unless_free(denials)
    yield from find_differing_frames(versions)


def _are_translations(rows: Sequence[Row], languages: int) -> bool:
    """Whether these are one page at all: most rows hold a block of every language."""
    whole = sum(1 for row in rows if None not in row.blocks)
    most = sum(1 for row in rows if sum(block is not None for block in row.blocks) >= max(2, languages - 1))
    return whole * 2 >= len(rows) or (languages > 2 and most * 3 >= len(rows) * 2)


# --- values that differ ---------------------------------------------------------------------------


def _differing_values(
    versions: Sequence[Reading], rows: Sequence[Row], n: int, *, abridged: bool = False
) -> Iterator[Finding]:
    """A finding for each value of one version for which the others have another of the same sort.

    Where one is an abridged version of the others, only for an amount, a length or a share between the same values.
    """
    row = rows[n]
    present = [version for version, block in enumerate(row.blocks) if block is not None]
    if len(present) < 2:
        return
    said: dict[int, list[tuple[Key, Mention]]] = {
        version: list(mention_keys(versions[version], block))
        for version in present
        if (block := row.blocks[version]) is not None
    }
    counts = {version: Counter(key for key, _ in said[version]) for version in present}
    yield from find_contrary_limits(versions, said, present)
    if all(counts[version] == counts[present[0]] for version in present):
        return
    odd = [version for version in present if _all_alike([counts[v] for v in present if v != version])]
    if len(present) == 2:
        odd = odd[:1]
    if len(odd) != 1:
        yield from _pairwise(versions, said, present)
        return
    (deviant,) = odd
    if is_repeated(row, deviant):
        return
    others = [version for version in present if version != deviant]
    near = () if abridged else _values_near(versions, rows, n)
    yield from _substituted(versions, said, deviant, others, near, abridged=abridged)


def _values_near(versions: Sequence[Reading], rows: Sequence[Row], n: int) -> list[frozenset[Key]]:
    """By version, what the paragraphs next to a paragraph say: one language may part what another has in one."""
    if any(block is not None and block.kind != "paragraph" for block in rows[n].blocks):
        return [frozenset() for _ in versions]
    near = [*rows[max(0, n - _NEAR_ROWS) : n], *rows[n + 1 : n + 1 + _NEAR_ROWS]]
    return [
        frozenset(
            key
            for row in near
            if (block := row.blocks[version]) is not None and block.kind == "paragraph"
            for key, _ in mention_keys(reading, block)
        )
        for version, reading in enumerate(versions)
    ]


_NEAR_ROWS = 2


def _all_alike(counts: Sequence[Counter[Key]]) -> bool:
    return all(count == counts[0] for count in counts)


def _substituted(
    versions: Sequence[Reading],
    said: dict[int, list[tuple[Key, Mention]]],
    deviant: int,
    others: Sequence[int],
    near: Sequence[frozenset[Key]] = (),
    *,
    abridged: bool = False,
) -> Iterator[Finding]:
    """The values that stand only in `deviant`, each with the value that all others have in its place.

    What the paragraphs `near` by say has moved there, and has not changed.
    """
    mine, yours = Counter(key for key, _ in said[deviant]), Counter(key for key, _ in said[others[0]])
    surplus, lacking = mine - yours, yours - mine
    if min(surplus.total(), lacking.total()) > MOST_OTHERWISE:
        return
    first, second = dict(reversed(said[deviant])), dict(reversed(said[others[0]]))
    for key, other in itertools.product(surplus, lacking):  # "48 hours" and "two days" are one length
        if surplus[key] and lacking[other] and is_same_length(first[key], second[other]):
            surplus[key], lacking[other] = surplus[key] - 1, lacking[other] - 1
    facing = _facing([key for key, _ in said[deviant]], [key for key, _ in said[others[0]]])
    pairs: list[tuple[Key, Key]] = []
    for key, mention in said[deviant]:
        match = [other for other, _ in said[others[0]] if surplus[key] and lacking[other] and other[:2] == key[:2]]
        match = match or [other for other in lacking if lacking[other] and is_other_measure(mention, second[other])]
        if near and (any(key in near[version] for version in others) or any(other in near[deviant] for other in match)):
            continue
        match = [
            other
            for other in match
            if _may_replace(key, other, mention, second[other])
            and not (abridged and (len(facing.get(key, ())) != 1 or other not in facing[key] or not mention.unit))
        ]
        if match and surplus[key]:
            nearest = min(match, key=lambda other: (other not in facing.get(key, ()), _apart(key, other)))
            surplus[key] -= 1
            lacking[nearest] -= 1
            pairs.append((key, nearest))
    for here, there in pairs:
        mention = next(mention for key, mention in said[deviant] if key == here)
        matches = [(version, next(m for key, m in said[version] if key == there)) for version in others]
        digits = _digits(mention.text) if mention.kind != "date" and here[:2] == there[:2] else ""
        if digits and not MAGNITUDE.search(mention.text) and all(digits == _digits(match.text) for _, match in matches):
            continue  # "31,000" left as it was on a French page
        if _is_same_date(here, there) or all(_is_rounded(here, there, mention, match) for _, match in matches):
            continue
        if all(_is_one_limit(versions[deviant], mention, versions[n], match) for n, match in matches):
            continue
        if any(are_in_both(versions[deviant], mention, versions[n], match) for n, match in matches):
            continue
        alone = len(others) > 1
        counts = not mention.spelled or (isinstance(mention.value, Decimal) and mention.value > _SMALL_WORD)
        level: Level = "error" if counts or alone or here[1] or mention.unit else "warning"
        yield finding(
            versions[deviant],
            [mention.span, *((versions[version], match.span) for version, match in matches)],
            kind="parity",
            level=level,
            message=says_otherwise(versions[deviant], mention.text, [versions[n] for n in others], matches[0][1].text),
            suggestion=_in_language_of(versions[deviant], matches[0][1]) if alone else None,
            subject=f"{here[0]} {here[1]}".strip(),
            values=(here[2], there[2]),
        )


def _in_language_of(reading: Reading, there: Mention) -> str | None:
    """What another version says, as this one would write it; None where its words need a translator."""
    if there.kind == "number" and there.spelled and isinstance(there.value, Decimal) and there.value % 1 == 0:
        return spell(int(there.value), reading.document.language)
    return None if re.search(r"[^\W\d_]{3}", there.text) else there.text


_SMALL_WORD = 2
"""Up to here a word for a number is often none in the other language: "one", "both"."""


def _facing(mine: Sequence[Key], yours: Sequence[Key]) -> dict[Key, set[Key]]:
    """The values that stand opposite each value, between the same others."""
    found: dict[Key, set[Key]] = defaultdict(set)
    for move, start, end, other, to in SequenceMatcher(None, mine, yours, autojunk=False).get_opcodes():
        if move == "replace":
            for key in mine[start:end]:
                found[key].update(yours[other:to])
    return found


def _apart(one: Key, other: Key) -> float:
    """How far two values of a sort are from each other, as a part of the larger; 0 for what is no number."""
    try:
        first, second = float(one[2]), float(other[2])
    except ValueError:
        return 0.0
    return abs(first - second) / max(abs(first), abs(second), 1.0)


def _is_same_date(one: Key, other: Key) -> bool:
    """Whether a date told less fully in one language is the same date."""
    return one[0] == "date" and (one[2].startswith(other[2]) or other[2].startswith(one[2]))


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _may_replace(one: Key, other: Key, mine: Mention, yours: Mention) -> bool:
    """Whether a bare number can stand where another does: "two" and "31,000" are of two sentences, "8.30" is a time."""
    if one[0] != "number" or other[0] != "number":
        return True
    if mine.unit != yours.unit and "1" in (one[2], other[2]):
        return False  # "a year", which is read in French and German alone, is no other number of things
    low, high = sorted((abs(float(one[2])), abs(float(other[2]))))
    if MAGNITUDE.search(mine.text) and MAGNITUDE.search(yours.text):
        return high <= _MOST_TIMES * low or high / low in (1e3, 1e6)  # "billion" is no "Billion"
    if (low % 1 > 0) != (high % 1 > 0) and _digits(one[2]).strip("0") != _digits(other[2]).strip("0"):
        return high <= _FEW_TIMES * low
    return high <= _MOST_TIMES * low


_FEW_TIMES, _MOST_TIMES = 2, 10


def _is_rounded(here: Key, there: Key, one: Mention, other: Mention) -> bool:
    """Whether two values may be one: a share in words and in figures, "a third" and "33 %", or one told roughly."""
    if here[0] == there[0] == "percent" and one.spelled != other.spelled:
        return abs(float(here[2]) - float(there[2])) < 1
    if {one.bound, other.bound} != {"about", "exact"} or here[:2] != there[:2]:
        return False
    values = [each.value for each in (one, other) if isinstance(each.value, Decimal)]
    return len(values) == 2 and abs(values[0] - values[1]) <= _ROUGHLY * max(map(abs, values))


_ROUGHLY = Decimal("0.03")
"""How far a value that is told roughly may lie from the exact one: "almost 3 million" and "2.976.000"."""


def _is_one_limit(one: Reading, mine: Mention, other: Reading, yours: Mention) -> bool:
    """Whether two days are one limit: "by 15 March" and "avant le 16 mars"."""
    if mine.kind != "date":
        return False
    days = [day for mention in (mine, yours) if (day := day_of(str(mention.value)))]
    if len(days) < 2:
        return False
    before = [
        BEFORE_DAY.search(reading.document.text[max(0, mention.start - 12) : mention.start])
        for reading, mention in ((one, mine), (other, yours))
    ]
    first, last = (0, 1) if days[0] < days[1] else (1, 0)
    return days[last] - days[first] == datetime.timedelta(days=1) and bool(before[last]) and not before[first]


def _pairwise(
    versions: Sequence[Reading], said: dict[int, list[tuple[Key, Mention]]], present: Sequence[int]
) -> Iterator[Finding]:
    """Where no one version stands alone: each value that all versions but one agree on, told against that one."""
    keys = {version: {key for key, _ in said[version]} for version in present}
    for deviant in present:
        others = [version for version in present if version != deviant]
        if len(others) < 2:
            continue
        common = set.intersection(*(keys[version] for version in others))
        unlike = set.union(*(keys[version] for version in others))
        for key, mention in said[deviant]:
            if key in unlike:
                continue
            instead = sorted(other for other in common - keys[deviant] if other[:2] == key[:2])
            if len(instead) == 1:
                narrowed = {
                    version: [pair for pair in said[version] if pair[0] == instead[0]][:1] for version in others
                }
                narrowed[deviant] = [(key, mention)]
                yield from _substituted(versions, narrowed, deviant, others)


def _texts(*pages: tuple[str, str]) -> str:
    return "\n".join(itertools.chain.from_iterable((f"=== visa/2020-01-01.{code}.md", text) for code, text in pages))


KIND = Kind(
    name="parity",
    says="two language versions of one page disagree",
    advice="Find out which version is right, from the text that was translated or the rule itself, and bring the "
    "others in line. Settle it where the versions differ on purpose, say because a service exists in one region only.",
    between=find_between,
    examples=(
        Example(
            text=_texts(
                ("en", "# Fees\n\nYou pay 80 euro when you apply.\n\nYou can appeal within 30 days.\n"),
                ("fr", "# Frais\n\nVous payez 80 euros à la demande.\n\nUn recours est ouvert pendant 20 jours.\n"),
                ("nl", "# Kosten\n\nU betaalt 80 euro bij de aanvraag.\n\nU kunt binnen 30 dagen in beroep gaan.\n"),
            ),
            flags="20 jours",
            level="error",
            why="Two versions give thirty days, one twenty.",
        ),
        Example(
            text=_texts(
                ("en", "# Fees\n\nThe fee is EUR 1,250.50 and is due on 2 March 2020.\n\nAsk some sixty offices.\n"),
                ("de", ("# Gebühr\n\nDie Gebühr von 1.250,50 EUR ist am 2. März 2020 fällig.\n\n"
                       "Fragen Sie eines von rund 60 Ämtern.\n")),
            ),
            why="The same amount, day and number, each as its language writes them.",
        ),
        Example(
            text=_texts(
                ("en", "# Visas\n\nThe list:\n\n- a passport;\n- a photograph;\n- a form of 3 pages.\n"),
                ("fr", "# Visas\n\nLa liste :\n\n- un passeport ;\n- un formulaire de 3 pages.\n"),
                ("nl", "# Visa\n\nDe lijst:\n\n- een paspoort;\n- een pasfoto;\n- een formulier van 3 bladzijden.\n"),
            ),
            flags="a photograph;",
            level="warning",
            why="An item that one version lacks.",
        ),
        Example(
            text=_texts(
                ("en", "# Visas\n\nHolders of a permit do not need a visa. Ask first.\n"),
                ("fr", "# Visas\n\nLes titulaires d'un permis ont besoin d'un visa. Demandez d'abord.\n"),
                ("nl", "# Visa\n\nWie een vergunning heeft, heeft geen visum nodig. Vraag het eerst.\n"),
                ("de", "# Visum\n\nWer eine Erlaubnis hat, braucht kein Visum. Fragen Sie zuerst.\n"),
            ),
            flags="Les titulaires d'un permis ont besoin d'un visa.",
            level="error",
            why="One version says the opposite of three.",
        ),
    ),
)  # fmt: skip
