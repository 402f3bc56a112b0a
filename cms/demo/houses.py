"""The départements of the demo, the default site first."""

from .haute_combe import HAUTE_COMBE

HOUSES = (HAUTE_COMBE,)
