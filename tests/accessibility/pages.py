# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and editor of the sample, and the lock page, looked through for what a reader would miss."""
from hands import compose, find, lock, press, turn_to, wait_to_find
from screen import Program, faults_on, wait_for

PAGES = ["Today", "Journal", "Check in", "Together", "Gratitude", "Agreements", "Talk", "Insights", "Settings"]
COMPOSED = ["Entry", "Gratitude note", "Check-in", "Experience", "Agreement", "Commitment", "Conversation"]
# What pops up from a button: what it is called there, and what is in it.
POPUPS = [("Dates", "Any day"), ("Author, tag, feeling, and printing", "Print a selection…")]


def walk(binary):
    with Program(binary, "--sample") as program:
        wait_to_find(program, {"radio button"}, "Today")
        for page in PAGES:
            turn_to(program, page)
            yield from faults_on(program, page)
        turn_to(program, "Journal")
        for popup, inside in POPUPS:
            press(program, popup)
            wait_to_find(program, {"push button"}, inside)
            yield from faults_on(program, popup)
            press(program, inside)
            wait_for(lambda: find(program, {"push button"}, inside) is None, f"“{popup}” stays")
        for what in COMPOSED:
            compose(program, what)
            yield from faults_on(program, f"a new {what}")
        turn_to(program, "Today")
        lock(program)
        yield from faults_on(program, "the lock page")
