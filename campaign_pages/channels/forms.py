"""Many links at once: a list of town halls, pasted."""

from dataclasses import dataclass

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from campaign_pages.channels.codes import LONGEST
from campaign_pages.channels.enums import ChannelKind
from campaign_pages.channels.models import ChannelLink

#: More lines than that are a mistake, or the work of an import.
MOST = 2000


@dataclass(frozen=True)
class Line:
    """One line of a pasted list: the name of a relay and, after a tabulation or semicolon, its area."""

    number: int
    name: str
    area: str = ""

    @classmethod
    def all_of(cls, text):
        """The lines that say something."""
        for number, line in enumerate(text.splitlines(), 1):
            name, _separator, area = line.replace("\t", ";").partition(";")
            if name.strip():
                yield cls(number, " ".join(name.split()), " ".join(area.split(";")[0].split()))


class ManyLinksForm(forms.Form):
    """A campaign, a kind and one relay on each line; makes every link or, with one faulty line, none."""

    campaign = forms.ModelChoiceField(queryset=None, label=_("Campaign"))
    kind = forms.ChoiceField(choices=ChannelKind.choices, initial=ChannelKind.TOWN_HALL, label=_("Channel"))
    names = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 14}),
        label=_("Relays, one on each line"),
        help_text=_(
            "Pasted from a spreadsheet: the name and, in the next column, the area. Example: Mairie de Montclair"
        ),
    )

    def __init__(self, *args, campaigns, site_id=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["campaign"].queryset = campaigns
        self.site_id = site_id

    def clean_names(self):
        """Raises ``ValidationError`` with a sentence for each faulty line."""
        lines = list(Line.all_of(self.cleaned_data["names"]))
        longest_name = ChannelLink._meta.get_field("name").max_length
        longest_area = ChannelLink._meta.get_field("area").max_length
        faults, seen = [], {}
        if len(lines) > MOST:
            faults.append(
                gettext("%(count)s lines are too many at once: at most %(most)s.") % {"count": len(lines), "most": MOST}
            )
        for line in lines[:MOST]:
            if len(line.name) > longest_name or len(line.area) > longest_area:
                faults.append(gettext("Line %(number)s is too long.") % {"number": line.number})
            first = seen.setdefault(line.name.casefold(), line.number)
            if first != line.number:
                faults.append(
                    gettext("Line %(number)s repeats line %(first)s: “%(name)s”.")
                    % {"number": line.number, "first": first, "name": line.name}
                )
        if faults:
            raise ValidationError(faults)
        return lines

    def clean(self):
        cleaned = super().clean()
        campaign, lines = cleaned.get("campaign"), cleaned.get("names")
        if campaign and lines:
            known = ChannelLink.objects.filter(campaign=campaign, kind=cleaned.get("kind"))
            existing = {name.casefold() for name in known.values_list("name", flat=True)}
            for line in lines:
                if line.name.casefold() in existing:
                    self.add_error(
                        "names",
                        gettext("Line %(number)s: “%(name)s” has a link already.")
                        % {"number": line.number, "name": line.name},
                    )
        return cleaned

    def save(self):
        """Make the links, with codes that can be read, and return them."""
        taken = set(ChannelLink.objects.values_list("code", flat=True))
        links = []
        for line in self.cleaned_data["names"]:
            code = free_code(line.name, taken)
            taken.add(code)
            links.append(
                ChannelLink(
                    code=code,
                    name=line.name,
                    area=line.area,
                    kind=self.cleaned_data["kind"],
                    campaign=self.cleaned_data["campaign"],
                    site_id=self.site_id,
                )
            )
        return ChannelLink.objects.bulk_create(links)


def free_code(name, taken):
    """A code made of a name, none of ``taken``: ``mairie-de-montclair``, then ``mairie-de-montclair-2``."""
    base = slugify(name)[: LONGEST - 5].strip("-") or "lien"
    code, number = base, 1
    while code in taken:
        number += 1
        code = f"{base}-{number}"
    return code
