"""Decisions on findings: where they are kept, and the local web app to make them."""
