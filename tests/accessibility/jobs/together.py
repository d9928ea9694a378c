# SPDX-License-Identifier: GPL-3.0-or-later
"""Together: an idea becomes a plan for a day, the plan is lived, and there are words about it."""
from datetime import date, timedelta

from hands import (choose, compose, hear, hear_message, press, read_date, set_date, switch, turn_to, type_into,
                   wait_to_find)

IDEA = "Count the herons"


def write_an_idea_down(program):
    compose(program, "Experience")
    switch(program, "Idea")
    type_into(program, "Title", IDEA)
    type_into(program, "Details", "From the mill to the weir.")
    press(program, "Save")
    hear(program, IDEA)


def plan_it_for_a_day(program):
    day = date.today() - timedelta(days=1)
    turn_to(program, "Together")
    switch(program, "Ideas")
    press(program, f"Plan it: {IDEA}")
    set_date(program, "Day", day)
    read_date(program, "Day", day)
    press(program, "Save")
    press(program, f"{IDEA}*")
    hear(program, IDEA, {"heading", "label"})


def live_it(program):
    press(program, "It was lived")
    type_into(program, "My words about this day", "Eleven, and one was a post.")
    press(program, "Save")
    hear_message(program, "Saved.")
    hear(program, "Eleven, and one was a post.")


def plan_a_ritual(program):
    compose(program, "Experience")
    type_into(program, "Title", "Pancakes")
    choose(program, "Repeats", "Each week*")
    wait_to_find(program, {"spin button"}, "How often it repeats")
    press(program, "Save")
    hear(program, "Pancakes", {"heading", "label"})


JOBS = [write_an_idea_down, plan_it_for_a_day, live_it, plan_a_ritual]
