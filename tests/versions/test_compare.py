"""Two versions of a page: sections, blocks, changes, and the proof that nothing is lost."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.document import Document
from checker.versions.changes import RULES

PAGE = """# Harbours

The ministry looks after nine harbours.

## Fees

Ships pay 12 euro a day. Small boats pay nothing in winter.

- fishing boats pay half
- ferries pay by the passenger

## Pilots

A pilot comes aboard every ship that is longer than sixty metres. He is called by radio.

## Safety

The harbour master may close the entrance in a storm. Lights show that it is closed.
"""


def read(text: str) -> Document:
    return Document.from_text(text, path="page.md", language="en")


def compare(old: str, new: str) -> checker.Comparison:
    return checker.compare(read(old), read(new))


def squash(text: str) -> str:
    return " ".join(text.split())


def sections(old: str, new: str) -> list[tuple[str | None, str | None, str]]:
    return [
        (link.old.heading if link.old else None, link.new.heading if link.new else None, link.kind)
        for link in compare(old, new).sections
    ]


PILOTS = PAGE[PAGE.index("## Pilots") : PAGE.index("## Safety")]


DUTIES = "## Duties\n\nDredging, buoys and lights are its business. Owners of wrecks are told to lift them.\n\n"
WE_DO = "## What we do\n\nWe keep nine ports open: lights, buoys, and forty kilometres of channel.\n\n"
COURSES = "\n## Courses\n\nCrews learn to moor. A course of the ministry takes a day.\n"
TRANSPARENCY = "\n## Transparency\n\nWhat the ministry decides is put on this page within a day.\n"


def test_sections_that_name_one_role_are_one_and_those_that_name_two_are_not() -> None:
    found = sections(
        PAGE.replace("## Fees", DUTIES + "## Fees") + COURSES, PAGE.replace("## Fees", WE_DO + "## Fees") + TRANSPARENCY
    )
    assert ("Duties", "What we do", "renamed") in found
    assert {("Courses", None, "removed"), (None, "Transparency", "added")} <= set(found)


def test_what_tells_where_to_write_is_one_whatever_the_address() -> None:
    found = sections(
        PAGE + "\n## Address\n\nKeizer 3, Marsk. Mondays, ten till four.\n",
        PAGE + "\n## How to reach us\n\nharbour@ostrand.example or 0800 1220, day and night.\n",
    )
    assert ("Address", "How to reach us", "renamed") in found


def test_a_matter_of_its_own_is_not_merged_into_what_every_page_tells() -> None:
    band = "\n## Brass band\n\nThe band plays on the quay. Its uniforms and its music cost the harbour 4,000 crowns.\n"
    was = "\n## Money\n\nThe harbour lives on its fees and spends 90,000 crowns on dredging.\n"
    now = "\n## Money\n\nThe harbour lives on its fees. Uniforms cost the harbour 7,000 crowns, dredging 80,000.\n"
    assert ("Brass band", None, "removed") in sections(PAGE + band + was, PAGE + now)
    assert ("Brass band", "Wages", "merged") in sections(PAGE + band + was.replace("Money", "Wages"),
                                                         PAGE + now.replace("Money", "Wages"))  # fmt: skip


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        pytest.param(PAGE.replace("## Pilots", "## 3. Pilots"), ("Pilots", "3. Pilots", "kept"), id="numbered"),
        pytest.param(PAGE.replace("## Pilots", "## On board"), ("Pilots", "On board", "renamed"), id="renamed"),
        pytest.param(PAGE.replace(PILOTS, ""), ("Pilots", None, "removed"), id="removed"),
        pytest.param(PAGE + "\n## Tugs\n\nTwo tugs wait for tankers and pull them in.\n", (None, "Tugs", "added"),
                     id="added"),
        pytest.param(PAGE.replace(PILOTS, "").replace("## Fees", PILOTS + "## Fees"), ("Pilots", "Pilots", "moved"),
                     id="moved"),
    ],
)  # fmt: skip
def test_sections(new: str, expected: tuple[str | None, str | None, str] | None) -> None:
    found = sections(PAGE, new)
    if expected:
        assert expected in found
    assert len([row for row in found if row[2] not in ("kept", "added")]) <= 1


def test_a_split_section_gives_a_row_a_pair() -> None:
    new = PAGE.replace(" Small boats pay nothing in winter.", "").replace(
        "- fishing", "## Less to pay\n\nSmall boats pay nothing in winter.\n\n- fishing"
    )
    found = sections(PAGE, new)
    assert ("Fees", "Fees", "split") in found
    assert ("Fees", "Less to pay", "split") in found


HARBOUR = """\
# The harbour of Ostrand

