"""The accessibility status that a site must state: computed, never typed.

Source: loi n° 2005-102 art. 47 and décret n° 2019-768, as explained by Arcom (“Accessibilité des sites et des services
numériques”): without a valid audit a site is “non conforme”; with one, it depends on the share of RGAA criteria met.
"""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from campaign_pages import days
from campaign_pages.branding.enums import Conformity

AUDIT_YEARS = 3


def is_valid_audit(audit_date, today):
    """Say whether an audit of this date still counts: not older than three years, and not in the future."""
    if audit_date is None or audit_date > today:
        return False
    try:
        last_day = audit_date.replace(year=audit_date.year + AUDIT_YEARS)
    except ValueError:  # 29 February
        last_day = audit_date.replace(year=audit_date.year + AUDIT_YEARS, day=28)
    return today <= last_day


def conformity(audit_date, rate, today):
    """The status for an audit of ``audit_date`` that found ``rate`` per cent of the criteria met."""
    if rate is None or not is_valid_audit(audit_date, today) or rate < 50:
        return Conformity.NONE
    return Conformity.FULL if rate == 100 else Conformity.PARTIAL


class AccessibilityAudit(models.Model):
    """When the site was last audited and with what result."""

    accessibility_audit_date = models.DateField(
        verbose_name=_("date of the last audit"),
        null=True,
        blank=True,
        help_text=_("The last day of the audit, for example 12/05/2026. An audit counts for three years."),
    )
    accessibility_rate = models.DecimalField(
        verbose_name=_("share of RGAA criteria met"),
        max_digits=5,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(Decimal(0)), MaxValueValidator(Decimal(100))],
        help_text=_(
            "In per cent, as the audit report states it, for example 78.5. Until date and rate are there, pages say "
            "“not compliant”, as the law wants."
        ),
    )

    class Meta:
        abstract = True

    def accessibility_status(self, today=None):
        """The status to state on ``today`` (a date; by default the current one), a ``Conformity``."""
        return conformity(self.accessibility_audit_date, self.accessibility_rate, today or days.today())

    def clean(self):
        super().clean()
        if self.accessibility_audit_date and self.accessibility_audit_date > days.today():
            raise ValidationError({"accessibility_audit_date": _("This audit has not taken place yet.")})
        if (self.accessibility_audit_date is None) != (self.accessibility_rate is None):
            missing = "accessibility_audit_date" if self.accessibility_audit_date is None else "accessibility_rate"
            raise ValidationError({missing: _("Give both the date and the rate of the audit, or neither.")})
