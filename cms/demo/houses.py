"""The départements of the demo, the default site first."""

from .deux_rives.departement import DEUX_RIVES
from .haute_combe import HAUTE_COMBE

HOUSES = (HAUTE_COMBE, DEUX_RIVES)
