#!/bin/sh
# Makes .venv ready for `make run` (set_up.sh run), `make test` (set_up.sh test) or `make dist` (set_up.sh release), once
# per change of what it needs.
# Touches nothing outside the project folder, except: as root on Debian or Ubuntu it installs missing system packages.
set -eu
cd "$(dirname "$0")/.."

mode=${1:?run, test or release}
venv=.venv
stamp=$venv/.set-up-$mode
here=packaging/system_packages.sh

case $mode in
    run) extras=all ;;
    test) extras=all,test ;;
    release) extras=all,test,release ;;
    *) echo "set_up.sh: say run, test or release, not $mode" >&2; exit 2 ;;
esac

# Content, place and screen: a moved folder or a new constraint sets up anew, a mere checkout does not.
screen=offscreen
if [ "$mode" = run ] && packaging/has_display.sh; then screen=window; fi
key="$screen $(pwd -P) $(cat pyproject.toml constraints.txt packaging/*.sh relationship_journal/__init__.py | cksum)"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$key" ] && "$venv/bin/python" -c '' 2>/dev/null; then
    exit 0
fi

"$here" "$screen"
python=$("$here" --python)

if ! "$venv/bin/python" -c '' 2>/dev/null || [ "$(cat "$venv/.place" 2>/dev/null)" != "$(pwd -P)" ]; then
    echo "Setting up $venv with $python ..." >&2
    "$python" -m venv --clear "$venv"
    pwd -P >"$venv/.place"
fi
echo "Installing the program and its libraries into $venv (some 100 MB to fetch the first time) ..." >&2
if ! "$venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check \
    -c constraints.txt -e ".[$extras]"; then
    echo "The libraries could not be installed; pip says above why. Is this computer online? Then try again." >&2
    exit 1
fi

if ! refusal=$(QT_QPA_PLATFORM=offscreen "$venv/bin/python" -c 'import PySide6.QtWidgets' 2>&1); then
    echo "Qt does not start on this computer: $(echo "$refusal" | tail -n 1)" >&2
    "$here" --say "$screen" >&2
    exit 1
fi
echo "$key" >"$stamp"
