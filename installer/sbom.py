"""The bill of materials (CycloneDX 1.6) and the licences of everything in a bundle.

    python -m installer.sbom BUNDLE

Writes `sbom.cdx.json` and the folder `licences` into the bundle; build_installer.spec does so at
the end of each build. A library of the bundle that nobody has looked at, or a licence that may not
ship, stops it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.bom_ref import BomRef
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from app.version import version_here
from installer.shipped import Part, UnknownLicenceError, all_parts, library, normal, sha256_of

SBOM, LICENCES = "sbom.cdx.json", "licences"
_OURS = "LicenseRef-Consultroom"
_SYSTEM = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib")


def write(bundle: Path) -> None:
    """Put the bill and all licences into a bundle."""
    named = all_parts()
    known = {normal(part.name) for part in named}
    loose = loose_libraries(bundle)
    parts = [*named, *(part for part in loose if normal(part.name) not in known)]
    (bundle / SBOM).write_text(as_json(parts), "utf-8")
    folder = bundle / LICENCES
    shutil.rmtree(folder, ignore_errors=True)
    for part in parts:
        place = folder / normal(part.name.replace(" ", "-"))
        place.mkdir(parents=True, exist_ok=True)
        for name, text in part.texts.items():
            (place / name).write_bytes(text)


def as_json(parts: Iterable[Part]) -> str:
    """The bill as CycloneDX 1.6."""
    application = Component(
        name="consultroom",
        version=version_here(),
        type=ComponentType.APPLICATION,
        bom_ref=BomRef("consultroom"),
    )
    bom = Bom()
    bom.metadata.component = application
    components = [_component(part) for part in parts]
    for component in components:
        bom.components.add(component)
    bom.register_dependency(application, components)
    return make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=1)


def loose_libraries(bundle: Path) -> list[Part]:
    """The single libraries of a bundle; UnknownLicenceError for one that nobody has looked at.

    Where Debian brought one, its package's name, version and notices are told too.
    """
    paths = [path for path in sorted(bundle.rglob("lib*")) if _is_loose(path)]
    origins = _origins({path.name for path in paths})
    found: dict[str, Part] = {}
    for path in paths:
        part = library(path.name)
        if part is None:
            raise UnknownLicenceError(f"Nobody has looked at the licence of {path.name}.")
        package, version = origins.get(path.name, ("", ""))
        known = found.get(part.name, part)
        found[part.name] = replace(
            known,
            version=known.version or version,
            purl=known.purl or (f"pkg:deb/debian/{package}@{version}" if package else ""),
            texts={**known.texts, **_notice(package)},
            hashes=tuple(sorted({*known.hashes, sha256_of(path)})),
        )
    return list(found.values())


def _is_loose(path: Path) -> bool:
    """Whether it is a library by itself: no plugin of Qt, and no link to one that was left out."""
    named = ".so" in path.name or ".dylib" in path.name
    return named and "plugins" not in path.parts and path.is_file()


def _origins(names: set[str]) -> dict[str, tuple[str, str]]:
    """The package and version that libraries of this system came with; elsewhere than Debian none.

    Packages from before /lib became a link to /usr/lib still know their files there.
    """
    listing = shutil.which("dpkg-query")
    if listing is None:
        return {}
    real = {
        str(path.resolve()): name
        for name in names
        for folder in _SYSTEM
        if (path := Path(folder, name)).exists()
    }
    asked = [*real, *(path.removeprefix("/usr") for path in real)]
    owners = re.findall(r"(?m)^([^\s:,]+)[^\n]*: (/\S+)$", _said([listing, "--search", *asked]))
    shown = _said([listing, "--show", "--showformat=${Package} ${Version}\n"])
    versions = dict(line.split() for line in shown.splitlines() if len(line.split()) == 2)
    return {
        real[whole]: (package, versions.get(package, ""))
        for package, path in owners
        if (whole := path if path in real else f"/usr{path}") in real
    }


def _said(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout  # noqa: S603


def _notice(package: str) -> dict[str, bytes]:
    copyright_file = Path("/usr/share/doc", package, "copyright")
    if not package or not copyright_file.is_file():
        return {}
    return {f"{package}.txt": copyright_file.read_bytes()}


def _component(part: Part) -> Component:
    reference = f"{normal(part.name.replace(' ', '-'))}@{part.version or 'bundle'}"
    expression = (
        DisjunctiveLicense(name="Consultroom's own")
        if part.licence == _OURS
        else LicenseExpression(part.licence)
    )
    links = []
    if part.locked:
        address = f"https://pypi.org/project/{part.name}/{part.version}/"
        links.append(
            ExternalReference(
                type=ExternalReferenceType.DISTRIBUTION,
                url=XsUri(address),
                hashes=[_hash(one) for one in part.locked],
            )
        )
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType(part.kind),
        bom_ref=BomRef(reference),
        licenses=[expression],
        purl=PackageURL.from_string(part.purl) if part.purl else None,
        hashes=[_hash(one) for one in part.hashes],
        external_references=links,
    )


def _hash(sha256: str) -> HashType:
    return HashType(alg=HashAlgorithm.SHA_256, content=sha256)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
