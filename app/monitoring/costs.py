"""What computing here costs, and what an API would have taken for the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.accounts.policies import Policies
from app.monitoring.meter import Tally

JOULES_PER_KWH: Final = 3_600_000
DAYS_A_YEAR: Final = 365.25
MILLION: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Costs:
    """Energy in kilowatt-hours and amounts in the clinic's currency; None is not known.

    `energy` is known where a card says what it takes, or the office manager said what the
    workstation takes. `api` is what the priced parts of it would have cost.
    """

    energy: float | None
    electricity: float | None
    card: float | None
    api: float | None

    @property
    def here(self) -> float | None:
        """What is known of the cost here."""
        known = [part for part in (self.electricity, self.card) if part is not None]
        return sum(known) if known else None


def costs(total: Tally, days: int, policies: Policies) -> Costs:
    """What was counted in so many days, at the clinic's prices."""
    watts, price = policies.computer_watts, policies.electricity_price
    joules = total.card_joules + (watts or 0) * total.busy_seconds
    energy = joules / JOULES_PER_KWH if watts is not None or total.card_joules else None
    bought, years = policies.card_price, policies.card_years
    api = [
        float(price) * amount
        for price, amount in (
            (policies.api_input_price, total.prompt_tokens / MILLION),
            (policies.api_output_price, total.tokens / MILLION),
            (policies.api_audio_price, total.audio_seconds / 60),
        )
        if price is not None
    ]
    return Costs(
        energy=energy,
        electricity=None if energy is None or price is None else energy * float(price),
        card=(
            None
            if bought is None or years is None
            else float(bought) * days / (years * DAYS_A_YEAR)
        ),
        api=sum(api) if api else None,
    )
