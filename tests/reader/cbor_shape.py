# SPDX-License-Identifier: GPL-3.0-or-later
"""What RECORDS.md asks of CBOR beyond being well formed. cbor2 does not check it: of two equal keys it takes the last.
Splits a payload into its top-level keys and the bytes of their values."""
import sys

MOST_KEYS = 4096
MOST_NESTING = 1024
PLAIN, ODD, UNDEFINED = range(3)
sys.setrecursionlimit(max(sys.getrecursionlimit(), 4 * MOST_NESTING + 1000))


class NotUnderstood(Exception):
    """This one record is not understood; everything else is read."""


class _Walker:
    def __init__(self, data):
        self.data = data
        self.at = 0
        self.is_odd = False  # a number with a fraction, null or a tag was met

    def bytes(self, count):
        if self.at + count > len(self.data):
            raise NotUnderstood("too few bytes")
        self.at += count
        return self.data[self.at - count : self.at]

    def head(self):
        """Major type, argument (None for indefinite lengths and the break), and the low five bits."""
        first = self.bytes(1)[0]
        major, low = first >> 5, first & 31
        if low < 24:
            return major, low, low
        if low < 28:
            return major, int.from_bytes(self.bytes(1 << (low - 24)), "big"), low
        if low == 31 and major in (2, 3, 4, 5, 7):
            return major, None, low
        raise NotUnderstood("ill-formed CBOR")

    def text(self, major, length):
        """The bytes of a string, its pieces joined."""
        if length is not None:
            found = self.bytes(length)
            return self._checked(major, found)
        pieces = b""
        while True:
            inner, piece, _ = self.head()
            if inner == 7 and piece is None:
                return pieces
            if inner != major or piece is None:
                raise NotUnderstood("ill-formed string")
            pieces += self._checked(major, self.bytes(piece))

    @staticmethod
    def _checked(major, found):
        if major == 3:
            try:
                found.decode("utf-8")
            except UnicodeDecodeError:
                raise NotUnderstood("invalid UTF-8") from None
        return found

    def key(self):
        """An integer or a text as a key; None at the break."""
        major, argument, low = self.head()
        if major == 0:
            return argument
        if major == 1:
            return -1 - argument
        if major == 3:
            return self.text(major, argument).decode()
        if major == 7 and low == 31:
            return None
        raise NotUnderstood("a key of another type")

    def entries(self, count, depth):
        """Yields each key of a map whose head was read; the caller reads the value."""
        seen = set()
        while count is None or len(seen) < count:
            key = self.key()
            if key is None:
                if count is not None:
                    raise NotUnderstood("ill-formed map")
                return
            if key in seen or len(seen) == MOST_KEYS:
                raise NotUnderstood("a key twice, or too many")
            seen.add(key)
            yield key

    def value(self, depth):
        """Passes over one value. True at the break."""
        major, argument, low = self.head()
        if major in (2, 3):
            self.text(major, argument)
        elif major in (4, 5, 6):
            if depth >= MOST_NESTING:
                raise NotUnderstood("nested too deeply")
            self._inner(major, argument, depth + 1)
        elif major == 7:
            if low == 31:
                return True
            if low == 24 and argument < 32:
                raise NotUnderstood("ill-formed simple value")
            self.is_odd |= low not in (20, 21, 23)
        return False

    def _inner(self, major, count, depth):
        if major == 5:
            for _ in self.entries(count, depth):
                self._one(depth)
        elif major == 6:
            self.is_odd = True
            self._one(depth)
        elif count is None:
            while not self.value(depth):
                pass
        else:
            for _ in range(count):
                self._one(depth)

    def _one(self, depth):
        if self.value(depth):
            raise NotUnderstood("a break out of place")


def split(payload):
    """Key to (bytes of its value, whether that is plain, odd or undefined)."""
    walker = _Walker(payload)
    major, count, _ = walker.head()
    if major != 5:
        raise NotUnderstood("no map")
    found = {}
    for key in walker.entries(count, 1):
        start, walker.is_odd = walker.at, False
        walker._one(1)
        value = payload[start : walker.at]
        found[key] = value, UNDEFINED if value == b"\xf7" else ODD if walker.is_odd else PLAIN
    if walker.at != len(payload):
        raise NotUnderstood("bytes after the map")
    return found
