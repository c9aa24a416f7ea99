"""Whisper's network in plain torch, with the parameter names of transformers.

The fixed table of positions is our own: Whisper's sines are weak beside the sound, and a small
encoder is long in finding its neighbours with them. Windows may be shorter than 30 s and lie
anywhere in Whisper's 1,500 positions. A CTC head on the encoder serves training only.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

POSITIONS = 1500
CLOCK, FASTEST, SLOWEST = 16, 1.2, 0.02  # channels for positions; radians a position
LOUDNESS = 20.0  # of the clock's sines: the sound in other channels reaches 5 to 15
SHIFTS = {2: (-3, -8, -3, -6), 3: (3, 8, 3, 6)}  # by head and layer: its first look, in positions
SHARPNESS = 9.0  # of that look: its score at the place looked at


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of the network."""

    vocabulary: int
    width: int = 192
    heads: int = 4
    encoder_layers: int = 4
    decoder_layers: int = 2
    mels: int = 80
    text_positions: int = 448
    characters: int = 28


def sinusoids(length: int, width: int, fastest: float = 1.0, slowest: float = 1e-4) -> Tensor:
    """Sines, then cosines, of positions at speeds from the fastest to the slowest."""
    speeds = torch.logspace(math.log10(fastest), math.log10(slowest), width // 2)
    angles = torch.arange(length)[:, None] * speeds[None]
    return torch.cat((angles.sin(), angles.cos()), 1)


class Attention(nn.Module):
    """Multi-head attention; the key projection has no bias, as in Whisper."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.watched = 0  # the first heads, whose weights are kept for a loss
        self.seen: Tensor | None = None
        self.q_proj = nn.Linear(width, width)
        self.k_proj = nn.Linear(width, width, bias=False)
        self.v_proj = nn.Linear(width, width)
        self.out_proj = nn.Linear(width, width)

    def split(self, x: Tensor) -> Tensor:
        return x.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(self, x: Tensor, source: Tensor, causal: bool = False) -> Tensor:
        query, key = self.split(self.q_proj(x)), self.split(self.k_proj(source))
        value = self.split(self.v_proj(source))
        if self.watched:
            some = query[:, : self.watched] @ key[:, : self.watched].mT
            self.seen = (some.float() / query.shape[-1] ** 0.5).softmax(-1)
        mixed = F.scaled_dot_product_attention(query, key, value, is_causal=causal)
        return self.out_proj(mixed.transpose(1, 2).flatten(2))


class Layer(nn.Module):
    """A transformer layer; with `cross` it also looks at the encoder's output."""

    def __init__(self, width: int, heads: int, cross: bool) -> None:
        super().__init__()
        self.self_attn = Attention(width, heads)
        self.self_attn_layer_norm = nn.LayerNorm(width)
        self.cross = cross
        if cross:
            self.encoder_attn = Attention(width, heads)
            self.encoder_attn_layer_norm = nn.LayerNorm(width)
        self.fc1 = nn.Linear(width, 4 * width)
        self.fc2 = nn.Linear(4 * width, width)
        self.final_layer_norm = nn.LayerNorm(width)

    def forward(self, x: Tensor, encoded: Tensor | None = None) -> Tensor:
        normed = self.self_attn_layer_norm(x)
        x = x + self.self_attn(normed, normed, causal=self.cross)
        if encoded is not None:
            x = x + self.encoder_attn(self.encoder_attn_layer_norm(x), encoded)
        return x + self.fc2(F.gelu(self.fc1(self.final_layer_norm(x))))


class Encoder(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.conv1 = nn.Conv1d(shape.mels, shape.width, 3, padding=1)
        self.conv2 = nn.Conv1d(shape.width, shape.width, 3, stride=2, padding=1)
        self.embed_positions = nn.Embedding(POSITIONS, shape.width)
        self.embed_positions.weight.requires_grad_(False)
        self.embed_positions.weight.copy_(sinusoids(POSITIONS, shape.width))
        clock = sinusoids(POSITIONS, CLOCK, FASTEST, SLOWEST)
        self.embed_positions.weight[:, :CLOCK] = LOUDNESS * clock
        self.layers = nn.ModuleList(
            Layer(shape.width, shape.heads, cross=False) for _ in range(shape.encoder_layers)
        )
        self.layer_norm = nn.LayerNorm(shape.width)
        self.conv1.weight.mul_(2)
        self.conv2.weight.mul_(3)
        self.keep_clock()
        for index in range(shape.encoder_layers):
            self.look_near(index, LOUDNESS / (1 + LOUDNESS**2 * CLOCK / shape.width / 2) ** 0.5)

    def keep_clock(self) -> None:
        """Leaves the first CLOCK channels to the positions alone, in every layer."""
        free = torch.ones(self.layer_norm.normalized_shape[0])
        free[:CLOCK] = 0
        writers: list[nn.Module] = [self.conv2]
        for layer in self.layers:
            writers += [layer.self_attn.out_proj, layer.fc2]
        for writer in writers:
            for parameter in (writer.weight, writer.bias):
                mask = free.view(-1, *[1] * (parameter.ndim - 1))
                parameter.mul_(mask)
                parameter.requires_grad_().register_hook(mask.mul)

    def look_near(self, index: int, loudness: float) -> None:
        """Starts two heads of a layer as looks at a moment before and one after.

        Turning the query's sines and cosines moves the look. Finding this by training alone
        would take longer than all the time there is. `loudness` is the clock's after the norm.
        """
        speeds = torch.logspace(math.log10(FASTEST), math.log10(SLOWEST), CLOCK // 2)
        attention = self.layers[index].self_attn
        query, key = attention.q_proj, attention.k_proj
        size = query.in_features // attention.heads
        sines, cosines = torch.arange(CLOCK // 2), torch.arange(CLOCK // 2, CLOCK)
        gain = (SHARPNESS * size**0.5 / (CLOCK // 2)) ** 0.5 / loudness
        for head, shifts in SHIFTS.items():
            rows, turn = slice(head * size, (head + 1) * size), speeds * shifts[index]
            for projection in (query, key):
                projection.weight[rows] *= 0.2
            query.bias[rows] = 0
            wave, quarter = head * size + sines, head * size + cosines
            key.weight[wave, sines] = key.weight[quarter, cosines] = gain
            query.weight[wave, sines] = query.weight[quarter, cosines] = gain * turn.cos()
            query.weight[wave, cosines] = gain * turn.sin()
            query.weight[quarter, sines] = -gain * turn.sin()

    def forward(self, mels: Tensor, offsets: Tensor) -> Tensor:
        x = F.gelu(self.conv2(F.gelu(self.conv1(mels)))).transpose(1, 2)
        places = offsets[:, None] + torch.arange(x.shape[1])[None]
        x = x + self.embed_positions(places)
        for layer in self.layers:
            x = layer(x)
        return self.layer_norm(x)


class Decoder(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.width)
        self.embed_positions = nn.Embedding(shape.text_positions, shape.width)
        nn.init.normal_(self.embed_tokens.weight, std=0.05)
        with torch.no_grad():
            # Times that are near begin alike: most of the 1,501 are rare in training.
            times = sinusoids(POSITIONS + 1, shape.width, FASTEST, 0.004)
            self.embed_tokens.weight[-POSITIONS - 1 :] += times / (shape.width / 2) ** 0.5
            # Late places in the text are rare as well.
            self.embed_positions.weight.copy_(0.05 * sinusoids(shape.text_positions, shape.width))
        self.layers = nn.ModuleList(
            Layer(shape.width, shape.heads, cross=True) for _ in range(shape.decoder_layers)
        )
        self.layer_norm = nn.LayerNorm(shape.width)

    def forward(self, tokens: Tensor, encoded: Tensor) -> Tensor:
        x = self.embed_tokens(tokens) + self.embed_positions.weight[: tokens.shape[1]]
        for layer in self.layers:
            x = layer(x, encoded)
        return F.linear(self.layer_norm(x), self.embed_tokens.weight)


class Whisper(nn.Module):
    """Encoder and decoder, and the CTC head."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        with torch.no_grad():
            self.encoder = Encoder(shape)
        self.decoder = Decoder(shape)
        self.spell = nn.Linear(shape.width, shape.characters)
        for layer in (*self.encoder.layers, *self.decoder.layers):
            for module in layer.modules():
                # A residual branch begins at nothing; training lets it in.
                if isinstance(module, Attention):
                    nn.init.zeros_(module.out_proj.weight)
            nn.init.zeros_(layer.fc2.weight)

    def forward(self, mels: Tensor, offsets: Tensor, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """Token scores and CTC scores."""
        encoded = self.encoder(mels, offsets)
        return self.decoder(tokens, encoded), self.spell(encoded)
