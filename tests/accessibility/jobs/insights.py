# SPDX-License-Identifier: GPL-3.0-or-later
"""Insights: a chart is chosen, its answers and its table are read; a month in review is stepped through and kept."""
import os
import tempfile

from hands import (answer, cells, choose_file, find, hear, hear_message, press, turn_to, type_into, wait_for_dialog,
                   wait_until_gone)
from screen import wait_for


def read_a_chart(program):
    turn_to(program, "Insights")
    press(program, "I felt connected to you.")
    wait_for(lambda: any(cells(program, "table", "I felt connected to you.")), "the chart has no answer to come to")


def read_its_table(program):
    press(program, "Show the numbers")
    wait_for(lambda: any(cells(program, "table", "Table: *")), "the table is empty")
    press(program, "Back to all charts")


def share_it_and_take_it_back(program):
    press(program, "I felt connected to you.")
    press(program, "Share…")
    shown = wait_for_dialog(program, "Share a chart")
    hear(program, "What Samuel will see", {"heading"})
    press(program, "Tick all", within=shown)
    press(program, "Share", within=shown)
    wait_until_gone(program, "Share a chart")
    hear_message(program, "Samuel can see")
    press(program, "Take back…")
    answer(program, "Take this chart back?", "Take back")
    hear_message(program, "Taken back.")


def save_its_answers(program):
    with tempfile.TemporaryDirectory() as folder:
        press(program, "Save as…")
        choose_file(program, os.path.join(folder, "connected.csv"))
        hear_message(program, "Saved as connected.csv.")
        wait_for(lambda: os.path.getsize(os.path.join(folder, "connected.csv")) > 0, "nothing was saved")
    press(program, "Back to all charts")


def look_back_together(program):
    press(program, "Look back")
    for step in range(1, 5):
        hear(program, f"step {step} of 5")
        press(program, "Skip ahead" if find(program, {"push button"}, "Skip ahead") else "Next")
    hear(program, "step 5 of 5")
    type_into(program, "One thing to try", "Walk without a telephone")
    press(program, "Keep it for me")
    hear_message(program, "Saved in the journal.")


JOBS = [read_a_chart, read_its_table, share_it_and_take_it_back, save_its_answers, look_back_together]
