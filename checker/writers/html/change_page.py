"""The change report of two versions as a file of the whole report: made when it is asked for, or known from before."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from checker.writers.html.changes import changes_view
from checker.writers.html.shell import Frame, close, render_open

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from checker.document import Place
    from checker.versions.comparison import Comparison
    from checker.writers.html.site import Located

    Made = tuple[str, dict[str, str]]
    """What is made of a comparison, whatever else the report holds: the page, open above and below, for the menu counts
    what all pages hold; and where on it blocks are shown, by "old 12"."""

    Keep = Callable[[Comparison, str, Callable[[], Made]], Made]
    """What gives what was made of a comparison before, if nothing that it rests on has changed, or has it made."""


@dataclass(frozen=True, kw_only=True)
class ChangePage:
    """A change report, and where in it passages stand."""

    file: str
    comparison: Comparison
    findings: tuple[Located, ...]
    """The open findings on either version."""
    title: str
    """The name of the project."""
    keep: Keep | None = None

    @cached_property
    def made(self) -> Made:
        """The open page and its anchors."""
        if self.keep is None:
            return self._make()
        return self.keep(self.comparison, repr((self.title, self.findings)), self._make)

    def _make(self) -> Made:
        view = changes_view(self.comparison, self.findings)
        html = render_open("changes.html.jinja", view, Frame(title=self.title, stop="change"))
        return (html, {f"{side} {block}": anchor for (side, block), anchor in view.anchors.items()})

    def html(self, frame: Frame) -> str:
        """The whole page in this frame."""
        return close(self.made[0], frame)

    def address(self, side: Literal["old", "new"], block: int) -> str:
        """Where a block is shown; the beginning of the text for one that is not."""
        return f"{self.file}#{self.made[1].get(f'{side} {block}', 'text')}"


class Texts:
    """Where the change reports show a passage: in the one that leads up to its version, else in the next."""

    def __init__(self, pages: Sequence[ChangePage]) -> None:
        self._shown: dict[str, tuple[ChangePage, Literal["old", "new"]]] = {}
        for page in pages:
            self._shown.setdefault(page.comparison.old.path, (page, "old"))
        for page in pages:
            self._shown[page.comparison.new.path] = (page, "new")

    def __call__(self, place: Place) -> str:
        """The address of the passage's row; "" where its version stands in no change report."""
        if place.path not in self._shown:
            return ""
        page, side = self._shown[place.path]
        document = page.comparison.old if side == "old" else page.comparison.new
        block = document.block_at(place.span.start)
        return page.address(side, block.index) if block else f"{page.file}#text"


def change_pages(
    comparisons: Sequence[Comparison],
    files: Sequence[str],
    located: Sequence[Located],
    *,
    title: str,
    keep: Keep | None = None,
) -> tuple[ChangePage, ...]:
    """The change report of each comparison, by the file that it stands in, with what is open on its versions."""
    on: dict[str, list[int]] = {}
    for n, item in enumerate(located):
        if item.finding.status == "open":
            for path in {place.path for place in item.finding.places}:
                on.setdefault(path, []).append(n)
    return tuple(
        ChangePage(
            file=file,
            comparison=comparison,
            findings=tuple(
                located[n] for n in sorted({*on.get(comparison.old.path, ()), *on.get(comparison.new.path, ())})
            ),
            title=title,
            keep=keep,
        )
        for comparison, file in zip(comparisons, files, strict=True)
    )
