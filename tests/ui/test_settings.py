"""The clinic's settings in the window: one save, seen before it counts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from app.accounts.policies import RULES, Policies, PolicyService
from app.bootstrap import Services
from app.domain.practitioner import Role
from app.settings import Settings
from tests.fixtures.clinic import CLINIC_NAME, CLINICIAN, OFFICE_MANAGER
from tests.ui.conftest import Bench, services_for
from ui.actions import ActionId
from ui.view_models.settings import WORDS, SettingsModel, in_words, written
from ui.views.settings import SettingsView
from ui.widgets.policy_fields import KeepField, PolicyField, TextField, WeekField, YesNo


def settings_of(bench: Bench) -> tuple[SettingsView, SettingsModel]:
    bench.window.actions_[ActionId.SETTINGS].trigger()
    page = bench.window.pages.currentWidget()
    assert isinstance(page, SettingsView)
    assert isinstance(page.place, SettingsModel)
    return page, page.place


def edit(page: SettingsView, policy: str, text: str) -> None:
    field = page.fields[policy]
    assert isinstance(field, TextField)
    field.field.setText(text)
    field.field.textEdited.emit(text)


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "1e400"])
def test_a_size_that_is_no_number_is_wrong(bench: Bench, text: str) -> None:
    bench.sign_in(manager=True)
    page, model = settings_of(bench)
    edit(page, "alert_export_bytes", text)
    assert model.wrong("alert_export_bytes")


def test_changes_are_shown_saved_at_once_and_count(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, model = settings_of(bench)
    assert not page.foot.isVisible()
    assert not bench.window.actions_[ActionId.SAVE_SETTINGS].isEnabled()
    edit(page, "idle_lock_minutes", "5")
    edit(page, "alert_export_bytes", "2.5")
    week = page.fields["work_days"]
    assert isinstance(week, WeekField)
    week.days[5].click()
    codes = page.fields["totp"]
    assert isinstance(codes, YesNo)
    codes.check.click()
    keep = page.fields["keep_audio_days"]
    assert isinstance(keep, KeepField)
    keep.way.activated.emit(1)
    assert page.foot.isVisible()
    bench.window.actions_[ActionId.SAVE_SETTINGS].trigger()
    text = page.asking.text.text()
    assert "10 minutes → 5 minutes" in text
    assert "Audio: kept → deleted when the note is signed" in text
    page.asking.password.line.setText(OFFICE_MANAGER.password)
    page.asking.confirm.click()
    bench.until(lambda: not page.asking.isVisible() and not model.typed)
    session = bench.window.shell.session
    assert session is not None
    policies = session.policies
    assert policies.idle_lock_minutes == 5
    assert policies.alert_export_bytes == 2_500_000
    assert policies.work_days == frozenset(range(6))
    assert policies.totp
    assert policies.keep_audio_days == 0
    assert page.said.isVisible()


def test_what_cannot_be_is_said_beside_it_and_nothing_is_saved(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, model = settings_of(bench)
    edit(page, "shortest_password", "9")
    edit(page, "idle_lock_minutes", "5")
    assert "15 to 64" in page.fields["shortest_password"].text.text()
    assert not page.save_button.isEnabled()
    assert not bench.window.actions_[ActionId.SAVE_SETTINGS].isEnabled()
    bench.window.actions_[ActionId.UNDO_SETTINGS].trigger()
    assert model.typed == {}
    field = page.fields["shortest_password"]
    assert isinstance(field, TextField)
    assert field.field.text() == "15"


def test_two_times_that_do_not_fit_are_refused_in_the_panel(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, model = settings_of(bench)
    edit(page, "day_ends", "06:00")
    bench.window.actions_[ActionId.SAVE_SETTINGS].trigger()
    page.asking.password.line.setText(OFFICE_MANAGER.password)
    page.asking.confirm.click()
    bench.until(lambda: "ends before" in page.asking.status.text())
    assert model.typed, "what was typed stays"


def test_what_is_typed_while_others_are_saved_stays(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.sign_in(manager=True)
    page, model = settings_of(bench)
    gate, change = threading.Event(), PolicyService.change

    def slow(service: PolicyService, password: str, **values: object) -> Policies:
        gate.wait(20)
        return change(service, password, **values)

    monkeypatch.setattr(PolicyService, "change", slow)
    edit(page, "alert_charts", "12")
    model.save(OFFICE_MANAGER.password)
    edit(page, "idle_lock_minutes", "7")
    gate.set()
    bench.until(lambda: model.work is None)
    assert model.policies.alert_charts == 12
    assert model.typed == {"idle_lock_minutes": "7"}


def test_what_is_typed_outlives_a_visit_to_another_place(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, _ = settings_of(bench)
    edit(page, "alert_charts", "12")
    bench.window.actions_[ActionId.LOG].trigger()
    page, model = settings_of(bench)
    bench.until(lambda: not bench.window.shell.operations.running(name="policies"))
    assert model.text_of("alert_charts") == "12"


@pytest.mark.parametrize("policy", sorted(RULES))
def test_every_policy_has_words(policy: str) -> None:
    policies = Policies()
    assert policy in WORDS
    assert in_words(policy, getattr(policies, policy))
    assert isinstance(written(policy, policies), str)


def test_who_reads_no_charts_is_told_who_counts_what_is_due(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, _ = settings_of(bench)
    assert "when a clinician signs in" in page.plan.text()


def test_who_manages_and_reads_charts_sees_what_is_due(
    open_window: Callable[[Services], Bench], settings: Settings
) -> None:
    services = services_for(settings)
    both = replace(CLINICIAN, roles=frozenset({Role.CLINICIAN, Role.OFFICE_MANAGER}))
    services.accounts.found(CLINIC_NAME, [both])
    bench = open_window(services)
    bench.sign_in()
    page, _ = settings_of(bench)
    bench.until(lambda: "Due for deletion" in page.plan.text())
    assert page.plan.text().endswith("nothing.")


def test_an_amount_has_the_decimal_sign_of_the_language(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, model = settings_of(bench)
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        edit(page, "electricity_price", "0.31")
        assert model.wrong("electricity_price")
        edit(page, "electricity_price", "0,31")
        edit(page, "alert_export_bytes", "2,5")
        assert not any(model.wrong(policy) for policy in model.typed)
        bench.window.actions_[ActionId.SAVE_SETTINGS].trigger()
        page.asking.password.line.setText(OFFICE_MANAGER.password)
        page.asking.confirm.click()
        bench.until(lambda: not model.typed)
        assert model.policies.electricity_price == Decimal("0.31")
        assert model.policies.alert_export_bytes == 2_500_000
        assert model.text_of("electricity_price") == "0,31"
        assert model.text_of("alert_export_bytes") == "2,5"
    finally:
        QLocale.setDefault(before)
    assert model.text_of("electricity_price") == "0.31"


def test_what_is_below_the_edge_is_made_in_a_turn_of_its_own(bench: Bench) -> None:
    bench.sign_in(manager=True)
    page, _ = settings_of(bench)
    made = len(page.findChildren(PolicyField))
    bench.until(lambda: len(page.findChildren(PolicyField)) > made)
    assert len(page.findChildren(PolicyField)) == len(page.fields)
