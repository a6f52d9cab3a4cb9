"""Figures that do not add up, and figures that do: the examples of the kind "arithmetic"."""

from __future__ import annotations

from checker.kinds.kind import Example

EXAMPLES = (
    Example(
        text="The library lent 640 books: 310 novels, 205 children's books and 135 guides.",
        flags="640",
        level="error",
        suggestion="650",
        why="310 + 205 + 135 = 650.",
    ),
    Example(
        text="| Region | 2019 | 2020 |\n|---|---:|---:|\n| North | 1,210 | 1,305 |\n| South | 840 | 902 |\n"
        "| West | 377 | 411 |\n| Total | 2,427 | 2,628 |\n",
        flags="2,628",
        level="error",
        suggestion="2,618",
        why="The total of the other column is right.",
    ),
    Example(
        text="Rent takes 45% of the budget, wages 30% and heating 12%. The remaining 18% pays for books.",
        flags="18%",
        level="error",
        suggestion="13",
        why="45 + 30 + 12 leave 13.",
    ),
    Example(
        text="The number of visitors rose from 12,500 to 15,000, an increase of 30 per cent.",
        flags="30 per cent",
        level="error",
        suggestion="20 per cent",
    ),
    Example(
        text="The path is 5 kilometres (8,000 metres) long.",
        flags="5 kilometres (8,000 metres",
        level="error",
        suggestion="5,000 metres",
    ),
    Example(
        text="En 2018, le port a traité 5 200 tonnes, soit 3 100 tonnes de bois et 1 900 tonnes de grain.",
        flags="5 200 tonnes",
        level="error",
        suggestion="5 000 tonnes",
        language="fr",
    ),
    Example(
        text="De begroting bedraagt 34 miljoen euro. Daarvan betaalt de provincie 21 miljoen euro, de stad 9 miljoen "
        "euro en het rijk 8 miljoen euro.",
        flags="34 miljoen euro",
        level="error",
        suggestion="38 miljoen euro",
        language="nl",
    ),
    Example(
        text="Das Museum zählte 920 Gäste: 480 Erwachsene, 310 Kinder und 150 Schüler.",
        flags="920",
        level="error",
        suggestion="940",
        language="de",
    ),
    Example(
        text="The fund paid 61.3 million euro: 40.2 million for roads, 12.7 million for bridges and 8.5 million for "
        "ferries.",
        silent=True,
        why="61.4 by the printed figures, but each of them is rounded.",
    ),
    Example(
        text="The school has 412 pupils, of whom 160 learn French and 95 Dutch.",
        silent=True,
        why="“Of whom” names parts, not all of them.",
    ),
    Example(
        text="| Year | Visitors | Average |\n|---|---:|---:|\n| 2018 | 300 | 4.5 |\n| 2019 | 500 | 4.9 |\n"
        "| Total | 800 | 4.7 |\n",
        silent=True,
        why="The last column is an average.",
    ),
    Example(
        text="Le trajet dure 90 minutes (une heure et demie) et coûte 12 euros.",
        language="fr",
        silent=True,
    ),
    Example(
        text="Reports are due within 48 hours, that is two days.",
        silent=True,
    ),
)
