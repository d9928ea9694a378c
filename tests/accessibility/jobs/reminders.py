# SPDX-License-Identifier: GPL-3.0-or-later
"""A reminder: it is switched on, its day and its time are chosen and still there behind a lock, and it is switched
off."""
from hands import become, choose, find, switch, turn_to, wait_to_find
from screen import value_of, wait_for

REMIND = "Remind me of Hearthbook"


def switch_it_on(program):
    turn_to(program, "Settings")
    wait_for(lambda: not is_offered(program), "a day is offered before there is a reminder")
    switch(program, REMIND)
    wait_for(lambda: is_offered(program), "no day is offered")


def choose_its_day_and_time(program):
    choose(program, "Day", "Friday")
    choose(program, "Time", "9:00 PM")


def find_it_as_it_was_left(program):
    become(program, "sample-one")
    turn_to(program, "Settings")
    wait_for(lambda: "Friday" in value_of(wait_to_find(program, {"combo box"}, "Day")), "the day is another one")
    wait_for(lambda: "9:00 PM" in value_of(wait_to_find(program, {"combo box"}, "Time")), "the time is another one")


def switch_it_off(program):
    switch(program, REMIND, on=False)
    wait_for(lambda: not is_offered(program), "a day is offered without a reminder")


def is_offered(program):
    return find(program, {"combo box"}, "Day") and find(program, {"combo box"}, "Time")


JOBS = [switch_it_on, choose_its_day_and_time, find_it_as_it_was_left, switch_it_off]
