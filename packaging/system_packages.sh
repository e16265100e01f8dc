#!/bin/sh
# Finds the Python and the system libraries the program needs, before anything of it is installed.
#   system_packages.sh offscreen|window   checks; says (or, as root on Debian and Ubuntu, installs) what is missing
#   system_packages.sh --python           prints the Python to use
#   system_packages.sh --say offscreen|window   prints the line that installs everything
set -eu

# soname:Debian package. Qt's wheel brings its own libraries but not these.
offscreen="libEGL.so.1:libegl1 libGL.so.1:libgl1 libglib-2.0.so.0:libglib2.0-0 libdbus-1.so.3:libdbus-1-3
    libfontconfig.so.1:libfontconfig1 libxkbcommon.so.0:libxkbcommon0"
window="libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-shape.so.0:libxcb-shape0 libxcb-xkb.so.1:libxcb-xkb1 libxkbcommon-x11.so.0:libxkbcommon-x11-0
    libwayland-cursor.so.0:libwayland-cursor0"
dnf="python3 mesa-libEGL mesa-libGL glib2 dbus-libs fontconfig libxkbcommon libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms libwayland-cursor dejavu-sans-fonts"
pacman="python libglvnd glib2 dbus fontconfig libxkbcommon libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms wayland ttf-dejavu"

find_python() {
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}

has_library() { "$1" -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$2" 2>/dev/null; }

has_fonts() {
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.local/share/fonts" \
        "${HOME:-/nonexistent}/.fonts"; do
        [ -d "$folder" ] && [ -n "$(find -L "$folder" -name '*.[to]t[fc]' -print 2>/dev/null | head -n 1)" ] && return 0
    done
    return 1
}

# The time64 change renamed this package in Debian 13 and Ubuntu 24.04.
todays_name() {
    if [ "$1" = libglib2.0-0 ] && apt-cache show libglib2.0-0t64 >/dev/null 2>&1; then echo libglib2.0-0t64; else echo "$1"; fi
}

# The Debian packages that bring a Python of 3.11 or later with venv, where there is none yet.
python_packages() {
    for version in 3.13 3.12 3.11; do
        if [ -n "$(apt-cache search --names-only "^python$version-venv\$" 2>/dev/null)" ]; then
            if command -v python3 >/dev/null; then echo "python$version python$version-venv"; else echo "python3 python3-venv"; fi
            return 0
        fi
    done
    echo "python3 python3-venv"
}

missing_packages() { # $1: offscreen or window
    libraries=$offscreen
    [ "$1" = window ] && libraries="$offscreen $window"
    if python=$(find_python); then
        if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            case $("$python" -c 'import sys; print(sys.executable)') in
                /usr/bin/*) basename "$python-venv" ;;
                *) echo "$python has no venv module: rebuild it with one, or set PYTHON to another" >&2 ;;
            esac
        fi
        for pair in $libraries; do
            has_library "$python" "${pair%%:*}" || todays_name "${pair#*:}"
        done
    else
        python_packages
        for pair in $libraries; do todays_name "${pair#*:}"; done
    fi
    has_fonts || echo fonts-dejavu-core
    # Debian's Python asks this package which certificates to trust when it fetches the libraries.
    [ -e /etc/ssl/certs/ca-certificates.crt ] || echo ca-certificates
}

apt_line() { echo "apt-get install --no-install-recommends $*"; }

say() { # $1: what is missing, as Debian packages
    if command -v apt-get >/dev/null; then apt_line "$1"
    elif command -v dnf >/dev/null; then echo "dnf install $dnf"
    elif command -v pacman >/dev/null; then echo "pacman -S --needed $pacman"
    else echo "your package manager's names for: $1"; fi
}

case ${1:-} in
    --python)
        find_python
        exit
        ;;
    --say)
        all="python3-venv"
        for pair in $offscreen $window; do all="$all $(todays_name "${pair#*:}")"; done
        echo "If a system library is missing, this installs all it may need:"
        say "$all"
        exit
        ;;
    offscreen | window) ;;
    *)
        echo "system_packages.sh: say offscreen or window" >&2
        exit 2
        ;;
esac

if [ "$(uname -s)" != Linux ]; then
    find_python >/dev/null || { echo "Python 3.11 or later is needed; install it or set PYTHON to it." >&2; exit 1; }
    exit 0
fi

if ! command -v apt-get >/dev/null; then
    if ! find_python >/dev/null; then
        echo "Python 3.11 or later is needed; install it, or set PYTHON to it. With it goes:" >&2
        say "$offscreen $window" >&2
        exit 1
    fi
fi

missing=$(missing_packages "$1" | tr '\n' ' ')
missing=${missing% }
[ -n "$missing" ] || exit 0

if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    export DEBIAN_FRONTEND=noninteractive
    echo "This computer lacks system packages the program needs. You are root, so they are installed now:" >&2
    apt-get -q update >&2
    missing=$(missing_packages "$1" | tr '\n' ' ') # the fresh lists may know better names
    apt_line "${missing% }" >&2
    # shellcheck disable=SC2086 # a list of words
    apt-get install -q -y --no-install-recommends $missing >&2
    find_python >/dev/null || { echo "Python 3.11 or later is needed and this system offers none." >&2; exit 1; }
    exit 0
fi

echo "This computer lacks system packages the program needs. Install them, then try again:" >&2
command -v apt-get >/dev/null && [ "$(id -u)" != 0 ] && printf 'sudo ' >&2
say "$missing" >&2
exit 1
