"""Where training starts: weak circuits for copying and for looking up a cited segment.

Transformers find such circuits by themselves, but only after many steps that a small machine does
not have. Nothing here knows any text; training is free to use, change or undo all of it.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .language_model import SCALE, Llama


@torch.no_grad()
def prepare(model: Llama, bracket: int) -> None:
    """`bracket` is the token that ends a segment's number."""
    Start(model).prepare(bracket)


class Start:
    """Every head reads and writes 64-dimensional parts of the residual stream."""

    def __init__(self, model: Llama) -> None:
        self.model, self.size = model, model.shape.head
        width = model.shape.width
        basis = nn.init.orthogonal_(torch.empty(width, width))
        # The first dimension is a constant, for heads that look at positions only.
        model.embedding[:, 0] = 4 * SCALE
        basis[:, 0] = 0
        self.identity, self.before, self.third, self.segment = basis.chunk(4)

    def prepare(self, bracket: int) -> None:
        self.look_back(0, 1, self.before)
        self.look_back(1, 3, self.third)
        # Where the token before is the present one, propose what stands there.
        for head, value in ((0, self.identity), (1, self.before)):
            self.match(1, head, self.identity, self.before, value, sharpness=2.5, share=1.0)
        self.tag(1, 2, bracket)
        # After "cite":[2],"text":" the third token back is the number.
        self.match(2, 0, self.third, self.segment, self.identity, sharpness=4, share=0.4)

    def rows(self, layer: int, head: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """A head's query, key, value and output, the first two emptied."""
        block, rows = self.model.blocks[layer], slice(head * self.size, (head + 1) * self.size)
        query, key, value = (part[rows] for part in block.qkv.chunk(3))
        query.zero_()
        key.zero_()
        return query, key, value, block.out[:, rows]

    def look_back(self, head: int, distance: int, target: Tensor) -> None:
        """Writes the identity of the token at this distance; fast rotations find it."""
        query, key, value, out = self.rows(0, head)
        pairs = torch.arange(8)
        query[2 * pairs, 0] = 1.5
        key[2 * pairs, 0] = 1.5 * (distance * self.model.rates[:8]).cos()
        key[2 * pairs + 1, 0] = 1.5 * (distance * self.model.rates[:8]).sin()
        value.copy_(self.identity)
        out.copy_(0.5 * target.T)

    def match(
        self,
        layer: int,
        head: int,
        wanted: Tensor,
        offered: Tensor,
        value: Tensor,
        *,
        sharpness: float,
        share: float,
    ) -> None:
        """Attends to equal content; only slow rotations, so that the distance does not matter."""
        query, key, reads, out = self.rows(layer, head)
        half = self.size // 2
        query[half:] = sharpness * wanted[:half]
        key[half:] = sharpness * offered[:half]
        reads.copy_(value)
        out.copy_(share * value.T)

    def tag(self, layer: int, head: int, bracket: int) -> None:
        """Gives every token the number of its segment, from the nearest bracket before it."""
        query, key, value, out = self.rows(layer, head)
        mark = self.model.embedding[bracket].clone()
        mark[0] = 0
        pairs = torch.arange(6, 12)
        query[2 * pairs, 0] = 2
        key[2 * pairs] = 2 * mark / mark.norm()
        value.copy_(self.before)
        out.copy_(0.5 * self.segment.T)
