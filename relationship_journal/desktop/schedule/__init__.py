"""The panel that plans a meeting or changes one."""
