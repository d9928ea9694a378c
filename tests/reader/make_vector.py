#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the vector of the present schema version anew in tests/data, with its lines, and its codes in the README there.

make_vector.py NAME PROGRAM        NAME is version3, PROGRAM is reliability_tests

Only for a version that nobody has a journal of yet: a vector is fixed from then on."""
import os
import re
import subprocess
import sys

from damage import DATA


def write(name, text):
    with open(os.path.join(DATA, name), "w", encoding="ascii") as file:
        file.write(text)


def main():
    name, program = sys.argv[1:]
    path = os.path.join(DATA, name + ".hearth")
    if os.path.exists(path):
        os.remove(path)
    said = subprocess.run([program, "--make-journal", path], check=True, stdout=subprocess.PIPE, text=True).stdout
    os.replace(path + ".earlier", os.path.join(DATA, name + "-earlier.hearth"))
    heads = {"\nAnna reads:\n": "anna", "\nBen reads:\n": "ben", "\nBoth see:\n": "meaning"}
    for head, kind in heads.items():
        write(f"{name}.{kind}.txt", re.split("\n(?=\n)", said.split(head)[1])[0].rstrip("\n") + "\n")
    codes = re.findall(r"recovery code +(\S+)$", said, re.MULTILINE)
    readme = os.path.join(DATA, "README.md")
    with open(readme, encoding="utf-8") as file:
        text = file.read()
    row = re.compile(rf"^\| `{name}\.hearth` \| [^|]+ \| [^|]+ \|", re.MULTILINE)
    text = row.sub(f"| `{name}.hearth` | {codes[0]} | {codes[1]} |", text, count=1)
    with open(readme, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main()
