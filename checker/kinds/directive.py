"""The kind `directive`: a comment to the checker that settles nothing, for it gives no reason or is misspelt."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, get_args

from checker.directives import Spoken, understand
from checker.document import Span
from checker.kinds.kind import Context, Example, Kind, finding
from checker.packs import KindName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.claims.reading import Reading
    from checker.document import Directive
    from checker.findings import Finding

_NAMES = ("all", *get_args(KindName))
_SHOWN_CHARS = 120


def _within(reading: Reading, context: Context) -> Iterator[Finding]:
    for directive in reading.document.directives:
        spoken = understand(directive)
        mistake = _mistake(spoken)
        if mistake:
            words = f"checker: {directive.text}"
            words = words if len(words) <= _SHOWN_CHARS else f"{words[:_SHOWN_CHARS]}…"
            yield finding(
                reading, [_passage(reading, directive)], kind="directive", level="warning",
                message=f"The comment “{words}” settles nothing: {mistake}.", subject=directive.text[:_SHOWN_CHARS],
            )  # fmt: skip


def _mistake(spoken: Spoken) -> str:
    if spoken.verb not in ("off", "on"):
        return "it begins with neither “off” nor “on”"
    for name in spoken.names:
        kind = name.partition("/")[0]
        if kind not in _NAMES:
            near = difflib.get_close_matches(kind, _NAMES, n=1)
            return f"there is no kind “{kind}”" + (f", did you mean “{near[0]}”?" if near else "").rstrip("?")
    if spoken.verb == "off" and not spoken.names:
        return "it names no kind of finding; “all” names every one"
    if spoken.verb == "off" and not spoken.reason:
        return "it gives no reason, which stands behind a dash"
    return ""


def _passage(reading: Reading, directive: Directive) -> Span:
    """The passage that the comment stands in or before: its own words are not among those of the page."""
    document, offset = reading.document, directive.offset
    if directive.within:  # at the end of a passage it speaks in that one, not in the next
        holding = [block.span for block in document.blocks if block.span.start < offset]
        if holding:
            return holding[-1]
    following = next((block.span for block in document.blocks if block.span.end > offset), None)
    if following is None:
        following = document.blocks[-1].span if document.blocks else Span(0, len(document.text))
    return following


KIND = Kind(
    name="directive",
    says="a comment to the checker settles nothing, for it gives no reason or is misspelt",
    advice="""\
A comment in the page's source settles what stands below it, with a reason or not at all:
`<!-- checker: off count — the list names the largest only -->`. It reaches to `<!-- checker: on count -->` or to the
end of its section, the next heading. Instead of `count` it may name any kind, a rule (`fact/annexation-of-crimea`),
several parted by commas, or `all`.""",
    within=_within,
    examples=(
        Example(
            text="The fund is small.\n\n<!-- checker: off count -->\n\nIt helps villages.",
            flags="It helps villages.",
            level="warning",
            why="without a reason nothing is settled",
        ),
        Example(
            text="The fund is small.\n\n<!-- checker: off cuont — the list is shortened -->\n\nIt helps villages.",
            flags="It helps villages.",
            level="warning",
        ),
        Example(
            text="The fund is small.\n\n<!-- checker: off count — the list is shortened -->\n\nIt helps villages.\n\n"
            "<!-- checker: on count -->\n\nAnd towns.",
            silent=True,
        ),
        Example(text="The fund is small.\n\n<!-- a comment for colleagues -->\n\nIt helps villages.", silent=True),
    ),
)
