"""What a piece of work costs, for the tests that hold cost to length. Ratios of costs hold on every machine; no speed is told here."""

import gc
import time
from collections.abc import Callable


def cpu_seconds(work: Callable[[], object], *, rounds: int = 3) -> float:
    """Seconds of CPU that the cheapest of some rounds took.

    The collector of garbage rests meanwhile: it goes through the whole heap of the process, so its share grows with the tests run before.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        return min(_once(work) for _ in range(rounds))
    finally:
        if collects:
            gc.enable()


def _once(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
