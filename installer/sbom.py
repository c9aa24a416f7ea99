"""The bill of materials (CycloneDX 1.6) and the licences of everything in a bundle.

    python -m installer.sbom BUNDLE

Writes `sbom.cdx.json` and the folder `licences` into the bundle; build_installer.spec does so at
the end of each build. A library of the bundle that nobody has looked at, or a licence that may not
ship, stops it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
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
from installer.shipped import Part, UnknownLicenceError, all_parts, library, normal

SBOM, LICENCES = "sbom.cdx.json", "licences"
_OURS = "LicenseRef-Consultroom"


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
    """The single libraries of a bundle; UnknownLicenceError for one that nobody has looked at."""
    found: dict[str, Part] = {}
    for path in sorted(bundle.rglob("lib*")):
        of_qt = "plugins" in path.parts  # which its package stands for
        if of_qt or (".so" not in path.name and ".dylib" not in path.name):
            continue
        part = library(path.name)
        if part is None:
            raise UnknownLicenceError(f"Nobody has looked at the licence of {path.name}.")
        notice = _notice_of_the_system(path.name)
        known = found.get(part.name)
        texts = {**(known.texts if known else part.texts), **notice}
        found[part.name] = Part(part.name, part.version, part.licence, texts=texts)
    return list(found.values())


def _notice_of_the_system(file_name: str) -> dict[str, bytes]:
    """What Debian says of a library that came from it; of another system nothing."""
    listing = shutil.which("dpkg-query")
    for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib"):
        path = Path(folder, file_name)
        if listing is None or not path.exists():
            continue
        asked = [listing, "--search", str(path.resolve())]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603
        package = done.stdout.partition(":")[0]
        copyright_file = Path("/usr/share/doc", package, "copyright")
        if package and copyright_file.is_file():
            return {f"{package}.txt": copyright_file.read_bytes()}
    return {}


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
