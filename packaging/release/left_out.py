"""What of the libraries does not come along into the frozen program."""

from __future__ import annotations

from pathlib import PurePosixPath

# Folder of Qt's plugins: those of it that are used. A folder that is not named comes not at all.
PLUGINS: dict[str, frozenset[str]] = {
    "iconengines": frozenset({"qsvgicon"}),
    "imageformats": frozenset({"qgif", "qjpeg", "qsvg", "qwebp", "qico", "qicns"}),
    "platforminputcontexts": frozenset(
        {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}
    ),
    "platforms": frozenset({"qxcb", "qwayland", "qoffscreen", "qminimal", "qcocoa", "qwindows"}),
    "platformthemes": frozenset({"qgtk3", "qxdgdesktopportal"}),
    "printsupport": frozenset({"cupsprintersupport"}),
    "styles": frozenset({"qmodernwindowsstyle", "qmacstyle"}),
    "wayland-decoration-client": frozenset({"adwaita", "bradient"}),
    "wayland-graphics-integration-client": frozenset({"qt-plugin-wayland-egl"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "xcbglintegrations": frozenset({"qxcb-egl-integration", "qxcb-glx-integration"}),
}

# Qt's own words in the languages the window speaks.
QT_WORDS = frozenset({"qtbase_de.qm", "qtbase_en.qm"})

# Parts of Qt nobody asks for, and libraries that come only with somebody else's wish for them.
QT_LIBRARIES = (
    "Qt6Designer", "Qt6EglFS", "Qt6EglFs", "Qt6Help", "Qt6Labs", "Qt6Network", "Qt6OpenGLWidgets", "Qt6Pdf", "Qt6Qml", "Qt6Quick",
    "Qt6ShaderTools", "Qt6Sql", "Qt6Test", "Qt6UiTools", "Qt6VirtualKeyboard", "Qt6Concurrent", "Qt6Xml",
    "QtNetwork", "QtOpenGL", "QtXml", "QtTest", "QtSql", "QtConcurrent",
)  # fmt: skip

# Distributions of which not even the licence comes along: tools of the build, and a library that is left out itself.
DISTRIBUTIONS = frozenset(
    {"pip", "setuptools", "wheel", "altgraph", "pyinstaller", "pyinstaller-hooks-contrib", "qh3"}
)

MODULES = (
    "tkinter", "readline", "unittest", "pydoc", "doctest", "lib2to3", "test", "pip", "setuptools", "wheel", "_pytest", "pytest",
    "PIL", "numpy", "IPython", "cffi.recompiler", "lxml.isoschematron", "lxml.objectify",
    "qh3",  # calendar servers are spoken with over HTTP 1.1 and 2
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick",
    "PySide6.QtSql", "PySide6.QtTest",
)  # fmt: skip


# Libraries of the system that Python itself was built with. All others are left to the system the program is started
# on, as Qt's own wheel does: a foreign libstdc++ or libfontconfig beside its drivers and settings would not fit them.
SYSTEM_LIBRARIES = (
    "libbz2", "libcrypto", "libexpat", "libffi", "liblzma", "libpython", "libsqlite3", "libssl", "libuuid",
)  # fmt: skip
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def comes_along(place: str, source: str) -> bool:
    """Whether a file the freezer found belongs into the program.

    ``place`` is where it would lie, ``source`` where it was found.
    """
    path = PurePosixPath(place.replace("\\", "/"))
    if source.startswith(SYSTEM_FOLDERS) and ".so" in path.name and "python3" not in source:
        return path.name.startswith(SYSTEM_LIBRARIES)
    parts = path.parts
    if "plugins" in parts and "PySide6" in parts:
        folder, name = parts[-2], path.name.removeprefix("lib").split(".")[0]
        return name in PLUGINS.get(folder, frozenset())
    if "translations" in parts and "PySide6" in parts:
        return path.name in QT_WORDS
    return not path.name.removeprefix("lib").startswith(QT_LIBRARIES)
