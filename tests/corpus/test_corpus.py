"""A corpus says what `checker check` says of the same pages, whichever way it came to hold them."""

from __future__ import annotations

import datetime
import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("duckdb")

import checker
from checker.corpus import commands, extract, local
from checker.corpus.compacting import _MOST_SMALL, SHARDS_LIVE, compact, whole_files
from checker.corpus.rows import finding_of
from checker.corpus.schema import EXTRACTED
from checker.corpus.setting import Setting, program_name
from checker.corpus.settled import gone, take_baseline
from checker.corpus.store import FORMAT, Manifest, Store
from checker.decisions import Decision, Decisions
from checker.packs import Rules
from checker.project import read_pages
from checker.review.baseline import read_baseline, write_baseline
from checker.settling import record_of

if TYPE_CHECKING:
    from pathlib import Path

    from checker.decisions import Record, Verdict
    from checker.document import Document
    from checker.findings import Finding
    from checker.versions.compare import Comparison

DAY = datetime.date(2019, 6, 30)
NOT_OF_A_CORPUS = {"acronym/never-used", "acronym/never-expanded", "term/variant"}
"""What a house is held to on its own pages, and not on everybody's."""


def setting(rules: Rules | None = None, as_of: datetime.date = DAY) -> Setting:
    return Setting(rules=rules or Rules(), as_of=as_of, program=program_name())


def made(folder: Path) -> Store:
    store = Store(folder)
    store.make()
    store.describe(Manifest(format=FORMAT, source="", rules=(), as_of=DAY))
    return store


def run(store: Store, source: Path, judged_by: Setting, *, workers: int = 0) -> None:
    local.build(store, source, judged_by, workers=workers)
    local.check(store, judged_by, workers=workers)


def found_in(store: Store) -> list[Finding]:
    with store.asked() as connection:
        store.view_live(connection)
        rows = connection.sql("SELECT * FROM live_finding").to_arrow_table().to_pylist()
    return [finding_of(row) for row in rows]


def told(findings: list[Finding]) -> list[object]:
    kept = [finding for finding in findings if finding.rule not in NOT_OF_A_CORPUS and not of_a_table(finding)]
    return sorted((*identity_of(finding), finding.level, finding.status, sorted(map(repr, finding.places)))
                  for finding in kept)  # fmt: skip


def of_a_table(finding: Finding) -> bool:
    """Whether a text is held against a table of another page, which a corpus does not do."""
    return between_pages(finding) and "the table has" in finding.message


def identity_of(finding: Finding) -> tuple[str, ...]:
    """What tells a finding from others; none where a table of a third page may tell which of two values is right."""
    return () if between_pages(finding) else (finding.fingerprint, finding.message)


def between_pages(finding: Finding) -> bool:
    return finding.rule == "agreement" and len({place.path for place in finding.places}) > 1


def checked(source: Path, judged_by: Setting) -> list[object]:
    documents = read_pages([str(source)]).documents
    return told(list(checker.check(documents, rules=judged_by.rules, as_of=judged_by.as_of).findings))


def write(folder: Path, pages: dict[str, str]) -> Path:
    for name, text in pages.items():
        file = folder / "pages" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder / "pages"


MORE = "Letters are answered in writing. The doors open at noon. Plans are shown in the hall.\n"
PAGES = {
    "port/2018-01-01.en.md": f"# Port\n\nThe Velmora Harbour Office was founded in 1932. {MORE}",
    "port/2019-01-01.en.md": f"# Port\n\nThe Velmora Harbour Office was founded in 1932. {MORE}",
    "boats/2019-02-01.en.md": f"# Boats\n\nThe Velmora Harbour Office was founded in 1951. {MORE}",
    "fees/2019-03-01.en.md": f"# Fees\n\nA mooring permit costs 30 euro and is sent within 14 days. {MORE}",
}

