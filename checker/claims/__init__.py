"""What pages state: mentions, lists, claims, and the ledger of who says what."""