## Pilots

Every ship longer than fifty metres takes a pilot on board. He is called by radio two hours before.

## Moorings

The harbour master gives every ship its mooring. Lines are thrown to the men on the quay, who make them fast.

## Waste

Oil and rubbish are handed in at the north quay. Nobody pays for that on the spot.
"""
JOINED = """

## Pilots and moorings

Every ship longer than fifty metres takes a pilot. Call him by radio two hours before. The harbour master then says \
which mooring is free, and men on the quay make fast your lines.
"""


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        pytest.param(
            HARBOUR[: HARBOUR.index("\n\n## Pilots")] + JOINED + "\n" + HARBOUR[HARBOUR.index("## Waste") :],
            {("Pilots", "Pilots and moorings", "merged"), ("Moorings", "Pilots and moorings", "merged")},
            id="a-heading-taken-up-across",
        ),
        pytest.param(
            HARBOUR.replace(HARBOUR[HARBOUR.index("## Moorings") : HARBOUR.index("## Waste")], "").replace(
                "## Waste", "## Berths for guests\n\nA guest may stay for three nights on every quay.\n\n## Waste"
            ).replace("Nobody pays for that on the spot.", "The ships pay for that by the year, lines and all."),
            {("Pilots", "Pilots", "kept"), ("Waste", "Waste", "kept")},
            id="beside-one-that-kept-its-heading",
        ),
        pytest.param(
            HARBOUR.replace("## Waste", "## Ropes\n\nWhoever calls by radio is told what every ship pays.\n\n## Waste"),
            {("Pilots", "Pilots", "kept"), ("Moorings", "Moorings", "kept"), (None, "Ropes", "added")},
            id="words-of-its-neighbours",
        ),
    ],
)  # fmt: skip
def test_sections_are_joined_where_enough_speaks_for_it(
    new: str, expected: set[tuple[str | None, str | None, str]]
) -> None:
    assert expected <= set(sections(HARBOUR, new))


ADDRESS = "\nHarbour Office of Ostrand, 1 Quay Road, Ostrand. Telephone 555 0199. {}\n"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            HARBOUR + ADDRESS.format("Last changed on 3 May 2011."),
            HARBOUR
            + "\n## Swimming\n\nBathing is allowed off the west beach.\n"
            + ADDRESS.format("Page of 6 June 2019."),
            {("Waste", "Waste", "kept"), (None, "Swimming", "added")},
            id="an-address-at-the-end-of-both",
        ),
        pytest.param(
            HARBOUR + ADDRESS.format("Last changed on 3 May 2011."),
            HARBOUR + "\n## Contact\n" + ADDRESS.format("From Monday to Friday."),
            {("Waste", "Waste", "kept"), (None, "Contact", "added")},
            id="a-section-that-is-the-address",
        ),
        pytest.param(
            HARBOUR + "\n## Where to find us\n" + ADDRESS.format("Fax 555 0198."),
            HARBOUR + "\n## Contact\n" + ADDRESS.format("From Monday to Friday."),
            {("Where to find us", "Contact", "renamed")},
            id="two-that-are-the-address",
        ),
    ],
)
def test_what_closes_a_page_is_no_part_of_its_last_section(
    old: str, new: str, expected: set[tuple[str | None, str | None, str]]
) -> None:
    assert expected <= set(sections(old, new))


SHIPS = """\
# Harbours

## Ships

### Pilots

A pilot comes aboard every ship that is longer than sixty metres. He is called by radio.

### Moorings

The master tells each crew its berth; two men on the quay take the lines.

## Safety

