"""The tree is the one of RFC 9162, stored and computed, and its proofs hold."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from app.audit import log
from app.audit.events import Action, Event
from app.audit.tree import ComputedTree, StoredTree
from app.errors import BugError
from app.store.store import Store

# The leaves and roots of Certificate Transparency's reference tests (RFC 6962, same hashing).
LEAVES = [
    bytes.fromhex(leaf)
    for leaf in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def naive(leaves: list[bytes]) -> bytes:
    """The definition, word for word. Source: RFC 9162, section 2.1.1."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    split = 1 << (len(leaves) - 1).bit_length() - 1
    both = naive(leaves[:split]) + naive(leaves[split:])
    return hashlib.sha256(b"\x01" + both).digest()


def computed(leaves: list[bytes]) -> ComputedTree:
    tree = ComputedTree()
    for leaf in leaves:
        tree.append(leaf)
    return tree


def test_the_reference_roots() -> None:
    tree = ComputedTree()
    for leaf, root in zip(LEAVES, ROOTS, strict=True):
        tree.append(leaf)
        assert tree.root().hex() == root


@given(st.lists(st.binary(max_size=4), max_size=70), st.data())
def test_roots_and_consistency_at_every_size(leaves: list[bytes], data: st.DataObject) -> None:
    tree = computed(leaves)
    assert tree.root() == naive(leaves)
    if not leaves:
        return
    earlier = data.draw(st.integers(1, len(leaves)))
    later = data.draw(st.integers(earlier, len(leaves)))
    heads = [(size, naive(leaves[:size])) for size in (earlier, later)]
    assert tree.root(earlier) == heads[0][1]
    assert tree.extends(heads[0], heads[1])
    wrong = bytes([heads[0][1][0] ^ 1]) + heads[0][1][1:]
    assert not tree.extends((earlier, wrong), heads[1])
    assert not tree.extends(heads[0], (later, wrong))


@examples(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(1, 40))
def test_the_stored_tree_is_the_computed_one(clinic_store: Store, count: int) -> None:
    for _ in range(count):
        clinic_store.write(lambda unit: unit.record(Event(Action.VIEW)))
    rows = clinic_store.read(
        lambda c: c.execute("SELECT leaf, leaf_hash FROM audit_log ORDER BY sequence").fetchall()
    )
    tree = computed([row[0].encode() for row in rows])
    assert [log.leaf_hash(row[0].encode()) for row in rows] == [bytes(row[1]) for row in rows]
    roots = clinic_store.read(
        lambda c: [StoredTree(c).root(size) for size in range(1, len(rows) + 1)]
    )
    assert roots == [tree.root(size) for size in range(1, len(rows) + 1)]


def test_leaves_enter_the_log_one_way(clinic_store: Store) -> None:
    with pytest.raises(BugError):
        clinic_store.read(lambda c: StoredTree(c).append_entry(b"x"))
