# SPDX-License-Identifier: GPL-3.0-or-later
"""The jobs of each page and of what opens from it, a file each, done by what is read alone and verified by what is read
then."""
import importlib
import os
import subprocess
import tempfile

from hands import wait_to_find
from screen import Missing, Program, Told

PAGES = ["today", "writing", "photos", "finding", "spelling", "gratitude", "checkin", "together", "templates",
         "agreements", "talk", "insights", "settings", "reminders", "elsewhere", "paper", "entrance", "joining", "repair",
         "backup", "leaving"]


def command(binary, *arguments):
    """A command of the program, without its window."""
    subprocess.run([binary, *arguments], check=True, stdout=subprocess.DEVNULL)


def walk(binary, page):
    """Its jobs, one after the other; those behind one that cannot be done are not tried. Begins with the sample, or
    with the journal that the file of jobs makes in a folder."""
    jobs = importlib.import_module(f"jobs.{page}")
    with tempfile.TemporaryDirectory() as folder:
        journal = os.path.join(folder, "ours.hearth")
        makes = getattr(jobs, "make_journal", None)
        if makes is not None:
            makes(binary, journal)
        with Program(binary, "--sample" if makes is None else journal) as program, Told() as told:
            wait_to_find(program, {"radio button", "push button"}, "Today" if makes is None else "Unlock")
            for job in jobs.JOBS:
                try:
                    job(program)
                except Missing as missing:
                    yield f"jobs/{page}: {job.__name__.replace('_', ' ')}: {missing}"
                    break
            yield from (f"jobs/{page}: {fault}" for fault in told.faults)
