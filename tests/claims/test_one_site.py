"""Two pages of one body, and two of two."""

from __future__ import annotations

import pytest

from checker.claims.one_site import name_in_common
from checker.document import Document


def _page(text: str, language: str) -> Document:
    return Document.from_text(f"{text}\n", path="page.md", language=language)


@pytest.mark.parametrize(
    ("language", "one", "other", "common"),
    [
        ("en", "# The Council of Askby\n\nIt meets.", "# Speaking\n\nAnyone who lives in Askby may speak.", True),
        ("en", "# The Council of Askby\n\nIt meets.", "# Speaking\n\nAnyone who lives in Braeby may speak.", False),
        ("en", "# Council\n\nIt meets.", "# Speaking\n\nCouncil is open to all.", False),
        ("fr", "# Le conseil d'Askby\n\nIl siège.", "# Parler\n\nQui habite Braeby peut parler.", False),
        ("de", "# Der Hafenrat\n\nEr tagt.", "# Reden vor dem Hafenrat\n\nAlle dürfen es.", True),
    ],
)
def test_a_name_in_common(language: str, one: str, other: str, *, common: bool) -> None:
    assert name_in_common(_page(one, language), _page(other, language)) == common
