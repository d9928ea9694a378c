# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and editor of the sample, and the lock page, looked through for what a reader would miss."""
from hands import choose, compose, find, lock, press, turn_to, wait_to_find
from screen import Focus, Missing, Program, faults_on, states, strike, value_of, wait_for

PAGES = ["Today", "Journal", "Check in", "Together", "Gratitude", "Agreements", "Talk", "Insights", "Settings"]
COMPOSED = ["Entry", "Gratitude note", "Check-in", "Experience", "Agreement", "Commitment", "Conversation"]
# What pops up from a button: what it is called there, and one thing in it.
POPUPS = [("Dates", "push button", "Any day"), ("Author, tag and feeling", "combo box", "Feeling")]


def come_to(program, role, name):
    held = wait_to_find(program, {role}, name)
    held.get_component_iface().grab_focus()
    wait_for(lambda: "focused" in states(held), f"“{name}” does not take the keyboard")
    return held


def faults_of_arrows(program):
    """A list says which row the keyboard is on, and a choice folded away what the arrow keys come to."""
    come_to(program, "push button", "New entry")
    with Focus() as focus:
        try:
            come_to(program, "list", "Timeline")
            focus.wait_for("list item")
            kind = come_to(program, "combo box", "Kind")
            strike("Down")
            wait_for(lambda: value_of(kind) in focus.names, "“Kind” does not say what the arrow keys come to")
        except Missing as missing:
            yield f"Journal: {missing}"
    choose(program, "Kind", "All kinds")


def walk(binary):
    with Program(binary, "--sample") as program:
        wait_to_find(program, {"radio button"}, "Today")
        for page in PAGES:
            turn_to(program, page)
            yield from faults_on(program, page)
        turn_to(program, "Journal")
        yield from faults_of_arrows(program)
        for popup, role, inside in POPUPS:
            press(program, popup)
            wait_to_find(program, {role}, inside)
            yield from faults_on(program, popup)
            strike("Escape")
            wait_for(lambda: find(program, {role}, inside) is None, f"“{popup}” stays")
        for what in COMPOSED:
            compose(program, what)
            yield from faults_on(program, f"a new {what}")
        turn_to(program, "Today")
        lock(program)
        yield from faults_on(program, "the lock page")
