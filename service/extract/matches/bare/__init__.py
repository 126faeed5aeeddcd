"""What no sentence tells: result lines, live texts, and the lists at the end of reports. Prose is not read here."""
