"""Ask a database of advisories about every package in requirements.lock, by pip-audit.

Exit codes: 0 nothing is known, or the database cannot be reached, which is said in one line; 1 an
advisory that nobody has given a reason for, in installer/ignored_advisories.toml.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
IGNORED = ROOT / "installer" / "ignored_advisories.toml"
COMMAND = (
    sys.executable, "-m", "pip_audit", "--requirement", str(ROOT / "requirements.lock"),
    "--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off",
    "--timeout", "15",
)  # fmt: skip
UNREACHABLE = ("ConnectionError", "ProxyError", "Timeout", "SSLError", "HTTPError", "MaxRetry")
FEW = 5
"""How many packages are named before the rest is only counted."""

Say = Callable[[str], None]


class MeaningError(Exception):
    """An answer, or a list of what is passed over, that nobody can read."""


def main(say: Say = print, command: Sequence[str] = COMMAND, today: date | None = None) -> int:
    """Ask, and say what came of it."""
    try:
        ignored = read_ignored(IGNORED.read_text("utf-8"), today or date.today())  # noqa: DTZ011
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        if done.stdout.strip():
            return judge(done.stdout, ignored, say)
        return explain(done.stderr, say)
    except MeaningError as error:
        say(f"Advisories: {error}")
        return 1


def explain(errors: str, say: Say) -> int:
    """Say why nothing was answered; only an unreachable database is passed over."""
    if not any(word in errors for word in UNREACHABLE):
        raise MeaningError((errors.strip().splitlines() or ["no answer"])[-1])
    say("Advisories: not asked, the database cannot be reached.")
    return 0


def read_ignored(text: str, today: date) -> Mapping[str, str]:
    """The reason for each advisory that is passed over today."""
    found = {}
    for row in tomllib.loads(text).get("advisory", []):
        try:
            name, reason, until = str(row["id"]), str(row["reason"]).strip(), row["until"]
        except KeyError as error:
            raise MeaningError(f"an ignored advisory has no {error}.") from error
        if not reason or type(until) is not date:
            raise MeaningError(f"{name} is ignored without a reason or a day.")
        if today <= until:
            found[name] = reason
    return found


def judge(answer: str, ignored: Mapping[str, str], say: Say) -> int:
    """Say what the database knows; 1 where something is open."""
    try:
        packages: list[dict[str, Any]] = json.loads(answer)["dependencies"]
        skipped = [one["name"] for one in packages if "skip_reason" in one]
        known = [one for one in packages if "skip_reason" not in one]
        found = [(one, advisory) for one in known for advisory in one["vulns"]]
    except (ValueError, KeyError, TypeError) as error:
        raise MeaningError("the answer cannot be read.") from error
    if not known:
        say("Advisories: not asked, the database that answers here knows none of the packages.")
        return 0
    still_open = 0
    for package, advisory in found:
        names = {advisory["id"], *advisory.get("aliases", ())}
        reason = next((ignored[name] for name in sorted(names) if name in ignored), "")
        fixed = ", ".join(advisory.get("fix_versions", ())) or "no version yet"
        what = f"{package['name']} {package['version']}: {advisory['id']}, fixed in {fixed}"
        say(f"{what}, ignored: {reason}" if reason else what)
        still_open += not reason
    asked = f"Advisories: {len(known)} packages asked, {still_open} open"
    some = ", ".join(skipped[:FEW])
    rest = f" and {len(skipped) - FEW} more" if len(skipped) > FEW else ""
    say(f"{asked}; not known there: {some}{rest}." if skipped else f"{asked}.")
    return 1 if still_open else 0


if __name__ == "__main__":
    sys.exit(main())
