"""The web app in which findings are settled, as a value: `create_app` makes it, `checker.review.launch` runs it.

Every page is made on the server from the report's own templates and works without script. What a request names is
looked up among the findings of the check; nothing of it ever becomes a path.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from checker.decisions import FINGERPRINT, VERDICTS, Decision, decision_mistakes
from checker.errors import CheckerError, UserError
from checker.review.desk import Sieve, neighbours
from checker.review.guard import Access, Guard
from checker.review.sessions import COOKIE, Done, Session, Sessions
from checker.review.stores import OutdatedError
from checker.review.views import Draft, finding_view, page_view, queue_view, render_view
from checker.settling import record_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp

    from checker.review.desk import Desk, Item, Look

_MOST_FIELDS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request, with whose it is and what it brings."""

    request: Request
    session: Session
    form: dict[str, str]
    sieve: Sieve
    look: Look
    """What lay on the desk when the request came."""


def create_app(desk: Desk, *, title: str, name: str = "", access: Access | None = None) -> ASGIApp:
    """The app over the findings on a desk, behind its guard; `name` is whom it takes a new browser's user for."""
    sessions = Sessions()

    def page(answer: Callable[[_App, Call], Response]) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            given = request.cookies.get(COOKIE)
            key, session = sessions.of(given, name=name)
            fields = _fields((await request.body()).decode("utf-8", "replace")) if request.method == "POST" else {}
            asked = fields.get("queue", "") if request.method == "POST" else request.url.query
            sieve = Sieve.of(_fields(asked.lstrip("?")))

            def answered() -> Response:
                try:
                    return answer(
                        app, Call(request=request, session=session, form=fields, sieve=sieve, look=desk.look())
                    )
                except UserError as error:
                    return PlainTextResponse(f"{error}\n", 422)

            # reading, deciding and checking wait for disks and other people: not in the loop that serves all
            response = await run_in_threadpool(answered)
            if key != given:
                response.set_cookie(COOKIE, key, httponly=True, samesite="lax", path="/")
            return response

        return endpoint

    app = _App(desk, title)
    routes = [
        Route("/", page(_App.queue), methods=["GET"]),
        Route("/finding/{fingerprint}", page(_App.finding), methods=["GET"]),
        Route("/finding/{fingerprint}", page(_App.settle), methods=["POST"]),
        Route("/finding/{fingerprint}/page/{number:int}", page(_App.whole_page), methods=["GET"]),
        Route("/undo", page(_App.undo), methods=["POST"]),
        Route("/check", page(_App.check_again), methods=["POST"]),
    ]
    return Guard(Starlette(routes=routes), access or Access())


