"""The review over ASGI: the queue and its ways, deciding and undoing, and everything that it refuses."""

from __future__ import annotations

import asyncio
import datetime
import json
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest

pytest.importorskip("starlette", reason="needs the extra `review`")

from checker.checking import Report
from checker.claims.ledger import Ledger
from checker.decisions import Decision
from checker.document import Document, Place, Span
from checker.findings import Finding
from checker.review import guard
from checker.review.app import create_app
from checker.review.desk import Desk
from checker.review.files import FileStore
from checker.review.guard import LOOPBACK, TOKEN_COOKIE, Access
from checker.settling import record_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from starlette.types import ASGIApp, Message

DAY = datetime.date(2024, 5, 2)
PAGE = """# Aid

It helps four countries: Algeria, Egypt and Jordan.

It helps six villages: Aarle, Beek and Dorp.

The \\<fund> began on 31 February 2020.
"""
HOST = "127.0.0.1:8765"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    text: str

    @property
    def secret(self) -> str:
        """What a form of the page brings back."""
        found = re.search(r'name="secret" value="([^"]+)"', self.text)
        assert found
        return found[1]


def ask(
    app: ASGIApp,
    path: str = "/",
    *,
    method: str = "GET",
    host: str | None = HOST,
    headers: Sequence[tuple[str, str]] = (),
    cookies: Mapping[str, str] | None = None,
    body: bytes | Sequence[bytes] = b"",
    slow_s: float = 0,
) -> Answer:
    """The app's answer; a body in several parts comes in several messages."""
    parts = [body] if isinstance(body, bytes) else list(body)
    path, _, query = path.partition("?")
    sent = [(b"host", host.encode("latin-1"))] if host is not None else []
    sent += [(name.lower().encode(), value.encode("latin-1")) for name, value in headers]
    if cookies:
        sent.append((b"cookie", "; ".join(f"{name}={value}" for name, value in cookies.items()).encode("latin-1")))
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
        "path": path, "raw_path": path.encode(), "query_string": query.encode(), "root_path": "",
        "headers": sent, "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 8765),
    }  # fmt: skip
    answered: list[Message] = []

    async def receive() -> Message:
        await asyncio.sleep(slow_s)
        if not parts:
            return {"type": "http.disconnect"}
        part = parts.pop(0)
        return {"type": "http.request", "body": part, "more_body": bool(parts)}

    async def send(message: Message) -> None:
        answered.append(message)

    async def whole() -> None:
        await app(scope, receive, send)

    # in a thread of its own: a browser that other tests drive keeps a loop running in this one
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, whole()).result()
    start = answered[0]
    told = [(name.decode(), value.decode()) for name, value in start["headers"]]
    cookie_lines = [value.partition(";")[0].partition("=") for name, value in told if name == "set-cookie"]
    return Answer(
        status=start["status"],
        headers=dict(told),
        cookies={name: value for name, _, value in cookie_lines},
        text=b"".join(message.get("body", b"") for message in answered[1:]).decode(),
    )


def post(
    app: ASGIApp, path: str, fields: Mapping[str, str], *, cookies: Mapping[str, str], origin: str | None = f"http://{HOST}",
    **told: object,
) -> Answer:  # fmt: skip
    """The answer to a form sent from a page of the app, unless told otherwise."""
    headers = [("content-type", "application/x-www-form-urlencoded")]
    if origin is not None:
        headers.append(("origin", origin))
    return ask(app, path, method="POST", headers=headers, cookies=cookies, body=urlencode(fields).encode(), **told)  # type: ignore[arg-type]


