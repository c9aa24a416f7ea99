"""Muon: momentum whose matrix updates are orthogonalized, for few steps on a small machine."""

from __future__ import annotations

from collections import defaultdict

import torch
from torch import Tensor


def orthogonalized(update: Tensor, steps: int = 5) -> Tensor:
    """The nearest semi-orthogonal matrices of a stack, by Newton and Schulz's iteration."""
    x = (update / (update.norm(dim=(-2, -1), keepdim=True) + 1e-7)).bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    for _ in range(steps):
        square = x @ x.mT
        x = 3.4445 * x + (-4.7750 * square + 2.0315 * square @ square) @ x
    return (x.mT if tall else x).float()


class Muon(torch.optim.Optimizer):
    """For the hidden matrices; embeddings, norms and biases belong to AdamW."""

    def __init__(
        self, parameters: list[Tensor], lr: float, momentum: float = 0.95, decay: float = 0.01
    ) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            alike: dict[torch.Size, list[Tensor]] = defaultdict(list)
            for parameter in group["params"]:
                if parameter.grad is not None:
                    alike[parameter.shape].append(parameter)
            for shape, parameters in alike.items():
                updates = []
                for parameter in parameters:
                    state = self.state[parameter]
                    if not state:
                        state["momentum"] = torch.zeros_like(parameter)
                    state["momentum"].lerp_(parameter.grad, 1 - group["momentum"])
                    updates.append(parameter.grad.lerp(state["momentum"], group["momentum"]))
                # Matrices of one shape are orthogonalized together.
                stack = orthogonalized(torch.stack(updates).flatten(2))
                size = group["lr"] * max(1.0, stack.shape[-2] / stack.shape[-1]) ** 0.5
                for parameter, update in zip(parameters, stack, strict=True):
                    parameter.mul_(1 - group["lr"] * group["decay"])
                    parameter.add_(update.view(shape), alpha=-size)
