"""The panel that adds a person or changes one."""
