"""The report's colours, light and dark: every text can be read on every ground it stands on (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

STYLE = files("checker.writers.html").joinpath("templates/style.css").read_text("utf-8")
COLOURS = {
    name: {"light": light, "dark": dark}
    for name, light, dark in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", STYLE)
}
TEXT_ON = [
    *((text, "paper") for text in ("ink", "soft", "accent", "added", "removed", "error", "warning", "note")),
    *((text, "raised") for text in ("ink", "soft")),
    ("added", "added-ground"),
    ("removed", "removed-ground"),
    ("error", "added-ground"),
    ("error", "removed-ground"),
    *((text, "marked-ground") for text in ("ink", "added", "removed")),
    *(("ink", f"alike-{shade}") for shade in (0, 1, 2)),
    ("paper", "alike-3"),
]


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON, ids=[f"{text} on {ground}" for text, ground in TEXT_ON])
def test_text_stands_out(text: str, ground: str, scheme: str) -> None:
    lighter, darker = sorted((luminance(COLOURS[name][scheme]) for name in (text, ground)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_every_colour_has_a_light_and_a_dark_form() -> None:
    named = set(re.findall(r"var\(--([\w-]+)\)", STYLE)) - {"text", "face", "code"}
    assert named <= set(COLOURS)
    assert not re.search(r"(?:color|background|fill|stroke): *#", STYLE)


def test_nothing_is_loaded_from_elsewhere() -> None:
    assert "url(" not in STYLE
    assert "@import" not in STYLE
