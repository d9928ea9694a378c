# SPDX-License-Identifier: GPL-3.0-or-later
"""The primitives that FORMAT.md names, and how bytes and numbers are laid out."""
import hashlib
import struct

import nacl.bindings as sodium
import nacl.exceptions

NONCE = 24
TAG = 16


def number(value, width):
    return value.to_bytes(width, "little")


def signed64(value):
    return struct.pack("<q", value)


def blake2b(*parts, key=b""):
    return hashlib.blake2b(b"".join(parts), digest_size=32, key=key).digest()


def checksum(*parts):
    return struct.unpack("<q", blake2b(*parts)[:8])[0]


def subkey(key, index, context):
    """crypto_kdf_derive_from_key."""
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=number(index, 8), person=context).digest()


def unseal(key, sealed, associated):
    """The plaintext, or None where key, bytes or associated data are others than when it was sealed."""
    if len(sealed) < NONCE + TAG:
        return None
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed[NONCE:], associated, sealed[:NONCE], key)
    except nacl.exceptions.CryptoError:
        return None


def open_box(closed, secret):
    """crypto_box_seal_open, or None."""
    try:
        return sodium.crypto_box_seal_open(closed, sodium.crypto_scalarmult_base(secret), secret)
    except (nacl.exceptions.CryptoError, nacl.exceptions.TypeError, nacl.exceptions.ValueError):
        return None


def verifies(public, signature, message):
    try:
        sodium.crypto_sign_open(signature + message, public)
        return True
    except (nacl.exceptions.BadSignatureError, nacl.exceptions.ValueError, ValueError):
        return False


def sign(seed, message):
    """Ed25519 of RFC 8032."""
    secret = sodium.crypto_sign_seed_keypair(seed)[1]
    return sodium.crypto_sign(message, secret)[:64]


def unpad(padded):
    """Takes off the padding of ISO/IEC 7816-4 to a multiple of 256, or gives None."""
    if not padded or len(padded) % 256:
        return None
    end = len(padded.rstrip(b"\0"))
    if end == 0 or padded[end - 1] != 0x80 or len(padded) - end >= 256:
        return None
    return padded[: end - 1]


class Fields:
    """Reads fixed fields one after the other. Short input is an IndexError."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def take(self, width):
        if self.at + width > len(self.data):
            raise IndexError("too short")
        self.at += width
        return self.data[self.at - width : self.at]

    def number(self, width):
        return int.from_bytes(self.take(width), "little")

    def rest(self):
        return self.take(len(self.data) - self.at)

    def ends_with_zeros(self):
        """Zero-padded to a multiple of 256 with at least one byte."""
        return len(self.data) % 256 == 0 and self.at < len(self.data) and not any(self.data[self.at :])


def _chacha20_block_0(key):
    """The first 64 bytes of the ChaCha20 stream under nonce 0."""
    mask = 0xFFFFFFFF
    start = struct.unpack("<16I", b"expand 32-byte k" + key + bytes(16))
    x = list(start)
    rounds = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15),
              (0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))
    for _ in range(10):
        for a, b, c, d in rounds:
            for first, second, third, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                x[first] = (x[first] + x[second]) & mask
                value = x[third] ^ x[first]
                x[third] = ((value << turn) | (value >> (32 - turn))) & mask
    return struct.pack("<16I", *((a + b) & mask for a, b in zip(x, start)))


def chacha20_stream(key, length):
    """The ChaCha20 stream under nonce 0, of at least 64 bytes. The AEAD's ciphertext of zeros is the stream from its
    second block on."""
    zeros = bytes(length - 64)
    rest = sodium.crypto_aead_chacha20poly1305_ietf_encrypt(zeros, b"", bytes(12), key)[: length - 64]
    return _chacha20_block_0(key) + rest


class LtHash:
    """A sum of members that does not depend on their order: 1024 numbers of 16 bits."""

    def __init__(self):
        self.sums = [0] * 1024

    def add(self, *member):
        stream = chacha20_stream(blake2b(*member), 2048)
        self.sums = [a + b for a, b in zip(self.sums, struct.unpack("<1024H", stream))]

    def bytes(self):
        return struct.pack("<1024H", *(a & 0xFFFF for a in self.sums))
