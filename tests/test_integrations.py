"""The pre-commit hook and the GitHub Action, run for real: pre-commit itself, and the action's own steps.

Neither needs a network: what they install besides this program comes from where the tests run.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
COUNT = "# Aid\n\nIt helps three countries: Algeria, Egypt, Jordan and Tunisia.\n\nIt is well.\n"
RIGHT = "# Aid\n\nIt helps four countries: Algeria, Egypt, Jordan and Tunisia.\n\nIt is well.\n"
PINNED = ".ci/requirements-action.txt"
OFFLINE = {
    "PYTHONPATH": sysconfig.get_path("purelib"),
    "PIP_NO_INDEX": "1",
    "PIP_NO_BUILD_ISOLATION": "false",
    "PIP_CACHE_DIR": os.devnull,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    **{f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
}


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This program as a repository of its own, as a host would hand it out."""
    folder = tmp_path_factory.mktemp("checker")
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "action.yml"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "checker", folder / "checker", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / ".ci").mkdir()
    here = {f"{canonical(each.name)}=={each.version}" for each in metadata.distributions()}
    (folder / PINNED).write_text("\n".join(text for name, text in pinned(PINNED).items() if name in here))
    for command in (["init", "--quiet"], ["add", "-A"], ["commit", "--quiet", "-m", "this version"]):
        git(folder, *command)
    return folder


def pinned(name: str) -> dict[str, str]:
    """The packages that a file of pinned ones names ("babel==2.16"), each with its lines."""
    found = re.findall(r"^(([\w.-]+)==([^\s;]+).*\n(?:    .*\n)*)", (ROOT / name).read_text(), re.MULTILINE)
    return {f"{canonical(package)}=={version}": text for text, package, version in found}


def canonical(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A project with one page that is right, committed."""
    (tmp_path / "project/sources").mkdir(parents=True)
    (tmp_path / "project/checker.toml").touch()
    (tmp_path / "project/sources/aid.md").write_text(RIGHT)
    git(tmp_path / "project", "init", "--quiet")
    git(tmp_path / "project", "add", "-A")
    git(tmp_path / "project", "commit", "--quiet", "-m", "first")
    return tmp_path / "project"


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env=os.environ | OFFLINE, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps the program it installed, for all tests here."""
    return tmp_path_factory.mktemp("pre-commit")


class TestPreCommit:
    """The hook, by pre-commit itself."""

    @pytest.fixture
    def commit(self, program: Path, pages: Path, home: Path):
        """Runs the hook on what is staged, with these arguments of the hook."""

        def run(*arguments: str, run_on: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
            hook = {"id": "checker", "args": list(arguments)}
            repository = {"repo": program.as_posix(), "rev": git(program, "rev-parse", "HEAD"), "hooks": [hook]}
            (pages / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [repository]}))
            git(pages, "add", "-A")
            return subprocess.run(
                [sys.executable, "-m", "pre_commit", "run", *run_on],
                cwd=pages,
                env=os.environ | OFFLINE | {"PRE_COMMIT_HOME": home.as_posix()},
                capture_output=True,
                text=True,
                timeout=300,
            )

        return run

    def test_a_page_that_cannot_be_right_is_not_committed(self, commit, pages: Path) -> None:
        (pages / "sources/aid.md").write_text(COUNT)
        done = commit()

        assert done.returncode == 1, done.stdout + done.stderr
        assert "sources/aid.md:3:10  error  count" in done.stdout

    def test_a_page_that_is_right_is(self, commit, pages: Path) -> None:
        (pages / "sources/aid.md").write_text(RIGHT.replace("well", "fine"))
        (pages / "sources/README.md").write_text("No page.\n")
        done = commit()

        assert done.returncode == 0, done.stdout + done.stderr
        assert "Passed" in done.stdout

    def test_all_files_are_checked_where_that_is_asked_for(self, commit, pages: Path) -> None:
        (pages / "sources/old.md").write_text(COUNT)
        git(pages, "add", "-A")
        git(pages, "commit", "--quiet", "--no-verify", "-m", "wrong")

        assert commit().returncode == 0
        assert commit(run_on=("--all-files",)).returncode == 1

    def test_only_changed_lines_count_where_that_is_asked_for(self, commit, pages: Path) -> None:
        (pages / "sources/aid.md").write_text(COUNT)
        git(pages, "add", "-A")
        git(pages, "commit", "--quiet", "--no-verify", "-m", "wrong")
        (pages / "sources/aid.md").write_text(COUNT.replace("well", "fine"))

        assert commit("--changed-since", "HEAD").returncode == 0
        assert commit().returncode == 1


