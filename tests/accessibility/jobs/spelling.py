# SPDX-License-Identifier: GPL-3.0-or-later
"""Spelling: the menu of a misspelt word is unfolded by its key, its suggestions are read, and one is taken."""
from hands import compose, hear, pick, press, turn_to, type_into, wait_to_find
from screen import Focus, act, children, name_of, states, strike, value_of, wait_for

WRONG = "The lamp burned untill morning."
RIGHT = "The lamp burned until morning."


def items_of_menu(program, text):
    """Those that the key for it unfolds, with the keyboard in the misspelt word."""
    with Focus() as focus:
        text.get_component_iface().grab_focus()
        text.get_text_iface().set_caret_offset(WRONG.index("untill") + 2)
        wait_for(lambda: "focused" in states(text), "the text does not take the keyboard")
        strike("Menu")
        strike("Down")
        menu = focus.wait_for("menu item").get_parent()
    return {name_of(each): each for each in children(menu) if name_of(each)}


def choose_a_language(program):
    """That of the computer has no dictionary here."""
    turn_to(program, "Settings")
    pick(program, "Language of the program", "English")  # the window is made anew
    turn_to(program, "Today")


def take_a_suggestion(program):
    compose(program, "Entry")
    type_into(program, "Text", WRONG)
    text = wait_to_find(program, {"text"}, "Text")
    items = items_of_menu(program, text)
    if "Ignore for now" not in items:
        strike("Escape")
        print("jobs/spelling: there is no dictionary of English here, so nothing is known about its menu.")
        return
    act(items["until"], "Press")
    wait_for(lambda: value_of(text) == RIGHT, "the suggestion is not taken")


def leave_a_word_as_it_is(program):
    type_into(program, "Text", WRONG)
    text = wait_to_find(program, {"text"}, "Text")
    items = items_of_menu(program, text)
    if "Ignore for now" in items:
        act(items["Ignore for now"], "Press")
        wait_for(lambda: "Ignore for now" not in items_of_menu(program, text), "the word is still called wrong")
        strike("Escape")
    press(program, "Save")
    hear(program, WRONG, {"text"})


JOBS = [choose_a_language, take_a_suggestion, leave_a_word_as_it_is]
