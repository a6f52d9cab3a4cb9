"""What is particular to English, French, Dutch and German: data, not branches."""
