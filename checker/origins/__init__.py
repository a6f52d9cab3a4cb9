"""Where versions of pages come from."""
