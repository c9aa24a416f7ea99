"""The page of every stage at which nobody works yet."""

# Only the door that is opened is loaded: the first window should not wait for the others.
# ruff: noqa: PLC0415

from __future__ import annotations

from ui.actions import Actions
from ui.theme.theme import Theme
from ui.view_models.shell import Shell, Stage
from ui.widgets.card import CardPage


def door_of(stage: Stage, theme: Theme, actions: Actions, shell: Shell) -> CardPage:
    """The page of a stage, made anew."""
    del actions
    if stage is Stage.FIRST_RUN:
        from ui.views.first_run import FirstRunView

        return FirstRunView(theme, shell)
    if stage is Stage.RECOVERY_SHEET:
        from ui.views.first_run import RecoveryWordsView

        return RecoveryWordsView(theme, shell)
    if stage is Stage.SEAL_BROKEN:
        from ui.views.seal_broken import SealBrokenView

        return SealBrokenView(theme, shell)
    from ui.views.sign_in import SignInView

    return SignInView(theme, shell)
