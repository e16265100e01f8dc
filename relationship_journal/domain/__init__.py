"""Words and rules of the journal: frozen records and pure functions, no I/O, no clock of its own."""
