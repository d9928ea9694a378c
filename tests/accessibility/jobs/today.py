# SPDX-License-Identifier: GPL-3.0-or-later
"""Today: what is due is put off and taken up, a memory is muted and shown again, a card leads to a conversation."""
from hands import find, from_menu, hear, hear_message, hear_no_more, press, turn_to, wait_to_find
from screen import name_of, wait_for

MUTED = {}


def put_something_off(program):
    turn_to(program, "Today")
    heading = name_of(wait_to_find(program, {"heading"}, "How has it been?"))
    from_menu(program, "Not today", "Tomorrow")
    hear_message(program, "It comes up again tomorrow.")
    hear_no_more(program, heading, {"heading"})


def take_up_what_is_due(program):
    if find(program, {"push button"}, "Show what else there is"):
        press(program, "Show what else there is")
    press(program, "Read it")
    wait_for(lambda: "checked" in page_states(program, "Agreements"), "it is not shown")
    turn_to(program, "Today")


def page_states(program, page):
    from screen import states
    return states(find(program, {"radio button"}, page))


def mute_a_memory(program):
    mute = wait_to_find(program, {"push button"}, "Do not show this again")
    MUTED["title"] = mute.get_description()
    press(program, "Do not show this again")
    hear_message(program, "It does not come up here again.")


def show_it_again(program):
    turn_to(program, "Settings")
    press(program, f"Show again: {MUTED['title']}*")
    hear_message(program, "It may come up again.")


JOBS = [put_something_off, take_up_what_is_due, mute_a_memory, show_it_again]
