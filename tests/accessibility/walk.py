#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through Hearthbook over AT-SPI, as somebody does with a screen reader and without a mouse.

    walk.py PROGRAM GOLDEN [--write]

Every page and editor of the sample, the start page and the making of a journal: fails on a control without a name, a
part to play, a value or an action that works. On the main way, from the start page to the first note, what is read is
compared with GOLDEN; --write writes it anew.
"""
import difflib
import re
import sys

from screen import Missing, Program, act, bus_answers, faults_of, name_of, showing, states, wait_for

PAGES = ["Today", "Journal", "Check in", "Together", "Gratitude", "Agreements", "Talk", "Insights", "Settings"]
COMPOSED = ["Entry", "Gratitude note", "Check-in", "Experience", "Agreement", "Commitment", "Conversation"]
PASSPHRASE = "seven quiet herons over water"
READ = {"push button", "check box", "radio button", "text", "password text", "heading", "combo box", "notification"}


def faults_on(program, where):
    for node in list(program.all()):
        for fault in faults_of(node):
            yield f"{where}: {fault}"


def turn_to(program, page):
    """Presses its place in the navigation until it is the one that is shown."""
    act(program.wait_for("radio button", page), "Toggle", "Press")
    wait_for(lambda: "checked" in states(program.find("radio button", page)), f"“{page}” is not shown")
    wait_for(lambda: program.find("heading", page) or program.find("label", page), f"no heading “{page}”")


def compose(program, what):
    act(program.wait_for("push button", "Add something"), "ShowMenu", "Press")
    act(program.wait_for("menu item", what), "Press")
    wait_for(lambda: program.find("menu item", what) is None, "the menu stays")


def walk_sample(binary):
    with Program(binary, "--sample") as program:
        program.wait_for("radio button", "Today")
        for page in PAGES:
            turn_to(program, page)
            yield from faults_on(program, page)
        for what in COMPOSED:
            compose(program, what)
            yield from faults_on(program, f"a new {what}")
        turn_to(program, "Today")
        act(program.wait_for("push button", "Lock"), "Press")
        program.wait_for("push button", "Unlock")
        yield from faults_on(program, "the lock page")


def press(program, name, role="push button"):
    """Once it can be pressed."""
    node = wait_for(lambda: next((each for each in program.all() if each.get_role_name() == role and
                                  name_of(each) == name and "enabled" in states(each)), None), f"no {role} “{name}”")
    act(node, "Press", "Toggle")


def type_into(program, name, text):
    node = wait_for(lambda: next((each for each in program.all() if each.get_role_name() in ("text", "password text")
                                  and name_of(each) == name), None), f"nowhere to type “{name}”")
    node.get_editable_text_iface().set_text_contents(text)


def heard(program, where):
    """What a reader comes to, line by line; days and places are not compared."""
    yield f"== {where}"
    for node in program.all():
        role = node.get_role_name()
        if role not in READ:
            continue
        name = re.sub(r"\d+", "#", name_of(node))
        name = re.sub(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*#", "DAY", name)
        name = re.sub(r"Good (morning|afternoon|evening)", "Good DAYTIME", name)
        name = re.sub(r"(/[^ ]+)+", "PLACE", name)
        held = states(node)
        said = [each for each in ("checked", "expanded") if each in held]
        if "enabled" not in held:
            said.append("off")
        yield " ".join([f"{role} “{name}”", *said])


def main_way(binary):
    """Makes a journal and keeps a first note, by what is read alone."""
    with Program(binary) as program:
        program.wait_for("push button", "Create a journal")
        yield from heard(program, "the start page")
        press(program, "Create a journal")
        press(program, "Just me for now", "radio button")
        type_into(program, "Your name", "Anna")
        yield from heard(program, "who writes")
        press(program, "Next")
        program.wait_for("text", "File")
        yield from heard(program, "where it lies")
        press(program, "Next")
        type_into(program, "Passphrase", PASSPHRASE)
        type_into(program, "Passphrase, once more", PASSPHRASE)
        press(program, "Write down my recovery code another day", "check box")
        yield from heard(program, "the passphrase")
        press(program, "Next")
        program.wait_for("push button", "Open the journal")
        yield from heard(program, "the journal is made")
        press(program, "Open the journal")
        program.wait_for("radio button", "Today")
        yield from heard(program, "Today")
        compose(program, "Entry")
        type_into(program, "Text", "The first snow, and nobody in a hurry.")
        yield from heard(program, "an entry")
        press(program, "Save")
        program.wait_for("push button", "Edit")
        yield from heard(program, "after saving")


def compare(golden, lines, writes):
    if writes:
        with open(golden, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        return []
    with open(golden, encoding="utf-8") as file:
        expected = file.read().splitlines()
    return list(difflib.unified_diff(expected, lines, "as it should be read", "as it is read", lineterm=""))


def main(binary, golden, *options):
    if not bus_answers():
        print("The accessibility bus does not answer, so nothing is known about screen readers.")
        return 77
    faults = sorted(set(walk_sample(binary)))
    differences = compare(golden, list(main_way(binary)), "--write" in options)
    for line in faults + differences:
        print(line)
    print(f"{len(faults)} faults, {'other' if differences else 'the same'} words on the main way")
    return 1 if faults or differences else 0


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except Missing as missing:
        sys.exit(f"walk: {missing}")
