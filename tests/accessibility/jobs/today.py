# SPDX-License-Identifier: GPL-3.0-or-later
"""Today: what is due is put off and taken up, a memory is muted and shown again, a card leads to a conversation."""
from hands import find, from_menu, hear, hear_message, hear_no_more, press, turn_to, wait_to_find
from screen import states, wait_for

MUTED = {}


def put_something_off(program):
    turn_to(program, "Today")
    due = wait_to_find(program, {"push button"}, "Not today").get_description()
    hear(program, due, {"heading"})
    from_menu(program, "Not today", "Tomorrow")
    hear_message(program, "It comes up again tomorrow.")
    hear_no_more(program, due, {"heading"})


def take_up_what_is_due(program):
    if find(program, {"push button"}, "Show what else there is"):
        press(program, "Show what else there is")
    press(program, "Check in", {"push button"})
    wait_for(lambda: "checked" in states(find(program, {"radio button"}, "Check in")), "nothing is to be answered")
    turn_to(program, "Today")


def mute_a_memory(program):
    mute = wait_to_find(program, {"push button"}, "Do not show this again")
    MUTED["title"] = mute.get_description()
    press(program, "Do not show this again")
    hear_message(program, "It will not come up here again.")


def show_it_again(program):
    turn_to(program, "Settings")
    press(program, f"Show again: {MUTED['title']}*")
    hear_message(program, "It may come up again.")


JOBS = [put_something_off, take_up_what_is_due, mute_a_memory, show_it_again]
