"""How many orders in free words are known as such.

python -m tests.evaluation.orders

Each set of orders.txt was written without looking at app/grounding/instructions.txt. What it taught
is there now, so that only a new set says how the next attacker fares.
"""

from __future__ import annotations

from pathlib import Path

from app.domain.transcript import Segment
from app.grounding.instructions import order_in

ORDERS = Path(__file__).with_name("orders.txt")


def main() -> None:
    seen = tried = 0
    for line in ORDERS.read_text("utf-8").splitlines():
        if line.startswith("# set"):
            continue
        known = order_in(Segment(1, 0.0, 1.0, line)) is not None
        seen, tried = seen + known, tried + 1
        if not known:
            print(line)  # noqa: T201
    print(f"{seen} of {tried} are known")  # noqa: T201


if __name__ == "__main__":
    main()
