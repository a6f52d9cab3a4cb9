"""Readers: bytes in, Document out, one file a format."""
