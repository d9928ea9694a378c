#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# stage.sh SCRIPT.py PROGRAM [ARGUMENT…]: runs a script beside this one on a display and a bus of its own. Ends with 77
# where this computer lacks what that takes (Debian: xvfb openbox dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0).
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
script=$here/$1
shift
launcher=/usr/libexec/at-spi-bus-launcher
python=/usr/bin/python3
for needed in Xvfb openbox dbus-run-session "$launcher" "$python"; do
    command -v "$needed" >/dev/null || { echo "$needed is not here, so nothing is known about screen readers."; exit 77; }
done
"$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null ||
    { echo "Python's Atspi is not here, so nothing is known about screen readers."; exit 77; }

folder=$(mktemp -d)
mkfifo "$folder/display"
# Another number each time; the display stays when a window on it goes.
Xvfb -displayfd 3 -screen 0 1280x860x24 -noreset 3>"$folder/display" >/dev/null 2>&1 &
display=$!
trap 'kill $display 2>/dev/null; rm -rf "$folder"' EXIT
read -r number <"$folder/display" || { echo "There is no display."; exit 1; }
export DISPLAY=":$number" XDG_RUNTIME_DIR="$folder"
unset QT_QPA_PLATFORM WAYLAND_DISPLAY
dbus-run-session -- bash -c '
    openbox >/dev/null 2>&1 &
    "$1" --launch-immediately >/dev/null 2>&1 &
    shift
    "$@"' _ "$launcher" "$python" -W ignore "$script" "$@"
