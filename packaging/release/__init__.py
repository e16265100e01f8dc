"""Builds what is handed out: wheel, frozen tree, packages for each system, and the checks before a release.

Run from the project folder as ``PYTHONPATH=packaging python -m release WORD`` (``make dist``, ``make release-check``).
Nothing of the program imports it, and it is in no package that is installed.
"""
