"""Which addresses of the web may be asked: http and https, and only hosts that the whole internet can see."""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from urllib.parse import quote, urlsplit, urlunsplit

from checker.errors import UnreachableError

_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_PORTS = {"http": 80, "https": 443}
_MAX_CHARS = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """An address, taken apart."""

    url: str
    """As it is asked for: its host in ASCII, without a fragment."""
    scheme: str
    host: str
    port: int
    path: str
    """With the query."""

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{self.scheme}://{_bracketed(self.host)}:{self.port}"


class UnknownHostError(UnreachableError):
    """A host whose name nobody here knows; a proxy may."""


def parse_address(url: str) -> Target:
    """The address taken apart; raises UnreachableError for what no page can be had from."""
    shown = url if len(url) < 200 else f"{url[:200]}…"
    if len(url) > _MAX_CHARS or _UNSAFE.search(url):
        raise UnreachableError(shown, "no address: it is too long, or holds spaces or control characters")
    try:
        parts = urlsplit(url)
        port = parts.port
        host = (parts.hostname or "").rstrip(".")
        plain = host if ":" in host else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise UnreachableError(shown, "no address: its host or port makes no sense") from None
    if parts.scheme not in _PORTS:
        raise UnreachableError(shown, "only http and https are fetched; write the address as https://…")
    if not plain:
        raise UnreachableError(shown, "it names no host; write the address as https://…")
    if parts.username is not None:
        raise UnreachableError(shown.replace(parts.netloc, host), "it holds a user's name; addresses are kept in files")
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    netloc = _bracketed(plain) + (f":{port}" if port and port != _PORTS[parts.scheme] else "")
    return Target(
        url=urlunsplit((parts.scheme, netloc, path, query, "")),
        scheme=parts.scheme,
        host=plain,
        port=port or _PORTS[parts.scheme],
        path=f"{path}?{query}" if query else path,
    )


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def resolve(target: Target, *, allow_private: bool) -> tuple[str, ...]:
    """The addresses of a host that may be asked, checked after its name was looked up: connect to these and no others.

    Raises UnreachableError where the host is not known, or is one that only this machine or network can see.
    """
    try:
        found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        # where the name has no address (and not: nobody could be asked) there will be none in a second either
        passing = isinstance(error, OSError) and error.errno == socket.EAI_AGAIN
        raise UnknownHostError(target.url, f"no host of the name {target.host} is known", passing=passing) from None
    hosts = dict.fromkeys(str(address[4][0]).partition("%")[0] for address in found)
    public = tuple(host for host in hosts if allow_private or is_public(host))
    if not public:
        raise UnreachableError(
            target.url, "a private address, which a page could be made to point at; --allow-private allows it"
        )
    return public


def is_public(host: str) -> bool:
    """Whether an IP address is one of the whole internet, also where it is wrapped in another."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        wrapped = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if wrapped is None and address in _NAT64:
            wrapped = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if wrapped is not None:
            return is_public(str(wrapped))
    return address.is_global and not address.is_multicast and not address.is_reserved
