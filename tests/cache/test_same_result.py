"""Whatever happens to a project: a run that knows earlier ones reports what one that knows none does, to the byte."""

from __future__ import annotations

import datetime
import random
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

import checker
from checker.cache import pool
from checker.cache.between import Between
from checker.cache.comparing import Comparer, Tying
from checker.cache.looking import Looker
from checker.cache.pages import KeptPages
from checker.cache.pool import Pool
from checker.cache.reading import Reader
from checker.cache.store import Store
from checker.origins.folder import read_folder
from checker.pairing import consecutive_versions
from checker.writers import json_report, sarif, terminal
from checker.writers.html import write_report

if TYPE_CHECKING:
    import pytest

SENTENCES = (
    "The Velmora Harbour Office was founded in {year}.",
    "The Velmora Harbour Office has {few} employees.",
    "A mooring permit for the north quay costs {few} euro.",
    "A mooring permit for the north quay is free of charge.",
    "Complaints about a mooring permit are answered within {few} days.",
    "Whoever asks for a mooring permit must do so within {few} days of the notice.",
    "On 3 May 2011 the harbour counted {few} foreign vessels at the quay.",
    "Some {few} northern ferry lines call at the port.",
    "More than {few} northern ferry lines call at the port.",
    "The line to the lighthouse is 1,{few}4 kilometres long.",
    "The line to the lighthouse is 1,4{few} kilometres long.",
    "The Port Safety Board (PSB) meets in Dunholm.",
    "The Port Safety Bord meets, and the Port-Safety Board too.",
    "The Public Seaside Bank (PSB) lends {few} boats, and QTB advises it.",
    "Policy-making is slow. Policymaking is slow. Policymaking is slow.",
    "The deadline is 1 June 2019, and applications will be welcome until then.",
    "It helps four countries: Algeria, Egypt, Jordan and Tunisia{more}.",
    "| Fee | 2016 | 2017 |\n|---|---|---|\n| Mooring | {few} | 90 |",
    "| Service | Fee in euro |\n|---|---|\n| Berth, by night | 30 |\n| Berth, by day | 12 |\n| All berths | 42 |",
    "A berth by night costs {few} euro.",
    "<!-- checker: off agreement — both are right -->\n\nThe Velmora Harbour Office was founded in {year}.",
    "Nothing is counted here, and nobody asks.",
)
NAMES = ("a.md", "b.md", "port/2018-01-01.en.md", "port/2019-01-01.en.md", "port/2019-01-01.fr.md", "short.md")
PACK = """
[[fact]]
subject = "Velmora Harbour Office"
year = 1932
source = "https://example.org"
"""
PACKS = (PACK, PACK.replace("1932", "1951"), '[kinds.agreement]\nlevel = "note"\n', "[kinds.term]\noff = true\n")


def page(chance: random.Random, name: str) -> str:
    chosen = [chance.choice(SENTENCES) for _ in range(2 if "short" in name else chance.randint(1, 12))]
    said = [
        sentence.format(
            year=chance.choice((1932, 1951)), few=chance.choice((12, 21, 30)), more=chance.choice(("", " and Syria"))
        )
        for sentence in chosen
    ]
    return f"# {chance.choice(('Port', 'Harbour', 'Fees'))}\n\n" + "\n\n".join(said) + "\n"


class Project:
    """A folder that changes, checked with and without what is known."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.chance = folder, random.Random(seed)
        self.day, self.rules = datetime.date(2019, 6, 30), checker.load_rules()
        for name in NAMES:
            self.write(name)

    def write(self, name: str) -> None:
        path = self.folder / "sources" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(self.chance, name), encoding="utf-8")

    def change(self, what: str) -> None:
        files = sorted((self.folder / "sources").rglob("*.md"))
        chosen = self.chance.choice(files)
        if what == "edit":
            self.write(chosen.relative_to(self.folder / "sources").as_posix())
        elif what == "append":
            chosen.write_text(chosen.read_text("utf-8") + "\nNothing else is said.\n", encoding="utf-8")
        elif what == "add":
            self.write(f"more-{self.chance.randrange(9)}.md")
        elif what == "remove" and len(files) > 2:
            chosen.unlink()
        elif what == "rename":
            chosen.rename(chosen.with_name(f"moved-{self.chance.randrange(9)}.md"))
        elif what == "day":
            self.day += datetime.timedelta(days=self.chance.randrange(-400, 400))
        elif what == "pack":
            (self.folder / "pack.toml").write_text(self.chance.choice(PACKS), encoding="utf-8")
            self.rules = checker.load_rules(self.folder / "pack.toml")

    def report(self, store: Store | None, jobs: int = 1) -> tuple[object, ...]:
        workers = Pool(jobs)
        pages = list(read_folder(self.folder / "sources", make=Reader(store=store, pool=workers) if store else None))
        report = checker.check(
            pages,  # type: ignore[arg-type]
            rules=self.rules,
            as_of=self.day,
            look=Looker(store=store, pool=workers) if store else None,
            between=Between(store=store) if store else None,
            tie=Tying(store) if store else None,
        )
        comparing = Comparer(store) if store else checker.compare
        comparisons = [comparing(old, new) for old, new in consecutive_versions(report.documents)]
        html = write_report(report, comparisons, keep=KeptPages(store) if store else None)
        told = terminal.write_summary(report, comparisons)
        if store:
            store.keep()
        return sarif.write_report(report), json_report.write_report(report), terminal.write_report(report), told, html


CHANGES = st.lists(
    st.sampled_from(("edit", "edit", "append", "add", "remove", "rename", "day", "pack", "nothing", "beside")),
    max_size=6,
)


@settings(max_examples=8, deadline=None, derandomize=True)
@given(seed=st.integers(0, 10_000), changes=CHANGES)
def test_what_is_known_changes_no_report(seed: int, changes: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        project = Project(Path(name), seed)
        cache = project.folder / "cache"
        assert project.report(Store(cache)) == project.report(None)
        for what in changes:
            project.change(what)
            wanted = project.report(None)
            if what == "beside":
                with ThreadPoolExecutor(2) as pool:
                    got = list(pool.map(lambda _: project.report(Store(cache)), range(2)))
                assert got == [wanted] * 2
            else:
                assert project.report(Store(cache)) == wanted


def test_nor_does_it_when_processes_share_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "WORTH_BYTES", 0)
    project = Project(tmp_path, 3)
    assert project.report(Store(tmp_path / "cache"), jobs=2) == project.report(None)
    project.change("edit")
    assert project.report(Store(tmp_path / "cache"), jobs=2) == project.report(None)


def test_the_pages_disagree_in_many_ways(tmp_path: Path) -> None:
    """Or the tests above would prove little."""
    rules = set()
    for seed in range(12):
        project = Project(tmp_path / str(seed), seed)
        pages = list(read_folder(project.folder / "sources"))
        rules |= {finding.rule for finding in checker.check(pages, as_of=project.day).findings}  # type: ignore[arg-type]

    assert {"agreement", "term/variant", "acronym/two-expansions", "acronym/never-expanded"} <= rules
