# SPDX-License-Identifier: GPL-3.0-or-later
"""The main way, from the start page to the first note: what is read there, compared with a golden text."""
import difflib
import re

from hands import compose, press, type_into, wait_to_find
from screen import Program, name_of, states

PASSPHRASE = "seven quiet herons over water"
READ = {"push button", "check box", "radio button", "text", "password text", "heading", "combo box", "notification"}


def heard(program, where):
    """What a reader comes to, line by line; days and places are not compared."""
    yield f"== {where}"
    for node in program.all():
        role = node.get_role_name()
        if role not in READ:
            continue
        name = re.sub(r"\d+", "#", name_of(node))
        name = re.sub(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*#", "DAY", name)
        name = re.sub(r"^(Good (morning|evening)|Hello),", "GREETING,", name)
        name = re.sub(r"(/[^ ]+)+", "PLACE", name)
        held = states(node)
        said = [each for each in ("checked", "expanded") if each in held]
        if "enabled" not in held:
            said.append("off")
        yield " ".join([f"{role} “{name}”", *said])


def walk(binary):
    """Makes a journal and keeps a first note, by what is read alone."""
    with Program(binary) as program:
        wait_to_find(program, {"push button"}, "Create a journal")
        yield from heard(program, "the start page")
        press(program, "Create a journal")
        press(program, "Just me for now")
        type_into(program, "Your name", "Anna")
        yield from heard(program, "who writes")
        press(program, "Next")
        wait_to_find(program, {"text"}, "File")
        yield from heard(program, "where it lies")
        press(program, "Next")
        type_into(program, "Passphrase", PASSPHRASE)
        type_into(program, "Passphrase, once more", PASSPHRASE)
        press(program, "Write down my recovery code another day")
        yield from heard(program, "the passphrase")
        press(program, "Next")
        wait_to_find(program, {"push button"}, "Open the journal")
        yield from heard(program, "the journal is made")
        press(program, "Open the journal")
        wait_to_find(program, {"radio button"}, "Today")
        yield from heard(program, "Today")
        compose(program, "Entry")
        type_into(program, "Text", "The first snow, and nobody in a hurry.")
        yield from heard(program, "an entry")
        press(program, "Save")
        wait_to_find(program, {"push button"}, "Change")
        wait_to_find(program, {"notification"}, "Saved.")
        yield from heard(program, "after saving")


def compare(golden, lines, writes):
    if writes:
        with open(golden, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        return []
    with open(golden, encoding="utf-8") as file:
        expected = file.read().splitlines()
    return list(difflib.unified_diff(expected, lines, "as it should be read", "as it is read", lineterm=""))
