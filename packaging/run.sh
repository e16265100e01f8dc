#!/bin/sh
# What `make run` does after setting up: opens the window, or without a display walks the main job and leaves its results.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
output=tour-output

if packaging/has_display.sh; then
    # Qt aborts where it cannot reach the display; the shell's word for that is no help to anybody.
    if { refusal=$("$bin/python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' 2>&1); } 2>/dev/null
    then
        exec "$bin/relationship-journal" "$@"
    fi
    echo "The display cannot be used: $(echo "$refusal" | grep . | head -n 1)" >&2
else
    echo "There is no display here." >&2
fi
echo "Instead of the window you get a tour: the main job on a made-up journal." >&2
QT_QPA_PLATFORM=offscreen "$bin/relationship-journal" tour "$output"
echo "The pictures, briefing.pdf and meetings.ics are in $output/." >&2
