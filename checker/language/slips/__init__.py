"""What goes wrong in writing: damaged signs, doubled words, marks left open, what a template left over."""
