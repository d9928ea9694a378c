#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what the second reader reads with what is written down, or with what the program says.

check_vectors.py vectors                    the fixed journals of tests/data
check_vectors.py damaged FOLDER             the damaged ones, made in FOLDER
check_vectors.py fresh PROGRAM FOLDER       one that `PROGRAM --make-journal` writes now

Ends with 77 where a module is missing that the reader needs."""
import os
import re
import subprocess
import sys

SKIPPED = 77
try:
    from read_journal import Reading
except ModuleNotFoundError as missing:
    print(f"Skipped: the second reader needs Debian's python3-nacl, python3-argon2 and python3-cbor2 ({missing}).")
    sys.exit(SKIPPED)

import damage
from refusal import Refusal

PHOTO = re.compile(" (lost|-|[0-9a-f]{64}) (signed|unsigned)$")
failures = []


def check(what, found, expected):
    if found != expected:
        failures.append(what)
        print(f"FAILED {what}")
        for sign, here, there in (("-", expected, found), ("+", found, expected)):
            for line in here if isinstance(here, list) else [here]:
                if not isinstance(there, list) or line not in there:
                    print(f"  {sign} {line}")


def lines_of(path):
    with open(path, encoding="ascii") as file:
        return file.read().splitlines()


def check_fixed():
    for name, *codes in damage.recovery_codes():
        for partner, code in zip(("anna", "ben"), codes):
            expected = lines_of(os.path.join(damage.DATA, f"{name}.{partner}.txt"))
            for secret in (damage.SECRETS[partner], code, code.lower().replace("-", " ").replace("0", "o")):
                reading = Reading(os.path.join(damage.DATA, name + ".hearth"), secret, any_cost=True)
                check(f"{name} as {partner}", reading.lines(), expected)
                check(f"{name} as {partner}: notices", reading.notices, [])
                meaning = os.path.join(damage.DATA, name + ".meaning.txt")
                check(f"{name} as {partner}: meaning", reading.meaning(), lines_of(meaning))
    check_parted_fixed()


def answer(path, secret, expected):
    """The word for what the reader makes of a file, as damaged.toml has them."""
    try:
        reading = Reading(path, secret, any_cost=True)
    except Refusal as refusal:
        return refusal.word
    found = reading.lines()
    if found == expected:
        return "told" if reading.notices else "opens"
    words = [[PHOTO.sub("", line) for line in lines] for lines in (found, expected)]
    if words[0] == words[1] and any(" lost " in line for line in found):
        return "photo lost"
    return "reads something else"


def check_damaged(folder):
    cases = subprocess.run([sys.executable, os.path.join(damage.HERE, "damage.py"), folder], check=True,
                           stdout=subprocess.PIPE, text=True).stdout.splitlines()
    for case in cases:
        path, secret, expected, lines, name = case.split("\t")
        found = answer(path, secret, lines_of(lines))
        # Whether something is said of a journal that opens as it is, is not told where the two readers may differ.
        if (expected, found) == ("opens", "told"):
            found = expected
        check(f"{name}: {os.path.basename(lines)}", found, expected)
    print(f"{len(cases)} answers")


def check_fresh(program, folder):
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "fresh.hearth")
    for former in (path, path + ".earlier", path + ".read"):
        if os.path.exists(former):
            os.remove(former)
    said = subprocess.run([program, "--make-journal", path], check=True, stdout=subprocess.PIPE, text=True).stdout
    secrets = dict(re.findall(r"^(\w+'s (?:passphrase|recovery code)) +(.+)$", said, re.MULTILINE))
    for partner in ("Anna", "Ben"):
        expected = said.split(f"\n{partner} reads:\n")[1].split("\n\n")[0].splitlines()
        meaning = said.split("\nBoth see:\n")[1].splitlines()
        for kind in ("passphrase", "recovery code"):
            reading = Reading(path, secrets[f"{partner}'s {kind}"], any_cost=True)
            check(f"{partner} by {kind}", reading.lines(), expected)
            check(f"{partner} by {kind}: notices", reading.notices, [])
            check(f"{partner} by {kind}: meaning", reading.meaning(), meaning)
    check_parted_fresh(program, folder)


# Who reads what of two who have parted: the name of the file, and whose it is.
PARTED = {"version3-left": "ben", "version3-handed": "ben"}


def check_parted_fixed():
    for name, partner in PARTED.items():
        path = os.path.join(damage.DATA, name + ".hearth")
        reading = Reading(path, damage.SECRETS[partner], any_cost=True)
        check(name, reading.lines(), lines_of(os.path.join(damage.DATA, f"{name}.{partner}.txt")))
        check(f"{name}: notices", reading.notices, [])
        check(f"{name}: meaning", reading.meaning(), lines_of(os.path.join(damage.DATA, name + ".meaning.txt")))
        other = "anna" if partner == "ben" else "ben"
        check(f"{name}: the other", answer(path, damage.SECRETS[other], []), "wrong-passphrase")


def check_parted_fresh(program, folder):
    folder = os.path.join(folder, "parted")
    os.makedirs(folder, exist_ok=True)
    for former in os.listdir(folder):
        os.remove(os.path.join(folder, former))
    said = subprocess.run([program, "--make-parted", folder], check=True, stdout=subprocess.PIPE, text=True).stdout
    parts = re.findall(r"^(\w+) (\w+ \w+ [^\n]+)\n((?:\d[^\n]+\n)+)\n((?:[a-z-]+ [^\n]+\n)+)$", said, re.MULTILINE)
    check("the journals of two who parted", [name for name, *_ in parts], ["left", "own", "kept", "handed"])
    for name, secret, lines, meaning in parts:
        path = os.path.join(folder, name + ".hearth")
        reading = Reading(path, secret, any_cost=True)
        check(f"parted, {name}", reading.lines(), lines.splitlines())
        check(f"parted, {name}: notices", reading.notices, [])
        check(f"parted, {name}: meaning", reading.meaning(), meaning.splitlines())
        other = next(each for each in damage.SECRETS.values() if each != secret)
        check(f"parted, {name}: the other", answer(path, other, []), "wrong-passphrase")


def main():
    mode, *arguments = sys.argv[1:]
    {"vectors": check_fixed, "damaged": check_damaged, "fresh": check_fresh}[mode](*arguments)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
