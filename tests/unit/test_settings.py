"""Where things lie on this workstation."""

from __future__ import annotations

from pathlib import Path

from tests.fixtures.clinic import settings_for


def test_what_was_measured_lies_with_the_clinic_where_models_take_no_file(tmp_path: Path) -> None:
    settings = settings_for(tmp_path / "clinic")
    assert settings.measured == settings.models
    settings.models.write_bytes(b"no folder")
    assert settings.measured == settings.models, "there is no clinic yet, and none is begun"
    settings.home.mkdir()
    assert settings.measured == settings.home
