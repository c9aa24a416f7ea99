"""The Merkle tree over the log: as it is stored, and computed anew (RFC 9162, section 2)."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from typing import Any

from pymerkle.core import BaseMerkleTree
from pymerkle.proof import InvalidProof, verify_consistency

from app.audit.log import node_hash, stored_node
from app.errors import BugError
from app.store.connection import Connection

HASH_BYTES = 32


_Base: Any = BaseMerkleTree  # the library carries no types


class Tree(_Base):  # type: ignore[misc]
    """What the log asks of a tree, with types."""

    def size(self) -> int:
        return int(self.get_size())

    def root(self, size: int | None = None) -> bytes:
        """The root over the first `size` leaves, over all if None."""
        return bytes(self.get_root(size))

    def extends(self, earlier: tuple[int, bytes], later: tuple[int, bytes]) -> bool:
        """Whether the proof holds that a later head (size, root) continues an earlier one.

        Source: RFC 9162, section 2.1.4.
        """
        if later[0] == earlier[0]:
            return hmac.compare_digest(earlier[1], later[1])
        proof = self.prove_consistency(earlier[0], later[0])
        try:
            verify_consistency(
                earlier[1], later[1], proof, prior_size=earlier[0], later_size=later[0]
            )
        except InvalidProof:
            return False
        return True


class StoredTree(Tree):
    """The tree whose nodes lie in clinic.db: roots and proofs in O(log n) reads."""

    def __init__(self, connection: Connection) -> None:
        # pymerkle's cache lives as long as this object does; the stored nodes make it needless.
        super().__init__("sha256")
        self._connection = connection

    def _encode_entry(self, data: bytes) -> bytes:
        return data

    def _store_leaf(self, data: bytes, digest: bytes) -> int:
        raise BugError("Events enter the log through append().")

    def _get_leaf(self, index: int) -> bytes:
        return stored_node(self._connection, 0, index - 1)

    def _get_leaves(self, offset: int, width: int) -> Sequence[bytes]:
        rows = self._connection.execute(
            "SELECT leaf_hash FROM audit_log WHERE sequence > ? ORDER BY sequence LIMIT ?",
            (offset, width),
        )
        return [bytes(row[0]) for row in rows]

    def _get_size(self) -> int:
        return self._connection.value("SELECT max(sequence) FROM audit_log") or 0

    def _get_subroot(self, offset: int, width: int) -> bytes:
        level = width.bit_length() - 1  # the width is a power of two
        return stored_node(self._connection, level, offset >> level)


class ComputedTree(Tree):
    """A tree in memory over the leaves that are really there; it trusts no stored hash.

    It keeps the roots of full subtrees, so that thousands of checkpoints are checked in O(log n)
    each.
    """

    def __init__(self) -> None:
        super().__init__("sha256")
        self._levels = [bytearray()]

    def append(self, leaf: bytes) -> bytes:
        """Add a leaf and return its hash."""
        digest: bytes = self.hash_buff(leaf)
        self._store_leaf(leaf, digest)
        return digest

    def _encode_entry(self, data: bytes) -> bytes:
        return data

    def _store_leaf(self, data: bytes, digest: bytes) -> int:
        node = digest
        for level in self._levels:
            level.extend(node)
            if len(level) % (2 * HASH_BYTES):
                return self._get_size()
            node = node_hash(bytes(level[-2 * HASH_BYTES : -HASH_BYTES]), node)
        self._levels.append(bytearray(node))
        return self._get_size()

    def _get_leaf(self, index: int) -> bytes:
        return self._node(0, index - 1)

    def _get_subroot(self, offset: int, width: int) -> bytes:
        level = width.bit_length() - 1  # the width is a power of two
        return self._node(level, offset >> level)

    def _node(self, level: int, position: int) -> bytes:
        start = position * HASH_BYTES
        return bytes(self._levels[level][start : start + HASH_BYTES])

    def _get_leaves(self, offset: int, width: int) -> Sequence[bytes]:
        return [self._get_leaf(index) for index in range(offset + 1, offset + width + 1)]

    def _get_size(self) -> int:
        return len(self._levels[0]) // HASH_BYTES
