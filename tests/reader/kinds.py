# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of RECORDS.md: which fields each kind has, and what may stand in them."""
import datetime

import cbor2

from cbor_shape import ODD, UNDEFINED, NotUnderstood, split

ALWAYS_PRIVATE = (2, 3, 19, 20)
JULIAN = 1721425  # less than a Julian Day Number is the ordinal of the day in Python


def _refuse(value):
    raise NotUnderstood(f"a value that its field cannot have: {value!r:.40}")


def whole(low, high, absent=0):
    """An integer in a range; also what stands for an absent one."""
    def check(value):
        is_whole = isinstance(value, int) and not isinstance(value, bool)
        return value if is_whole and low <= value <= high else _refuse(value)
    return check, absent


def _optional(low, high):
    """0 is as if absent."""
    def check(value):
        number = whole(min(low, 0), high)[0](value)
        return None if number == 0 else number
    return check, None


def _of_type(kind, absent):
    def check(value):
        return value if isinstance(value, kind) else _refuse(value)
    return check, absent


def _list(item, most=None):
    def check(value):
        if not isinstance(value, list) or (most is not None and len(value) > most):
            _refuse(value)
        return [item(each) for each in value]
    return check, []


def _pair(first, second):
    def check(value):
        if not isinstance(value, list) or len(value) != 2:
            _refuse(value)
        return first(value[0]), second(value[1])
    return check


ANY = whole(-(2**63), 2**63 - 1)
MOMENT = whole(-(10**15), 10**15)
ID = _optional(1, 2**63 - 1)
IDS = _list(whole(1, 2**63 - 1)[0])
DAY = _optional(1, 10000000)
PERSON = _optional(1, 2)
TEXT = _of_type(str, "")
TEXTS = _list(TEXT[0])
BYTES = _of_type(bytes, b"")
FLAG = _of_type(bool, False)
MAP = _of_type(dict, {})
PAIRS = _list(_pair(TEXT[0], TEXT[0]))
CADENCE = whole(0, 2, 1)
AREA = whole(1, 8, 8)


def _put_off(value):
    for key, day in MAP[0](value).items():
        TEXT[0](key)
        whole(1, 10000000)[0](day)
    return value


def _answers(value):
    for dimension, rating in MAP[0](value).items():
        ANY[0](dimension)
        if 1 <= dimension <= 10 and (whole(-2, 7)[0](rating) == 0):
            _refuse(rating)
    return value


def _nonce(value):
    return value if len(BYTES[0](value)) in (0, 32) else _refuse(value)


def _unsaid(value):
    for dimension, commitment in MAP[0](value).items():
        ANY[0](dimension)
        if 1 <= dimension <= 10 and (not isinstance(commitment, bytes) or len(commitment) != 32):
            _refuse(commitment)
    return value


def _first_of_month(value):
    ordinal = whole(1, 10000000)[0](value) - JULIAN
    is_known = datetime.date.min.toordinal() <= ordinal <= datetime.date.max.toordinal()
    return value if is_known and datetime.date.fromordinal(ordinal).day == 1 else _refuse(value)


def _shared_ratings(value):
    for shared in _list(_of_type(list, [])[0])[0](value):
        if len(shared) != 4 or len(BYTES[0](shared[3])) not in (0, 32):
            _refuse(shared)
        for number, (low, high) in zip(shared, ((0, 2), (1, 10000000), (1, 7))):
            whole(low, high)[0](number)
    return value


def _by_form(size, said=None):
    """Questions of one's own, or answers to them; those of an unknown form are kept and passed over."""
    def check(value):
        known = []
        for parts in _list(_of_type(list, [])[0])[0](value):
            if len(parts) < 3 or not isinstance(parts[0], str) or not isinstance(parts[2], str):
                _refuse(parts)
            form = ANY[0](parts[1])
            if not 1 <= form <= 3:
                continue
            if len(parts) != size:
                _refuse(parts)
            if said:
                said(form, parts[3])
            known.append(parts)
        return known
    return check, []


def _said(form, value):
    if form == 3:
        TEXT[0](value)
    else:
        whole(1, 2 if form == 2 else 7)[0](value)


QUESTIONS = _by_form(3)
OWN_ANSWERS = _by_form(4, _said)


def _exceptions(value):
    days = _list(whole(1, 10000000)[0], 1000)[0](value)
    return days if days == sorted(set(days)) else _refuse(value)


def _thumbnail(value):
    return value if len(BYTES[0](value)) <= 65536 else _refuse(value)


