"""What was found out about a page, kept so that the same page need not be read closely again, and work on all cores."""
