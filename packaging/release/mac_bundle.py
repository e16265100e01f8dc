"""What macOS is told of the program: the values of its Info.plist."""

from __future__ import annotations

from typing import Any

from release.described import APP_ID
from release.project import NAME

IDENTIFIER = APP_ID.replace("_", "-")
"""As Linux knows it; an underscore is no letter of such a name on macOS."""


def info_plist(version: str) -> dict[str, Any]:
    """The values beside those the freezer writes; contact and calendar files can be opened with it, by choice only."""

    def opens(name: str, *kinds: str) -> dict[str, Any]:
        return {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": list(kinds),
        }

    return {
        "CFBundleExecutable": f"{NAME}-gui",  # of the two programs in it the one that is the window
        "CFBundleDisplayName": "Relationship Journal",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de"],
        "CFBundleDocumentTypes": [
            opens("Contact file", "public.vcard"),
            opens("Calendar file", "com.apple.ical.ics"),
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",  # as Qt 6.11 asks
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
    }
