"""What `fact` flags and what it lets pass."""

from __future__ import annotations

from checker.kinds.kind import Example

EXAMPLES: tuple[Example, ...] = (
    Example(
        text="The tension grew with the annexation of Crimea (1914).",
        rules='[[fact]]\nsubject = "annexation of Crimea"\nyear = 2014\nsource = "UN"\n',
        flags="annexation of Crimea (1914)",
        level="error",
        suggestion="2014",
        why="the date in brackets is that of the event before it",
    ),
    Example(
        text="In 1914 Russia annexed Crimea.",
        rules='[[fact]]\nsubject = "annexation of Crimea"\nyear = 2014\nsource = "UN"\n',
        flags="1914 Russia annexed Crimea",
        level="error",
        suggestion="2014",
        why="a verb tells the event as well as a noun, and the date may come first",
    ),
    Example(
        text="Crimea, annexed by Russia in 2014, was discussed at the conference of 2016 on its annexation.",
        rules='[[fact]]\nsubject = "annexation of Crimea"\nyear = 2014\nsource = "UN"\n',
        silent=True,
        why="2016 is the date of the conference",
    ),
    Example(
        text="The Harbour Treaty, signed in 1990, entered into force in 1994.",
        rules='[[fact]]\nsubject = "signing of the Harbour Treaty"\nyear = 1990\nsource = "Register"\n',
        silent=True,
        why="the entry into force is another event",
    ),
    Example(
        text=(
            "We work with the Ocean Council (OC), founded in 1957, which has its seat in Oslo, and with the River "
            "Council, a body of the Water League that goes back to 1958."
        ),
        rules='[[fact]]\nsubject = "founding of the Ocean Council"\nyear = 1957\nsource = "Register"\n',
        silent=True,
        why="the River Council is another body",
    ),
    Example(
        text="The Harbour Treaty, which the Assembly adopted in 1980, is short.",
        rules='[[fact]]\nsubject = "adoption of the Harbour Treaty"\ndate = 1970-10-24\nsource = "Register"\n',
        flags="Harbour Treaty, which the Assembly adopted in 1980",
        level="error",
        suggestion="1970",
        why="who adopted it stands between the treaty and the verb",
    ),
    Example(
        text="La variole a été déclarée éradiquée le 8 mai 1990.",
        language="fr",
        rules='[[fact]]\nsubject = "éradication de la variole"\ndate = 1980-05-08\nsource = "OMS"\n',
        flags="variole a été déclarée éradiquée le 8 mai 1990",
        level="error",
        suggestion="8 mai 1980",
    ),
    Example(
        text="Das Hafenamt wurde 1961 gegründet.",
        language="de",
        rules='[[fact]]\nsubject = "Gründung Hafenamt"\nyear = 1964\nsource = "Register"\n',
        flags="Hafenamt wurde 1961",
        level="error",
        suggestion="1964",
    ),
    Example(
        text="Two members of the Lake League voted against.",
        rules='[[fact]]\nsubject = "number of members of the Lake League"\nnumber = 12\nsource = "Register"\n',
        silent=True,
        why="two of them",
    ),
    Example(
        text="The capital of Lorn is Brack.",
        rules='[[fact]]\nsubject = "capital of Lorn"\nvalue = "Orne"\nsource = "Register"\n',
        flags="Brack",
        level="error",
        suggestion="Orne",
    ),
    Example(
        text="It follows the 12 Common Rules and their 40 guidelines.",
        rules='[[fact]]\nsubject = "number of Common Rules"\nnumber = 11\nsource = "Register"\n',
        flags="12 Common Rules",
        level="error",
        suggestion="11",
    ),
    Example(
        text="The Ocean Council (OC), which has its seat in Bergen, meets twice a year.",
        rules='[[fact]]\nsubject = "seat of the Ocean Council"\nvalue = "Oslo"\nsource = "Register"\n',
        flags="Bergen",
        level="error",
        suggestion="Oslo",
    ),
)
