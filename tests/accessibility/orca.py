#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks each page of the sample by Tab, and prints what the screen reader Orca says at each stop.

    orca.py PROGRAM [PAGE…]

Fails on a stop at which nothing is said, or not its name, its part, its state or its value, or something twice.
"""
import re
import sys
import tempfile

from gi.repository import GLib

from hands import wait_to_find
from pages import PAGES
from screen import Focus, Program, name_of, states, value_of
from speaker import Speaker

MOST_STOPS = 120
MOST_ARROWS = 2
ARROWED = {"list", "list item", "table", "table cell"}  # within which the arrows lead on
EMPTY_ROLES = ("filler", "panel panel", "unknown", "redundant")
LEAVING = "leaving panel"  # which Orca says of each that is left
STATES = {"check box": ("checked", "not checked"), "radio button": ("selected", "not selected")}


def place_of(node):
    """Enough to know it again: where it stands among what holds it."""
    place = []
    while node is not None and node.get_role_name() != "application":
        place.append(node.get_index_in_parent())
        node = node.get_parent()
    return tuple(place)


def plain(text):
    return re.sub(r"\W+", " ", text).strip().casefold()


def faults_of(node, said):
    """What somebody who only hears it would miss at this stop."""
    role, name, held = node.get_role_name(), name_of(node), states(node)
    words = plain(" ".join(said))
    if not words:
        yield "is silent"
        return
    if plain(name) not in words:
        yield "does not say its name"
    if role in STATES and not any(re.search(rf"\b{each}\b", words) for each in STATES[role]):
        yield "does not say whether it is chosen"
    if "expandable" in held and role != "combo box" and not re.search(r"\b(expanded|collapsed)\b", words):
        yield "does not say whether it is folded out"
    if role == "combo box" and plain(value_of(node)) not in words:
        yield "does not say what is chosen"
    if re.search(r"</?\w+>|&\w+;", " ".join(said)):
        yield "says mark-up"
    for each in EMPTY_ROLES:
        if each in words:
            yield f"says “{each}”"
    long = [each for each in map(plain, said) if len(each) > 3 and each != LEAVING]
    if len(set(long)) < len(long) or (len(plain(name)) > 12 and words.count(plain(name)) > 1):
        yield "says something twice"


def stops(speaker, focus):
    """Each stop of Tab once, and some that the arrows lead to from there; what is said at each."""
    seen = []
    for _ in range(MOST_STOPS):
        said = speaker.press("Tab")
        node = focus.last()
        place = place_of(node)
        if place in seen:
            return
        seen.append(place)
        yield "Tab", node, said
        if node.get_role_name() in ARROWED:
            for _ in range(MOST_ARROWS):
                said = speaker.press("Down")
                yield "Down", focus.last(), said


def walk(speaker, focus, page, key):
    """The faults of one page."""
    print(f"== {page}: ", *speaker.press(key), sep=" | ", flush=True)
    for struck, node, said in stops(speaker, focus):
        told = f"{node.get_role_name()} “{name_of(node)}”"
        print(f"{struck}, {told}: ", *said, sep=" | ", flush=True)
        for fault in faults_of(node, said):
            print(f"    FAULT: {fault}", flush=True)
            yield f"{page}: {told} {fault}"


def main(binary, *wanted):
    found = []
    with tempfile.TemporaryDirectory() as folder, Program(binary, "--sample") as program, Focus() as focus, \
            Speaker(folder) as speaker:
        wait_to_find(program, {"radio button"}, "Today")
        print("== at first: ", *speaker.listen(), sep=" | ", flush=True)
        for number, page in enumerate(PAGES, 1):
            if wanted and page not in wanted:
                continue
            try:
                found += walk(speaker, focus, page, f"alt+{number}")
            except GLib.Error as error:
                found.append(f"{page}: {error}")
    print(*found, f"{len(found)} faults", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
