"""Answers to questions about a subject: what is said of it, by how many, since when, and what does not agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.writers.visible import visible_line

if TYPE_CHECKING:
    from checker.corpus.store import Store

_MOST_SAID = 60
_MOST_FOUND = 40


def ask(store: Store, subject: str, *, most: int = _MOST_FOUND) -> list[str]:
    """Lines on a subject, as its pages name it; of every subject, only what does not agree, heaviest first.

    A name is looked for without regard to case, and anywhere in the words that name a subject.
    """
    wanted = " ".join(subject.split())
    with store.asked() as connection:
        store.view_live(connection)
        found = connection.execute(
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
        said = (
            connection.execute(
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
            if wanted
            else []
        )
    lines = []
    for about, attribute, quote, pages, first, last, path in said:
        since = f", {first} to {last}" if first and first != last else f", {first}" if first else ""
        more = f" and {pages - 1:,} more" if pages > 1 else ""
        lines.append(visible_line(f"{about}: {attribute}: “{quote}” ({path}{more}{since})"))
    if wanted and not said:
        lines.append(visible_line(f"nothing is said of “{wanted}”"))
    for level, rests_on, message, places in found:
        lines.append(visible_line(f"{level}: {message} ({', '.join(places[:4])}; {rests_on:,} pages)"))
    return lines
