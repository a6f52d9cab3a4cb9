"""What `checker init` makes: the folders of a project, each saying what goes there, and a pack to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import UserError
from checker.output import write_file

if TYPE_CHECKING:
    from pathlib import Path

_SETTINGS = """\
# The project's settings; everything here is as it would be without it.

# title = "Pages under check"
# sources = "sources"      # the pages:       sources/<page>/<date>.<language>.<format>
# rules = "rules"          # what is known:   every *.toml in it is a pack
# reports = "reports"      # what comes out:  written by `checker run`
# fail-on = "error"        # the level from which `checker check` exits with 1: note, warning, error
# versions = "files"       # or "git": a page whose file is named by no day has its history for older versions
# exclude = ["drafts/*"]   # pages below sources that are left alone
"""

_SOURCES = """\
# The pages under check

A page's place tells what it is:

    <page>/<date>.<language>.<format>        nato/2019-01-15.en.html

Put a new version beside the old one, and `checker run` compares the two. Languages are en, fr, nl and de;
formats are .html, .htm, .xhtml, .md, .markdown, .txt, .docx, .odt and .pdf. A README.md is no page.
"""

_RULES = """\
# What is known, and how things are written here. A pack is checked when it is read: its own examples must hold.
# `checker test` runs them, `checker explain` lists what the packs declare.

[[fact]]
# A dated event, a number or a name. What a page states about the subject is held against it.
subject = "signing of the North Atlantic Treaty"
aliases = ["signature of the North Atlantic Treaty"]
date = 1949-04-04                 # or: year = 1949, number = 30, value = "Washington"
# the subject of a number names what is counted: "number of Member States of the European Union"
source = "North Atlantic Treaty, Washington D.C., 4 April 1949"
wrong = ["The North Atlantic Treaty was signed in 1948."]
right = ["The North Atlantic Treaty was signed in 1949."]

[[term]]
# A name as it should be written, and as it should not.
use = "North Atlantic Treaty"
not = ["North-Atlantic Treaty"]

# A text that quotations are held against:
#
# [[text]]
# name = "Charter, Article 1"
# text = "The members shall meet once a year."
# source = "https://www.example.org/charter"

# A house rule, for what must not (`forbid`) or must (`require`) stand on pages:
#
# [[pattern]]
# id = "no-click-here"
# message = "A link says where it leads."
# forbid = "click here"

# How a kind of finding behaves here:
#
# [kinds.stale]
# level = "note"
"""

_REPORTS = """\
# Reports

`checker run` writes here: `index.html` first, and a page for each pair of versions. What is here is made anew with
every run and is not kept in git.
"""

_IGNORED = """\
/reports/*
!/reports/README.md
"""

FILES = {
    "checker.toml": _SETTINGS,
    "sources/README.md": _SOURCES,
    "rules/house.toml": _RULES,
    "reports/README.md": _REPORTS,
    ".gitignore": _IGNORED,
}

NEXT = """\
next: put a page where its name tells what it is, as in  sources/about/2026-01-31.en.html
      checker run         compares its versions, checks it, and writes reports/index.html
      checker explain     lists what is checked; rules/house.toml is where facts and names are declared
"""


def make_project(folder: Path) -> tuple[str, ...]:
    """The names of the files that were made; what is there already is left as it is.

    Raises UserError where nothing can be written.
    """
    made = []
    for name, text in FILES.items():
        path = folder / name
        if path.exists() or path.is_symlink():
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"{path.parent}: cannot be made: {error.strerror or error}") from None
        write_file(path, text)
        made.append(name)
    return tuple(made)