The entrance is closed in a storm. Lights show that it is closed.
"""


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            SHIPS,
            SHIPS.replace("### Pilots\n\n", "").replace(
                "### Moorings\n\nThe master tells each crew its berth; two men on the quay take the lines.",
                "Berths are given out in the app.",
            ),
            {("Ships", "Ships", "merged"), ("Pilots", "Ships", "merged"), ("Moorings", "Ships", "merged")},
            id="subsections-put-together-under-their-heading",
        ),
        pytest.param(
            SHIPS.replace("## Ships\n", "## Ships\n\nEvery ship is announced a day before it comes.\n"),
            SHIPS.replace("## Ships\n", "## Ships\n\nEvery ship is announced a day before it comes.\n").replace(
                "## Safety", "### Tugs\n\nWhoever carries oil is pulled in by two tugs.\n\n## Safety"
            ),
            {("Ships", "Ships", "kept"), (None, "Tugs", "added")},
            id="a-subsection-added-below-a-text",
        ),
        pytest.param(
            SHIPS,
            SHIPS.replace("## Safety", "### Tugs\n\nWhoever carries oil is pulled in by two tugs.\n\n## Safety"),
            {("Pilots", "Pilots", "kept"), (None, "Tugs", "added")},
            id="a-subsection-added-below-a-heading",
        ),
    ],
)
def test_what_stood_under_a_mere_heading(old: str, new: str, expected: set[tuple[str | None, str | None, str]]) -> None:
    assert expected <= set(sections(old, new))


def test_a_heading_over_sections_that_stood_before_is_not_told_as_one() -> None:
    flat = SHIPS.replace("## Ships\n\n", "").replace("###", "##")
    rows = sections(flat, SHIPS)
    assert ("Pilots", "Pilots", "kept") in rows
    assert not [row for row in (*rows, *sections(SHIPS, flat)) if "Ships" in row]
    held = SHIPS.replace("## Ships\n", "## Ships\n\nAll of it is told in the almanac of the coast.\n")
    assert (None, "Ships", "added") in sections(flat, held)


LOCKS = """\
# Locks

Boats pass five locks on their way to the sea.

## The office

The lock office has eleven keepers and was set up in 1931. Last year it let 4,120 barges through, and its budget was
two million. At its head stands the lockmaster.

## Ice

Barges stay where they are while the canal is frozen. The ice is broken by tugs from the coast.

## Private moorings

Thirty moorings along the towpath belong to clubs. Their list hangs in the hall of the office.
"""


def test_a_section_left_over_has_gone_into_the_one_that_it_is_by_far_the_likest_to() -> None:
    lead, _, rest = LOCKS.partition("## The office")
    ice = rest.partition("## Ice")[2].partition("## Private")[0]
    both = (
        "The office was set up long ago. Some fifty moorings along the towpath belong to clubs, which the list names."
    )
    found = sections(LOCKS, f"{lead}## Ice{ice}## About us\n\n{both}\n")
    assert {("The office", "About us", "merged"), ("Private moorings", "About us", "merged")} <= set(found)
    clubs = both.partition(". ")[2]
    assert ("The office", None, "removed") in sections(LOCKS, f"{lead}## Ice{ice}## About us\n\n{clubs}\n")


def test_a_mere_heading_is_no_part_of_what_became_the_section_under_it() -> None:
    was = "The officer walks round in May. If a berth is neglected, a letter gives four weeks."
    now = "Ms Okoro visits every berth in April. A warning gives six weeks to act."
    rows = sections(
        f"{SHIPS}\n## Inspections\n\n{was}\n",
        f"{SHIPS}\n## Neglected berths\n\n### Visits\n\n{now}\n\n### Quarrels\n\nA committee settles them.\n",
    )
    assert ("Inspections", "Visits", "renamed") in rows
    assert not [row for row in rows if row[1] == "Neglected berths"]


def test_a_heading_over_sections_that_are_all_new_is_told() -> None:
    rows = sections(SHIPS, SHIPS + "\n## Whales\n\n### Counting\n\nVolunteers count the calves each spring.\n")
    assert {(None, "Whales", "added"), (None, "Counting", "added")} <= set(rows)


def test_what_stands_below_the_name_of_who_publishes_is_the_lead() -> None:
    under_a_name = PAGE.replace("# Harbours\n", "# Coast Office\n\n## Harbours\n")
    assert sections(under_a_name, PAGE)[0] == ("Harbours", "", "kept")
    assert sections(PAGE, under_a_name)[0] == ("", "Harbours", "kept")
    assert ("Harbours", "", "kept") not in sections(under_a_name, PAGE.replace("# Harbours", "# Ports"))


MARKET = """\
# The market of Ostrand

## Stalls

A stall is let for a year. Whoever wants one writes to the market master by October.

## Weights

Scales are tested in March. The market master keeps a scale of his own by the fountain.

## Fish

Fish is sold on ice until noon.
"""


def test_a_section_is_held_for_moved_where_it_is_like_no_other() -> None:
    stalls, weights = (MARKET[MARKET.index(f"## {one}") : MARKET.index(f"## {two}")] for one, two in
                       (("Stalls", "Weights"), ("Weights", "Fish")))  # fmt: skip
    was = weights.replace("## Weights", "## Scales")
    assert ("Weights", "Scales", "moved") in sections(MARKET, MARKET.replace(weights, "").replace(stalls, was + stalls))
    notes = "\n## Notes\n\nWhoever writes to the market master by the fountain hears from him in October.\n"
    found = sections(MARKET, MARKET.replace(weights, "") + notes)
    assert "moved" not in {kind for _, _, kind in found}


LIBRARY = """\
# The island library