@pytest.fixture(scope="module")
def temporary(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The runner's folder, with the program installed by the first step."""
    folder = tmp_path_factory.mktemp("runner")
    install, _ = action(program)["runs"]["steps"]
    done = run_step(install, program, folder, folder, {"python": sys.executable})
    assert done.returncode == 0, done.stderr
    return folder


class TestAction:
    """The steps of the action, each run by bash as GitHub's runner does."""

    def test_what_it_installs_is_pinned_as_everywhere(self) -> None:
        ours = pinned(PINNED)

        assert len(ours) > 20
        assert ours.keys() <= pinned("constraints.txt").keys()
        assert all("--hash=sha256:" in text for text in ours.values())

    @pytest.fixture
    def check(self, program: Path, pages: Path, temporary: Path):
        """Runs the second step with these inputs in the project."""
        _, step = action(program)["runs"]["steps"]
        return lambda **inputs: run_step(step, program, temporary, pages, inputs)

    def test_what_is_wrong_fails_and_is_annotated(self, check, pages: Path) -> None:
        (pages / "sources/aid.md").write_text(COUNT)
        done = check(sarif="found.sarif", markdown="comment.md")

        assert done.returncode == 1, done.stderr
        assert done.stdout.startswith("::error file=sources/aid.md,title=count,line=3,")
        assert json.loads((pages / "found.sarif").read_text())["version"] == "2.1.0"
        assert "**1 error**" in (pages / "comment.md").read_text()
        assert "**1 error**" in (pages.parent / "summary.md").read_text()

    def test_what_is_right_passes(self, check) -> None:
        done = check()

        assert (done.returncode, done.stdout) == (0, ""), done.stderr

    def test_inputs_reach_the_program(self, check, pages: Path) -> None:
        (pages / "sources/aid.md").write_text(COUNT.replace("three", "four") + "\nIt [¿] is.\n")
        assert check().returncode == 0
        assert check(**{"fail-on": "warning"}).returncode == 1
        assert check(**{"fail-on": "warning", "changed-since": "HEAD"}).returncode == 1
        git(pages, "commit", "-qam", "second")
        assert check(**{"fail-on": "warning", "changed-since": "HEAD"}).returncode == 0
        assert "a day" in check(**{"as-of": "soon"}).stderr or "no day" in check(**{"as-of": "soon"}).stderr

    def test_an_input_is_no_script_and_no_option(self, check, pages: Path) -> None:
        for inputs in ({"paths": '"; touch owned; "'}, {"paths": "--exit-zero"}, {"changed-since": "$(touch owned)"}):
            assert check(**inputs).returncode == 2

        assert not (pages / "owned").exists()

    def test_paths_are_one_a_line(self, check, pages: Path) -> None:
        (pages / "my page.md").write_text(COUNT)

        assert "file=my page.md," in check(paths="sources\nmy page.md\n").stdout


def action(program: Path) -> dict:
    return yaml.safe_load((program / "action.yml").read_text())


def run_step(
    step: dict, program: Path, temporary: Path, folder: Path, inputs: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    """One `run` step of a composite action: its variables with the inputs put in, its script by the shell it names."""
    known = {"github.action_path": program.as_posix()}
    for name, about in action(program)["inputs"].items():
        known[f"inputs.{name}"] = inputs.get(name, about["default"])

    def put_in(text: str) -> str:
        return re.sub(r"\$\{\{ *(\S+?) *\}\}", lambda found: known[found[1]], text)

    assert "${{" not in step["run"], "an input in the text of a script could become part of it"
    assert step["shell"] == "bash"
    given = {"RUNNER_TEMP": temporary.as_posix(), "GITHUB_STEP_SUMMARY": (folder.parent / "summary.md").as_posix()}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder,
        env=os.environ | OFFLINE | given | {name: put_in(value) for name, value in step["env"].items()},
        capture_output=True,
        text=True,
        timeout=300,
    )


class TestReadme:
    """What the README shows of them is what they take."""

    BLOCKS = tuple(
        yaml.safe_load(block)
        for block in re.findall(
            r"^```yaml\n(.*?)^```$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
        )
    )

    def test_the_workflow_gives_the_action_inputs_that_it_has(self) -> None:
        (workflow,) = [block for block in self.BLOCKS if "jobs" in block]
        steps = {step["uses"].partition("@")[0]: step.get("with", {}) for step in workflow["jobs"]["pages"]["steps"]}

        given = steps["OWNER/checker"]
        assert given.keys() <= action(ROOT)["inputs"].keys()
        assert steps["github/codeql-action/upload-sarif"]["sarif_file"] == given["sarif"]

    def test_the_hook_runs_as_it_is_shown(self, program: Path, pages: Path, home: Path) -> None:
        (config,) = [block for block in self.BLOCKS if "repos" in block]
        config["repos"][0] |= {"repo": program.as_posix(), "rev": git(program, "rev-parse", "HEAD")}
        (pages / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
        (pages / "sources/aid.md").write_text(COUNT)
        git(pages, "add", "-A")
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", "run"],
            cwd=pages,
            env=os.environ | OFFLINE | {"PRE_COMMIT_HOME": home.as_posix()},
            capture_output=True,
            text=True,
            timeout=300,
        )

        assert done.returncode == 1, done.stdout + done.stderr
        assert "error  count" in done.stdout
