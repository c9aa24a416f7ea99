"""The page of every stage at which nobody works yet."""

# Only the door that is opened is loaded: the first window should not wait for the others.
# ruff: noqa: PLC0415

from __future__ import annotations

from collections.abc import Callable

from ui.actions import Actions
from ui.theme.theme import Theme
from ui.view_models.shell import Shell, Stage
from ui.widgets.card import CardPage

Make = Callable[[Theme, Actions, Shell], CardPage]


def door_of(stage: Stage, theme: Theme, actions: Actions, shell: Shell) -> CardPage:
    """The page of a stage, made anew."""
    return _DOORS[stage](theme, actions, shell)


def _start(theme: Theme, actions: Actions, shell: Shell) -> CardPage:
    from ui.views.start import StartView

    return StartView(theme, actions, shell)


def _first_run(theme: Theme, _: Actions, shell: Shell) -> CardPage:
    from ui.views.first_run import FirstRunView

    return FirstRunView(theme, shell)


def _restore(theme: Theme, _: Actions, shell: Shell) -> CardPage:
    from ui.view_models.restore import RestoreModel
    from ui.views.restore import RestoreView

    return RestoreView(theme, shell, RestoreModel(shell.settings, shell.operations))


def _sign_in(theme: Theme, actions: Actions, shell: Shell) -> CardPage:
    from ui.views.sign_in import SignInView

    return SignInView(theme, actions, shell)


def _enrol(theme: Theme, _: Actions, shell: Shell) -> CardPage:
    from ui.views.enrol import EnrolledView, EnrolView

    return EnrolledView(theme, shell) if shell.fingerprint else EnrolView(theme, shell)


def _recovery(theme: Theme, _: Actions, shell: Shell) -> CardPage:
    from ui.views.recovery import RecoveryView

    return RecoveryView(theme, shell)


def _rescue(theme: Theme, _: Actions, shell: Shell) -> CardPage:
    from ui.view_models.rescue import RescueModel
    from ui.views.rescue import RescueView

    session, office = shell.present()
    shortest = session.policies.shortest_password
    model = RescueModel(office, shell.operations, shell.recovery_words, shortest)
    return RescueView(theme, shell, model)


def _recovery_sheet(theme: Theme, actions: Actions, shell: Shell) -> CardPage:
    from ui.views.recovery_sheet import RecoverySheetView

    return RecoverySheetView(theme, actions, shell, shell.written())


def _codes(theme: Theme, _: Actions, shell: Shell) -> CardPage:
    from ui.view_models.account import AccountModel
    from ui.views.totp import CodesView

    session, office = shell.present()
    shortest = session.policies.shortest_password
    account = AccountModel(session.person, office, shell.operations, shortest)
    return CodesView(theme, shell, account)


def _seal_broken(theme: Theme, _: Actions, shell: Shell) -> CardPage:
    from ui.views.seal_broken import SealBrokenView

    return SealBrokenView(theme, shell)


_DOORS: dict[Stage, Make] = {
    Stage.START: _start,
    Stage.FIRST_RUN: _first_run,
    Stage.RESTORE: _restore,
    Stage.SIGN_IN: _sign_in,
    Stage.ENROL: _enrol,
    Stage.RECOVERY: _recovery,
    Stage.RESCUE: _rescue,
    Stage.RECOVERY_SHEET: _recovery_sheet,
    Stage.CODES: _codes,
    Stage.SEAL_BROKEN: _seal_broken,
}