def report() -> Report:
    """Three findings, each in both versions of a page."""
    documents = tuple(
        replace(Document.from_text(PAGE, path=f"sources/aid/{day}.en.md", language="en", date=day), page="aid")
        for day in (datetime.date(2023, 1, 1), datetime.date(2024, 1, 1))
    )
    findings = [
        Finding(
            kind=kind,
            rule=kind,
            level="error",
            message=f"{words} is not so.",
            places=(place_of(document, words),),
            pages=("aid.en",),
        )
        for kind, words in (("count", "four countries"), ("count", "six villages"), ("chronology", "31 February 2020"))
        for document in documents
    ]
    return Report(as_of=DAY, documents=documents, findings=tuple(findings), ledger=Ledger(entries=()))


def place_of(document: Document, words: str) -> Place:
    start = document.text.index(words)
    return document.place(Span(start, start + len(words)))


@pytest.fixture(scope="module")
def checked() -> Report:
    return report()


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "decisions", "rules/decisions")


@pytest.fixture
def desk(checked: Report, store: FileStore) -> Desk:
    return Desk(lambda: checked, store, day=lambda: DAY)


@pytest.fixture
def app(desk: Desk) -> ASGIApp:
    return create_app(desk, title="Pages", name="Ann")


class Reviewer:
    """A browser: it keeps its cookies, and sends the forms of the pages that it was shown."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.cookies = dict(ask(app).cookies)
        self.secret = ask(app, cookies=self.cookies).secret

    def see(self, path: str = "/") -> str:
        answer = ask(self.app, path, cookies=self.cookies)
        assert answer.status == 200, answer.text
        return answer.text

    def settle(self, fingerprint: str, **fields: str):
        told = {
            "secret": self.secret,
            "seen": "0",
            "queue": "",
            "verdict": "right as it is",
            "reason": "So.",
            "by": "Ann",
        }
        return post(self.app, f"/finding/{fingerprint}", told | fields, cookies=self.cookies)


@pytest.fixture
def reviewer(app: ASGIApp) -> Reviewer:
    return Reviewer(app)


class TestTheQueue:
    def test_each_finding_stands_once_whatever_the_versions(self, desk: Desk, reviewer: Reviewer) -> None:
        assert len(desk.look().items) * 2 == len(desk.look().report.findings)
        page = reviewer.see()
        assert page.count('class="stop"') == len(desk.look().items)
        assert all(item.paths[0] == "sources/aid/2024-01-01.en.md" for item in desk.look().items)

    @pytest.mark.parametrize(
        ("query", "number"),
        [("?kind=count", 2), ("?kind=stale", 0), ("?level=note", 0), ("?page=aid.en", 3), ("?page=else.en", 0),
         ("?standing=settled", 0), ("?standing=all", 3), ("?level=<script>", 3), ("?kind=" + "x" * 500, 0)],
    )  # fmt: skip
    def test_it_is_narrowed_down(self, reviewer: Reviewer, query: str, number: int) -> None:
        assert reviewer.see(f"/{query}").count('class="stop"') == number

    def test_it_leads_from_one_to_the_next_within_what_was_asked_for(self, desk: Desk, reviewer: Reviewer) -> None:
        first, second = (item.fingerprint for item in desk.look().items if item.finding.kind == "count")
        page = reviewer.see(f"/finding/{first}?kind=count")
        assert f'rel="next" href="/finding/{second}?kind=count"' in page
        assert 'rel="prev"' not in page
        assert "1 of 2" in page

    def test_a_page_shows_both_passages_marked_and_the_rest_escaped(self, desk: Desk, reviewer: Reviewer) -> None:
        page = reviewer.see(f"/finding/{desk.look().items[0].fingerprint}/page/0")
        assert "<mark" in page
        assert "&lt;fund&gt;" in page


class TestDeciding:
    def test_a_decision_is_kept_and_leads_to_the_next(self, desk: Desk, reviewer: Reviewer, store: FileStore) -> None:
        first, second, _ = desk.look().items
        answer = reviewer.settle(first.fingerprint, reason="It is\r\nso.", by="Ann Example")

        assert (answer.status, answer.headers["location"]) == (303, f"/finding/{second.fingerprint}")
        (record,) = store.read().records
        assert record.decisions == (Decision(verdict="right as it is", reason="It is\nso.", by="Ann Example", on=DAY),)
        assert record.kept_in == f"rules/decisions/aid/{first.fingerprint}.toml"
        assert "Decided: right as it is" in reviewer.see(f"/finding/{second.fingerprint}")
        assert [item.standing for item in desk.look().items].count("settled") == 1
        assert 'value="Ann Example"' in reviewer.see(f"/finding/{second.fingerprint}")

    def test_the_last_one_leads_back_to_the_queue(self, desk: Desk, reviewer: Reviewer) -> None:
        for item in desk.look().items:
            answer = reviewer.settle(item.fingerprint, verdict="wrong, to be fixed")
        assert answer.headers["location"] == "/"
        assert "Everything is decided" in reviewer.see()

    def test_accepted_until_a_date(self, desk: Desk, reviewer: Reviewer, store: FileStore) -> None:
        fingerprint = desk.look().items[0].fingerprint
        accepted = "accepted until a date"
        assert reviewer.settle(fingerprint, verdict=accepted).status == 422
        assert reviewer.settle(fingerprint, verdict=accepted, until="soon").status == 422
        assert reviewer.settle(fingerprint, verdict=accepted, until="2024-05-01").status == 422
        assert store.read().records == ()
        assert reviewer.settle(fingerprint, verdict=accepted, until="2024-05-02").status == 303
        assert store.read().records[0].last.until == DAY

    @pytest.mark.parametrize(
        "fields",
        [{"reason": ""}, {"reason": "\u200b\x00"}, {"by": "  "}, {"verdict": ""}, {"verdict": "fine"},
         {"reason": "x" * 2_001}, {"by": "x" * 201}],
        ids=["no reason", "an unseen reason", "no name", "no verdict", "another verdict", "too long", "a long name"],
    )  # fmt: skip
    def test_what_is_not_whole_is_shown_again_with_what_was_typed(
        self, desk: Desk, reviewer: Reviewer, store: FileStore, fields: dict[str, str]
    ) -> None:
        answer = reviewer.settle(desk.look().items[0].fingerprint, **{"reason": "Typed with care", **fields})

        assert answer.status == 422
        assert 'role="alert"' in answer.text
        if "reason" not in fields:
            assert "Typed with care" in answer.text
        assert store.read().records == ()

    def test_the_later_of_two_is_shown_what_the_first_decided(self, app: ASGIApp, desk: Desk, store: FileStore) -> None:
        ann, ben = Reviewer(app), Reviewer(app)
        fingerprint = desk.look().items[0].fingerprint
        assert ann.settle(fingerprint, by="Ann", reason="Hers").status == 303

        answer = ben.settle(fingerprint, by="Ben", reason="His")
        assert answer.status == 409
        assert "Hers" in answer.text
        assert "His" in answer.text
        assert [decision.by for decision in store.read().records[0].decisions] == ["Ann"]
        assert ben.settle(fingerprint, by="Ben", reason="His", seen="1").status == 303
        assert [decision.by for decision in store.read().records[0].decisions] == ["Ann", "Ben"]

    def test_undo_takes_back_what_this_reviewer_did_last(self, app: ASGIApp, desk: Desk, store: FileStore) -> None:
        ann, ben = Reviewer(app), Reviewer(app)
        one, two, three = (item.fingerprint for item in desk.look().items)
        ann.settle(one)
        ann.settle(two)
        ben.settle(three, by="Ben")

        def undo() -> str:
            return post(app, "/undo", {"secret": ann.secret}, cookies=ann.cookies).headers["location"]

        assert undo() == f"/finding/{two}"
        assert undo() == f"/finding/{one}"
        assert undo() == "/"
        assert [record.fingerprint for record in store.read().records] == [three]

    def test_what_another_decided_since_is_not_undone(self, app: ASGIApp, desk: Desk, store: FileStore) -> None:
        ann, ben = Reviewer(app), Reviewer(app)
        fingerprint = desk.look().items[0].fingerprint
        ann.settle(fingerprint)
        ben.settle(fingerprint, by="Ben", seen="1")
        post(app, "/undo", {"secret": ann.secret}, cookies=ann.cookies)

        assert len(store.read().records[0].decisions) == 2
        assert "it stays as it is" in ann.see()

    def test_a_file_that_changes_beside_it_is_seen_at_once(
        self, desk: Desk, reviewer: Reviewer, store: FileStore
    ) -> None:
        item = desk.look().items[0]
        FileStore(store._folder, store.name).add(
            record_of(item.finding), Decision(verdict="right as it is", reason="By hand", by="Cleo", on=DAY), seen=0
        )
        assert "By hand" in reviewer.see(f"/finding/{item.fingerprint}")

    def test_the_pages_are_checked_again_when_asked(self, store: FileStore) -> None:
        runs: list[int] = []

        def check() -> Report:
            runs.append(1)
            return report()

        app = create_app(Desk(check, store, day=lambda: DAY), title="Pages")
        reviewer = Reviewer(app)
        assert post(app, "/check", {"secret": reviewer.secret}, cookies=reviewer.cookies).status == 303
        assert len(runs) == 2


class TestSecurity:
    """Each way in is tried."""

    @pytest.mark.parametrize(
        "host",
        [None, "", "evil.example", "evil.example:8765", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.2",
         "127.0.0.1:8765@evil.example", "evil.example#127.0.0.1", "127.0.0.1/x", "127.0.0.1:x", "[::1", "0.0.0.0"],
    )  # fmt: skip
    def test_another_host_is_refused(self, app: ASGIApp, host: str | None) -> None:
        assert ask(app, host=host).status == 421

    @pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765", "LOCALHOST", "[::1]:8765", "localhost:9000"])
    def test_the_loopback_by_any_of_its_names_is_served(self, app: ASGIApp, host: str) -> None:
        assert ask(app, host=host).status == 200

    def test_two_hosts_are_refused(self, app: ASGIApp) -> None:
        assert ask(app, headers=[("host", "evil.example")]).status == 421

    @pytest.mark.parametrize(
        "origin", [None, "null", "http://evil.example", "https://evil.example", f"http://{HOST}.evil.example",
                   "http://127.0.0.1:1", "http://localhost:8765", f"file://{HOST}", HOST],
    )  # fmt: skip
    @pytest.mark.parametrize("path", ["/finding/{}", "/undo", "/check"])
    def test_a_change_from_elsewhere_is_refused(
        self, app: ASGIApp, desk: Desk, reviewer: Reviewer, store: FileStore, origin: str | None, path: str
    ) -> None:
        fields = {"secret": reviewer.secret, "seen": "0", "verdict": "right as it is", "reason": "r", "by": "b"}
        path = path.format(desk.look().items[0].fingerprint)
        assert post(app, path, fields, cookies=reviewer.cookies, origin=origin).status == 403
        assert store.read().records == ()

    def test_a_change_that_the_browser_calls_cross_site_is_refused(self, app: ASGIApp, reviewer: Reviewer) -> None:
        headers = [
            ("origin", f"http://{HOST}"),
            ("sec-fetch-site", "cross-site"),
            ("content-type", "application/x-www-form-urlencoded"),
        ]
        assert ask(app, "/undo", method="POST", headers=headers, cookies=reviewer.cookies).status == 403

    @pytest.mark.parametrize("secret", ["", "wrong", "é", "x" * 43])
    def test_a_change_without_the_secret_of_its_session_is_refused(
        self, app: ASGIApp, desk: Desk, reviewer: Reviewer, store: FileStore, secret: str
    ) -> None:
        answer = reviewer.settle(desk.look().items[0].fingerprint, secret=secret, reason="Typed")
        assert answer.status == 403
        assert "Typed" in answer.text
        assert post(app, "/undo", {"secret": secret}, cookies=reviewer.cookies).status == 403
        assert post(app, "/check", {"secret": secret}, cookies=reviewer.cookies).status == 403
        assert store.read().records == ()

    def test_the_secret_of_another_session_is_refused(self, app: ASGIApp, desk: Desk) -> None:
        ann, ben = Reviewer(app), Reviewer(app)
        assert ann.settle(desk.look().items[0].fingerprint, secret=ben.secret).status == 403

    def test_nothing_is_changed_by_looking(
        self, app: ASGIApp, desk: Desk, reviewer: Reviewer, store: FileStore
    ) -> None:
        query = "secret=" + reviewer.secret + "&verdict=right+as+it+is&reason=r&by=b&seen=0"
        for path in (f"/finding/{desk.look().items[0].fingerprint}", "/undo", "/check"):
            assert ask(app, f"{path}?{query}", cookies=reviewer.cookies).status in (200, 405)
        assert store.read().records == ()

    @pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"])
    def test_other_methods_are_refused(self, app: ASGIApp, method: str) -> None:
        assert ask(app, method=method).status == 405

    @pytest.mark.parametrize(
        "path",
        ["/finding/../../etc/passwd", "/finding/..%2f..%2fetc%2fpasswd", "/finding/0123456789ABCDEF", "/finding/",
         "/finding/0123456789abcdef", "/finding/0123456789abcdef.toml", "/rules/decisions", "/etc/passwd", "//evil",
         "/finding/0123456789abcdef%00", "/finding/{}/page/99", "/finding/{}/page/-1", "/finding/{}/page/../../x",
         "/finding/{}/page/99999999999999999999"],
    )  # fmt: skip
    def test_no_path_of_a_request_opens_anything(self, app: ASGIApp, desk: Desk, path: str) -> None:
        answer = ask(app, path.replace("{}", desk.look().items[0].fingerprint))
        assert answer.status == 404
        assert "root:" not in answer.text

    def test_a_fingerprint_that_is_none_of_the_findings_is_not_written(
        self, reviewer: Reviewer, store: FileStore
    ) -> None:
        assert reviewer.settle("0123456789abcdef").status == 404
        assert reviewer.settle("..%2F..%2Fx").status == 404
        assert store.read().records == ()

    def test_what_is_too_large_is_refused_before_it_is_read(self, app: ASGIApp, reviewer: Reviewer) -> None:
        headers = [("origin", f"http://{HOST}"), ("content-type", "application/x-www-form-urlencoded")]
        for length in ("70000", "9" * 30, "-1", "1e9"):
            told = ask(
                app, "/undo", method="POST", headers=[*headers, ("content-length", length)], cookies=reviewer.cookies
            )
            assert told.status == 413
        endless = [b"a" * 10_000] * 50
        assert ask(app, "/undo", method="POST", headers=headers, cookies=reviewer.cookies, body=endless).status == 413
        assert ask(app, "/?kind=" + "x" * 5_000).status == 414
        assert ask(app, "/" + "x" * 5_000).status == 414

    def test_what_comes_too_slowly_is_refused(self, app: ASGIApp, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(guard, "_BODY_TIMEOUT_S", 0.05)
        headers = [("origin", f"http://{HOST}"), ("content-type", "application/x-www-form-urlencoded")]
        assert ask(app, "/undo", method="POST", headers=headers, body=[b"a"] * 100, slow_s=0.02).status == 408

    def test_only_forms_are_read(self, app: ASGIApp, reviewer: Reviewer) -> None:
        for sort in ("text/plain", "multipart/form-data; boundary=x", "application/json", ""):
            headers = [("origin", f"http://{HOST}"), ("content-type", sort)]
            body = json.dumps({"secret": reviewer.secret}).encode()
            assert ask(app, "/undo", method="POST", headers=headers, cookies=reviewer.cookies, body=body).status == 415

    def test_a_form_of_a_million_fields_is_none(self, app: ASGIApp, desk: Desk, reviewer: Reviewer) -> None:
        answer = post(
            app,
            f"/finding/{desk.look().items[0].fingerprint}",
            {str(n): "" for n in range(5_000)},
            cookies=reviewer.cookies,
        )
        assert answer.status == 403

    @pytest.mark.parametrize("path", ["/", "/finding/{}", "/finding/{}/page/0", "/nowhere"])
    def test_every_answer_is_locked(self, app: ASGIApp, desk: Desk, path: str) -> None:
        headers = ask(app, path.replace("{}", desk.look().items[0].fingerprint)).headers
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"

    def test_a_refusal_is_locked_too(self, app: ASGIApp) -> None:
        assert ask(app, host="evil.example").headers["content-security-policy"].startswith("default-src 'none'")

    def test_the_cookie_is_for_no_script_and_no_other_site(self, app: ASGIApp) -> None:
        cookie = ask(app).headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=lax" in cookie

    def test_what_a_reviewer_types_runs_nowhere(self, desk: Desk, reviewer: Reviewer) -> None:
        nasty = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
        fingerprint = desk.look().items[0].fingerprint
        assert reviewer.settle(fingerprint, reason=nasty, by=nasty).status == 303
        for path in (f"/finding/{fingerprint}", f"/finding/{desk.look().items[1].fingerprint}", "/?standing=all"):
            page = reviewer.see(path)
            assert "<script>alert" not in page
            assert "<img" not in page

    def test_a_header_cannot_be_split(self, app: ASGIApp, reviewer: Reviewer, desk: Desk) -> None:
        for item in desk.look().items:
            answer = reviewer.settle(item.fingerprint, queue="?kind=\r\nset-cookie: a=b")
            assert "\n" not in answer.headers.get("location", "")
            assert "a" not in answer.cookies


class TestTheToken:
    """Beyond the loopback."""

    TOKEN = "t" * 43

    @pytest.fixture
    def app(self, desk: Desk) -> ASGIApp:
        return create_app(
            desk, title="Pages", access=Access(hosts=LOOPBACK | {"review.example"}, any_address=True, token=self.TOKEN)
        )

    @pytest.mark.parametrize("query", ["", "?token=", "?token=wrong", "?token=é", "?Token=" + "t" * 43])
    def test_without_it_nothing_is_shown(self, app: ASGIApp, query: str) -> None:
        answer = ask(app, f"/{query}", host="review.example")
        assert answer.status == 401
        assert "Aid" not in answer.text
        assert answer.cookies == {}
        assert ask(app, cookies={TOKEN_COOKIE: "wrong"}, host="review.example").status == 401
        assert ask(app, "/finding/0123456789abcdef", host="review.example").status == 401
        assert (
            post(
                app, f"/undo?token={self.TOKEN}", {}, cookies={}, host="review.example", origin="http://review.example"
            ).status
            == 401
        )

    def test_the_address_lets_in_and_loses_it(self, app: ASGIApp) -> None:
        answer = ask(app, f"/?token={self.TOKEN}&level=error", host="review.example")
        assert (answer.status, answer.headers["location"]) == (303, "/?level=error")
        assert answer.cookies == {TOKEN_COOKIE: self.TOKEN}
        assert ask(app, cookies=answer.cookies, host="review.example").status == 200
        assert (
            ask(app, f"//evil.example/?token={self.TOKEN}", host="review.example").headers["location"]
            == "/evil.example/"
        )

    @pytest.mark.parametrize(
        ("host", "status"), [("10.0.0.7:8765", 200), ("[fe80::1]:8765", 200), ("evil.example", 421)]
    )
    def test_an_address_may_stand_for_the_name_and_another_name_not(self, app: ASGIApp, host: str, status: int) -> None:
        assert ask(app, host=host, cookies={TOKEN_COOKIE: self.TOKEN}).status == status
