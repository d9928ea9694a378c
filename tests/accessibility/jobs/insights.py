# SPDX-License-Identifier: GPL-3.0-or-later
"""Insights: a chart is chosen, its answers and its table are read; a month in review is stepped through and kept."""
from hands import cells, find, hear, hear_message, press, turn_to, type_into
from screen import wait_for


def read_a_chart(program):
    turn_to(program, "Insights")
    press(program, "I felt connected to you.")
    wait_for(lambda: any(cells(program, "table", "I felt connected to you.")), "the chart has no answer to come to")


def read_its_table(program):
    press(program, "Show the numbers")
    wait_for(lambda: any(cells(program, "table", "Table: *")), "the table is empty")
    press(program, "All charts")


def look_back_together(program):
    press(program, "Look back")
    for step in range(1, 5):
        hear(program, f"step {step} of 5")
        press(program, "Skip ahead" if find(program, {"push button"}, "Skip ahead") else "Next")
    hear(program, "step 5 of 5")
    type_into(program, "One thing to try", "Walk without a telephone")
    press(program, "Keep it for me")
    hear_message(program, "Kept in the journal.")


JOBS = [read_a_chart, read_its_table, look_back_together]
