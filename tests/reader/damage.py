#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the journals that tests/data/damaged.toml tells of.

damage.py FOLDER

Prints one line for each and for either partner: file, secret, answer, what the answer is like without the damage, and
the name of the case, with tabs between. Needs nothing that Python does not bring along."""
import hashlib
import os
import re
import shutil
import sqlite3
import struct
import sys
import tomllib

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "..", "data")
PAGE = 32768
SECRETS = {"anna": "five little ducks went out", "ben": "over the hills and far away"}


def recovery_codes():
    """Name of a journal, Anna's code, Ben's code: as the README of the folder tells them."""
    with open(os.path.join(DATA, "README.md"), encoding="utf-8") as file:
        code = r"([-0-9A-Z]{34})"
        return re.findall(rf"^\| `(version\d)\.hearth` \| {code} \| {code} \|", file.read(), re.MULTILINE)


def load():
    with open(os.path.join(DATA, "damaged.toml"), "rb") as file:
        return tomllib.load(file)["case"]


def checksum(*parts):
    return struct.unpack("<q", hashlib.blake2b(b"".join(parts), digest_size=32).digest()[:8])[0]


def vital_sum(id_, body):
    return checksum(b"vital", struct.pack("<q", id_), body)


def record_sum(scope, generation, id_, revision, sealed):
    return checksum(struct.pack("<BIqI", scope, generation, id_, revision), sealed)


def piece_sum(id_, scope, generation, sealed):
    return checksum(struct.pack("<qBI", id_, scope, generation), sealed)


def flip(blob, at):
    """One byte, turned over; from the end when `at` is negative."""
    at %= len(blob)
    return blob[:at] + bytes([blob[at] ^ 0xFF]) + blob[at + 1 :]


def put(blob, at, value):
    return blob[:at] + value + blob[at + len(value) :]


def settle(database):
    """Makes the twin table, the checksums and the state fit what stands there now, as anybody can who has no key."""
    database.execute("UPDATE vital_twin SET body = v.body FROM vital v WHERE v.id = vital_twin.id")
    for table in ("vital", "vital_twin"):
        database.execute(f"UPDATE {table} SET checksum = vital_sum(id, body)")
    database.execute("UPDATE record SET checksum = record_sum(scope, generation, id, revision, sealed)")
    database.execute("UPDATE piece SET checksum = piece_sum(id, scope, generation, sealed), tag = substr(sealed, -16)")
    tallies = b""
    for table in ("vital WHERE id != 0", "record", "piece"):
        rows, mixed = 0, 0
        for (each,) in database.execute(f"SELECT checksum FROM {table}"):
            rows, mixed = rows + 1, mixed ^ each & 0xFFFFFFFFFFFFFFFF
        tallies += struct.pack("<QQ", rows, mixed)
    (state,) = database.execute("SELECT body FROM vital WHERE id = 0").fetchone()
    state = put(state, 52, tallies)
    for table in ("vital", "vital_twin"):
        database.execute(f"UPDATE {table} SET body = ?, checksum = ? WHERE id = 0", (state, vital_sum(0, state)))


def change_rows(path, case):
    database = sqlite3.connect(path, isolation_level=None)
    for function, count in ((flip, 2), (put, 3), (vital_sum, 2), (record_sum, 5), (piece_sum, 4)):
        database.create_function(function.__name__, count, function)
    database.execute("ATTACH ? AS earlier", (os.path.join(DATA, "version3-earlier.hearth"),))
    for statement in case.get("sql", []):
        database.execute(statement)
    database.execute("DETACH earlier")
    if case.get("settle"):
        settle(database)
    roots = dict(database.execute("SELECT name, rootpage FROM sqlite_schema"))
    database.close()
    return roots


def change_bytes(path, case, roots):
    with open(path, "rb") as file:
        data = bytearray(file.read())
    for table in case.get("zero_root", []):
        data[(roots[table] - 1) * PAGE : roots[table] * PAGE] = bytes(PAGE)
    for change in case.get("put", []):
        value = bytes.fromhex(change["hex"])
        data[change["at"] : change["at"] + len(value)] = value
    if "length" in case:
        length = int(len(data) * case["length"]) if isinstance(case["length"], float) else case["length"]
        data = (data + bytes(length))[:length]
    with open(path, "wb") as file:
        file.write(data)


def make(case, folder, number):
    path = os.path.join(folder, f"damaged-{number:02}.hearth")
    shutil.copyfile(os.path.join(DATA, case["base"] + ".hearth"), path)
    roots = change_rows(path, case) if "sql" in case or "settle" in case or "zero_root" in case else {}
    change_bytes(path, case, roots)
    return path


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    for number, case in enumerate(load()):
        path = make(case, folder, number)
        for partner in ("anna", "ben"):
            if partner in case:
                secret = case.get(f"{partner}_secret", SECRETS[partner])
                expected = os.path.join(DATA, f"{case['base']}.{partner}.txt")
                print(path, secret, case[partner], expected, case["name"], sep="\t")


if __name__ == "__main__":
    main()
