"""What is known about a person: promises, questions, facts, rhythm, ways to reach them."""
