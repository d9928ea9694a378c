# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody does who has a screen reader and no mouse: every deed is an action, a value or a text over AT-SPI.

Names are whole, or have a * where something else may stand.
"""
import fnmatch

from screen import act, children, name_of, showing, states, value_of, wait_for

PRESSED = {"push button", "check box", "radio button", "toggle button", "link", "table cell"}
SWITCHED = {"check box", "radio button"}
TYPED = {"text", "password text"}


def is_named(node, name):
    return fnmatch.fnmatchcase(name_of(node), name) if "*" in name else name_of(node) == name


def find(program, roles, name, within=None):
    """The first of such roles and name that is on the screen and can be used; in a dialog, or anywhere."""
    for node in program.all() if within is None else showing(within):
        if node.get_role_name() in roles and is_named(node, name) and "enabled" in states(node):
            return node
    return None


def wait_to_find(program, roles, name, within=None):
    return wait_for(lambda: find(program, roles, name, within), f"no {' or '.join(sorted(roles))} “{name}”")


def press(program, name, roles=frozenset(PRESSED), within=None):
    """Once it is there and can be pressed."""
    act(wait_to_find(program, roles, name, within), "Press", "Toggle")


def switch(program, name, on=True, within=None):
    """A box to tick or one of several, until it is as wanted."""
    if ("checked" in states(wait_to_find(program, SWITCHED, name, within))) != on:
        press(program, name, SWITCHED, within)
    wait_for(lambda: ("checked" in states(find(program, SWITCHED, name, within))) == on, f"“{name}” stays as it is")


def type_into(program, name, text, within=None):
    """In place of what stands there."""
    node = wait_to_find(program, TYPED, name, within)
    node.get_editable_text_iface().set_text_contents(text)
    if node.get_role_name() != "password text":  # which nobody reads
        wait_for(lambda: value_of(node) == text, f"“{name}” does not take what is typed")


def pick(program, name, choice, within=None):
    """Presses one of what folds out, whatever comes of it; the box it belongs to."""
    box = wait_to_find(program, {"combo box"}, name, within)
    act(wait_for(lambda: next((each for held in children(box) for each in children(held) if is_named(each, choice)),
                              None), f"“{name}” does not offer “{choice}”"), "Press")
    return box


def choose(program, name, choice, within=None):
    """One of what folds out, until it is chosen."""
    box = pick(program, name, choice, within)
    wait_for(lambda: choice.rstrip("*") in value_of(box), f"“{choice}” is not chosen")


def set_number(node, number):
    node.get_value_iface().set_current_value(number)
    wait_for(lambda: node.get_value_iface().get_current_value() == number,
             f"“{name_of(node)}” does not become {number}")


def parts_of_date(program, name):
    """Day, month and year, by their names."""
    return {name_of(each): each for each in children(wait_to_find(program, {"spin button"}, name))}


def set_date(program, name, day):
    """From the largest part down, so that no day on the way is before the first that may be chosen."""
    parts = parts_of_date(program, name)
    for part, number in (("Year", day.year), ("Month", day.month), ("Day", day.day)):
        set_number(parts[part], number)


def read_date(program, name, day):
    """It is that day, by its parts and by its words."""
    parts = {part: int(node.get_value_iface().get_current_value())
             for part, node in parts_of_date(program, name).items()}
    wait_for(lambda: parts == {"Year": day.year, "Month": day.month, "Day": day.day}, f"“{name}” is {parts}")
    words = value_of(wait_to_find(program, {"spin button"}, name))
    wait_for(lambda: str(day.year) in words and str(day.day) in words, f"“{name}” reads “{words}”")


def offers(button, item):
    """Whether its menu has such an item."""
    return any(is_named(each, item) for menu in children(button) for each in children(menu))


def from_menu(program, button, item):
    """An item of the menu that a button opens; of several of that name the one that has it."""
    act(wait_for(lambda: next((each for each in program.all() if each.get_role_name() == "push button" and
                               is_named(each, button) and offers(each, item)), None),
                 f"no menu “{button}” with “{item}”"), "ShowMenu")
    act(wait_to_find(program, {"menu item"}, item), "Press")
    wait_for(lambda: find(program, {"menu item"}, item) is None, f"the menu “{button}” stays")


def compose(program, what):
    from_menu(program, "Add something", what)


def turn_to(program, page):
    """Presses its place in the navigation until it is the one that is shown."""
    press(program, page, {"radio button"})
    wait_for(lambda: "checked" in states(find(program, {"radio button"}, page)), f"“{page}” is not shown")
    wait_for(lambda: find(program, {"heading", "label"}, page), f"no heading “{page}”")


def open_row(program, rows, row):
    """Of a list; it need not be in sight."""
    def there():
        held = find(program, {"list"}, rows)
        return held and next((each for each in children(held) if is_named(each, row)), None)
    act(wait_for(there, f"“{rows}” has no row “{row}”"), "Press", "Toggle")


def dialogs(program):
    """Those on the screen, the newest last."""
    return [each for each in program.windows() if each.get_role_name() == "dialog"]


def wait_for_dialog(program, name):
    return wait_for(lambda: next((each for each in dialogs(program) if is_named(each, name)), None),
                    f"the dialog “{name}” does not come")


def wait_until_gone(program, name):
    wait_for(lambda: not any(is_named(each, name) for each in dialogs(program)), f"the dialog “{name}” stays")


def choose_file(program, path):
    """In the dialog of the toolkit, which stands before another one or before the window."""
    before = len(dialogs(program))
    files = wait_for(lambda: next((each for each in dialogs(program) if find(program, {"text"}, "File name:", each)),
                                  None), "no dialog to choose a file")
    type_into(program, "File name:", path, within=files)
    press(program, "[OS][pa][ev][ne]*", within=files)
    wait_for(lambda: len(dialogs(program)) < before, "the dialog to choose a file stays")


def bring_in(program, path, *seen):
    """What stands in a file, once it is seen beforehand."""
    from_menu(program, "More", "Bring in from elsewhere…")
    shown = wait_for_dialog(program, "Bring in from elsewhere")
    press(program, "Choose a file…", within=shown)
    choose_file(program, path)
    for words in seen:
        hear(program, words)
    press(program, "Bring it in", within=shown)
    wait_until_gone(program, "Bring in from elsewhere")
    hear_message(program, "came in, private to you.")


def answer(program, question, button):
    """Presses a button of a question, which then goes."""
    press(program, button, within=wait_for_dialog(program, question))
    wait_until_gone(program, question)


def says(program, words, roles=None):
    """What says these words, by its name or its text; None for nothing."""
    for node in program.all():
        if (roles is None or node.get_role_name() in roles) and (words in name_of(node) or words in value_of(node)):
            return node
    return None


def hear(program, words, roles=None):
    """Waits until something says them."""
    return wait_for(lambda: says(program, words, roles), f"nothing says “{words}”")


def hear_message(program, words):
    return hear(program, words, {"notification"})


def hear_no_more(program, words, roles=None):
    wait_for(lambda: says(program, words, roles) is None, f"“{words}” is still there")


def lock(program):
    press(program, "Lock")
    wait_to_find(program, {"push button"}, "Unlock")


def unlock(program, passphrase):
    type_into(program, "Passphrase", passphrase)
    press(program, "Unlock")
    wait_to_find(program, {"radio button"}, "Today")


def become(program, passphrase):
    """The other takes the keyboard."""
    lock(program)
    unlock(program, passphrase)


def unlock_and_read(program, passphrase):
    """A journal that was just opened has something to read."""
    unlock(program, passphrase)
    turn_to(program, "Journal")
    wait_to_find(program, {"list"}, "Timeline")


def give(program, dialog, field, text, button, said):
    """Types into a field of a dialog and presses one of its buttons, which is answered with a message."""
    shown = wait_for_dialog(program, dialog)
    type_into(program, field, text, within=shown)
    press(program, button, within=shown)
    hear_message(program, said)


def group(program, name):
    """What holds the choices of one question."""
    return wait_to_find(program, {"panel"}, name)


def cells(program, role, name):
    """The names of what can be come to in a chart or a table, one by one."""
    held = find(program, {role}, name)
    return (name_of(each) for each in children(held) if name_of(each)) if held else ()
