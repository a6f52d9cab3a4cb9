"""What is open in an editor, checked with the rest of its project; what did not change is not looked at again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from checker.checking import Looked, check, look_at
from checker.origins.folder import named_document, read
from checker.project import load_decisions, load_packs, project_of, read_project, shown, today

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Sequence
    from pathlib import PurePath

    from checker.checking import Report
    from checker.document import Document
    from checker.kinds.kind import Context
    from checker.packs import Rules

_BOM = b"\xef\xbb\xbf"
"""Says that what follows is UTF-8, whatever the page declares: an editor hands over letters, not bytes."""


@dataclass(slots=True)
class Desk:
    """The texts that are open, by the paths of their files."""

    open: dict[Path, str] = field(default_factory=dict)
    _documents: dict[tuple[str, str], Document] = field(default_factory=dict)
    _looked: dict[tuple[str, str, datetime.date, bool], Looked] = field(default_factory=dict)
    _rules: Rules | None = None

    def check(self, file: Path) -> Report:
        """The report on the project that an open file belongs to, or on the file alone where it is no project's page.

        What is open counts in place of what lies on disk. Raises UserError where a pack has a mistake, or where the
        file is no page that can be read.
        """
        project = project_of([str(file)])
        inside = project is not None and file.is_relative_to(project.sources.resolve())
        pages = read_project(project, make=self._make) if project and inside else None
        documents = pages.documents if pages else ()
        if not any(Path(document.path).resolve() == file for document in documents):
            mine = read(shown(file), make=self._make, data=self._text_of(file))
            # a page that the settings leave out stands alone; one not yet on disk is held against the others
            documents = (mine,) if file.exists() else (*documents, mine)
        return check(
            documents,
            rules=load_packs((), project),
            as_of=today(),
            decisions=load_decisions(project),
            look=self._look,
        )

    def _text_of(self, file: Path) -> bytes | None:
        """What an editor holds of a file, as bytes; None of a file that is not open."""
        text = self.open.get(file)
        return None if text is None else _BOM + text.encode("utf-8", "replace")

    def _make(
        self,
        data: bytes,
        file: PurePath,
        shown: str,
        page: str,
        language: str | None = None,
        date: datetime.date | None = None,
    ) -> Document:
        text = self._text_of(Path(file).resolve())
        data = data if text is None else text
        key = (shown, hashlib.sha256(data).hexdigest())
        if key not in self._documents:
            for old in [each for each in self._documents if each[0] == shown]:
                del self._documents[old]
            self._documents[key] = named_document(data, file, shown, page, language, date)
        return self._documents[key]

    def _look(
        self, documents: Sequence[Document], context: Context, progress: Callable[[str], None] | None
    ) -> list[Looked]:
        known = self._looked if context.rules == self._rules else {}
        self._rules, self._looked = context.rules, {}
        for document in documents:
            key = (document.path, document.sha256, context.as_of, document.path in context.newest)
            self._looked[key] = known.get(key) or look_at([document], context, progress)[0]
        return list(self._looked.values())
