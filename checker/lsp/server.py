"""Speaks the language server protocol over standard input and output (LSP 3.17)."""

from __future__ import annotations

import asyncio
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from checker.errors import UnreadableError, UserError
from checker.lsp.desk import Desk
from checker.lsp.diagnostics import shown_on, told_at_the_top
from checker.readers import ENDINGS
from checker.version import __version__

if TYPE_CHECKING:
    from checker.lsp.diagnostics import Shown

_QUIET_S = 0.25
"""How long nothing must be typed before it is checked."""
_ENDINGS = {"html": ".html", "markdown": ".md"}
"""By the name that editors give a language; all others are plain text."""


class CheckerServer(LanguageServer):
    """A language server with what is open and what was found on it."""

    def __init__(self) -> None:
        super().__init__("checker", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.desk = Desk()
        self.shown: dict[str, list[Shown]] = {}
        """By the address of the open page."""
        self.files: dict[str, Path] = {}
        """Where each open page lies, or would."""
        self._again = False
        self._working: asyncio.Task[None] | None = None

    def take(self, uri: str, text: str) -> None:
        """Takes what an editor holds, and checks it when typing pauses."""
        file = self.files.get(uri) or _file_of(uri, self.workspace.get_text_document(uri).language_id)
        if file is not None:
            self.files[uri] = file
            self.desk.open[file] = text
            self.shown[uri] = []  # what was found is no longer where it was: no fix until it is found again
            self.later()

    def drop(self, uri: str) -> None:
        """Forgets a page that was closed; what was shown on it goes."""
        file = self.files.pop(uri, None)
        if file is not None:
            self.desk.open.pop(file, None)
        self.shown.pop(uri, None)
        self.publish(uri, [])
        self.later()

    def later(self) -> None:
        """Checks all that is open, once nothing has changed for a moment; one check at a time."""
        self._again = True
        if self._working is None or self._working.done():
            self._working = asyncio.ensure_future(self._work())

    async def _work(self) -> None:
        while self._again:
            self._again = False
            await asyncio.sleep(_QUIET_S)
            for uri, file in sorted(self.files.items()):
                if self._again:
                    break  # something was typed: what would be found now is old already
                # the check runs beside the loop, so that the editor is answered while it works
                shown = await asyncio.to_thread(self._check, uri, file)
                if uri in self.shown and not self._again:
                    self.shown[uri] = shown
                    self.publish(uri, shown, self.workspace.get_text_document(uri).version)

    def _check(self, uri: str, file: Path) -> list[Shown]:
        try:
            return shown_on(self.desk.check(file), file, uri)
        except UnreadableError as error:  # nothing is written yet, or it is no text: no cause to alarm
            self._log(types.MessageType.Warning, str(error))
        except UserError as error:
            self._log(types.MessageType.Warning, str(error))
            return [told_at_the_top(line) for line in str(error).splitlines()]
        except Exception as error:  # a mistake of ours on one page is no reason to leave the editor alone
            self._log(types.MessageType.Error, f"a mistake in checker: {error!r}; please report it")
        return []

    def _log(self, sort: types.MessageType, text: str) -> None:
        for line in text.splitlines():
            self.window_log_message(types.LogMessageParams(type=sort, message=line))

    def publish(self, uri: str, shown: list[Shown], version: int | None = None) -> None:
        """Shows diagnostics on a page, of this version of its text, in place of those that were there."""
        diagnostics = [each.diagnostic for each in shown]
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=uri, diagnostics=diagnostics, version=version)
        )


def _file_of(uri: str, language: str | None) -> Path | None:
    """The file of an address; for a text that was never saved, one in the folder of work, of its language's format."""
    path = to_fs_path(uri)
    if path is None and uri.startswith("untitled:"):
        name = PurePosixPath(unquote(uri.removeprefix("untitled:"))).name
        path = name if name.lower().endswith(ENDINGS) else name + _ENDINGS.get(language or "", ".txt")
    return None if path is None else Path(path).resolve()


def create_server() -> CheckerServer:
    """A server that answers to opening, changing, saving and closing pages, and offers suggestions as fixes."""
    server = CheckerServer()

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.take(params.text_document.uri, params.text_document.text)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        server.take(uri, server.workspace.get_text_document(uri).source)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        del params
        server.later()  # a pack, or another page

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.drop(params.text_document.uri)

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
    )
    def fixes(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        return [
            types.CodeAction(
                title=f"Write “{shown.fix.new_text}”",
                kind=types.CodeActionKind.QuickFix,
                diagnostics=[shown.diagnostic],
                edit=types.WorkspaceEdit(changes={uri: [shown.fix]}),
            )
            for shown in server.shown.get(uri, [])
            if shown.fix and _touch(shown.diagnostic.range, params.range)
        ]

    return server


def _touch(one: types.Range, other: types.Range) -> bool:
    def at(position: types.Position) -> tuple[int, int]:
        return position.line, position.character

    return at(one.start) <= at(other.end) and at(other.start) <= at(one.end)


def serve() -> None:
    """Serves until the editor ends it."""
    create_server().start_io()
