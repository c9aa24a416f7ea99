"""Whether the models that this clinic computes with are here, and are what the log says."""

from __future__ import annotations

from app.catalog.catalog import Catalog
from app.catalog.registry import Registry, entries_of
from app.store.health import Finding
from app.store.kinds import StoreKind
from app.texts import tr

REGISTRY = "registry"
MODEL_FILES = "model_files"


def changed(registry: Registry) -> list[Finding]:
    """What was changed past the application."""
    if not registry.doubtful:
        return []
    return [
        Finding(
            REGISTRY,
            StoreKind.CLINIC,
            tr(
                "The log tells another story of the clinic's models than their registry: "
                "{names}. Nothing is computed with models of their kind.",
                names=", ".join(sorted(registry.doubtful)),
            ),
            tr("Install them again from their originals, or remove them."),
        )
    ]


def missing(catalog: Catalog, registry: Registry) -> list[Finding]:
    """Models that are used or pinned and whose files are not here, as after a restore elsewhere."""
    entries = entries_of(catalog, registry.records)
    wanted = (one for one in registry.records if one.state == "active" or one.pinned)
    lacking = (entry for one in wanted if (entry := entries.get(one.key)) is not None)
    return [
        Finding(
            MODEL_FILES,
            StoreKind.CLINIC,
            tr(
                "The files of the model «{name}» are not on this workstation, or not whole.",
                name=entry.name,
            ),
            tr("Install it from its folder or stick, or switch to another model."),
        )
        for entry in lacking
        if not entry.installed()
    ]
