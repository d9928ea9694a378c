# SPDX-License-Identifier: GPL-3.0-or-later
"""From a passphrase or a recovery code to a partner's keys: slots, bundle, handovers."""
import unicodedata
from dataclasses import dataclass, field

import argon2.low_level
import nacl.bindings as sodium

from refusal import Refusal, damaged, tampered
from sealing import Fields, blake2b, number, open_box, subkey, unseal, verifies
from vital import slot_row

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ZERO = bytes(32)
LEAST = (3, 64 << 20)
MOST = (10, 1 << 30)


def recovery_code(text):
    """The 28 characters of a recovery code as its slot hashes them, or None."""
    kept = "".join(c for c in text if unicodedata.category(c) not in ("Zs", "Zl", "Zp", "Pd") and not c.isspace())
    kept = kept.upper().replace("O", "0").replace("I", "1").replace("L", "1")
    if len(kept) != 28 or any(c not in ALPHABET for c in kept):
        return None
    digest = blake2b(kept[:26].encode())
    return kept if kept[26:] == ALPHABET[digest[0] % 32] + ALPHABET[digest[1] % 32] else None


@dataclass
class Slot:
    partner: int
    kind: int
    passes: int
    memory: int
    salt: bytes
    public: bytes  # empty in the form of version 2
    commitment: bytes
    pin: bytes
    closed: bytes
    body: bytes

    def header(self, journal):
        name = b"hearthbook slot 2" if self.public else b"hearthbook slot 1"
        return (name + journal + number(self.partner, 1) + number(self.kind, 1) + number(self.passes, 4)
                + number(self.memory, 8) + self.salt + self.public)


def read_slot(body, partner, kind):
    """None when it reads as neither form."""
    if len(body) not in (206, 134):
        return None
    fields = Fields(body)
    slot = Slot(fields.number(1), fields.number(1), fields.number(4), fields.number(8), fields.take(16),
                fields.take(32) if len(body) == 206 else b"", fields.take(32),
                fields.take(32) if len(body) == 206 else b"", fields.rest(), body)
    if (slot.partner, slot.kind) != (partner, kind) or not any(body[2:]):
        return None
    return slot


@dataclass
class Keys:
    """What a partner's bundle holds, and what handovers add to it."""

    partner: int = 0
    form: int = 0
    seed: bytes = b""
    exchange: bytes = b""
    other_known: bool = False
    other_signs: bytes = ZERO
    other_exchange: bytes = ZERO
    slots: dict = field(default_factory=dict)  # kind: (public key, digest)
    personal: dict = field(default_factory=dict)
    shared: dict = field(default_factory=dict)
    revision: int = 0
    tag: bytes = b""
    notices: list = field(default_factory=list)

    @property
    def public(self):
        return sodium.crypto_sign_seed_keypair(self.seed)[0]

    def signing_key(self, author):
        """The key that this author's signatures must fit, or None where it is not known."""
        if author == self.partner:
            return self.public
        return self.other_signs if self.other_known else None

    def of_scope(self, scope):
        return self.shared if scope == 0 else self.personal if scope == self.partner else {}


def _generations(fields):
    found = {}
    for _ in range(fields.number(2)):
        generation = fields.number(4)
        if not 1 <= generation <= 4096 or (found and generation <= max(found)):
            raise damaged("generations out of order")
        found[generation] = fields.take(32)
    return found


def read_bundle(vital, partner, key):
    fields = Fields(vital.bodies[20 + partner])
    try:
        revision = fields.number(4)
        sealed = fields.rest()
        plain = unseal(key, sealed, b"hearthbook bundle 1" + vital.journal + number(partner, 1) + number(revision, 4))
        if plain is None:
            raise damaged("the bundle does not open")
        keys = Keys(revision=revision, tag=sealed[-16:])
        fields = Fields(plain)
        keys.form, keys.partner = fields.number(1), fields.number(1)
        if keys.form not in (1, 3) or keys.partner != partner:
            raise damaged("the bundle is of another kind or of somebody else")
        if keys.form == 1:
            keys.personal = {1: fields.take(32)}
        keys.seed, keys.exchange = fields.take(32), fields.take(32)
        known = fields.number(1)
        keys.other_known = known == 1
        keys.other_signs, keys.other_exchange = fields.take(32), fields.take(32)
        if keys.form == 3:
            for kind in (1, 2):
                keys.slots[kind] = (fields.take(32), fields.take(32))
            keys.personal = _generations(fields)
        keys.shared = _generations(fields)
    except IndexError:
        raise damaged("a short bundle") from None
    if not fields.ends_with_zeros() or known > 1 or not keys.personal or not keys.shared:
        raise damaged("an impossible bundle")
    return keys


