"""Gets one page of the web, bounded in bytes, time and redirects, from addresses that were checked."""

from __future__ import annotations

import contextlib
import datetime
import email.utils
import http.client
import socket
import ssl
import threading
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from checker.errors import UnreachableError
from checker.origins.addresses import parse_address, resolve
from checker.origins.proxies import connect, proxy_of
from checker.readers import MAX_BYTES
from checker.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from checker.origins.addresses import Target
    from checker.origins.proxies import Proxy

AGENT = f"checker/{__version__}"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_CHUNK_BYTES = 65536
LONGEST_WAIT_S = 60.0
"""A server that asks to wait longer is not asked again in this run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one page may cost."""

    max_bytes: int = MAX_BYTES
    """Unpacked."""
    silence_s: float = 20
    """How long nothing may come."""
    total_s: float = 120
    redirects: int = 8
    allow_private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server answered in the end."""

    url: str
    """Where the redirects led."""
    status: int
    headers: Mapping[str, str]
    """By their names in lower case."""
    body: bytes


def get(
    url: str,
    *,
    headers: Mapping[str, str] | None = None,
    limits: Limits | None = None,
    before: Callable[[Target], None] | None = None,
) -> Answer:
    """The answer to a request: a page (200), or that it has not changed (304).

    `before` is called with each address before it is asked, and may refuse. Each redirect is checked like the first
    address. Raises UnreachableError for anything else.
    """
    limits = limits or Limits()
    target = parse_address(url)
    for _ in range(limits.redirects + 1):
        if before:
            before(target)
        answer = _ask(target, headers or {}, limits)
        if answer.status in _REDIRECTS and (where := answer.headers.get("location")):
            target = parse_address(urljoin(target.url, where.strip()))
        elif answer.status in (200, 304):
            return answer
        else:
            passing = answer.status in _PASSING
            wait_s = _wait_s(answer.headers.get("retry-after", ""))
            asks = f", and asks to wait for {_span(wait_s)}" if passing and wait_s > LONGEST_WAIT_S else ""
            raise UnreachableError(target.url, _told(answer.status) + asks, passing=passing, wait_s=wait_s)
    raise UnreachableError(url, f"it was redirected more than {limits.redirects} times")


def _told(status: int) -> str:
    words = http.client.responses.get(status, "")
    return f"the server answers {status}{f' ({words})' if words else ''}"


def _wait_s(told: str) -> float:
    """How long a server asks to wait: in seconds, or up to a moment (RFC 9110, 10.2.3); 0 where it does not."""
    if told.isdecimal() and told.isascii():
        return float(told[:9])
    try:
        until = email.utils.parsedate_to_datetime(told)
        left = (until - datetime.datetime.now(until.tzinfo or datetime.UTC)).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return 0.0
    return max(0.0, left)


def _span(seconds: float) -> str:
    minutes = round(seconds / 60)
    return f"{minutes} minutes" if minutes < 120 else f"{round(minutes / 60):,} hours"


def _ask(target: Target, headers: Mapping[str, str], limits: Limits) -> Answer:
    """One request to one address, whose socket is closed when its time is over, however slowly it drips."""
    proxy = proxy_of(target)
    try:
        sock = _connect(target, limits, proxy)
    except ssl.SSLCertVerificationError as error:
        raise UnreachableError(target.url, f"its certificate is not valid: {error.verify_message}") from None
    except TimeoutError:
        raise UnreachableError(target.url, "no answer in time", passing=True) from None
    except OSError as error:
        raise UnreachableError(target.url, f"no connection: {error.strerror or error}", passing=True) from None
    late = threading.Event()

    def end() -> None:
        late.set()
        with contextlib.suppress(OSError):  # it may have ended by itself
            sock.shutdown(socket.SHUT_RDWR)

    watch = threading.Timer(limits.total_s, end)
    watch.daemon = True
    watch.start()
    connection = http.client.HTTPConnection(target.host, target.port)
    connection.sock = sock
    try:
        sent = {"User-Agent": AGENT, "Accept": "*/*", "Accept-Encoding": "gzip", "Connection": "close", **headers}
        through = proxy is not None and target.scheme == "http"
        connection.putrequest("GET", target.url if through else target.path, skip_host=True, skip_accept_encoding=True)
        sent = {"Host": target.url.split("/")[2], **sent, **(dict(proxy.headers) if proxy and through else {})}
        for name, value in sent.items():
            connection.putheader(name, value)
        connection.endheaders()
        response = connection.getresponse()
        told = {name.lower(): value for name, value in response.getheaders()}
        body = b"" if response.status in _REDIRECTS else _body(response, told, target, limits)
        if late.is_set():
            raise TimeoutError
        return Answer(url=target.url, status=response.status, headers=told, body=body)
    except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
        if late.is_set():
            raise UnreachableError(target.url, f"it took more than {limits.total_s:g} seconds", passing=True) from None
        if isinstance(error, TimeoutError):
            raise UnreachableError(target.url, "no answer in time", passing=True) from None
        raise UnreachableError(target.url, f"the answer broke off ({type(error).__name__})", passing=True) from None
    finally:
        watch.cancel()
        connection.close()


def _connect(target: Target, limits: Limits, proxy: Proxy | None) -> socket.socket:
    if proxy:
        sock = connect(proxy, target, timeout_s=limits.silence_s, allow_private=limits.allow_private)
        return sock if target.scheme == "http" else _encrypted(sock, target)
    failed: OSError = OSError("no address")
    for host in resolve(target, allow_private=limits.allow_private)[:4]:
        try:
            sock = socket.create_connection((host, target.port), timeout=limits.silence_s)
        except OSError as error:
            failed = error
            continue
        return sock if target.scheme == "http" else _encrypted(sock, target)
    raise failed


def _encrypted(sock: socket.socket, target: Target) -> ssl.SSLSocket:
    try:
        return ssl.create_default_context().wrap_socket(sock, server_hostname=target.host)
    except BaseException:
        sock.close()
        raise


def _body(response: http.client.HTTPResponse, headers: Mapping[str, str], target: Target, limits: Limits) -> bytes:
    """The body, unpacked, never more than the limit at a time."""
    packed = headers.get("content-encoding", "identity").strip().lower()
    if packed not in ("identity", "", "gzip", "x-gzip", "deflate"):
        raise UnreachableError(target.url, f"packed as {packed[:20]}, which was not asked for")
    unpacking = zlib.decompressobj(wbits=47) if packed in ("gzip", "x-gzip", "deflate") else None
    parts: list[bytes] = []
    length = 0
    while part := response.read(_CHUNK_BYTES):
        if unpacking:
            part = unpacking.decompress(part, limits.max_bytes - length + 1)
        length += len(part)
        if length > limits.max_bytes:
            raise UnreachableError(target.url, f"too large: at most {limits.max_bytes // 1024 // 1024} MB are taken")
        parts.append(part)
    if response.length:
        raise http.client.IncompleteRead(b"", response.length)
    if unpacking and length and not unpacking.eof:
        raise http.client.IncompleteRead(b"")
    return b"".join(parts)
