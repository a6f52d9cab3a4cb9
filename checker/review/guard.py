"""What every request meets first: who may ask, from where, and how much.

The app speaks to the machine it runs on. A page elsewhere can still make a browser speak to it, by a form, or by a name
that it lets point to 127.0.0.1 (DNS rebinding); so a request must name this host, and a change must come from a page of
ours. Where other machines are let in, a token is asked for too. No request is read beyond its limit.
"""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]"})
TOKEN_COOKIE = "checker-token"  # noqa: S105  # its name, not a token
_MAX_URL_BYTES, _MAX_BODY_BYTES = 4_096, 65_536
_BODY_TIMEOUT_S = 10
_METHODS = frozenset({"GET", "HEAD", "POST"})

_HEADERS = {
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cache-control": "no-store",
}
"""For every answer; a page brings a policy of its own for its style and script. The referrer policy must let a form's
page tell its origin: under "no-referrer" browsers send "null", which is what we refuse."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Who is let in."""

    hosts: frozenset[str] = LOOPBACK
    """The names that a request may call this host by, lower-case and without a port: any port is ours, for a tunnel
    may bring its own."""
    any_address: bool = False
    """Whether any IP address may stand for a name: none can be made to point elsewhere, so none is a rebinding."""
    token: str = ""
    """What must be known; "" on the loopback, where nobody else can knock."""


class Guard:
    """An ASGI app around another that lets through only what it may be asked."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers, or hands the request on with its body read."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return

        async def send_locked(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = message.setdefault("headers", [])
                there = {name for name, _ in headers}
                headers += [
                    (name.encode(), value.encode()) for name, value in _HEADERS.items() if name.encode() not in there
                ]
            await send(message)

        refusal = self._refusal(scope)
        if refusal:
            await _answer(send_locked, *refusal)
            return
        if self._access.token and not self._knows_token(scope):
            await self._ask_for_token(scope, send_locked)
            return
        if scope["method"] != "POST":
            await self._app(scope, receive, send_locked)
            return
        try:
            body = await asyncio.wait_for(_read(receive), _BODY_TIMEOUT_S)
        except TimeoutError:
            await _answer(send_locked, 408, "the request took too long")
            return
        if body is None:
            await _answer(send_locked, 413, "the request is too large")
            return
        await self._app(scope, _replay(body, receive), send_locked)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        host = _one(scope, b"host")
        if host is None or not self._is_ours(host):
            return 421, "this is not the host that was asked for"
        if scope["method"] not in _METHODS:
            return 405, "this cannot be done here"
        if len(scope.get("raw_path") or scope["path"].encode()) + len(scope["query_string"]) > _MAX_URL_BYTES:
            return 414, "the address is too long"
        if scope["method"] == "POST":
            origin = _one(scope, b"origin")
            if origin is None or urlsplit(origin).scheme not in ("http", "https") or urlsplit(origin).netloc != host:
                return 403, "a change comes from a page of this app or not at all"
            if _one(scope, b"sec-fetch-site") not in (None, "same-origin"):
                return 403, "a change comes from a page of this app or not at all"
            length = _one(scope, b"content-length")
            if length is not None and not (length.isdecimal() and len(length) < 12 and int(length) <= _MAX_BODY_BYTES):
                return 413, "the request is too large"
            if (_one(scope, b"content-type") or "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
                return 415, "only a form can be read here"
        return None

    def _is_ours(self, host: str) -> bool:
        try:
            parts = urlsplit(f"//{host}")
            name, _ = parts.hostname, parts.port
        except ValueError:
            return False
        if not name or parts.username is not None or parts.path or parts.query or parts.fragment:
            return False
        name = f"[{name}]" if ":" in name else name.lower()
        return name in self._access.hosts or (self._access.any_address and _is_address(name))

    def _knows_token(self, scope: Scope) -> bool:
        return any(_same(value, self._access.token) for value in _cookies(scope, TOKEN_COOKIE))

    async def _ask_for_token(self, scope: Scope, send: Send) -> None:
        """Takes the token from the address into a cookie, and out of the address; without one, refuses."""
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True, max_num_fields=50)
        given = [value for name, value in query if name == "token"]
        if scope["method"] == "POST" or not any(_same(value, self._access.token) for value in given):
            await _answer(send, 401, "this needs the address that `checker review` told, with its token")
            return
        rest = urlencode([(name, value) for name, value in query if name != "token"])
        # a path that begins with two slashes would be an address of another host
        place = "/" + scope["path"].lstrip("/") + (f"?{rest}" if rest else "")
        cookie = f"{TOKEN_COOKIE}={self._access.token}; HttpOnly; SameSite=Lax; Path=/"
        headers = [(b"location", _header(place)), (b"set-cookie", cookie.encode())]
        await _answer(send, 303, "", headers)


def _header(text: str) -> bytes:
    """An address as a header may hold it: what could end the line is escaped."""
    from urllib.parse import quote

    return quote(text, safe="/?&=%:@!$'()*+,;-._~").encode("ascii")


def _one(scope: Scope, name: bytes) -> str | None:
    """A header's value; None where it is missing, or stands twice, which nobody can answer well."""
    values = [value for key, value in scope["headers"] if key == name]
    return values[0].decode("latin-1") if len(values) == 1 else None


def _cookies(scope: Scope, name: str) -> Iterable[str]:
    for key, value in scope["headers"]:
        if key == b"cookie":
            try:
                jar = SimpleCookie(value.decode("latin-1"))
            except CookieError:
                continue
            if name in jar:
                yield jar[name].value


def _same(given: str, token: str) -> bool:
    return hmac.compare_digest(given.encode(), token.encode())


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


async def _read(receive: Receive) -> bytes | None:
    """The whole body; None where it is larger than allowed, whatever its header said."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return bytes(body)
        body += message.get("body", b"")
        if len(body) > _MAX_BODY_BYTES:
            return None
        if not message.get("more_body"):
            return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    told = False

    async def again() -> Message:
        nonlocal told
        if told:
            return await receive()
        told = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


async def _answer(send: Send, status: int, text: str, headers: Iterable[tuple[bytes, bytes]] = ()) -> None:
    body = f"{text}\n".encode() if text else b""
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [
                (b"content-type", b"text/plain; charset=utf-8"),
                (b"content-length", str(len(body)).encode()),
                *headers,
            ],
        }
    )
    await send({"type": "http.response.body", "body": body})
