"""What tests share: where the repository is, the evaluation data beside it, and that all of them run on two cores."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
pytest_plugins = ("tests.loopback",)

# some tests run the program: each such run would compile it anew
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Runs the whole of the tests, and no part of them, in two processes; a file of tests stays in one of them.

    `-n 0` keeps them in one process, as does a machine of one core, or an environment without pytest-xdist.
    """
    whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS and not hasattr(config, "workerinput")
    if whole and config.pluginmanager.hasplugin("xdist") and (os.cpu_count() or 1) > 1:
        option = config.option
        if option.numprocesses is None and not (option.usepdb or option.collectonly):
            option.numprocesses, option.dist = 2, "loadfile"


def raised(what: str, error: Exception) -> str:
    """In place of what is told of what checker itself failed at: for a test it is a failure."""
    raise AssertionError(f"{what} failed") from error


@pytest.fixture(scope="session", autouse=True)
def failure_told() -> Iterator[Callable[[str, Exception], str]]:
    """Raises where checker itself fails at a page, which for a user stops no other; gives what tells a user of it."""
    from checker import errors, readers

    told = errors.failure
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(errors, "failure", raised)
        patch.setattr(readers, "failure", raised)
        yield told


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real pages and evaluation data that lies beside the repository; skips where it does not."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder `shared` beside the repository, which is not here")
    return folder
