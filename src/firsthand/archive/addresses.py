"""Tells addresses on the open internet from those inside somebody's house, office or machine."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 addresses carried in IPv6 (RFC 6052): the last 32 bits are the real address."""

_TUNNELS = (IPv6Network("2001::/32"), IPv6Network("::/96"), IPv6Network("64:ff9b:1::/48"))
"""Teredo, IPv4-compatible and local translation: where they lead can't be told."""


def is_public(address: str) -> bool:
    """Tell whether a numeric address, IPv4 or IPv6, lies on the open internet.

    Private, loopback, link-local, shared, multicast, reserved and unspecified addresses do not,
    however they are wrapped.
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        if any(found in tunnel for tunnel in _TUNNELS):
            return False
        inner = _inner(found)
        if inner is not None:
            return is_public(str(inner))
    return found.is_global and not (found.is_multicast or found.is_reserved)


def _inner(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that an IPv6 address stands for, or None."""
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour
