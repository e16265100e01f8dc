#!/bin/sh
# Succeeds where a window can be shown: always on macOS, elsewhere with an X or Wayland display that Qt may use.
case ${QT_QPA_PLATFORM:-} in
    offscreen* | minimal*) exit 1 ;;
esac
[ "$(uname -s)" = Darwin ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
