"""Texts whose counts disagree with their lists, and texts that only look so: the examples of the kind "count"."""

from __future__ import annotations

from checker.kinds.kind import Example

EXAMPLES = (
    Example(
        text="The museum has five wings: Antiquity, Painting, Sculpture and Music.",
        flags="five wings",
        level="error",
        suggestion="four",
        why="Four names follow the colon.",
    ),
    Example(
        text="An application needs 6 papers:\n\n- a form;\n- a photograph;\n- a copy of the lease;\n"
        "- a bank statement;\n- a letter of consent.\n",
        flags="6 papers",
        level="error",
        suggestion="5",
        why="Five bullets follow; the count is in figures, and so is the suggestion.",
    ),
    Example(
        text="Oak, ash, elm and lime: these three trees line the avenue.",
        flags="three trees",
        level="error",
        suggestion="four",
        why="The list stands before its count.",
    ),
    Example(
        text="You can be exempted:\n\n- if you are ill;\n- if you live abroad.\n\nIn these three cases, write to us.\n",
        flags="three cases",
        level="error",
        suggestion="two",
        why="A count that points back at the bullets above it.",
    ),
    Example(
        text="The Council has ten bodies: eight committees (Budget, Law, Health, Trade, Home, Youth, Sport, Press) "
        "and the Bureau.",
        flags="ten bodies",
        level="error",
        suggestion="nine",
        why="Eight committees and one bureau are nine.",
    ),
    Example(
        text="The line serves eleven towns:\n\n- in the north: Arle, Bram, Corde and Dune;\n"
        "- in the south: Este, Fane and Gorse;\n- on the coast: Hythe, Isle and Jura.\n",
        flags="eleven towns",
        level="error",
        suggestion="ten",
        why="The towns stand in groups: 4 + 3 + 3.",
    ),
    Example(
        text="# Trams\n\nEleven lines cross the city.\n\n## Lines\n\nThe network consists of:\n\n"
        "- the city lines A, B, C and D;\n- the harbour lines H, J and K;\n- the night lines N, P and Q.\n",
        flags="Eleven lines",
        level="error",
        suggestion="ten",
        why="The count stands in the lead, its list under the heading “Lines”.",
    ),
    Example(
        text="La commission compte quatre sections : le budget, les marchés, le contrôle, la santé et la culture.",
        flags="quatre sections",
        level="error",
        suggestion="cinq",
        language="fr",
    ),
    Example(
        text="Het beleid rust op drie pijlers: preventie, handhaving, onderzoek en nazorg.",
        flags="drie pijlers",
        level="error",
        suggestion="vier",
        language="nl",
    ),
    Example(
        text="Zum Verbund gehören sechs Städte: Aalen, Bingen, Celle, Dessau und Eutin.",
        flags="sechs Städte",
        level="error",
        suggestion="fünf",
        language="de",
    ),
    Example(
        text="The plan has four aims: clean water, roads and bridges, schools and teachers, and safe streets.",
        why="Three of the items have an “and” of their own.",
    ),
    Example(
        text="The office deals with three risks: storms, the prevention of accidents and of fires.",
        silent=True,
        why="“Accidents and fires” can be read as one item or as two; only what no reading allows is flagged.",
    ),
    Example(
        text="We work with more than 30 countries: the Northern Forum, the Lake Council and the Coastal Group.",
        silent=True,
        why="A lower bound, and what follows are forums, not countries.",
    ),
    Example(
        text="Nine regions take part, including Arden, Brabant and Condroz.",
        silent=True,
        why="“Including” opens a list of examples.",
    ),
    Example(
        text="The plan covers Scope 3 emissions: travel, waste, purchased goods and transport.",
        silent=True,
        why="The number belongs to the name before it.",
    ),
    Example(
        text="Provide two of the following documents:\n\n- a passport;\n- a licence;\n- a birth certificate.\n",
        silent=True,
        why="Two out of three.",
    ),
    Example(
        text="The two ministers agreed on the following points:\n\n- trade;\n- transport;\n- health.\n",
        silent=True,
        why="The ministers are two, the points three.",
    ),
    Example(
        text="Onze régions participent, dont Arlon, Bastogne et Ciney.",
        language="fr",
        silent=True,
    ),
)
