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
            name, area, *_others = (" ".join(cell.split()) for cell in f"{line};".replace("\t", ";").split(";"))
            if name or area:
                yield cls(number, name, area)


class ManyLinksForm(forms.Form):
    """A campaign, a kind and one relay on each line; makes every link or, with one faulty line, none."""

    campaign = forms.ModelChoiceField(queryset=None, label=_("Campaign"))
    kind = forms.ChoiceField(choices=ChannelKind.choices, initial=ChannelKind.TOWN_HALL, label=_("Channel"))
    names = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 14}),
        label=_("Relays, one on each line"),
        help_text=_(
            "Pasted from a spreadsheet, without its headings: the name and, in the next column, the area. "
            "Example: Mairie de Montclair"
        ),
    )

    is_public = forms.BooleanField(
        required=False,
        label=_("Shown in the media plan"),
        help_text=_("On the press and relay pages that list where the campaign is seen."),
    )

    def __init__(self, *args, campaigns, site_id=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["campaign"].queryset = campaigns
        self.site_id = site_id

    def clean_names(self):
        """The lines as ``Line``; a list of empty ones is no list."""
        lines = list(Line.all_of(self.cleaned_data["names"]))
        if not lines:
            raise ValidationError(self.fields["names"].error_messages["required"], code="required")
        return lines

    def clean(self):
        cleaned = super().clean()
        campaign, linked = cleaned.get("campaign"), set()
        if campaign:
            known = ChannelLink.objects.filter(campaign=campaign, kind=cleaned.get("kind"))
            linked = {name.casefold() for name in known.values_list("name", flat=True)}
        faults = list(faults_of(cleaned.get("names", []), linked))
        if faults:
            self.add_error("names", faults)
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
                    is_public=self.cleaned_data["is_public"],
                    site_id=self.site_id,
                )
            )
        return ChannelLink.objects.bulk_create(links)


def faults_of(lines, linked):
    """A sentence for each fault of these lines. ``linked``: the names, folded, that have a link already."""
    if len(lines) > MOST:
        yield gettext("%(count)s lines are too many at once: at most %(most)s.") % {"count": len(lines), "most": MOST}
    longest_name, longest_area = (ChannelLink._meta.get_field(name).max_length for name in ("name", "area"))
    seen = {}
    for line in lines[:MOST]:
        told = {"number": line.number, "name": line.name}
        if not line.name:
            yield gettext("Line %(number)s has no name.") % told
            continue
        if len(line.name) > longest_name or len(line.area) > longest_area:
            yield gettext("Line %(number)s is too long.") % told
        folded = line.name.casefold()
        first = seen.setdefault(folded, line.number)
        if first != line.number:
            yield gettext("Line %(number)s repeats line %(first)s: “%(name)s”.") % {**told, "first": first}
        elif folded in linked:
            yield gettext("Line %(number)s: “%(name)s” has a link already.") % told


def free_code(name, taken):
    """A code made of a name, none of ``taken``: ``mairie-de-montclair``, then ``mairie-de-montclair-2``."""
    base = slugify(name)[: LONGEST - 5].strip("-") or "lien"
    code, number = base, 1
    while code in taken:
        number += 1
        code = f"{base}-{number}"
    return code
