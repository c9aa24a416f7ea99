"""Charts stay closed while it is not proved that the network is."""

from __future__ import annotations

import pytest

from app.accounts.accounts import Accounts
from app.audit.events import Action
from app.bootstrap import Services, open_room
from app.catalog.catalog import Catalog
from app.errors import Refused
from app.inference.engines import Engines
from app.paths import Paths
from app.seal.report import SealReport
from app.settings import Settings
from tests.fixtures.clinic import CLINICIAN

BROKEN = SealReport(("no_new_privs", "seccomp"), ("raw socket",), ("inet tcp socket",))
NOTHING = SealReport((), (), ())
WHOLE = SealReport(("no_new_privs", "seccomp"), ("raw socket",), ())


def services(settings: Settings, clinic: Accounts, catalog: Catalog, seal: SealReport) -> Services:
    engines = Engines(settings, catalog)
    return Services(settings, Paths(settings.home), clinic, catalog, engines, seal)


@pytest.mark.parametrize("seal", [BROKEN, NOTHING], ids=["broken", "never tried"])
def test_charts_stay_closed_and_the_log_says_why(
    settings: Settings, clinic: Accounts, catalog: Catalog, seal: SealReport
) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        with pytest.raises(Refused, match="the charts stay closed"):
            open_room(services(settings, clinic, catalog, seal), session)

        (kept,) = session.audit.events(action=Action.SEAL)
        assert (kept.status, kept.reason) == ("failed", "seal_broken")
        assert kept.detail["broken"] == ", ".join(seal.broken).replace(" ", "_")


def test_the_log_keeps_the_proof(settings: Settings, clinic: Accounts, catalog: Catalog) -> None:
    with clinic.sign_in(CLINICIAN.name, CLINICIAN.password) as session:
        open_room(services(settings, clinic, catalog, WHOLE), session)

        (kept,) = session.audit.events(action=Action.SEAL)
        assert (kept.status, kept.reason) == ("ok", "")
        assert kept.detail["held"] == 1
        assert kept.detail["layers"] == "no_new_privs, seccomp"
