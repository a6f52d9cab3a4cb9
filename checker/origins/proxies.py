"""The proxy that a request goes through, where the environment names one: HTTP_PROXY, HTTPS_PROXY, NO_PROXY."""

from __future__ import annotations

import base64
import contextlib
import http.client
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies_environment
from urllib.request import proxy_bypass_environment as is_bypassed  # type: ignore[attr-defined]  # for every system

from checker.errors import UnreachableError
from checker.origins.addresses import UnknownHostError, resolve

if TYPE_CHECKING:
    from checker.origins.addresses import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A proxy that speaks HTTP."""

    host: str
    port: int
    headers: tuple[tuple[str, str], ...] = ()
    """What it wants to be told: who asks."""


def proxy_of(target: Target) -> Proxy | None:
    """The proxy for an address, None where it is asked directly.

    As curl reads the variables: in small letters first, `no_proxy` a list of hosts and domains; HTTP_PROXY in capitals
    counts for nothing where a web server runs this program, which lets its visitors set it (httpoxy.org). Raises
    UnreachableError for a proxy that does not speak HTTP.
    """
    named = getproxies_environment()
    address = named.get(target.scheme) or named.get("all", "")
    if not address or is_bypassed(f"{target.host}:{target.port}", named):
        return None
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        host, port = parts.hostname or "", parts.port or 80
    except ValueError:
        parts, host, port = urlsplit(""), "", 0
    if parts.scheme != "http" or not host:
        raise UnreachableError(target.url, "its proxy is none that speaks HTTP; name it as http://host:port")
    if parts.username is None:
        return Proxy(host=host, port=port)
    known = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    return Proxy(
        host=host, port=port, headers=(("Proxy-Authorization", f"Basic {base64.b64encode(known).decode('ascii')}"),)
    )


def connect(proxy: Proxy, target: Target, *, timeout_s: float, allow_private: bool) -> socket.socket:
    """A connection to the proxy, and for https through it to the address's host.

    A name that is known here is refused where it leads to a private address, as without a proxy; one that only the
    proxy knows is the proxy's to refuse. Raises UnreachableError and OSError.
    """
    with contextlib.suppress(UnknownHostError):
        resolve(target, allow_private=allow_private)
    sock = socket.create_connection((proxy.host, proxy.port), timeout=timeout_s)
    if target.scheme == "http":
        return sock
    try:
        _tunnel(sock, proxy, target)
    except BaseException:
        sock.close()
        raise
    return sock


def _tunnel(sock: socket.socket, proxy: Proxy, target: Target) -> None:
    """Asks the proxy to pass on everything to the host (RFC 9110, section 9.3.6)."""
    host = f"[{target.host}]" if ":" in target.host else target.host
    lines = [f"CONNECT {host}:{target.port} HTTP/1.1", f"Host: {host}:{target.port}"]
    lines += [f"{name}: {value}" for name, value in proxy.headers]
    sock.sendall("".join(f"{line}\r\n" for line in [*lines, ""]).encode("ascii"))
    told = b""
    # byte by byte: what follows the answer's head is the host's own
    while not told.endswith(b"\r\n\r\n") and len(told) < 16_384 and (byte := sock.recv(1)):
        told += byte
    status = told.split(b" ", 2)[1:2]
    if status != [b"200"]:
        code = status[0].decode("ascii", "replace")[:3] if status else ""
        words = http.client.responses.get(int(code), "") if code.isdecimal() else ""
        raise UnreachableError(target.url, f"the proxy answers {code or 'nothing'}{f' ({words})' if words else ''}")
