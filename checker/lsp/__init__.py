"""The language server: findings while one writes, the suggestion as a quick fix. Needs the extra `lsp`."""