def _fields(text: str) -> dict[str, str]:
    """The fields of a form or a query, the first of each name; nothing if there are more than any form of ours has."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return {}
    fields: dict[str, str] = {}
    for name, value in pairs:
        fields.setdefault(name, value)
    return fields


class _App:
    def __init__(self, desk: Desk, title: str) -> None:
        self._desk = desk
        self._title = title

    def queue(self, call: Call) -> Response:
        view = queue_view(call.look, call.sieve)
        return self._page(
            "review_queue.html.jinja", view, call, here="/?standing=all" if not call.sieve.standing else "/"
        )

    def finding(self, call: Call) -> Response:
        item = self._item(call)
        return self._show(item, call, Draft()) if item else _nothing_here()

    def whole_page(self, call: Call) -> Response:
        item = self._item(call)
        view = page_view(item, call.look.report, call.request.path_params["number"], call.sieve) if item else None
        return self._page("review_page.html.jinja", view, call) if view else _nothing_here()

    def settle(self, call: Call) -> Response:
        item = self._item(call)
        if item is None:
            return _nothing_here()
        draft = Draft(
            verdict=call.form.get("verdict", ""),
            reason=_cleaned(call.form.get("reason", "")),
            by=_cleaned(call.form.get("by", "")).replace("\n", " "),
            until=call.form.get("until", ""),
        )
        if not call.session.is_mine(call.form.get("secret", "")):
            return self._show(
                item, call, draft.wrong("This page was too old to be sent. Look once more, and settle."), 403
            )
        call.session.name = draft.by or call.session.name
        decision = self._decision(draft)
        if isinstance(decision, str):
            return self._show(item, call, draft.wrong(decision), 422)
        seen = call.form.get("seen", "")
        known = int(seen) if seen.isdecimal() and len(seen) < 6 else -1
        # the neighbours are looked for before: once it is settled, it may not be in the queue any more
        _, following, _, _ = neighbours(call.look.items, call.sieve, item.fingerprint)
        try:
            self._desk.store.add(record_of(item.finding), decision, seen=known)
        except OutdatedError:
            told = "Someone else decided on this meanwhile, as you see below. Your words were not written."
            now = replace(call, look=self._desk.look())
            return self._show(self._item(now) or item, now, draft.wrong(told), 409)
        call.session.remember(Done(fingerprint=item.fingerprint, decision=decision, seen=known + 1))
        call.session.told = f"Decided: {decision.verdict}"
        return _go(f"/finding/{following.fingerprint}{call.sieve.query}" if following else f"/{call.sieve.query}")

    def undo(self, call: Call) -> Response:
        if not call.session.is_mine(call.form.get("secret", "")):
            return PlainTextResponse("this page was too old to be sent; load it again\n", 403)
        if not call.session.done:
            call.session.told = "There is nothing to take back"
            return _go(f"/{call.sieve.query}")
        done = call.session.done.pop()
        try:
            self._desk.store.take_back(done.fingerprint, done.decision, seen=done.seen)
            call.session.told = "Taken back"
        except OutdatedError:
            call.session.told = "Someone else decided on it since: it stays as it is"
        known = call.look.find(done.fingerprint)
        return _go(f"/finding/{done.fingerprint}{call.sieve.query}" if known else f"/{call.sieve.query}")

    def check_again(self, call: Call) -> Response:
        if not call.session.is_mine(call.form.get("secret", "")):
            return PlainTextResponse("this page was too old to be sent; load it again\n", 403)
        try:
            self._desk.check_again()
            call.session.told = "Checked again"
        except CheckerError as error:
            call.session.told = f"The pages could not be checked again: {error}"
        return _go(f"/{call.sieve.query}")

    def _decision(self, draft: Draft) -> Decision | str:
        """What the form says, or what it lacks."""
        verdict = next((verdict for verdict in VERDICTS if verdict == draft.verdict), None)
        if verdict is None:
            return "Choose what you decide."
        until = None
        if verdict == "accepted until a date":
            try:
                until = datetime.date.fromisoformat(draft.until)
            except ValueError:
                return "Give the last day on which it is accepted."
            if until < self._desk.day():
                return "That day has passed: it would be open again at once."
        decision = Decision(verdict=verdict, reason=draft.reason, by=draft.by, on=self._desk.day(), until=until)
        mistakes = decision_mistakes(decision)
        return "; ".join(mistakes).capitalize() + "." if mistakes else decision

    def _item(self, call: Call) -> Item | None:
        """The finding that the address names, if it is one."""
        fingerprint = call.request.path_params["fingerprint"]
        return call.look.find(fingerprint) if FINGERPRINT.fullmatch(fingerprint) else None

    def _show(self, item: Item, call: Call, draft: Draft, status: int = 200) -> Response:
        view = finding_view(item, call.look, self._desk.day(), call.sieve, draft.signed(call.session.name))
        return self._page("review_finding.html.jinja", view, call, status)

    def _page(self, template: str, view: object, call: Call, status: int = 200, *, here: str = "") -> Response:
        told, call.session.told = call.session.told, ""
        html, policy = render_view(
            template, view, title=self._title, session=call.session, told=told, items=call.look.items, here=here
        )
        return HTMLResponse(html, status, {"content-security-policy": policy})


def _cleaned(text: str) -> str:
    """What a person typed, without what no file can hold and with line breaks of one sort."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in text if c in "\n\t" or (c.isprintable() and not "\ud800" <= c <= "\udfff")).strip()


def _go(place: str) -> Response:
    return RedirectResponse(place, 303)


def _nothing_here() -> Response:
    return PlainTextResponse("there is no such finding; it may have been mended\n", 404)