## Readers

Islanders read free of charge. A card is issued at the desk against a passport.

## The council

The council has one islander for each village. It meets by candlelight in the tower.

## The librarian

The term is six winters at most. Ida Storm was named in 1994, and keeps the lamps, the stove and the cat besides.

## Boxes

Books go to the lighthouses in tin boxes. A box is changed with the mail boat.

## Storms

In a storm the shutters are closed and the boxes wait on the quay.
"""
GOVERNMENT = """
## Who decides

In the council sit two islanders for each village; it meets every month in the tower. The keys are with the librarian,
at present Olaf Rand, who came on the mail boat in 2019 and has a term of four years.
"""


def _without(page: str, *headings: str) -> str:
    lead, *parts = page.split("\n## ")
    return "\n## ".join([lead, *(part for part in parts if part.partition("\n")[0] not in headings)])


def test_two_that_stood_beside_each_other_may_be_one_elsewhere() -> None:
    rest = _without(LIBRARY, "The council", "The librarian")
    found = sections(LIBRARY, rest + GOVERNMENT)
    assert {(old, new) for old, new, _ in found if new == "Who decides"} == {
        ("The council", "Who decides"),
        ("The librarian", "Who decides"),
    }
    assert {kind for _, new, kind in found if new == "Who decides"} == {"merged"}
    only = GOVERNMENT.partition(" The keys")[0] + "\n"
    assert ("The librarian", None, "removed") in sections(LIBRARY, rest + only)
    assert ("Storms", None, "removed") in sections(LIBRARY, _without(rest, "Storms") + GOVERNMENT)


def test_in_the_place_of_another_but_with_hardly_a_word_of_it() -> None:
    bindery = (
        "\n## The bindery\n\nIn the shed two binders mend torn books. It can be visited on Saturdays until noon.\n"
    )
    scholars = "\n## For scholars\n\nThe attic can be visited on Wednesdays. Say a week ahead what is wanted.\n"
    page = LIBRARY + "\n## The tower\n\nOn Sundays the tower can be visited too.\n"
    found = sections(page + bindery, page + scholars)
    assert {("The bindery", None, "removed"), (None, "For scholars", "added")} <= set(found)
    menders = "\n## Mending\n\nTwo binders are at work in the shed, on torn books. On Saturdays visitors are welcome.\n"
    assert ("The bindery", "Mending", "renamed") in sections(page + bindery, page + menders)


def test_headings_of_one_meaning_are_not_there_for_two_things() -> None:
    report = "\n## Annual report\n\nBy June the keeper sends the council a report of ten pages.\n"
    review = "\n## Yearly review\n\nEvery May the keeper goes through the year with the council.\n"
    appeals = "\n## Appeals\n\nEvery May the council hears whoever was turned away.\n"
    assert ("Annual report", "Yearly review", "renamed") in sections(LIBRARY + report, LIBRARY + review)
    assert ("Annual report", None, "removed") in sections(LIBRARY + report, LIBRARY + appeals)


def test_a_role_that_two_sections_have_tells_neither_from_the_other() -> None:
    old = PAGE + "\n## Who may apply\n\nOwners of boats.\n\n## How to apply\n\nBring two forms by noon on Friday.\n"
    new = (
        PAGE
        + "\n## Who can apply\n\nOwners of boats and canoes.\n\n## Timetable\n\nTwo forms come in by Friday noon.\n"
    )
    assert {("Who may apply", "Who can apply", "renamed"), ("How to apply", "Timetable", "renamed")} <= set(
        sections(old, new)
    )


CANTEEN = """\
# School canteens

## Menus

The cook plans the menus for four weeks. Parents find them on the board.

## Cutlery

Forks and knives are of steel, and broken plates are replaced every spring.

## Bread

