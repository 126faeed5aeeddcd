"""From what a scraper sent to one clean form: URLs, text, language, dates. Pure functions; no I/O, no clock."""