_OFFICE = "The Velmora Harbour Office is open Monday to Friday from {} am to 5 pm."
_OFF = "<!-- checker: off agreement — a second desk -->"
_PART = "The Velmora Pilot Board is part of the Ministry of {}."
_SEAT = "The Velmora Harbour Office has its seat in {}."
CONTACTS = {
    "port/2018-01-01.en.md": f"# Port\n\n{_OFFICE.format(7)} {_SEAT.format('Ostrin')} {MORE}",  # as it was then
    "port/2019-01-01.en.md": f"# Port\n\n{_OFFICE.format(9)} {_SEAT.format('Talburg')} {_PART.format('Works')} {MORE}",
    "boats/2019-02-01.en.md": f"# Boats\n\n{_OFFICE.format(10)} {_SEAT.format('Talburg')} {MORE}",
    "fees/2019-03-01.en.md": f"# Fees\n\n{MORE} {_OFFICE.format(9)} {_SEAT.format('Norwick')} {_PART.format('Trade')}",
    # settled in the page, and a page that says it of another body
    "maps/2019-03-01.en.md": f"# Maps\n\n{_OFF}\n{_OFFICE.format(8)}\n\n{MORE}",
    "mill/2019-03-01.en.md": f"# Mill\n\n{_SEAT.format('Elmford').replace('Velmora', 'Tarnow')} {MORE}",
}


def test_the_projects_own_pages(root: Path, tmp_path: Path) -> None:
    judged_by = setting(checker.load_rules(str(root / "rules")))
    store = made(tmp_path / "store")
    run(store, root / "sources", judged_by, workers=2)
    assert told(found_in(store)) == checked(root / "sources", judged_by)


@pytest.mark.parametrize("case", ["aid-policy", "fisheries", "visa-residence"])
def test_the_pages_of_the_cases(shared: Path, tmp_path: Path, case: str) -> None:
    folder = shared / "eval" / "cases" / case
    day = tomllib.loads((folder / "case.toml").read_text("utf-8"))["as_of"]
    rules = folder / "rules.toml"
    judged_by = setting(checker.load_rules(str(rules)) if rules.exists() else Rules(), day)
    store = made(tmp_path / "store")
    run(store, folder, judged_by)
    assert told(found_in(store)) == checked(folder, judged_by)