The baker in Mill Lane delivers rye bread at seven every morning.
"""


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(
            (
                "## Cutlery\n\nForks and knives are of steel, and broken plates are replaced every spring.",
                "## Tableware\n\nThere are paper plates on Fridays. On other days forks of steel are given out.",
            ),
            {("Cutlery", "Tableware", "renamed")},
            id="shares-what-no-other-has",
        ),
        pytest.param(
            (
                "## Cutlery\n\nForks and knives are of steel, and broken plates are replaced every spring.",
                "## Allergies\n\nThe school doctor keeps a list of those who may not eat nuts; the cook has it.",
            ),
            {("Cutlery", None, "removed"), (None, "Allergies", "added")},
            id="only-put-in-its-place",
        ),
    ],
)
def test_a_section_in_the_place_of_another(
    change: tuple[str, str], expected: set[tuple[str | None, str | None, str]]
) -> None:
    assert expected <= set(sections(CANTEEN, CANTEEN.replace(*change)))


@pytest.mark.parametrize(
    ("change", "kind", "weight"),
    [
        pytest.param(("12 euro", "14 euro"), "edited", "fact", id="number"),
        pytest.param(("may close", "shall close"), "edited", "fact", id="modality"),
        pytest.param(("by radio", "on the radio"), "edited", "wording", id="wording"),
        pytest.param(("He is called", "He is  called"), "edited", "form", id="white-space"),
        pytest.param(("- ferries pay by the passenger\n", ""), "removed", "fact", id="a-list-loses-a-member"),
        pytest.param(("half\n", "half\n- tugs pay nothing\n"), "added", "fact", id="a-list-gains-a-member"),
        pytest.param(("nine harbours.", "nine harbours, all in the south."), "edited", "wording", id="words-added"),
    ],
)
def test_one_change_is_told_once(change: tuple[str, str], kind: str, weight: str) -> None:
    changes = compare(PAGE, PAGE.replace(*change)).changes
    assert [(one.kind, one.weight) for one in changes] == ([(kind, weight)])


@pytest.mark.parametrize(
    ("was", "now", "weight"),
    [
        pytest.param("Brandey", "Ertby", "fact", id="another name"),
        pytest.param("a birth certificate;", "two photographs;", "fact", id="another paper"),
        pytest.param("a certificate;", "a recent certificate;", "wording", id="the same with a word more"),
        pytest.param("Brandey", "brandey", "form", id="a capital"),
    ],
)
def test_an_item_that_gave_way_to_another(was: str, now: str, weight: str) -> None:
    pages = [read(f"# League\n\nIt takes these:\n\n- Aske\n- {item}\n- Corrin\n") for item in (was, now)]
    comparison = checker.compare(*pages)
    assert [change.weight for change in comparison.changes] == [weight]
    assert [fact.subject for fact in comparison.facts] == ["League"] * (weight == "fact")


def test_where_lines_break_is_no_change() -> None:
    words = (
        "The nine harbours of the coast are open to all boats in summer, and the masters see to it that they are so."
    )
    old, new = ("\n  ".join(textwrap.wrap(words, width)) for width in (58, 90))
    comparison = checker.compare(*(Document.from_text(text, path="page.txt", language="en") for text in (old, new)))
    assert comparison.changes == ()
    assert (comparison.rebuild("old"), comparison.rebuild("new")) == (old, new)


def test_where_lines_of_code_break_is_a_change_of_form() -> None:
    page = "# Boats\n\nThe boats are counted as follows.\n\n```\ncount boats{}print\n```\n"
    (change,) = compare(page.format("\n  "), page.format(" ")).changes
    assert (change.weight, change.rules) == ("form", ("white-space",))


def test_a_long_gap_in_a_wrapped_line_takes_no_time() -> None:
    page = f"# Boats\n\nThere are oars{' ' * 100_000}and\nsails for {{}} boats.\n"
    began = time.process_time()
    assert compare(page.format(2), page.format(3)).changes
    assert time.process_time() - began < 3


def test_renumbered_items_are_the_same() -> None:
    assert not compare("1. apples\n2. pears\n", "3. apples\n4. pears\n").changes


@pytest.mark.parametrize(("old", "new"), [("Pilots", "3. Pilots"), ("B.2. Pilots", "B.3. Pilots")])
def test_a_renumbered_heading_is_a_change_of_form(old: str, new: str) -> None:
    comparison = compare(PAGE.replace("## Pilots", f"## {old}"), PAGE.replace("## Pilots", f"## {new}"))
    (change,) = comparison.changes
    assert (change.weight, change.rules, comparison.facts) == ("form", ("numbering",), ())


def test_a_moved_and_edited_block_is_still_a_pair() -> None:
    moved = PAGE.replace(PILOTS, "").replace("## Fees", PILOTS.replace("sixty", "seventy") + "## Fees")
    found = [link for link in compare(PAGE, moved).links if link.moved]
    assert len(found) == 2
    assert {link.kind for link in found} == {"same", "edited"}


def test_a_changed_cell_is_a_changed_cell() -> None:
    table = "| Port | Ships | Boats |\n|---|---|---|\n| North | 7 | 20 |\n| South | 9 | 30 |\n"
    (change,) = compare(table, table.replace("| 9 |", "| 8 |")).changes
    assert [run for run in change.words if run[0] != "="] == [("-", "9"), ("+", "8")]
    assert change.old
    assert "South" in change.old.context
    assert change.weight == "fact"


def test_another_link_is_a_change_of_form() -> None:
    (change,) = compare("See [the law](a.html) here.", "See [the law](b.html) here.").changes
    assert (change.weight, change.rules) == ("form", ("link",))


def test_furniture_is_linked_and_makes_no_change() -> None:
    page = "<nav><a href=a>Home</a> <a href=b>{}</a></nav><main><h1>T</h1><p>Some text that stays as it is.</p></main>"
    old, new = (Document.from_text(page.format(word), path="page.html", language="en") for word in ("News", "Press"))
    comparison = checker.compare(old, new)
    assert not comparison.changes
    assert any(block.furniture for link in comparison.links for block in (*link.old, *link.new))


def test_rules_can_be_weighed_anew() -> None:
    changed = read(PAGE.replace("may close", "shall close"))
    (change,) = checker.compare(read(PAGE), changed, weights=RULES | {"modality": "form"}).changes
    assert change.weight == "form"


EDGES = ["", "\n", "x", "# T\n", PAGE, "## Only a heading", "- a\n- b\n", "same\n\n" * 30, "quite other words " * 40]


@pytest.mark.parametrize("old", EDGES, ids=range(len(EDGES)))
@pytest.mark.parametrize("new", EDGES, ids=range(len(EDGES)))
def test_edges(old: str, new: str) -> None:
    hold(read(old), read(new))


def hold(old: Document, new: Document) -> None:
    """What is true of every comparison."""
    comparison = checker.compare(old, new)
    assert sorted(block.index for link in comparison.links for block in link.old) == list(range(len(old.blocks)))
    assert sorted(block.index for link in comparison.links for block in link.new) == list(range(len(new.blocks)))
    assert comparison.rebuild("old") == old.text
    assert comparison.rebuild("new") == new.text
    assert not checker.compare(new, new).changes


def alone(comparison: checker.Comparison, kind: str) -> int:
    return sum(len((*link.old, *link.new)) for link in comparison.links if link.kind == kind)


lines = st.sampled_from(
    ["# T", "## Fees", "## Who pays", "Ships pay 12 euro a day.", "Boats pay nothing in winter.", "- one\n- two", "ok",
     "| a | b |\n|---|---|\n| 1 | 2 |", "A pilot comes aboard.", "Lights show it."]
)  # fmt: skip
pages = st.lists(lines, max_size=14).map("\n\n".join)


@settings(max_examples=60, deadline=None)
@given(pages, pages)
def test_what_always_holds(old: str, new: str) -> None:
    hold(read(old), read(new))


# of texts that say enough to be recognised anywhere, and of unlike lengths: no two ways to put them together are equal
telling = st.sampled_from(["Ships pay 12 euro a day.", "Boats of less than six metres pay nothing at all in winter.",
                           "A pilot comes aboard.", "Lights on the pier show whether it is open."])  # fmt: skip
unique_pages = st.lists(telling, unique=True).map("\n\n".join)


@settings(max_examples=60, deadline=None)
@given(unique_pages, unique_pages)
def test_versions_swapped_swap_added_and_removed(old: str, new: str) -> None:
    forth, back = compare(old, new), compare(new, old)
    assert alone(forth, "added") == alone(back, "removed")
    assert alone(forth, "removed") == alone(back, "added")


def test_the_same_under_every_hash_seed(root) -> None:  # type: ignore[no-untyped-def]
    script = (
        "import checker, runpy\n"
        "test = runpy.run_path('tests/versions/test_compare.py')\n"
        "PAGE, read = test['PAGE'], test['read']\n"
        "c = checker.compare(read(PAGE), read(PAGE.replace('pilot', 'guide').replace('12', '13')[::1]))\n"
        "print([(l.kind, l.how, l.score) for l in c.links], c.sections, [(x.reasons, x.words) for x in c.changes])"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", script], env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}, cwd=root,
            capture_output=True, check=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(runs) == 1
