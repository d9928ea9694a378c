# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens rows: who wrote what, under whose signature, and the photos that belong to it."""
from dataclasses import dataclass, field

from cbor_shape import NotUnderstood
from kinds import understand
from refusal import damaged, tampered
from sealing import blake2b, number, signed64, subkey, unpad, unseal, verifies

CHUNK = 262144
MOST_CHUNKS = 64
ATTACHMENT = 15


@dataclass
class Record:
    row: object
    author: int
    is_shared: bool
    signature: bytes
    is_verified: bool
    payload: bytes
    fields: dict = field(default_factory=dict)  # empty when it is not understood
    photo: bytes = None  # of an attachment; None when it is changed or missing

    @property
    def kind(self):
        return self.fields.get(0, 0)

    def line(self):
        photo = "-"
        if self.kind == ATTACHMENT:
            photo = "lost" if self.photo is None else blake2b(self.photo).hex()
        return " ".join((str(self.row.id), str(self.author), "shared" if self.is_shared else "private",
                         str(self.row.revision), blake2b(self.payload).hex(), photo,
                         "signed" if self.is_verified else "unsigned"))


def open_record(row, journal, keys):
    key = keys.of_scope(row.scope).get(row.generation)
    associated = (b"hearthbook record 1" + journal + number(row.scope, 1) + number(row.generation, 4)
                  + signed64(row.id) + number(row.revision, 4))
    envelope = None if key is None else unseal(key, row.sealed, associated)
    envelope = None if envelope is None else unpad(envelope)
    signed = (0, 1) if row.scope == 0 else (0,)
    if (envelope is None or len(envelope) < 2 or envelope[1] not in signed
            or len(envelope) < 2 + 64 * envelope[1]):
        raise (damaged if row.is_rotten else tampered)(f"record {row.id} does not open")
    author, signed = envelope[0], envelope[1] == 1
    if author not in ((1, 2) if row.scope == 0 else (row.scope,)):
        raise tampered(f"record {row.id} is of nobody who may write there")
    signature, payload = (envelope[2:66], envelope[66:]) if signed else (b"", envelope[2:])
    verified = row.scope != 0
    if row.scope == 0 and signed:
        public = keys.signing_key(author)
        verified = public is not None and verifies(public, signature, associated + number(author, 1) + payload)
    record = Record(row, author, row.scope == 0, signature, verified, payload)
    try:
        record.fields = understand(payload, record.is_shared)
    except NotUnderstood:
        pass
    return record


def _places(record, keys):
    """For each key under which a photo of this record may stand, newest first: its generation and the ids of chunks;
    last, with no generation, those of version 2."""
    for generation, key in sorted(keys.of_scope(record.row.scope).items(), reverse=True):
        placing = subkey(key, 1, b"HBchunk1")
        hashes = (blake2b(signed64(record.row.id), number(n, 4), key=placing) for n in range(MOST_CHUNKS))
        yield generation, [int.from_bytes(found[:8], "little") & 0x7FFFFFFFFFFFFFFF for found in hashes]
    if keys.form == 1:
        yield None, [record.row.id + n for n in range(MOST_CHUNKS)]


def find_chunks(record, chunks, keys):
    """The rows of the chunks that belong to an attachment, by position. All have one generation."""
    for generation, ids in _places(record, keys):
        found = {n: chunks[id_] for n, id_ in enumerate(ids) if id_ in chunks}
        found = {n: row for n, row in found.items()
                 if row.scope == record.row.scope and generation in (row.generation, None)}
        if found:
            return found
    return {}


def read_photo(record, rows, journal, keys):
    """The photo, or None when a chunk is missing or it is not the one that was signed."""
    content = b""
    count = -(-record.fields[21] // CHUNK)
    for n in range(count):
        row = rows.get(n)
        key = None if row is None else keys.of_scope(row.scope).get(row.generation)
        if key is None or row.tag != row.sealed[-16:]:
            return None
        plain = unseal(key, row.sealed, b"hearthbook chunk 1" + journal + number(row.scope, 1)
                       + number(row.generation, 4) + signed64(record.row.id) + number(n, 4) + number(count, 4))
        plain = None if plain is None else unpad(plain)
        if plain is None or len(plain) != min(CHUNK, record.fields[21] - n * CHUNK):
            return None
        content += plain
    return content if len(rows) == count > 0 and blake2b(content) == record.fields[22] else None


def open_records(container, vital, keys):
    """Every record that this partner may read, in order of id, and (row, author) of each chunk that belongs to a shared
    record."""
    records, chunk_authors = [], []
    for row in container.records.values():
        if row.scope not in (0, keys.partner):
            continue
        record = open_record(row, vital.journal, keys)
        records.append(record)
        if record.kind == ATTACHMENT:
            rows = find_chunks(record, container.chunks, keys)
            record.photo = read_photo(record, rows, vital.journal, keys)
            if record.is_shared:
                chunk_authors += [(found, record.author) for found in rows.values()]
    return records, chunk_authors
