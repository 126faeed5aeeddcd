"""Ports for a stack of a test's own."""

import socket
from itertools import islice
from random import SystemRandom

EPHEMERAL = 32768
"""From here on the system gives ports to outgoing connections: one could take a server's port while the server is stopped."""


def free_ports(count: int) -> list[int]:
    """Ports of this machine that nobody listens on, none of them among those for outgoing connections."""
    candidates = SystemRandom().sample(range(20_000, EPHEMERAL), EPHEMERAL - 20_000)
    return list(islice((port for port in candidates if _is_free(port)), count))


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
