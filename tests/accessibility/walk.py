#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through Hearthbook over AT-SPI, as somebody does with a screen reader and without a mouse.

    walk.py PROGRAM [pages] [dialogs] [jobs] [mainway] [--write]

Fails on a control without a name, a part to play, a value or an action that works; on a job that cannot be done by what
is read alone; and on other words on the main way than those of mainway.txt, which --write writes anew. All of it where
nothing is named; of the jobs those of one page as jobs/NAME.
"""
import os
import sys
import time

import dialogs
import jobs
import mainway
import pages
from screen import Missing, bus_answers

GOLDEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "mainway.txt")


def walks(binary, writes):
    """What is walked, and what it finds at fault."""
    yield "pages", lambda: pages.walk(binary)
    yield "dialogs", lambda: dialogs.walk(binary)
    for name in jobs.PAGES:
        yield f"jobs/{name}", lambda name=name: jobs.walk(binary, name)
    yield "mainway", lambda: mainway.compare(GOLDEN, list(mainway.walk(binary)), writes)


def is_wanted(name, wanted):
    return not wanted or any(name == each or name.startswith(each + "/") for each in wanted)


def main(binary, *arguments):
    if not bus_answers():
        print("The accessibility bus does not answer, so nothing is known about screen readers.")
        return 77
    wanted = [each for each in arguments if not each.startswith("--")]
    found = []
    for name, walk in walks(binary, "--write" in arguments):
        if not is_wanted(name, wanted):
            continue
        begun = time.monotonic()
        faults = []
        try:
            for fault in walk():
                faults += [fault] if fault not in faults else []
        except Missing as missing:
            faults.append(f"{name}: {missing}")
        found += faults
        print(*faults, f"{name}: {len(faults)} faults, {time.monotonic() - begun:.1f} s", sep="\n", flush=True)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
