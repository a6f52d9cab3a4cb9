"""The cache and the second core change no finding: the same bytes come out, whatever is known, however it is spread."""

from __future__ import annotations

import datetime
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import checker
from checker.cache import between, looking, pool
from checker.cache.between import Between
from checker.cache.looking import Looker
from checker.cache.pool import Pool
from checker.cache.reading import Reader
from checker.cache.store import Store
from checker.cli import main
from checker.origins.folder import read_folder
from checker.writers.html import write_findings
from checker.writers.json_report import write_report

if TYPE_CHECKING:
    from checker.checking import Report

DAY = datetime.date(2019, 6, 30)
ROOT = Path(__file__).parents[2]


def documents(store: Store | None = None, folder: Path = ROOT / "sources") -> list[checker.Document]:
    pages = list(read_folder(folder, make=Reader(store=store) if store else None))
    assert all(isinstance(page, checker.Document) for page in pages)
    return pages  # type: ignore[return-value]


def check(store: Store | None, *, day: datetime.date = DAY, jobs: int = 1, rules: bool = True) -> Report:
    return checker.check(
        documents(store),
        rules=checker.load_rules(ROOT / "rules") if rules else None,
        as_of=day,
        look=Looker(store=store, pool=Pool(jobs)),
        between=Between(store=store) if store else None,
    )


def plain(**about: object) -> str:
    rules = checker.load_rules(ROOT / "rules") if about.get("rules", True) else None
    return write_report(checker.check(documents(), rules=rules, as_of=about.get("day", DAY)))  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "cache")


def test_what_is_known_gives_the_same_report(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = plain()
    assert write_report(check(store)) == wanted

    monkeypatch.setattr(looking, "look_at", None)  # nothing is looked at again
    monkeypatch.setattr(between, "_judge", None)  # nor judged
    again = check(Store(store.folder))

    assert write_report(again) == wanted
    assert again.documents == checker.check(documents()).documents


def test_another_day_and_other_rules_are_judged_anew(store: Store) -> None:
    check(store)

    assert write_report(check(store, day=datetime.date(2030, 1, 1))) == plain(day=datetime.date(2030, 1, 1))
    assert write_report(check(store, rules=False)) == plain(rules=False)
    assert write_report(check(store)) == plain()


def test_the_ledger_is_the_same(store: Store) -> None:
    check(store)
    known, anew = check(store).ledger.entries, checker.check(documents(), as_of=DAY).ledger.entries

    assert anew
    assert [(e.subject, e.attribute, e.verdict, e.why) for e in known] == [
        (e.subject, e.attribute, e.verdict, e.why) for e in anew
    ]


def test_pages_show_the_same(store: Store) -> None:
    check(store)

    assert write_findings(check(store)) == write_findings(check(None))


def test_several_processes_give_the_same(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "WORTH_BYTES", 0)

    assert write_report(check(None, jobs=2)) == plain()
    assert write_report(check(store, jobs=2)) == plain()
    assert write_report(check(store)) == plain()


@pytest.mark.parametrize("damage", [b"", b"\x00" * 40, b"\x93" * 9], ids=["empty", "zeros", "other"])
def test_what_is_damaged_counts_as_not_there(store: Store, damage: bytes) -> None:
    check(store)
    files = list(store.folder.glob("pack-*"))
    assert files
    for path in files:
        path.write_bytes(damage)

    assert write_report(check(Store(store.folder))) == plain()
    assert write_report(check(Store(store.folder))) == plain()


def test_what_is_cut_short_or_changed_counts_as_not_there(store: Store) -> None:
    check(store)
    for n, path in enumerate(sorted(store.folder.glob("pack-*"))):
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 2] if n % 2 else data[:-9] + b"\x00" * 9)

    assert write_report(check(Store(store.folder))) == plain()


def test_what_is_changed_stays_so_when_its_pack_is_written_again(store: Store) -> None:
    store.put("a0", b"long since known")
    store.keep()
    pack = store.folder / "pack-a"
    pack.write_bytes(pack.read_bytes()[:-3] + b"\x00" * 3)
    later = Store(store.folder)
    later.put("a1", b"new")
    later.keep()

    assert [Store(store.folder).get(key) for key in ("a0", "a1")] == [None, b"new"]


def test_what_is_whole_but_something_else_counts_as_not_there(store: Store) -> None:
    check(store)
    for digit in "0123456789abcdef":
        for name in Store(store.folder)._open(digit).entries:
            store.put(name.hex(), b"\x91\x01")

    assert write_report(check(store)) == plain()


