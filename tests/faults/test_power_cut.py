"""The power fails at any point of an act: what was acknowledged is there, and the stores open.

More cuts than usual: POWER_CUTS=5000, or 0 for every point in every way; POWER_SEED for others.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.accounts.accounts import Accounts
from app.accounts.session import Session
from app.domain.recording import SAMPLE_RATE
from app.inference.engines import Engines
from app.keys.argon import Argon2Cost
from app.task import Task
from app.transcription.transcription import Transcription
from tests.faults.dictating import SPEECH, check_dictated, dictate
from tests.faults.kill import Act, Outcome
from tests.faults.power import Left, PowerCuts
from tests.faults.stores import a_clinic, enter, keep_words
from tests.faults.test_people_crash import change_the_passphrase, copied, one_passphrase_works
from tests.faults.work import Work
from tests.fixtures.clinic import (
    CLINIC_NAME,
    CLINICIAN,
    OFFICE_MANAGER,
    FoundedClinic,
    settings_for,
)

CUTS = int(os.environ.get("POWER_CUTS", "120"))
SEED = int(os.environ.get("POWER_SEED", "20261121"))
SPOKEN_SECONDS = 9.4
TRANSCRIBED = 3
"""Of the dictations that were cut off, so many are also written down."""

Tried = Callable[
    [Callable[[Path], None], Callable[[Act], None], Callable[[Path, Outcome], None], int], int
]


@pytest.fixture
def cut_at_sampled_points(
    request: pytest.FixtureRequest,
    power_library: Path,
    memory_folder: Path,
    fault_counts: list[str],
) -> Tried:
    """`cut_at_sampled_points(prepare, act, check, share)` tries a share of all cuts, in percent."""

    def tried(
        prepare: Callable[[Path], None],
        act: Callable[[Act], None],
        check: Callable[[Path, Outcome], None],
        share: int,
    ) -> int:
        chance = random.Random(SEED)
        power = PowerCuts(power_library, memory_folder / "power")
        power.run(prepare, act)
        counts = dict.fromkeys(Left, 0)
        told = 0
        for cut in power.cuts(power.sampled(CUTS * share // 100, chance), chance):
            check(cut.folder, cut.outcome)
            counts[cut.left] += 1
            told += len(cut.acknowledged)
        found = ", ".join(f"{count} with {left} unsynced" for left, count in counts.items())
        name = request.node.name.removeprefix("test_")
        fault_counts.append(
            f"power cut, {name}: {sum(counts.values())} of {len(power.steps)} points ({found}),"
            f" {told} acknowledged and found again, seed {SEED}"
        )
        return told

    return tried


def test_a_power_cut_loses_nothing_that_was_acknowledged(
    work: Work, cut_at_sampled_points: Tried
) -> None:
    """Saving, forwarding events, upgrading and changing the key."""
    assert cut_at_sampled_points(work.prepare, work.act, work.check, 50)


def come_in(act: Act) -> None:
    act.begin()
    with enter(act.folder):
        act.acknowledge("in")


def test_a_second_power_cut_while_the_first_is_made_good_loses_nothing(
    works: dict[str, Work], power_library: Path, memory_folder: Path, fault_counts: list[str]
) -> None:
    chance, save = random.Random(SEED), works["save"]
    first = PowerCuts(power_library, memory_folder / "first")
    first.run(save.prepare, save.act)
    tried = 0
    for cut in first.cuts(first.sampled(max(6, CUTS // 20), chance), chance):
        place = memory_folder / "second"
        second = PowerCuts(power_library, place)
        second.run(partial(shutil.copytree, cut.folder, dirs_exist_ok=True), come_in)
        for again in second.cuts(second.sampled(10, chance), chance):
            save.check(again.folder, cut.outcome)
            tried += 1
        shutil.rmtree(place)
    fault_counts.append(f"power cut, a second one at the next sign-in: {tried} points, seed {SEED}")


def test_a_power_cut_in_a_dictation_loses_less_than_a_second(
    founded: FoundedClinic,
    dictation: bytes,
    engines: Engines,
    cut_at_sampled_points: Tried,
    fault_counts: list[str],
) -> None:
    speech = dictation[: round(2 * SPOKEN_SECONDS * SAMPLE_RATE)]
    at_risk: list[float] = []
    written_down: list[int] = []

    def prepare(folder: Path) -> None:
        shutil.copytree(founded.home, a_clinic(folder))
        keep_words(folder, founded.recovery)
        (folder / SPEECH).write_bytes(speech)

    def check(folder: Path, outcome: Outcome) -> None:
        found = check_dictated(folder, outcome)
        if found is None:
            return
        taken = max(one.get("taken", 0) for one in outcome.acknowledged)
        at_risk.append(max(0, taken - found.samples) / SAMPLE_RATE)
        if found.seconds > 4 and len(written_down) < TRANSCRIBED:
            with sign_in(folder) as session:
                transcript = Transcription(session, engines).transcribe(found.id, Task())
            assert transcript.segments
            written_down.append(len(transcript.text.split()))

    cut_at_sampled_points(prepare, dictate, check, 120)
    assert len(written_down) == TRANSCRIBED
    assert max(at_risk) < 1
    fault_counts.append(
        f"power cut in a dictation: at most {max(at_risk):.1f} s lost, {len(at_risk)} recordings"
        f" offered and played, {len(written_down)} written down"
    )


def sign_in(folder: Path) -> Session:
    return accounts(folder).sign_in(CLINICIAN.name, CLINICIAN.password)


def accounts(folder: Path) -> Accounts:
    return Accounts(settings_for(a_clinic(folder)), argon=Argon2Cost.floor())


def test_a_power_cut_in_a_change_of_passphrase_leaves_one_that_works(
    founded: FoundedClinic, cut_at_sampled_points: Tried
) -> None:
    def check(folder: Path, outcome: Outcome) -> None:
        one_passphrase_works(folder, outcome, new_first=False)

    assert cut_at_sampled_points(copied(founded.home), change_the_passphrase, check, 8)


def found_a_clinic(act: Act) -> None:
    act.begin()
    accounts(act.folder).found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
    act.acknowledge("founded")


def test_a_power_cut_in_the_founding_lets_it_be_repeated(cut_at_sampled_points: Tried) -> None:
    def check(folder: Path, outcome: Outcome) -> None:
        if not accounts(folder).founded():
            assert not outcome.acknowledged
            accounts(folder).found(CLINIC_NAME, [CLINICIAN, OFFICE_MANAGER])
        with sign_in(folder) as session:
            assert session.audit.verify().whole

    assert cut_at_sampled_points(lambda folder: a_clinic(folder).mkdir(), found_a_clinic, check, 8)
