# SPDX-License-Identifier: GPL-3.0-or-later
"""The main jobs of each page, a file a page, done by what is read alone and verified by what is read then."""
import importlib

from hands import wait_to_find
from screen import Missing, Program

PAGES = ["writing", "gratitude", "checkin", "together", "agreements", "talk", "insights", "settings", "entrance"]


def walk(binary, page):
    """Its jobs, one after the other; those behind one that cannot be done are not tried."""
    with Program(binary, "--sample") as program:
        wait_to_find(program, {"radio button"}, "Today")
        for job in importlib.import_module(f"jobs.{page}").JOBS:
            try:
                job(program)
            except Missing as missing:
                yield f"jobs/{page}: {job.__name__.replace('_', ' ')}: {missing}"
                return