def test_a_changed_page_is_read_anew(tmp_path: Path, store: Store) -> None:
    (tmp_path / "a.md").write_text("# Aid\n\nIt helps four countries: Algeria, Egypt, Jordan and Tunisia.\n")
    look, make = Looker(store=store), Reader(store=store)
    first = checker.check(list(read_folder(tmp_path, make=make)), look=look)  # type: ignore[arg-type]
    (tmp_path / "a.md").write_text("# Aid\n\nIt helps three countries: Algeria, Egypt, Jordan and Tunisia.\n")
    second = checker.check(list(read_folder(tmp_path, make=make)), look=look)  # type: ignore[arg-type]

    assert ([f.kind for f in first.findings], [f.kind for f in second.findings]) == ([], ["count"])


def test_runs_beside_each_other_lose_nothing(store: Store) -> None:
    with ThreadPoolExecutor(4) as pool:
        reports = list(pool.map(lambda _: write_report(check(Store(store.folder))), range(4)))

    assert set(reports) == {plain()}
    assert sorted(path.name for path in store.folder.glob(".*")) == [".gitignore"]


def test_a_folder_that_cannot_be_written_to_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file, no folder")

    assert write_report(check(Store(tmp_path / "cache"))) == plain()


def test_what_nobody_asks_for_goes_after_a_month(store: Store) -> None:
    old, used = "aa" * 20, "ab" * 20
    store.put(old, b"old")
    store.put(used, b"used")
    store.keep()
    assert Store(store.folder).get(old) == b"old"
    later = Store(store.folder)
    later.get(used)
    later.keep(now_s=time.time() + 40 * 24 * 3600)

    assert Store(store.folder).get(old) is None
    assert Store(store.folder).get(used) == b"used"


def test_what_two_runs_put_side_by_side_is_all_kept(store: Store) -> None:
    one, other = Store(store.folder), Store(store.folder)
    assert (one.get("aa" * 20), other.get("ab" * 20)) == (None, None)
    one.put("aa" * 20, b"one")
    other.put("ab" * 20, b"other")
    one.keep()
    other.keep()

    assert (store.get("aa" * 20), store.get("ab" * 20)) == (b"one", b"other")


def test_a_new_checkout_of_the_same_program_knows_the_same(tmp_path: Path) -> None:
    def digest_in(folder: Path) -> str:
        shutil.copytree(ROOT / "checker", folder / "checker", ignore=shutil.ignore_patterns("__pycache__"))
        for path in folder.rglob("*.py"):
            os.utime(path)
        return digest_of(folder)

    def digest_of(folder: Path) -> str:
        command = [sys.executable, "-c", "from checker.cache.keys import program; print(program())"]
        environ = os.environ | {"PYTHONPATH": str(folder)}
        return subprocess.run(command, env=environ, cwd=folder, capture_output=True, text=True, check=True).stdout

    assert digest_in(tmp_path / "one") == digest_in(tmp_path / "two") == digest_of(ROOT)
    (tmp_path / "two/checker/version.py").write_text('__version__ = "9"\n')
    assert digest_of(tmp_path / "two") != digest_of(tmp_path / "one")


class TestCommandLine:
    """Where the cache lies, and how it is left alone."""

    @pytest.fixture
    def run(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
        (tmp_path / "checker.toml").touch()
        (tmp_path / "sources").mkdir()
        (tmp_path / "sources/a.md").write_text("# Aid\n\nIt is well.\n")
        (tmp_path / "sources/b.md").write_text("# Aid\n\nIt is well too.\n")
        monkeypatch.chdir(tmp_path)

        def run(*arguments: str, **environ: str) -> None:
            with monkeypatch.context() as patch:
                for name, value in environ.items():
                    patch.setenv(name, value)
                assert main(["check", *arguments]) == 0

        return run

    def test_it_lies_in_the_project_and_out_of_git(self, run, tmp_path: Path) -> None:
        run()

        assert (tmp_path / ".checker_cache/.gitignore").read_text() == "*\n"
        assert len(list((tmp_path / ".checker_cache").glob("pack-*"))) > 3

    def test_it_can_lie_elsewhere_or_nowhere(self, run, tmp_path: Path) -> None:
        run("--no-cache")
        run(CHECKER_NO_CACHE="1")
        assert not (tmp_path / ".checker_cache").exists()

        run(CHECKER_NO_CACHE="0")
        assert (tmp_path / ".checker_cache").exists()

        run("--cache-dir", "kept")
        run(CHECKER_CACHE_DIR="kept too")
        assert (tmp_path / "kept/CACHEDIR.TAG").exists()
        assert (tmp_path / "kept too/CACHEDIR.TAG").exists()