def bundle_key(slot, root, journal):
    """The bundle key that the root opens, and the key that pins; None when it is another slot's."""
    header = slot.header(journal)
    if blake2b(header, key=subkey(root, 2, b"HBslot01")) != slot.commitment:
        return None
    first = subkey(root, 1, b"HBslot01")
    key = open_box(slot.closed, first) if slot.public else unseal(first, slot.closed, header)
    if key is None or len(key) != 32:
        raise damaged("a slot that fits does not open")
    return key, subkey(root, 3, b"HBslot01")


def unlock(vital, secret, any_cost=False):
    """The keys of whoever has this secret. What has the form of a code and opens no slot is tried as a passphrase."""
    slots = [read_slot(vital.bodies[slot_row(partner, kind)], partner, kind)
             for kind in (2, 1) for partner in range(1, vital.partners + 1) if not vital.is_gone(partner)]
    if not slots:
        raise damaged("both partners are gone")
    least = (1, 8192) if any_cost else LEAST
    code = recovery_code(secret)
    roots, is_unsafe = {}, False
    for slot in slots:
        if slot is None or (slot.kind == 2 and not code):
            continue
        if slot.kind == 2:
            root = blake2b(code.encode(), key=slot.salt)
        elif least[0] <= slot.passes <= MOST[0] and least[1] <= slot.memory <= MOST[1]:
            cost = (slot.salt, slot.passes, slot.memory)
            if cost not in roots:
                roots[cost] = _stretch(secret, *cost)
            root = roots[cost]
        else:
            is_unsafe = True
            continue
        found = bundle_key(slot, root, vital.journal) if root else None
        if found:
            keys = read_bundle(vital, slot.partner, found[0])
            _check_slots(vital, keys, slot, found[1])
            return keys
    if is_unsafe:
        raise Refusal("unsafe-parameters", "a slot asks for a passphrase hash out of bounds")
    if None in slots:
        raise damaged("a slot does not read as one, and may be the one that is meant")
    raise Refusal("wrong-passphrase", "no slot fits")


def _stretch(secret, salt, passes, memory):
    """The root, or None for what cannot be a passphrase."""
    if not 1 <= len(secret.encode("utf-16-le", "surrogatepass")) // 2 <= 4096:
        return None
    normal = unicodedata.normalize("NFKC", secret).encode("utf-8", "replace")
    return argon2.low_level.hash_secret_raw(normal, salt, passes, memory // 1024, 1, 32, argon2.low_level.Type.ID, 19)


def _check_slots(vital, keys, opened, pinning):
    """The bundle must be the one that the slot pinned. A slot that the bundle does not know is said."""
    if opened.public and blake2b(opened.header(vital.journal), keys.public, key=pinning) != opened.pin:
        raise tampered("the slot leads to a bundle that it did not pin")
    for kind, known in keys.slots.items():
        body = vital.bodies[slot_row(keys.partner, kind)]
        slot = read_slot(body, keys.partner, kind)
        if known != (slot.public or ZERO if slot else ZERO, blake2b(body)):
            keys.notices.append("somebody changed the slot of the " + ("passphrase", "recovery code")[kind - 1])


def take_handovers(vital, keys):
    """Takes the handovers for this partner, oldest first. One for the other is theirs to refuse."""
    for generation, body in sorted(vital.handovers.items()):
        if len(body) <= 65 or body[0] not in (1, 2):
            raise damaged("a handover of no use")
        recipient, signature, closed = body[0], body[1:65], body[65:]
        is_former = len(closed) == 80
        name = b"hearthbook handover 1" if is_former else b"hearthbook handover 2"
        is_apart = keys.other_known and keys.other_exchange == ZERO
        signer = None if is_apart else keys.signing_key(3 - recipient)
        fits = signer is not None and verifies(signer, signature, name + vital.journal + number(recipient, 1)
                                               + number(generation, 4) + closed)
        if recipient != keys.partner:
            if not fits:
                keys.notices.append("a handover for the other that this partner did not sign")
            continue
        plain = open_box(closed, keys.exchange)
        if not fits or plain is None:
            raise tampered("a handover that the other partner did not sign for this one")
        if is_former and (keys.form == 3 or generation > max(keys.shared) + 1):
            raise tampered("a handover of version 2 was put back")
        _take(keys, generation, plain, is_former)


def _take(keys, generation, plain, is_former):
    fields = Fields(plain)
    try:
        if is_former:
            brought = {generation: fields.take(32)}
        else:
            exchange = fields.take(32)
            brought = _generations(fields)
            if not fields.ends_with_zeros():
                raise tampered("a handover of another form")
            keys.other_exchange = exchange
    except (IndexError, Refusal):
        raise tampered("a handover of another form") from None
    if not brought or max(brought) != generation:
        raise tampered("a handover of another generation")
    newest = max(keys.shared)
    for each, key in brought.items():
        if keys.shared.get(each, key) != key or (each not in keys.shared and each < newest):
            raise tampered("a handover would replace a key")
    keys.shared.update(brought)
