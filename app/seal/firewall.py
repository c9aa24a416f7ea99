"""The rules of Windows Firewall: what set-up gives it, and whether they are there.

`installer/windows/consultroom.nsi` runs the same commands; a test compares them.
"""

from __future__ import annotations

import ntpath
import sys
from collections.abc import Iterable, Mapping
from typing import Final

APPLICATION: Final = "Consultroom (no network)"
WORKER: Final = "Consultroom worker (no network)"
_POLICY: Final = r"SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy"
_GROUP_POLICY: Final = r"SOFTWARE\Policies\Microsoft\WindowsFirewall"
_PROFILES: Final = ("DomainProfile", "StandardProfile", "PublicProfile")
_GROUP_PROFILES: Final = ("DomainProfile", "PrivateProfile", "PublicProfile")
_WHOLE: Final = {"Action": "Block", "Active": "TRUE", "Dir": "Out"}
_WORDS: Final = frozenset({"Name", "Desc", "EmbedCtxt"})
"""Fields that do not narrow a rule."""


def remove_rule(name: str) -> list[str]:
    """The command that removes the rules of this name."""
    return ["netsh", "advfirewall", "firewall", "delete", "rule", f"name={name}"]


def add_rules(name: str, program: str) -> list[list[str]]:
    """The commands that keep a program from every network, outwards first."""
    return [
        [
            *("netsh", "advfirewall", "firewall", "add", "rule", f"name={name}"),
            *(f"dir={way}", "action=block", f"program={program}", "enable=yes", "profile=any"),
        ]
        for way in ("out", "in")
    ]


def typed(command: Iterable[str]) -> str:
    """A command as a person types it: netsh takes quotes after the sign of equality."""
    return " ".join(
        f'{key}="{value}"' if sign and key in {"name", "program"} else word
        for word in command
        for key, sign, value in (word.partition("="),)
    )


def missing(program: str) -> tuple[str, ...]:
    """What the firewall lacks to keep a program from every network, in words.

    Read from the registry, which everybody may read and no language changes.
    """
    found = []
    if not _switched_on():
        found.append("no Windows Firewall that is switched on")
    if not any(blocks(rule, program) for rule in _rules()):
        found.append("no firewall rule for this program")
    return tuple(found)


def blocks(stored: str, program: str) -> bool:
    """Whether a stored rule blocks every way out of a program, and nothing narrows it.

    Source: [MS-FASP] 2.2.37; v2.31|Action=Block|Active=TRUE|Dir=Out|App=C:\\…|Name=…|
    """
    pairs = (field.partition("=") for field in stored.split("|")[1:] if field)
    fields = {name: value for name, _, value in pairs}
    app = ntpath.expandvars(fields.pop("App", ""))
    kept = {name: value for name, value in fields.items() if name not in _WORDS}
    return kept == _WHOLE and ntpath.normcase(app) == ntpath.normcase(program)


def switched_on(own: Mapping[str, int], group: Mapping[str, int]) -> bool:
    """Whether every profile is on and local rules count, as the registry's values say.

    The keys are names of profiles, and in `group` AllowLocalPolicyMerge too; what a group policy
    does not say is as the machine itself has it.
    """
    return all(own.get(name, 0) == 1 for name in _PROFILES) and 0 not in group.values()


def _rules() -> list[str]:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 of Windows alone

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, rf"{_POLICY}\FirewallRules") as key:
            count = winreg.QueryInfoKey(key)[1]
            return [str(winreg.EnumValue(key, index)[1]) for index in range(count)]
    return []


def _switched_on() -> bool:
    own = {name: _number(rf"{_POLICY}\{name}", "EnableFirewall") for name in _PROFILES}
    group = {
        f"{name} {value}": _number(rf"{_GROUP_POLICY}\{name}", value)
        for name in _GROUP_PROFILES
        for value in ("EnableFirewall", "AllowLocalPolicyMerge")
    }
    return switched_on(
        {name: number for name, number in own.items() if number is not None},
        {name: number for name, number in group.items() if number is not None},
    )


def _number(path: str, name: str) -> int | None:
    """A number of the registry, None where nobody has set it."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 of Windows alone

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
                return int(winreg.QueryValueEx(key, name)[0])
        except FileNotFoundError:
            return None
    return None
