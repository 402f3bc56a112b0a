"""Booking codes: read aloud on the phone, and nobody guesses another one's."""

import secrets

#: Capitals and digits that one does not take for each other.
ALPHABET = "346789ABCDEFGHJKMNPQRTWXY"
LENGTH = 8


def new_code():
    """Eight signs in two groups, ``K7QM-4XRP``: one of 150 thousand million."""
    signs = [secrets.choice(ALPHABET) for _sign in range(LENGTH)]
    return f"{''.join(signs[:4])}-{''.join(signs[4:])}"


def new_token():
    """What a form carries so that sending it twice registers once."""
    return secrets.token_urlsafe(16)


def read_code(typed):
    """A code as typed, in the way that it is stored."""
    signs = [sign for sign in typed.upper() if sign in ALPHABET]
    return f"{''.join(signs[:4])}-{''.join(signs[4:])}"
