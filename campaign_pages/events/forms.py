"""The forms of the editors' helpers: repeat a session, copy a week."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.utils.dates import WEEKDAYS
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.widgets import AdminDateInput, AdminTimeInput

from campaign_pages.events.enums import Attendance, RegistrationWay
from campaign_pages.events.repeat import LAST_OF_MONTH, Pattern, spread
from campaign_pages.events.rows import SessionRow
from campaign_pages.events.venue import Venue

#: More than a year of weekdays in one go is a slip of the finger.
MOST_ROWS = 300
NTH = [
    ("", _("each one")),
    (1, _("the first of the month")),
    (2, _("the second of the month")),
    (3, _("the third of the month")),
    (4, _("the fourth of the month")),
    (LAST_OF_MONTH, _("the last of the month")),
]


#: A calendar ends, and so do the days that one can add to the last of them.
OF_THIS_AGE = MaxValueValidator(date(2100, 12, 31))


class RepeatForm(forms.Form):
    """On which days, at what hour and where sessions are added; ``rows()`` makes them, not saved."""

    first = forms.DateField(label=_("First day"), widget=AdminDateInput, validators=[OF_THIS_AGE])
    last = forms.DateField(label=_("Last day"), widget=AdminDateInput, validators=[OF_THIS_AGE])
    weekdays = forms.TypedMultipleChoiceField(
        label=_("Weekdays"),
        coerce=int,
        choices=lambda: [(number, capfirst(name)) for number, name in WEEKDAYS.items()],
        widget=forms.CheckboxSelectMultiple,
    )
    every = forms.IntegerField(label=_("Every … weeks"), min_value=1, max_value=52, initial=1)
    nth = forms.TypedChoiceField(label=_("Which of them"), choices=NTH, coerce=int, empty_value=None, required=False)
    skip_holidays = forms.BooleanField(label=_("Not on public holidays of France"), required=False, initial=True)
    starts_at = forms.TimeField(
        label=pgettext_lazy("hour", "From"), required=False, widget=AdminTimeInput, help_text=_("Empty: the whole day.")
    )
    ends_at = forms.TimeField(
        label=pgettext_lazy("hour", "To"), required=False, widget=AdminTimeInput, help_text=_("Empty: open end.")
    )
    attendance = forms.ChoiceField(label=_("One takes part"), choices=Attendance.choices)
    venues = forms.ModelMultipleChoiceField(
        label=_("Venues"), queryset=Venue.objects.none(), required=False, widget=forms.CheckboxSelectMultiple
    )
    in_turn = forms.BooleanField(
        label=_("One venue a day, in turn"), required=False, help_text=_("Otherwise each venue on each day.")
    )
    registration = forms.ChoiceField(
        label=_("Registration"),
        choices=[pair for pair in RegistrationWay.choices if pair[0] in (RegistrationWay.NONE, RegistrationWay.HERE)],
        help_text=_("By phone or on another site: add the number or address to each row afterwards."),
    )
    capacity = forms.IntegerField(label=_("Places"), min_value=1, required=False)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["venues"].queryset = Venue.objects.visible_to(user).order_by("town", "title")
        self.fields["venues"].label_from_instance = lambda venue: venue.line

    def clean(self):
        values = super().clean()
        if self.errors:
            return values
        if values["last"] < values["first"]:
            self.add_error("last", _("The last day comes before the first one."))
        elif (values["last"] - values["first"]).days > 731:
            self.add_error("last", _("Two years at most in one go."))
        elif not self.rows():
            self.add_error("weekdays", _("None of these weekdays falls between the two days."))
        elif len(self.rows()) > MOST_ROWS:
            self.add_error("last", _("More than 300 sessions in one go: choose fewer days or venues."))
        else:
            self._clean_rows()
        return values

    def _clean_rows(self):
        names = {"starts_at": "starts_at", "ends_at": "ends_at", "venue": "venues"}
        for row in self.rows():
            try:
                row.clean()
            except ValidationError as problem:
                for field, sentences in problem.message_dict.items():
                    self.add_error(names.get(field), sentences)
                return

    def rows(self):
        """The rows that these values give, in order."""
        values = self.cleaned_data
        pattern = Pattern(
            values["first"],
            values["last"],
            frozenset(values["weekdays"]),
            values["every"],
            values["nth"],
            values["skip_holidays"],
        )
        same = {name: values[name] for name in ("starts_at", "ends_at", "attendance", "registration", "capacity")}
        pairs = spread(pattern.days(), values["venues"], values["in_turn"])
        return [SessionRow(starts_on=day, venue=venue, **same) for day, venue in pairs]


class CopyWeekForm(forms.Form):
    """When the next edition is held and what it is called."""

    first_day = forms.DateField(
        label=_("First day"),
        widget=AdminDateInput,
        validators=[OF_THIS_AGE],
        help_text=_("Suggested: the same weekday, 52 weeks later."),
    )
    title = forms.CharField(label=_("Title"), max_length=255)
    edition = forms.IntegerField(label=_("Edition"), min_value=1, max_value=32767, required=False)
    with_cancelled = forms.BooleanField(
        label=_("With the sessions that were cancelled"), required=False, help_text=_("They are planned anew.")
    )