COMMON = {0: whole(0, 255), 1: whole(0, 65535, 1), 2: DAY, 3: MOMENT, 4: MOMENT, 5: TEXTS, 6: BYTES, 7: IDS}
KINDS = {
    1: {16: TEXT, 17: TEXT, 18: whole(0, 255), 19: FLAG, 20: DAY, 21: DAY,
        22: _list(whole(1, 10000000)[0]), 23: QUESTIONS, 24: QUESTIONS},
    2: {16: CADENCE, 17: _list(ANY[0]), 18: IDS, 19: (_put_off, {}), 20: _list(ANY[0]),
        21: whole(1, 30, 5), 22: FLAG, 23: QUESTIONS, 24: QUESTIONS, 25: whole(0, 5), 26: whole(0, 7), 27: FLAG},
    3: {8: FLAG, 16: TEXT, 17: MAP},
    4: {16: TEXT, 17: TEXT, 18: TEXT, 19: _list(_pair(TEXT[0], whole(0, 3)[0])), 20: whole(0, 5)},
    5: {16: PERSON, 17: TEXT, 18: TEXT, 19: TEXT, 20: FLAG, 21: DAY},
    6: {16: CADENCE, 17: DAY, 18: (_answers, {}), 19: TEXTS, 20: PAIRS, 21: (_nonce, b""), 22: BYTES,
        23: (_unsaid, {}), 24: OWN_ANSWERS},
    7: {16: TEXT, 17: TEXT, 18: TEXT, 19: whole(1, 3, 1), 20: whole(1, 2, 1), 21: PERSON, 22: whole(0, 3), 23: FLAG,
        24: whole(0, 1439, None), 25: whole(0, 4), 26: whole(1, 52, 1), 27: DAY, 28: (_exceptions, []), 29: ID},
    8: {16: ID, 17: TEXT, 18: whole(0, 3)},
    9: {16: ID, 17: whole(1, 1000000, 1), 18: TEXT, 19: AREA, 20: TEXT, 21: DAY},
    10: {16: ID, 17: ID, 18: BYTES, 19: whole(1, 4, 4), 20: whole(1, 1000000000, 1), 21: BYTES},
    11: {16: TEXT, 17: TEXT, 18: AREA},
    12: {16: ID, 17: whole(1, 3, 1), 18: TEXT, 19: TEXT, 20: PERSON, 21: PAIRS, 22: TEXT, 23: FLAG},
    13: {16: TEXT, 17: DAY, 18: whole(1, 4, 1), 19: TEXT},
    14: {16: ID, 17: whole(1, 5, 1), 18: TEXT},
    15: {16: ID, 17: TEXT, 18: TEXT, 19: whole(0, 2147483647), 20: whole(0, 2147483647), 21: whole(0, 16777216),
         22: BYTES, 23: (_thumbnail, b""), 24: FLAG},
    16: {16: TEXT, 17: whole(1, 3, 1), 18: TEXT},
    17: {16: CADENCE, 17: DAY, 18: BYTES, 19: BYTES},
    18: {16: whole(1, 10, None), 17: (_first_of_month, None), 18: (_shared_ratings, [])},
    19: {16: CADENCE, 17: DAY, 18: OWN_ANSWERS},
    20: {16: TEXT, 17: TEXT},
}
NEEDED = {key: {2} for key in KINDS} | {6: {2, 17}, 17: {2, 17}, 18: {2, 16, 17}, 19: {2, 17}}


def _fields(table, found):
    fields = {}
    for key, (check, absent) in table.items():
        value, form = found.get(key, (None, UNDEFINED))
        if form == UNDEFINED:
            fields[key] = absent
        elif form == ODD and check is not MAP[0]:
            raise NotUnderstood(f"key {key} holds what no field holds")
        else:
            fields[key] = True if check is MAP[0] and value[0] >> 5 == 5 else check(cbor2.loads(value))
    return fields


def understand(payload, is_shared):
    """The fields by key, with what stands for absent ones; NotUnderstood where a record must be passed over."""
    found = split(payload)
    fields = _fields(COMMON, found)
    kind = fields[0]
    if kind not in KINDS or (is_shared and kind in ALWAYS_PRIVATE):
        raise NotUnderstood(f"kind {kind}")
    fields |= _fields(KINDS[kind], found)
    if any(fields[key] is None for key in NEEDED[kind]):
        raise NotUnderstood("no day, or no dimension")
    return fields
