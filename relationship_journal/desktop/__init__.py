"""The window: everything the user sees and touches."""
