"""Where the engines compute, as this clinic's policies ask for it, and logged where it changes."""

from __future__ import annotations

import weakref

from app.accounts.policies import Policies
from app.accounts.session import Session
from app.audit.events import Action, Event
from app.audit.queries import last_plan
from app.hardware.plan import Plan, Precision
from app.inference.engines import Engines
from app.inference.protocol import Placement


def attend(session: Session, engines: Engines) -> None:
    """Place the engines for this clinic, and log each plan that differs from the last logged."""
    engines.prefer(preferred(session.policies))
    # The engines outlive the session, and must not keep it.
    listener = weakref.ref(session)

    def tell(plan: Plan) -> None:
        here = listener()
        if here is None or here.closed or here.covered:
            return  # the next who signs in is told of it
        event = plan_event(plan)
        last = here.clinic.read(last_plan)
        if last is None or last.detail != event.detail:
            here.audit.record(event)

    engines.tell_plan(tell)


def preferred(policies: Policies) -> Precision:
    """What drafts ask of precision in this clinic."""
    return Precision.HIGHEST if policies.highest_precision else Precision.SAVING


def plan_event(plan: Plan) -> Event:
    """What the log keeps of a plan."""
    return Event(
        Action.PLAN,
        detail={
            "speech_placement": f"{plan.speech.device}/{plan.speech.precision}",
            "language_placement": _language(plan.language),
            "in_turn": "no" if plan.together else "yes",
        },
    )


def _language(placement: Placement) -> str:
    parts = (placement.device, f"{placement.layers}-layers", f"{placement.context}-tokens")
    return "/".join((*parts, placement.cache))
