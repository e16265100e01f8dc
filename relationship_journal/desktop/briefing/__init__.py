"""The briefing: one sheet before a meeting, on screen and on paper."""
