"""The code of a short link: read from a poster, spelt on the phone, typed with a thumb."""

import secrets

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _

#: Small letters and digits without those that one takes for another: 0 and o, 1, i and l, 2 and z, 5 and s, u and v.
ALPHABET = "346789abcdefghjkmnpqrtwxy"
LENGTH = 6
LONGEST = 40

validate_code = RegexValidator(
    r"^[a-z0-9]+(-[a-z0-9]+)*$", _("Small letters without accents, digits, and hyphens between them. Example: abribus")
)


def new_code():
    """A code nobody has chosen: six signs, one of 244 million."""
    return "".join(secrets.choice(ALPHABET) for _sign in range(LENGTH))
