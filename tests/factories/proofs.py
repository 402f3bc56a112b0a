"""What the script of a form does: it solves the sum."""

import base64
import json

from altcha import solve_challenge


def solved(challenge):
    """The answer to a challenge (JSON text), as the form sends it."""
    asked = json.loads(challenge)
    found = solve_challenge(asked["challenge"], asked["salt"], asked["algorithm"], asked.get("maxnumber", 50_000), 0)
    names = ("algorithm", "challenge", "salt", "signature")
    payload = {**{name: asked[name] for name in names}, "number": found.number}
    return base64.b64encode(json.dumps(payload).encode()).decode()
