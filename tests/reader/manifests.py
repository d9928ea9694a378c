# SPDX-License-Identifier: GPL-3.0-or-later
"""What each scope and each author counts, compared with the rows that stand in the file."""
from dataclasses import dataclass

from refusal import tampered
from sealing import Fields, LtHash, blake2b, number, signed64, unseal, verifies
from vital import slot_row

LINEAGE = 385


@dataclass
class Manifest:
    form: int
    counter: int
    rows: int
    mixed: bytes
    hash_key: bytes
    chunks: int = 0
    mixed_chunks: bytes = bytes(32)
    author_counters: tuple = (0, 0)
    bound: bytes = bytes(32)


def _xor(members, key):
    mixed = 0
    for member in members:
        mixed ^= int.from_bytes(blake2b(member, key=key), "little")
    return number(mixed, 32)


def _check_lineage(data, counter):
    count = data[0]
    entries = [data[1 + i * 24 : 25 + i * 24] for i in range(min(count, 16))]
    if count > 16 or any(data[1 + count * 24 :]) or len({entry[:8] for entry in entries}) != count:
        raise tampered("an impossible lineage")
    if any(int.from_bytes(entry[8:16], "little") > counter for entry in entries):
        raise tampered("a lineage ahead of its manifest")


def read_manifest(vital, keys, scope):
    fields = Fields(vital.bodies[30 + scope])
    known = keys.of_scope(scope)
    try:
        generation, sealed = fields.number(4), fields.rest()
        if generation != max(known):
            raise tampered(f"the manifest of scope {scope} is not of the newest generation")
        for form in (3, 1) if keys.form == 1 else (3,):
            plain = unseal(known[generation], sealed, b"hearthbook manifest %d" % form + vital.journal
                           + number(scope, 1) + number(generation, 4))
            if plain is not None:
                break
        else:
            raise tampered(f"the manifest of scope {scope} does not open")
        fields = Fields(plain)
        manifest = Manifest(form, fields.number(8), fields.number(8), fields.take(32), fields.take(32))
        if form == 3:
            manifest.chunks, manifest.mixed_chunks = fields.number(8), fields.take(32)
            manifest.author_counters = (fields.number(8), fields.number(8))
            manifest.bound = fields.take(32)
            _check_lineage(fields.take(LINEAGE), manifest.counter)
    except IndexError:
        raise tampered("a short manifest") from None
    if fields.rest():
        raise tampered("a long manifest")
    return manifest


def _row_members(container, vital, keys, scope, form):
    for row in container.records.values():
        if row.scope == scope:
            yield signed64(row.id) + number(row.revision, 4) + row.tag
    if scope == 0:
        return
    yield signed64(0) + number(keys.revision, 4) + keys.tag
    if form == 1:
        for kind in (1, 2):
            commitment = vital.bodies[slot_row(scope, kind)][30:62]
            yield signed64(10 - slot_row(scope, kind)) + number(0, 4) + commitment


def bound_of(vital):
    return blake2b(*(signed64(id_) + number(len(body), 8) + body
                     for id_, body in sorted(vital.bodies.items()) if id_ >= 31))


def open_manifests(vital, keys):
    """The manifests of what this partner may read, by scope, which must belong together."""
    manifests = {scope: read_manifest(vital, keys, scope) for scope in (0, keys.partner)}
    if manifests[0].form == 3 and manifests[0].bound != bound_of(vital):
        raise tampered("the manifests do not belong together")
    if manifests[keys.partner].bound != bytes(32):
        raise tampered("a personal manifest that binds")
    return manifests


def check_manifests(container, vital, keys, manifests):
    """Compares them with the rows, once these were opened; returns notices about chunks."""
    notices = []
    for scope, manifest in manifests.items():
        members = list(_row_members(container, vital, keys, scope, manifest.form))
        if len(members) != manifest.rows or _xor(members, manifest.hash_key) != manifest.mixed:
            raise tampered(f"the rows of scope {scope} are not those of its manifest")
        if manifest.form == 3:
            chunks = [b"chunk" + signed64(row.id) + row.tag for row in container.chunks.values() if row.scope == scope]
            if len(chunks) != manifest.chunks or _xor(chunks, manifest.hash_key) != manifest.mixed_chunks:
                notices.append(f"photos of scope {scope} were changed or are missing")
    return notices


def check_author_manifests(vital, keys, manifests, records, chunk_authors):
    """What either partner shared, as they counted it; returns notices. `chunk_authors` has each shared chunk's row and
    the author of the record that it belongs to."""
    notices = []
    mine = manifests[keys.partner]
    for author in range(1, vital.partners + 1):
        found, row_count = LtHash(), 0
        for record in records:
            if record.is_shared and record.author == author:
                found.add(b"row", signed64(record.row.id), number(record.row.revision, 4), record.signature)
                row_count += 1
        own_chunks = [row for row, whose in chunk_authors if whose == author]
        for row in own_chunks:
            found.add(b"chunk", signed64(row.id), row.tag)
        seen = mine.author_counters[author - 1]
        counted = _read_author_manifest(vital, keys, author)
        if counted is None and 40 + author not in vital.bodies:
            fits = keys.form == 1 if author == keys.partner else seen == 0
        elif counted is None or counted[1:] != (row_count, len(own_chunks), found.bytes()):
            fits = False
        else:
            fits = counted[0] == seen if author == keys.partner else counted[0] >= seen
        if not fits:
            notices.append(f"what partner {author} shared is not what they counted")
    return notices


def _read_author_manifest(vital, keys, author):
    """Counter, rows, chunks and hash; None where there is none that its author signed."""
    name = b"hearthbook author manifest 1" + vital.journal + number(author, 1)
    try:
        fields = Fields(vital.bodies.get(40 + author, b""))
        generation, sealed = fields.number(4), fields.rest()
        plain = unseal(keys.shared.get(generation, bytes(32)), sealed, name + number(generation, 4))
        fields = Fields(plain or b"")
        counted = fields.number(8), fields.number(8), fields.number(8), fields.take(2048)
        signature = fields.rest()
    except IndexError:
        return None
    signer = keys.signing_key(author)
    if signer is None or len(signature) != 64 or not verifies(signer, signature, name + plain[:-64]):
        return None
    return counted
