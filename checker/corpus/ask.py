"""Answers to questions about a subject: what is said of it, by how many, since when, and what does not agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.corpus.outcome import Standing
from checker.writers.visible import visible_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    import duckdb

    from checker.corpus.store import Store

_MOST_SAID = 60
_MOST_FOUND = 40
MOST_FIRST = 10
"""So many of what matters first are told after a check, and of the pages that cannot be read after a build."""
UNREAD = "SELECT path, unread FROM live_document WHERE unread <> '' ORDER BY path LIMIT {}"
UNCHECKED = "pages changed since the last check: `checker corpus check` holds them against each other"


def ask(store: Store, subject: str) -> list[str]:
    """Lines on a subject, as its pages name it: who says what, and what does not agree, heaviest first.

    A name is looked for without regard to case, and anywhere in the words that name a subject.
    """
    wanted = " ".join(subject.split())
    with store.asked() as connection:
        store.view_live(connection)
        found = _found(connection, wanted, _MOST_FOUND)
        said = connection.execute(
            """
            SELECT first(about ORDER BY path, start), attribute, first(quote ORDER BY path, start),
                count(DISTINCT path) AS pages, min(date), max(date), min(path)
            FROM live_claim
            WHERE sort = 'claim' AND contains(lower(about), lower($wanted))
            GROUP BY language, subject, attribute, value
            ORDER BY pages DESC, language, subject, attribute, value
            LIMIT $most
            """,
            {"wanted": wanted, "most": _MOST_SAID},
        ).fetchall()
    lines = []
    for about, attribute, quote, pages, first, last, path in said:
        since = f", {first} to {last}" if first and first != last else f", {first}" if first else ""
        more = f" and {pages - 1:,} more" if pages > 1 else ""
        lines.append(visible_line(f"{about}: {attribute.split()[0]}: “{quote}” ({path}{more}{since})"))
    if not said:
        lines.append(visible_line(f"nothing is said of “{wanted}”"))
    return [*lines, *found, *([] if store.is_checked() else [UNCHECKED])]


def standing(store: Store) -> Standing:
    """What a store holds of findings, and a line on each of those that matter first."""
    with store.asked() as connection:
        store.view_live(connection)
        # put in order once for both questions
        connection.execute(
            "CREATE TABLE found AS SELECT status, level, rests_on, message, places, fingerprint FROM live_finding;"
            "CREATE OR REPLACE VIEW live_finding AS SELECT * FROM found"
        )
        rows = connection.execute(
            "SELECT CASE WHEN status = 'open' THEN level END AS open, count(*) FROM live_finding GROUP BY 1 ORDER BY 1"
        ).fetchall()
        first = _found(connection, "", MOST_FIRST)
    return Standing(
        levels=tuple((level, number) for level, number in rows if level),
        settled=sum(number for level, number in rows if not level),
        first=tuple(first),
    )


def _found(connection: duckdb.DuckDBPyConnection, wanted: str, most: int) -> list[str]:
    rows = connection.execute(
        """
        SELECT level, rests_on, message, list_transform(places, lambda place: concat(place.path, ':', place.line))
        FROM live_finding
        WHERE status = 'open' AND (
            $wanted = '' OR contains(lower(message), lower($wanted))
            OR len(list_filter(places, lambda place: contains(lower(place.context), lower($wanted)))) > 0)
        ORDER BY array_position(['error', 'warning', 'note'], level), rests_on DESC, places[1].path,
            places[1].start, fingerprint
        LIMIT $most
        """,
        {"wanted": wanted, "most": most},
    ).fetchall()
    return [found_line(*row) for row in rows]


def found_line(level: str, rests_on: int, message: str, places: Sequence[str]) -> str:
    """A line on a finding; two places in one line of a page are told once."""
    different = tuple(dict.fromkeys(places))
    return visible_line(f"{level}: {message} ({', '.join(different[:4])}; {rests_on:,} page{'s' * (rests_on != 1)})")
