"""What the commands say of themselves and the examples they show."""

from __future__ import annotations

ABOUT = "Tells what changed between versions of a policy page, and what on it cannot be right."
EXAMPLES = """\
examples:
  checker init                                 make a project here: sources/, rules/, reports/
  checker run                                  check it, compare its versions, write reports/index.html
  checker check page.html                      what cannot be right on a page
  checker diff old.html new.html               what changed, and which facts
  checker explain count                        what a kind of finding says, with examples

CHECKER_AS_OF, CHECKER_CACHE_DIR, CHECKER_CONFIG, CHECKER_FAIL_ON, CHECKER_FORMAT, CHECKER_JOBS, CHECKER_NO_CACHE and
CHECKER_STORE set what no option says.
exit codes: 0 clean, 1 findings that fail, 2 a mistake in what was asked for, 3 a mistake in checker
"""
RUN = """\
Checks the project that the current folder lies in, compares every version of a page with the one before it, and writes
the reports. Exits with 0 whatever is found, unless --fail-on is given.

examples:
  checker run
  checker run --as-of 2019-06-30               as it would have been judged on that day
  checker run --fail-on warning                for a build that keeps the reports
"""
CHECK = """\
Checks pages: what is wrong within each, and what does not agree between them. A page of the project is held against
all its others, and what rests on the pages named is told.

examples:
  checker check                                          the project's pages, by its rules
  checker check draft.html --rules rules/nato.toml       one page, by one pack of rules
  checker check sources --as-of 2019-06-30               as it would have been judged on that day
  checker check --changed-since main                     what rests on lines that this branch changed
  checker check --format json --output found.json --format terminal
  checker check --baseline                               from now on only what is new fails
"""
DIFF = """\
Compares two versions of a page: sections, words, and above all facts. Exits with 0 whatever changed, unless --fail-on
is given.

examples:
  checker diff sources/nato/2007-09-30.en.html sources/nato/2019-01-15.en.html
  checker diff old.html new.html --format json --output changes.json
  checker diff HEAD~3:page.html page.html                against an older revision
  checker diff old.html new.html --fail-on fact          exits with 1 if a fact changed
"""
REVIEW = """\
Shows the project's findings one by one in the browser, to settle each with a reason and a name, by keyboard alone.
Decisions are kept in rules/decisions, one file each. Needs the extra `review`.

examples:
  checker review
  checker review --port 0 --name "Ann Example"
  checker review --store postgresql://db.example.org/checker     where a team shares one server
"""
EXPLAIN = """\
Tells what a kind of finding or a rule of a pack says, with examples, and how to mend or settle what it finds.

examples:
  checker explain                              all kinds, and the rules of the project's packs
  checker explain count
  checker explain fact/annexation-of-crimea
"""
TEST = """\
Runs the examples that the rule packs carry: what a rule calls wrong must be found, what it calls right must not.

examples:
  checker test
  checker test --rules rules/nato.toml
"""
SCHEMA = """\
Prints the JSON Schema (2020-12) of what `checker check` and `checker diff` write with --format json.

examples:
  checker schema > checker.schema.json
"""
LSP = """\
Speaks the language server protocol over standard input and output: an editor starts it. Needs the extra `lsp`.

examples:
  checker lsp                                  as the command of a language server in an editor's settings
"""
INIT = """\
Makes a project: sources/ for pages, rules/ with a pack to begin with, reports/, checker.toml. Never overwrites.

examples:
  checker init
  checker init policy-watch
"""
