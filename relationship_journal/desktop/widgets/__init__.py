"""Painted controls, one to a module: everything with character is drawn here, on Qt's own behaviour and accessibility."""
