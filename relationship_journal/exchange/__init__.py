"""Contact and calendar files of other programs: bytes in, records and complaints out, and the way back."""