def test_two_pages_that_disagree(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    run(store, source, setting())
    found = [finding for finding in found_in(store) if finding.kind == "agreement"]
    assert {finding.values for finding in found} == {("1951", "1932")}
    assert told(found_in(store)) == checked(source, setting())


def test_contacts_told_in_two_ways(tmp_path: Path) -> None:
    source, store = write(tmp_path, CONTACTS), made(tmp_path / "store")
    run(store, source, setting())
    found = [finding for finding in found_in(store) if finding.status == "open"]
    assert len([finding for finding in found if finding.message.endswith("one seat, in two towns.")]) == 2
    assert len([finding for finding in found if finding.message.endswith("the same days, with other hours.")]) == 2
    assert len([finding for finding in found if finding.message.endswith("one body, part of two ministries.")]) == 1
    assert told(found_in(store)) == checked(source, setting())
    (source / "fees/2019-03-01.en.md").unlink()
    run(store, source, setting())
    assert told(found_in(store)) == checked(source, setting())


def test_only_what_changed_is_done_again(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    run(store, source, setting())
    again = local.build(store, source, setting(), workers=0)
    assert (again.extracted, again.documents) == (0, 4)
    assert local.check(store, setting(), workers=0).compared == 0
    changed = source / "boats/2019-02-01.en.md"
    changed.write_text(PAGES["boats/2019-02-01.en.md"].replace("1951", "1949"), encoding="utf-8")
    assert local.build(store, source, setting(), workers=0).extracted == 1
    assert local.check(store, setting(), workers=0).compared >= 1
    assert told(found_in(store)) == checked(source, setting())
    changed.unlink()
    run(store, source, setting())
    assert not [finding for finding in found_in(store) if finding.kind == "agreement"]


def test_another_day_is_another_corpus_and_what_cannot_be_read_is_a_row(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    (source / "odd.en.txt").write_bytes(bytes(range(256)) * 4)
    built = local.build(store, source, setting(), workers=0)
    assert (built.documents, built.unread) == (5, 1)
    assert local.build(store, source, setting(as_of=datetime.date(2020, 1, 1)), workers=0).extracted == 5


def test_an_older_version_that_changed_leaves_the_newer_as_it_was_read(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    run(store, source, setting())
    older = source / "port/2018-01-01.en.md"
    older.write_text(PAGES["port/2018-01-01.en.md"].replace("1932", "1933"), encoding="utf-8")
    run(store, source, setting())
    with store.asked() as connection:
        pieces = connection.execute("SELECT count(DISTINCT piece) FROM claim WHERE path LIKE '%port/2019%'").fetchall()
    assert pieces == [(1,)]
    assert told(found_in(store)) == checked(source, setting())


def test_a_parquet_file_of_pages_says_what_the_folder_says(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    files = sorted(source.rglob("*.md"))
    table = {"path": [file.as_posix() for file in files], "content": [file.read_bytes() for file in files]}
    pq.write_table(pa.table(table), tmp_path / "pages.parquet")
    run(store, tmp_path / "pages.parquet", setting())
    assert {finding.values for finding in found_in(store) if finding.kind == "agreement"} == {("1951", "1932")}


def test_report_and_answers(tmp_path: Path) -> None:
    pages = {name: text + "\n<script>alert(1)</script>\n" for name, text in PAGES.items()}
    source, store = write(tmp_path, pages), made(tmp_path / "store")
    run(store, source, setting())
    commands.report(str(store.root), str(tmp_path / "out"))
    index = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert "founded in 1951" in index
    assert "<script" not in index
    assert (tmp_path / "out" / "data" / "findings.jsonl").read_text("utf-8").count("\n") == len(found_in(store))
    [subject] = (tmp_path / "out" / "subjects").iterdir()
    assert "founded in 1932" in subject.read_text("utf-8")
    text = commands.answer("harbour office", str(store.root)).text
    assert "founded in 1951" in text
    assert "and 1 more, 2018-01-01 to 2019-01-01" in text


def test_what_could_not_be_read_and_what_was_not_checked_is_told(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    (source / "odd.en.txt").write_bytes(bytes(range(256)) * 4)
    engine = commands.Engine(workers=0)

    def build() -> str:
        return commands.build(str(source), str(store.root), rules=(), packs=Rules(), as_of=DAY, engine=engine).text

    assert "could not be read: " + (source / "odd.en.txt").as_posix() in build()
    commands.check(str(store.root), packs=Rules(), engine=engine, fail_on="error")
    build()
    unchecked = "pages changed since the last check"
    assert unchecked not in commands.answer("harbour office", str(store.root)).text
    (source / "boats/2019-02-01.en.md").unlink()
    build()
    assert unchecked in commands.answer("harbour office", str(store.root)).text
    assert unchecked in commands.report(str(store.root), str(tmp_path / "out")).text
    index = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert (unchecked.capitalize() in index, "odd.en.txt</span> " in index) == (True, True)


def test_a_page_that_checker_fails_on_stops_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    compare = extract.compare

    def failing(old: Document, new: Document) -> Comparison:
        if "port" in new.path:
            raise RecursionError("too deep")
        return compare(old, new)

    monkeypatch.setattr(extract, "compare", failing)
    built = local.build(store, source, setting(), workers=0)
    assert (built.documents, built.unread) == (4, 2)
    assert all("RecursionError: too deep" in reason for _, reason in built.first_unread)
    assert local.check(store, setting(), workers=0).standing.levels == ()


def test_a_file_whose_name_is_no_text_is_told(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    try:
        (source / "\udcff.en.md").write_text(MORE, encoding="utf-8")
    except OSError:
        pytest.skip("the file system has no such names")
    built = local.build(store, source, setting(), workers=0)
    assert built.first_unread == ((f"{source.as_posix()}/\\udcff.en.md", "its name is no UTF-8: name it otherwise"),)


def decision(found: Finding, verdict: Verdict, until: datetime.date | None = None) -> Record:
    decided = Decision(verdict=verdict, reason="The charter of 1932 is the older.", by="A. Reader", on=DAY, until=until)
    return replace(record_of(found), decisions=(decided,), kept_in="rules/decisions/1.toml")


def test_what_people_decided_is_told_with_the_findings(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    run(store, source, setting())
    [found] = [finding for finding in found_in(store) if finding.kind == "agreement"]

    def checked_with(decisions: Decisions | None) -> str:
        engine = commands.Engine(workers=0)
        return commands.check(
            str(store.root), packs=Rules(), engine=engine, fail_on="error", decisions=decisions
        ).text.splitlines()[0]

    assert checked_with(Decisions(records=(decision(found, "right as it is"),))).startswith("nothing found; 1 settled;")
    [settled] = found_in(store)
    assert (settled.status, settled.settled_by) == ("settled", "rules/decisions/1.toml")
    past = decision(found, "accepted until a date", DAY - datetime.timedelta(days=1))
    for still_open in (None, Decisions(records=(past,)), Decisions(records=(decision(found, "wrong, to be fixed"),))):
        assert checked_with(still_open).startswith("1 error found; ")
    assert checked_with(Decisions(baseline=frozenset({found.fingerprint}))).startswith("nothing found; 1 settled;")
    assert found_in(store)[0].status == "baseline"


def test_a_decision_whose_finding_is_there_no_more_is_told(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    run(store, source, setting())
    decisions = Decisions(records=tuple(decision(found, "right as it is") for found in found_in(store)))
    assert gone(store, decisions) == []
    (source / "boats/2019-02-01.en.md").write_text(MORE, encoding="utf-8")
    run(store, source, setting())
    assert gone(store, decisions) == list(decisions.records)


def test_a_baseline_takes_what_is_there_and_keeps_what_other_pages_had(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    run(store, source, setting())
    baseline = tmp_path / "baseline.toml"
    other = replace(found_in(store)[0], pages=("elsewhere.en", "elsewhere.en"))
    other = replace(other, rule="agreement/other")
    write_baseline(baseline, [other])
    assert take_baseline(store, baseline) == 2
    assert read_baseline(baseline, "").fingerprints == {other.fingerprint, found_in(store)[0].fingerprint}


def test_what_stands_for_nothing_goes_from_the_store(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    sizes = []
    for year in range(1940, 1952):
        changed = PAGES["boats/2019-02-01.en.md"].replace("1951", str(year))
        (source / "boats/2019-02-01.en.md").write_text(changed, encoding="utf-8")
        run(store, source, setting())
        sizes.append((len(list(store.shards.glob("*.parquet"))), len(list(store.compared.glob("*.parquet")))))
    assert told(found_in(store)) == checked(source, setting())
    with store.asked() as connection:
        [(documents,)] = connection.execute("SELECT count(*) FROM document").fetchall()
    assert documents < 12
    assert max(files for both in sizes for files in both) < 12


def test_many_small_files_become_one(tmp_path: Path) -> None:
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    for number in range(_MOST_SMALL + 1):
        store.write(store.shards / f"{number}.parquet", EXTRACTED, ())
    run(store, source, setting())
    with store.asked() as connection:
        store.view_live(connection)
        assert compact(store, connection, store.shards, SHARDS_LIVE) == _MOST_SMALL + 2
    assert len(list(store.shards.glob("*.parquet"))) == _MOST_SMALL + 3
    assert [file.name.partition("-")[0] for file in whole_files(store.shards)] == ["merged"]
    store.clear()
    assert len(list(store.shards.iterdir())) == 1
    assert told(found_in(store)) == checked(source, setting())


def test_what_is_sorted_in_parts_and_words_forgotten_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "_MEMBERS_A_PART", 1)
    monkeypatch.setattr(local, "_BYTES_A_PART", 500)
    monkeypatch.setattr(local, "_REMEMBERED_PAGES", 1)
    source, store = write(tmp_path, PAGES), made(tmp_path / "store")
    run(store, source, setting())
    assert told(found_in(store)) == checked(source, setting())
