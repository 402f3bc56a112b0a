"""The choices an editor makes about a fact."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Qualifier(TextChoices):
    """How exact the value is; printed before the amount."""

    EXACT = "exact", _("exactly this value")
    MORE_THAN = "more_than", _("more than")
    AT_LEAST = "at_least", _("at least")
    ABOUT = "about", _("about")
    NEARLY = "nearly", _("nearly")
    UP_TO = "up_to", _("up to")
    LESS_THAN = "less_than", _("less than")


class DatePrecision(TextChoices):
    """How exactly the date of a value is known; the date is printed no more exactly than that."""

    DAY = "day", _("a day (on 31 December 2025)")
    MONTH = "month", _("a month (in December 2025)")
    QUARTER = "quarter", _("a quarter (in the 4th quarter of 2025)")
    YEAR = "year", _("a year (in 2025)")
    END_OF_YEAR = "end_of_year", _("the end of a year (at the end of 2025)")


class PlanStatus(TextChoices):
    """Where a plan stands."""

    IN_PREPARATION = "in_preparation", _("in preparation")
    UNDER_WAY = "under_way", _("under way")
    COMPLETED = "completed", _("completed")
    REPLACED = "replaced", _("replaced by another plan")


class Vote(TextChoices):
    """How an assembly adopted something."""

    UNANIMOUS = "unanimous", _("unanimous")
    MAJORITY = "majority", _("by a majority")


class BenefitCategory(TextChoices):
    """What kind of thing is offered; the order is that of the headings in a page."""

    PAY = "pay", _("Pay")
    ALLOWANCE = "allowance", _("Allowances")
    BONUS = "bonus", _("Bonuses")
    TRAINING = "training", _("Training")
    SUPPORT = "support", _("Support")
    EQUIPMENT = "equipment", _("Equipment")
    PROCEDURE = "procedure", _("Simpler procedures")


class GrossNet(TextChoices):
    """Whether an amount of money is said before or after contributions."""

    UNSAID = "", _("not said")
    GROSS = "gross", _("gross")
    NET = "net", _("net")


class Period(TextChoices):
    """How often an amount is due; printed after it."""

    UNSAID = "", _("not said")
    HOUR = "hour", _("per hour")
    DAY = "day", _("per day")
    CHILD_AND_DAY = "child_day", _("per child and per day")
    MONTH = "month", _("per month")
    CHILD_AND_MONTH = "child_month", _("per child and per month")
    YEAR = "year", _("per year")
    ONCE = "once", _("paid once")


class Cumulable(TextChoices):
    """Whether a benefit comes on top of others."""

    UNSAID = "", _("not said")
    YES = "yes", _("yes")
    NO = "no", _("no")


class MeasureStatus(TextChoices):
    """How far a support measure has come."""

    PLANNED = "planned", _("Planned")
    EXPERIMENTAL = "experimental", _("Being tried out")
    IN_PLACE = "in_place", _("In place")
    ENDED = "ended", _("Ended")


class PartnerKind(TextChoices):
    """What a partner is; printed beside its name."""

    ASSOCIATION = "association", _("association")
    DEPARTEMENT = "departement", _("département")
    COMMUNE = "commune", _("commune or intercommunality")
    REGION = "region", _("region")
    STATE = "state", _("State service")
    HEALTH = "health", _("health service")
    SCHOOL = "school", _("school or training centre")
    FOUNDATION = "foundation", _("foundation")
    COMPANY = "company", _("company")
    OTHER = "other", _("other partner")


class CommitmentStatus(TextChoices):
    """How far a commitment has come; printed in words."""

    ANNOUNCED = "announced", pgettext_lazy("commitment", "announced")
    UNDER_WAY = "under_way", pgettext_lazy("commitment", "under way")
    KEPT = "kept", pgettext_lazy("commitment", "kept")


class QuestionKind(TextChoices):
    """Asked by people, or believed by them."""

    QUESTION = "question", _("a question and its answer")
    STATEMENT = "statement", _("a received idea: true or false?")


class Verdict(TextChoices):
    """What is to be thought of a received idea; printed in words."""

    TRUE = "true", pgettext_lazy("verdict", "True")
    FALSE = "false", pgettext_lazy("verdict", "False")
    DEPENDS = "depends", pgettext_lazy("verdict", "It depends")


class MessageUse(TextChoices):
    """What a campaign message is for."""

    BASELINE = "baseline", _("signature of the campaign")
    ARGUMENT = "argument", _("argument")
    THANKS = "thanks", _("thanks")


class RecruitmentPath(TextChoices):
    """By which stages somebody comes to a profession."""

    CARER = "carer", _("foster carer: information meeting, agrément, recruitment")
    POST = "post", _("post: application, interview, recruitment")
