"""Rules that read a jot: language lies in rule packs, the engine knows none."""
