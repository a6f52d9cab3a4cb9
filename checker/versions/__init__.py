"""Two versions of a page: alignment, word differences, what sort of change."""
