"""What happened with a person, newest first, and what is planned."""
