"""What this workstation has to compute with."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

import pynvml

from app.hardware.cores import cores_here
from app.hardware.main_memory import main_memory
from app.texts import tr

_CPU_FACTS: Final = Path("/proc/cpuinfo")
_OLDEST_CUDA: Final = 12_000
"""CTranslate2 and llama.cpp are built for CUDA 12.0 and later, as NVML writes versions."""
_OLDEST_COMPUTE: Final = (5, 0)
"""What CUDA 12 computes on."""

_MILLI: Final = 1000.0
_MAKER: Final = "NVIDIA GeForce "

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another process that holds memory of a card; `memory_bytes` None where it is not said."""

    process: int
    name: str
    memory_bytes: int | None


@dataclass(frozen=True, slots=True)
class Gpu:
    """One card; memory in bytes, temperature in degrees Celsius, power in watts, load from 0 to 1.

    `device` is what the engines call it. A reading that the card does not give is None. `refusal`
    says why the engines cannot compute on it. `own` is what each process of this application holds
    of its memory. `bus` is its address, as in Placement.
    """

    name: str
    memory_bytes: int
    free_bytes: int
    device: str = "CUDA0"
    compute: tuple[int, int] | None = None
    ecc: bool | None = None
    temperature: int | None = None
    watts: float | None = None
    watts_limit: float | None = None
    neighbours: tuple[Neighbour, ...] = ()
    refusal: str = ""
    load: float | None = None
    own: Mapping[int, int | None] = field(default_factory=dict)
    bus: str = ""


@dataclass(frozen=True, slots=True)
class Hardware:
    """The processor, the cores that this process may use, main memory in bytes, and the cards.

    `problem` says why there is no card although something here draws.
    """

    processor: str
    cores: int
    memory_bytes: int
    gpus: tuple[Gpu, ...] = ()
    available_bytes: int = 0
    driver: str = ""
    problem: str = ""


def short_name(card: str) -> str:
    """A card's name where there is little room."""
    return card.removeprefix(_MAKER)


def probe(own: Collection[int] = (), environment: Mapping[str, str] = os.environ) -> Hardware:
    """Ask the system; a machine without NVIDIA's driver has no cards.

    `own` are processes of this application, which are no neighbours.
    """
    total, available = main_memory()
    driver, gpus, problem = _nvidia({os.getpid(), *own}, environment)
    return Hardware(_processor(), cores_here(), total, gpus, available, driver, problem)


def _processor() -> str:
    if _CPU_FACTS.exists():
        for line in _CPU_FACTS.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _nvidia(
    own: Collection[int], environment: Mapping[str, str]
) -> tuple[str, tuple[Gpu, ...], str]:
    """The driver's version, the cards, and why there are none."""
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError as error:
        if getattr(error, "value", None) == pynvml.NVML_ERROR_LIBRARY_NOT_FOUND:
            return "", (), ""
        return "", (), _silent(error)
    try:
        driver = str(pynvml.nvmlSystemGetDriverVersion())
        cuda = _told(pynvml.nvmlSystemGetCudaDriverVersion_v2)
        refusal = (
            tr("Its driver {driver} is too old for CUDA 12: install a newer one.", driver=driver)
            if cuda is None or cuda < _OLDEST_CUDA
            else ""
        )
        handles = [
            _told(pynvml.nvmlDeviceGetHandleByIndex, index)
            for index in range(pynvml.nvmlDeviceGetCount())
        ]
        seen = _visible(handles, environment.get("CUDA_VISIBLE_DEVICES"))
        gpus = [_gpu(handle, f"CUDA{number}", own, refusal) for number, handle in enumerate(seen)]
        return driver, tuple(gpus), ""
    except pynvml.NVMLError as error:
        return "", (), _silent(error)
    finally:
        _told(pynvml.nvmlShutdown)


def _silent(error: Exception) -> str:
    return tr("NVIDIA's driver does not answer ({error}).", error=error)


def _visible(handles: Sequence[Any], wanted: str | None) -> Sequence[Any]:
    """The cards in the order in which CUDA counts them; it stops at the first that is not there."""
    if wanted is None:
        return handles
    seen = []
    for name in map(str.strip, wanted.split(",")):
        named = [
            handle
            for number, handle in enumerate(handles)
            if name == str(number)
            or (
                name.startswith("GPU-")
                and str(_told(pynvml.nvmlDeviceGetUUID, handle)).startswith(name)
            )
        ]
        if len(named) != 1:
            break
        seen += named
    return seen


def _gpu(handle: Any, device: str, own: Collection[int], refusal: str) -> Gpu:
    memory = None if handle is None else _told(pynvml.nvmlDeviceGetMemoryInfo, handle)
    if memory is None:
        return Gpu("NVIDIA card", 0, 0, device, refusal=tr("The card does not answer."))
    compute = _told(pynvml.nvmlDeviceGetCudaComputeCapability, handle)
    ecc = _told(pynvml.nvmlDeviceGetEccMode, handle)
    power = _told(pynvml.nvmlDeviceGetPowerUsage, handle)
    limit = _told(pynvml.nvmlDeviceGetEnforcedPowerLimit, handle)
    use = _told(pynvml.nvmlDeviceGetUtilizationRates, handle)
    running = _running(handle)
    if compute is not None and tuple(compute) < _OLDEST_COMPUTE:
        refusal = refusal or tr("The card is too old for CUDA 12.")
    return Gpu(
        name=str(_told(pynvml.nvmlDeviceGetName, handle) or "NVIDIA card"),
        memory_bytes=int(memory.total),
        free_bytes=int(memory.free),
        device=device,
        compute=None if compute is None else (int(compute[0]), int(compute[1])),
        ecc=None if ecc is None else ecc[0] == pynvml.NVML_FEATURE_ENABLED,
        temperature=_told(pynvml.nvmlDeviceGetTemperature, handle, pynvml.NVML_TEMPERATURE_GPU),
        watts=None if power is None else power / _MILLI,
        watts_limit=None if limit is None else limit / _MILLI,
        neighbours=tuple(
            Neighbour(process, _name(process), held)
            for process, held in running.items()
            if process not in own
        ),
        refusal=refusal,
        load=None if use is None else int(use.gpu) / 100,
        own={process: held for process, held in running.items() if process in own},
        bus=_bus(handle),
    )


def _bus(handle: Any) -> str:
    """The card's address on the bus as other libraries write it; empty where it is not said."""
    found = _told(pynvml.nvmlDeviceGetPciInfo, handle)
    if found is None:
        return ""
    return f"{found.domain:04x}:{found.bus:02x}:{found.device:02x}.0"


def _running(handle: Any) -> dict[int, int | None]:
    """What each process that computes or draws holds of a card's memory, by its number."""
    running = [
        *(_told(pynvml.nvmlDeviceGetComputeRunningProcesses_v3, handle) or ()),
        *(_told(pynvml.nvmlDeviceGetGraphicsRunningProcesses_v3, handle) or ()),
    ]
    return {one.pid: one.usedGpuMemory for one in sorted(running, key=lambda one: int(one.pid))}


def _name(process: int) -> str:
    """The program's file name; its path may name a person."""
    path = str(_told(pynvml.nvmlSystemGetProcessName, process) or "")
    return path.replace("\\", "/").rpartition("/")[2]


def _told(ask: Callable[..., T], *about: object) -> T | None:
    """What the driver says; None for what this card or driver does not say."""
    try:
        return ask(*about)
    except pynvml.NVMLError:
        return None
