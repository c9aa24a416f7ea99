"""The rules of Windows Firewall, as text; no rule was made on a Windows machine yet."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.seal import firewall

SCRIPT = Path(__file__).parents[3] / "installer" / "windows" / "consultroom.nsi"
PROGRAM = r"C:\Program Files\Consultroom\consultroom.exe"
STORED = f"v2.31|Action=Block|Active=TRUE|Dir=Out|App={PROGRAM}|Name={firewall.APPLICATION}|"


def commands_of_the_installer(name: str, program: str) -> list[str]:
    """What the macro of the script runs for one program."""
    script = SCRIPT.read_text("utf-8").replace("\\\n", "")
    macro = script.split("!macro Wall NAME PROGRAM")[1].split("!macroend")[0]
    return [
        command.replace("${NAME}", name).replace("${PROGRAM}", program)
        for command in re.findall(r"nsExec::ExecToLog '(.*)'", macro)
    ]


def test_the_installer_runs_the_same_commands() -> None:
    assert commands_of_the_installer(firewall.APPLICATION, PROGRAM) == [
        firewall.typed(firewall.remove_rule(firewall.APPLICATION)),
        *map(firewall.typed, firewall.add_rules(firewall.APPLICATION, PROGRAM)),
    ]


def test_the_installer_walls_in_both_programs_by_the_same_names() -> None:
    script = SCRIPT.read_text("utf-8")
    removal = script.split('Section "Uninstall"')[1]
    for name, program in (
        (firewall.APPLICATION, "${APPLICATION}"),
        (firewall.WORKER, "${WORKER}"),
    ):
        assert f'!insertmacro Wall "{name}" "{program}"' in script
        assert firewall.typed(firewall.remove_rule(name)) in removal


def test_a_rule_blocks_both_ways_whole_and_in_every_profile() -> None:
    assert [firewall.typed(command) for command in firewall.add_rules("A rule", PROGRAM)] == [
        f'netsh advfirewall firewall add rule name="A rule" dir={way} action=block'
        f' program="{PROGRAM}" enable=yes profile=any'
        for way in ("out", "in")
    ]


def test_a_stored_rule_is_recognized_however_its_path_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ProgramFiles", r"C:\Program Files")
    assert firewall.blocks(STORED, PROGRAM)
    assert firewall.blocks(STORED.upper().replace("|ACTION=BLOCK|ACTIVE=TRUE|DIR=OUT|APP=",
                           "|Action=Block|Active=TRUE|Dir=Out|App=").replace("|NAME=", "|Name="),
                           PROGRAM)  # fmt: skip
    short = STORED.replace(r"C:\Program Files", "%ProgramFiles%")
    assert firewall.blocks(f"{short}Desc=Kept out|EmbedCtxt=Consultroom|", PROGRAM)


@pytest.mark.parametrize(
    ("there", "instead"),
    [
        ("Action=Block", "Action=Allow"),
        ("Active=TRUE", "Active=FALSE"),
        ("Dir=Out", "Dir=In"),
        ("consultroom.exe", "another.exe"),
        ("Dir=Out|", "Dir=Out|Protocol=6|"),
        ("Dir=Out|", "Dir=Out|Profile=Public|"),
        ("Dir=Out|", "Dir=Out|RA4=192.0.2.1|"),
        ("Dir=Out|", "Dir=Out|RPort=443|"),
        ("Dir=Out|", ""),
    ],
)
def test_a_rule_that_blocks_less_does_not_count(there: str, instead: str) -> None:
    assert there in STORED
    assert not firewall.blocks(STORED.replace(there, instead), PROGRAM)


def test_the_firewall_counts_only_where_every_profile_is_on() -> None:
    on = {"DomainProfile": 1, "StandardProfile": 1, "PublicProfile": 1}
    assert firewall.switched_on(on, {})
    assert firewall.switched_on(on, {"DomainProfile EnableFirewall": 1})
    for name in on:
        assert not firewall.switched_on({**on, name: 0}, {})
        assert not firewall.switched_on({key: on[key] for key in on if key != name}, {})
    assert not firewall.switched_on(on, {"PublicProfile EnableFirewall": 0})
    assert not firewall.switched_on(on, {"DomainProfile AllowLocalPolicyMerge": 0})


def test_where_nothing_can_be_read_the_rule_is_missing() -> None:
    assert firewall.missing(PROGRAM) == (
        "no Windows Firewall that is switched on",
        "no firewall rule for this program",
    )
