"""System checks that tell a host what is missing, at start-up."""
