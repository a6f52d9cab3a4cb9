"""The server as an editor meets it: another process, spoken to over its standard input and output."""

from __future__ import annotations

import asyncio
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("pygls", reason="needs the extra lsp")

from lsprotocol import types
from pygls.lsp.client import LanguageClient

if TYPE_CHECKING:
    from collections.abc import Coroutine

ROOT = Path(__file__).parents[2]
WRONG = "# Aid\n\n😀 It helps three countries: Algeria, Egypt, Jordan and Tunisia.\n"


def alone(session: Coroutine[None, None, None]) -> None:
    """Runs a session in a thread of its own: a browser that other tests drive keeps a loop running in this one."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, session).result()


class Editor:
    """A client that keeps what it is told to show."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.client = LanguageClient("an editor", "1")
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()
        self.logged: list[str] = []

        @self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def told(params: types.PublishDiagnosticsParams) -> None:
            self.told.put_nowait(params)

        @self.client.feature(types.WINDOW_LOG_MESSAGE)
        def logged(params: types.LogMessageParams) -> None:
            self.logged.append(params.message)

    def uri(self, name: str) -> str:
        return name if name.startswith("untitled:") else (self.folder / name).as_uri()

    def open(self, name: str, text: str) -> None:
        item = types.TextDocumentItem(uri=self.uri(name), language_id="markdown", version=1, text=text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))

    def change(self, name: str, text: str) -> None:
        identifier = types.VersionedTextDocumentIdentifier(uri=self.uri(name), version=2)
        whole = types.TextDocumentContentChangeWholeDocument(text=text)
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(text_document=identifier, content_changes=[whole])
        )

    async def shown(self, name: str) -> list[types.Diagnostic]:
        """The next that is shown on a page."""
        while True:
            told = await asyncio.wait_for(self.told.get(), timeout=60)
            if told.uri == self.uri(name):
                return list(told.diagnostics)

    async def fixes(self, name: str, where: types.Range) -> list[types.CodeAction]:
        params = types.CodeActionParams(
            text_document=types.TextDocumentIdentifier(uri=self.uri(name)),
            range=where,
            context=types.CodeActionContext(diagnostics=[]),
        )
        return list(await self.client.text_document_code_action_async(params) or [])  # type: ignore[arg-type]


@asynccontextmanager
async def editor(folder: Path):
    """An editor with a server of its own, started in a folder and ended as editors do."""
    one = Editor(folder)
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    await one.client.start_io(sys.executable, "-m", "checker", "lsp", cwd=str(folder), env=environ)
    await one.client.initialize_async(
        types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=folder.as_uri())
    )
    one.client.initialized(types.InitializedParams())
    yield one
    await one.client.shutdown_async(None)
    one.client.exit(None)
    await one.client.stop()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "checker.toml").touch()
    (tmp_path / "sources").mkdir()
    (tmp_path / "rules").mkdir()
    (tmp_path / "sources/aid.md").write_text("# Aid\n\nIt is well.\n")
    rest = "It answers by letter.\n\nIts rooms are at the harbour.\n\nVisitors find a map beside the door.\n"
    for name, year in (("one", 1951), ("two", 1954)):
        (tmp_path / f"sources/{name}.md").write_text(f"# History\n\nThe Harbour Board was founded in {year}.\n\n{rest}")
    return tmp_path


def test_what_is_written_is_checked_and_mended(project: Path) -> None:
    async def session() -> None:
        async with editor(project) as one:
            one.open("sources/aid.md", WRONG)
            (found,) = await one.shown("sources/aid.md")

            assert (found.code, found.source) == ("count", "checker")
            assert found.severity == types.DiagnosticSeverity.Error
            line = WRONG.splitlines()[2].encode("utf-16-le")
            at = found.range
            assert line[at.start.character * 2 : at.end.character * 2].decode("utf-16-le") == "three countries"
            assert [each.message for each in found.related_information or []] == ["Algeria, Egypt, Jordan and Tunisia"]

            (fix,) = await one.fixes("sources/aid.md", at)
            assert fix.title == "Write “four”"
            assert fix.edit
            (edit,) = (fix.edit.changes or {})[one.uri("sources/aid.md")]
            start, end = edit.range.start.character * 2, edit.range.end.character * 2
            mended = (line[:start] + edit.new_text.encode("utf-16-le") + line[end:]).decode("utf-16-le")
            one.change("sources/aid.md", f"# Aid\n\n{mended}\n")
            assert await one.shown("sources/aid.md") == []
            assert await one.fixes("sources/aid.md", at) == []

    alone(session())


def test_what_is_shown_names_the_version_of_the_text_it_is_of(project: Path) -> None:
    """An editor drops what was found in a text that has been typed over since."""

    async def session() -> None:
        async with editor(project) as one:
            one.open("sources/aid.md", WRONG)
            assert (await asyncio.wait_for(one.told.get(), timeout=60)).version == 1
            one.change("sources/aid.md", "# Aid\n\nIt is well.\n")
            assert (await asyncio.wait_for(one.told.get(), timeout=60)).version == 2

    alone(session())


def test_a_page_is_held_against_the_others_of_its_project(project: Path) -> None:
    async def session() -> None:
        async with editor(project) as one:
            text = (project / "sources/two.md").read_text()
            one.open("sources/two.md", text)
            (found,) = await one.shown("sources/two.md")
            assert found.code == "agreement"
            assert [each.location.uri for each in found.related_information or []] == [one.uri("sources/one.md")]

            one.change("sources/two.md", text.replace("1954", "1951"))
            assert await one.shown("sources/two.md") == []

    alone(session())


def test_a_mistake_in_a_pack_is_told_and_mended_without_a_restart(project: Path) -> None:
    async def session() -> None:
        async with editor(project) as one:
            (project / "rules/a.toml").write_text("[[fact]]\n")
            one.open("sources/aid.md", WRONG)
            told = await one.shown("sources/aid.md")
            assert [each.message for each in told] == [f"Not checked: {line}" for line in one.logged]
            assert told
            assert all("rules/a.toml:1" in line for line in one.logged)

            (project / "rules/a.toml").write_text("")
            identifier = types.TextDocumentIdentifier(uri=one.uri("sources/aid.md"))
            one.client.text_document_did_save(types.DidSaveTextDocumentParams(text_document=identifier))
            assert [each.code for each in await one.shown("sources/aid.md")] == ["count"]

            one.client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=identifier))
            assert await one.shown("sources/aid.md") == []

    alone(session())


def test_a_page_that_is_not_on_disk_yet_is_checked_with_the_others(project: Path) -> None:
    async def session() -> None:
        async with editor(project) as one:
            text = (project / "sources/two.md").read_text()
            (project / "sources/two.md").unlink()
            one.open("sources/two.md", text)
            (found,) = await one.shown("sources/two.md")
            assert found.code == "agreement"
            # the message speaks from the other page, which comes first
            assert found.message.startswith("At sources/one.md:3: “")

    alone(session())


def test_a_text_that_was_never_saved_is_checked_under_the_name_the_editor_gives_it(project: Path) -> None:
    name = "untitled:Untitled-1"

    async def session() -> None:
        async with editor(project) as one:
            one.open(name, WRONG)
            (found,) = await one.shown(name)
            assert found.code == "count"
            assert [each.location.uri for each in found.related_information or []] == [name]
            assert len(await one.fixes(name, found.range)) == 1
            one.client.text_document_did_close(
                types.DidCloseTextDocumentParams(text_document=types.TextDocumentIdentifier(uri=name))
            )
            assert await one.shown(name) == []

    alone(session())
    assert not (project / "Untitled-1.md").exists()
