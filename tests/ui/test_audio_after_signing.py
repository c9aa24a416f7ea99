"""Where the policy keeps audio until the signature, signing says so and deletes it."""

from __future__ import annotations

from dataclasses import replace

from app.audit.events import Action
from tests.fixtures.clinic import CLINICIAN
from tests.ui.conftest import Bench
from tests.ui.test_encounter import opened
from ui.view_models.encounter import Step
from ui.views.encounter import EncounterView


def ready_to_sign(bench: Bench) -> EncounterView:
    """A visit whose flags are gone, and whose note was read."""
    view = opened(bench)
    review = view.visit.review
    while review.flags:
        flags = len(review.flags)
        review.remove(review.flags[0].id)
        bench.until(lambda left=flags: len(review.flags) == left - 1)
    bench.read(view)
    return view


def sign(bench: Bench, view: EncounterView) -> None:
    bench.bot.keyClicks(view.sign.password.line, CLINICIAN.password)
    view.sign.sign.click()
    bench.until(lambda: view.visit.step is Step.SIGNED)


def test_signing_says_that_it_deletes_the_audio_and_does(signed_in: Bench) -> None:
    session = signed_in.window.shell.session
    assert session is not None
    session.adopt_policies(replace(session.policies, keep_audio_days=0))
    view = ready_to_sign(signed_in)
    view.bar.next.click()
    signed_in.until(view.sign.audio.isVisible)
    assert "deleted then for good" in view.sign.audio.text()
    sign(signed_in, view)
    signed_in.until(lambda: all(one.audio_removed_at for one in view.visit.recordings))
    assert view.visit.problem is None
    assert len(session.audit.events(action=Action.EXPIRE)) == len(view.visit.recordings) > 0


def test_signing_keeps_the_audio_where_the_policy_does(signed_in: Bench) -> None:
    session = signed_in.window.shell.session
    assert session is not None
    view = ready_to_sign(signed_in)
    said: list[int] = []
    view.visit.signing.audio_goes.connect(said.append)
    view.bar.next.click()
    signed_in.until(lambda: said == [0])
    assert not view.sign.audio.isVisible()
    sign(signed_in, view)
    signed_in.until(lambda: not view.visit._operations.running(view.visit.encounter_id))
    assert session.audit.events(action=Action.EXPIRE) == []
    again = signed_in.open_again(view)
    assert not any(one.audio_removed_at for one in again.visit.recordings)
