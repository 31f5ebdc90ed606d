"""Writes what a screen reader is told of the windows of the program, one JSON list [depth, role, name, description] a line.

Asks the accessibility bus (AT-SPI) of the session it is started in.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

MOST = 20_000
left = MOST


def walk(node, depth):
    global left
    if node is None or left == 0 or depth > 60:
        return
    left -= 1
    try:
        print(json.dumps([depth, node.get_role_name(), node.get_name() or text(node), node.get_description() or ""]))
        for place in range(node.get_child_count()):
            walk(node.get_child_at_index(place), depth + 1)
    except Exception:  # it went while it was looked at
        return


def text(node):
    found = node.get_text_iface()
    if not found:
        return ""
    return Atspi.Text.get_text(found, 0, min(Atspi.Text.get_character_count(found), 400))


Atspi.init()
desktop = Atspi.get_desktop(0)
for place in range(desktop.get_child_count()):
    walk(desktop.get_child_at_index(place), 0)
sys.stdout.flush()
