# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader sees of a running Hearthbook, and does to it, over AT-SPI."""
import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0  # seconds until something that should happen counts as missing
STEP = 0.02
ACTIONABLE = {"push button", "check box", "radio button", "toggle button", "menu item", "link", "list item"}
# Roles of what only holds others; a person lands on none of them.
HOLDERS = {"filler", "panel", "unknown", "invalid", "redundant object", "frame", "section"}

KEYS = {"Menu": 0xFF67, "Down": 0xFF54, "Escape": 0xFF1B}  # as X11 numbers them


class Missing(Exception):
    """Something did not come."""


def wait_for(what, said):
    """The first true answer of what(); Missing when there is none in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass  # what is told, as it is told
        try:
            found = what()
        except GLib.Error:  # it went while it was looked at
            found = None
        if found:
            return found
        time.sleep(STEP)
    raise Missing(said)


def bus_answers():
    """Whether there is anybody to ask what is on the screen."""
    try:
        return bool(wait_for(lambda: Atspi.get_desktop(0).get_child_count() >= 0, "the bus"))
    except Missing:
        return False


def states(node):
    held = node.get_state_set()
    return {each.value_nick for each in held.get_states()}


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def rows_in_sight(rows):
    """Of a list, which may have thousands: those that are on the screen."""
    has_begun = False
    for row in children(rows):
        if "showing" in states(row):
            has_begun = True
            yield row
        elif has_begun:
            return


def showing(node):
    """The node and all below it that is on the screen, in reading order."""
    held = states(node)
    if "showing" not in held and node.get_role_name() not in ("application",):
        return
    yield node
    if "manages-descendants" in held and node.get_role_name() != "list":
        return
    for child in rows_in_sight(node) if "manages-descendants" in held else children(node):
        yield from showing(child)


def name_of(node):
    """Its name, or that of what labels it."""
    if node.get_name():
        return node.get_name()
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def value_of(node):
    """As a reader says it: a number, a text, or what is chosen."""
    if node.get_role_name() == "combo box":
        chosen = [name_of(item) for held in children(node) for item in children(held) if "selected" in states(item)]
        return ", ".join(chosen)
    text = node.get_text_iface()
    if text is not None:
        return text.get_text(0, text.get_character_count())
    value = node.get_value_iface()
    return str(value.get_current_value()) if value is not None else ""


def actions_of(node):
    action = node.get_action_iface()
    return [action.get_action_name(index) for index in range(action.get_n_actions())] if action is not None else []


def act(node, *wanted):
    """Does the first of these actions that the node has."""
    names = actions_of(node)
    for name in wanted:
        if name in names:
            node.get_action_iface().do_action(names.index(name))
            return
    raise Missing(f"{node.get_role_name()} “{name_of(node)}” has none of {wanted}, only {names}")


def faults_of(node):
    """What somebody who cannot see it would miss."""
    role = node.get_role_name()
    held = states(node)
    name = name_of(node)
    if "<qt>" in name or "</" in name:
        yield f"{role} “{name}” is named in mark-up"
    if name and node.get_description() == name:
        yield f"{role} “{name}” is described by its own name"
    if "focusable" in held and "enabled" in held:
        if not name:
            yield f"{role} has no name"
        if role in HOLDERS:
            yield f"“{name}” takes the keyboard and is no more than a {role}"
    if role == "combo box" and not value_of(node):
        yield f"combo box “{name}” does not say what is chosen"
    if role in ACTIONABLE and not name:
        yield f"{role} has no name"
    if role in ACTIONABLE and "enabled" in held and (role != "list item" or "selectable" in held):
        if not [each for each in actions_of(node) if each != "SetFocus"]:
            yield f"{role} “{name}” cannot be pressed"
    if role in ("slider", "spin button", "progress bar") and node.get_value_iface() is None:
        yield f"{role} “{name}” has no value"


def faults_on(program, where):
    for node in list(program.all()):
        for fault in faults_of(node):
            yield f"{where}: {fault}"


class Listener:
    """Is told of each event of one name, for as long as it is entered."""

    def __init__(self, event):
        self._event = event
        self._listener = Atspi.EventListener.new(self._take)
        self._listener.register(event)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._listener.deregister(self._event)

    def _take(self, event):
        raise NotImplementedError


class Focus(Listener):
    """What has come to the keyboard last, as readers are told of it."""

    def __init__(self):
        self._last = None
        self.names = []  # of all that came, one after the other
        super().__init__("object:state-changed:focused")

    def _take(self, event):
        if event.detail1:
            self._last = event.source
            self.names.append(event.source.get_name())

    def last(self):
        """None before anything came."""
        return self._last

    def wait_for(self, role):
        """Until something of that role has come."""
        return wait_for(lambda: self._last is not None and self._last.get_role_name() == role and self._last,
                        f"the keyboard comes to no {role}")


class Told(Listener):
    """What is read aloud at once, wherever the keyboard is: each message as it is shown."""

    AT_ONCE = 0.1  # seconds within which the same words are the same message

    def __init__(self):
        self.faults = []
        self._last = {}
        super().__init__("object:state-changed:showing")

    def _take(self, event):
        try:
            self._hear(event)
        except GLib.Error:  # it went while it was looked at, as the parts of a page do
            pass

    def _hear(self, event):
        if not event.detail1 or event.source.get_role_name() != "notification":
            return
        words, now = event.source.get_name(), time.monotonic()
        if now - self._last.get(words, 0) < self.AT_ONCE:
            self.faults.append(f"“{words}” is read aloud twice")
        elif "showing" not in states(event.source):
            self.faults.append(f"“{words}” is read aloud and is not there")
        self._last[words] = now


def strike(key):
    """A key of the keyboard, as readers have it struck for somebody."""
    Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.SYM)


class Program:
    """A Hearthbook that runs; ends with the block."""

    def __init__(self, binary, *arguments):
        self._home = tempfile.TemporaryDirectory()
        environment = dict(os.environ, HOME=self._home.name, XDG_CONFIG_HOME=self._home.name + "/config",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        self._process = subprocess.Popen([binary, *arguments], env=environment)

    def __enter__(self):
        self.application = wait_for(self._find, "the program does not appear")
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._home.cleanup()

    def _find(self):
        if self._process.poll() is not None:
            raise Missing(f"the program ended with {self._process.returncode}")
        for each in children(Atspi.get_desktop(0)):
            if each.get_process_id() == self._process.pid:
                return each
        return None

    def windows(self):
        """Those on the screen, the newest last."""
        return [each for each in children(self.application) if "showing" in states(each)]

    def all(self):
        for window in self.windows():
            yield from showing(window)
