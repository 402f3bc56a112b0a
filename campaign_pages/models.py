"""One line per room: the models are imported here, so that Django finds them."""
