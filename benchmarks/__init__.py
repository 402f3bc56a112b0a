"""Side-by-side figures, printed and never asserted: ``make bench``."""
