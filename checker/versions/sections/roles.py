"""What the sections of two versions are there for, by their headings, and what that tells for their being one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from checker.language.meanings import of_one_meaning
from checker.language.parts.roles import EVERY_PAGE, roles_of
from checker.language.stems import content_stems

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAME_ROLE = 0.15
"""What it adds that two headings, each in its own words, tell of sections that are there for one thing."""
_OTHER_ROLE = 0.2
"""What it takes that they tell of sections that are there for two."""
_SAME_CONTACT = 0.3
"""What it adds that they are the only ones that tell where to write: an address changes whole, and stays an address."""
_CONTACT = frozenset({"contact"})


class SectionRoles:
    """What each section of either side is there for: who may apply, what it costs, where to write."""

    def __init__(self, headings: Sequence[Sequence[str]], languages: Sequence[str]) -> None:
        self._headings, self._languages = headings, languages

    @cached_property
    def _roles(self) -> tuple[list[frozenset[str]], ...]:
        """What the sections of each side are there for."""
        return tuple(
            [roles_of(heading, language) for heading in side]
            for side, language in zip(self._headings, self._languages, strict=True)
        )

    def weight(self, i: int, j: int) -> float:
        """What it tells for or against two being one that their headings name what each is there for."""
        old, new = self._roles[0][i], self._roles[1][j]
        if not (old and new) or self._headings[0][i] == self._headings[1][j]:
            return 0.0
        if self.sole_in_role(i, j, among=_CONTACT):
            return _SAME_ROLE + _SAME_CONTACT
        if old.isdisjoint(new):
            return 0.0 if self._share_meaning(i, j) else -_OTHER_ROLE
        return _SAME_ROLE if self.sole_in_role(i, j) else 0.0

    def sole_in_role(self, i: int, j: int, among: frozenset[str] | None = None) -> bool:
        """Whether both are there, by their headings, for what no other section of the page is.

        Of "Who may apply" and "How to apply" it tells nothing that both are about applying.
        """
        shared = self._roles[0][i] & self._roles[1][j]
        if among is not None:
            shared &= among
        return any(all(sum(role in roles for roles in side) == 1 for side in self._roles) for role in shared)

    def is_matter_of_its_own(self, i: int, j: int) -> bool:
        """Whether the new section is there for what every page tells, and the old one, by its heading, is not.

        What it cost to keep up a museum may stand under "Money" once the museum is gone, and does not make it that.
        """
        old, new = self._roles[0][i], self._roles[1][j]
        return not new.isdisjoint(EVERY_PAGE) and old.isdisjoint(new)

    def _share_meaning(self, i: int, j: int) -> bool:
        """Whether two headings say one thing in two words: "Annual report", "Yearly review"."""
        old, new = (
            of_one_meaning(content_stems(side[k], language), language)
            for side, k, language in zip(self._headings, (i, j), self._languages, strict=True)
        )
        return not old.isdisjoint(new)
