"""Proof of work: a small sum that a browser solves, asked only above the rate limit; each solution counts once."""

import base64
import binascii
import hashlib
import json
from datetime import timedelta

from altcha import create_challenge, verify_solution
from django.conf import settings as django_settings
from django.core.cache import cache
from django.utils import timezone
from django.utils.crypto import salted_hmac

VALID_FOR = timedelta(hours=1)
# About a second on a slow phone.
LARGEST_NUMBER = 50_000
LONGEST = 2_000


def new_challenge():
    """The challenge as JSON text, for the script of the form."""
    challenge = create_challenge(
        algorithm="SHA-256",
        max_number=LARGEST_NUMBER,
        salt_length=12,
        hmac_key=_key(),
        salt="",
        number=None,
        expires=timezone.now() + VALID_FOR,
        params=None,
    )
    return json.dumps(challenge.to_dict())


def is_solved(solution):
    """Whether the solution is right, still valid and used for the first time. Whatever is sent, it never raises."""
    payload = _payload(solution)
    if payload is None:
        return False
    right, _problem = verify_solution(payload, _key())
    # What is sent beside the challenge could be varied at will: the challenge is what was signed.
    used = hashlib.sha256(payload["challenge"].encode()).hexdigest()
    return right and cache.add(f"campaign_pages.proof.{used}", True, VALID_FOR.total_seconds())


def _payload(solution):
    if not solution or len(solution) > LONGEST:
        return None
    try:
        payload = json.loads(base64.b64decode(solution, validate=True))
    except (ValueError, binascii.Error, RecursionError):
        return None
    if not isinstance(payload, dict) or type(payload.get("number")) is not int:
        return None
    texts = [payload.get(name) for name in ("challenge", "salt", "signature")]
    if payload.get("algorithm") != "SHA-256" or not all(isinstance(text, str) and text.isascii() for text in texts):
        return None
    # Without an end, a solution could be used again once the cache has forgotten it.
    return payload if "expires=" in payload["salt"] and payload["salt"].count("?") == 1 else None


def _key():
    return salted_hmac("campaign_pages.intake.proof", "key", secret=django_settings.SECRET_KEY).hexdigest()
