"""The editor's form of a testimonial."""

from django.utils.html import strip_tags
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from campaign_pages import days
from testimonials.series.publishing import PARTS, Candidate

#: The longest description that a search engine shows.
DESCRIPTION_LENGTH = 160


class TestimonialPageForm(WagtailAdminPageForm):
    """Fills in what follows from the rest; before publication, says what is missing.

    Title, address, description and authorisation may stay empty: they come from the person and their sentence. A
    draft may lack anything.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("title", "slug"):
            if name in self.fields:
                self.fields[name].required = False
        for name in ("video", "audio"):
            if name in self.fields:
                # A new recording is one of the person chosen in this form.
                self.fields[name].widget.linked_fields = {"person": "#id_person"}
        self.known_sentence = self.instance.sentence

    def clean(self):
        self._fill_in_title()
        self._fill_in_description()
        self._fill_in_authorisation()
        cleaned = super().clean()
        if not self.is_deferred_validation:
            self._find_what_is_missing(cleaned)
        return cleaned

    def _fill_in_title(self):
        cleaned = self.cleaned_data
        person = cleaned.get("person")
        if "title" in cleaned and not cleaned["title"].strip():
            if person is None:
                self.add_error("title", _("Choose the person first, or give a title."))
            else:
                cleaned["title"] = title_for(person)
        if cleaned.get("title") and "slug" in cleaned and not cleaned["slug"]:
            cleaned["slug"] = self._free_slug(slugify(cleaned["title"]) or "temoignage")

    def _free_slug(self, wanted):
        """The wanted end of the address, with a number where a page beside this one has it already."""
        if self.parent_page is None:
            return wanted
        beside = self.parent_page.get_children().exclude(pk=self.instance.pk).filter(slug__startswith=wanted)
        taken = set(beside.values_list("slug", flat=True))
        number, slug = 1, wanted
        while slug in taken:
            number += 1
            slug = f"{wanted}-{number}"
        return slug

    def _fill_in_description(self):
        """The sentence describes the page to search engines, until somebody writes another description."""
        if "search_description" in self.cleaned_data and "sentence" in self.cleaned_data:
            typed = self.cleaned_data["search_description"].strip()
            if not typed or typed == _shortened(self.known_sentence):
                self.cleaned_data["search_description"] = _shortened(self.cleaned_data["sentence"])

    def _fill_in_authorisation(self):
        """The authorisation of a person who has signed a single one that is valid."""
        person = self.cleaned_data.get("person")
        if person and "authorisation" in self.cleaned_data and self.cleaned_data["authorisation"] is None:
            valid = list(person.authorisations.valid(days.today())[:2])
            if len(valid) == 1:
                self.cleaned_data["authorisation"] = valid[0]

    def _find_what_is_missing(self, cleaned):
        candidate = Candidate(
            person=cleaned.get("person"),
            authorisation=cleaned.get("authorisation"),
            no_child_identifiable=cleaned.get("no_child_identifiable"),
            form=cleaned.get("form"),
            has_parts=any(strip_tags(str(cleaned.get(part) or "")).strip() for part in PARTS),
            has_exchanges=self._has_exchanges(),
            video=cleaned.get("video"),
            audio=cleaned.get("audio"),
            go_live_at=cleaned.get("go_live_at"),
        )
        missing = [each for each in candidate.missing() if each.field not in self.errors]
        if missing:
            # Lists all of them at the top of the form, whatever tab they are in.
            self.add_error(None, _("This testimonial cannot be published yet. Here is what is missing:"))
        for each in missing:
            self.add_error(each.field, each.sentence)

    def _has_exchanges(self):
        formset = self.formsets.get("exchanges")
        rows = [row for row in formset.forms if row.is_valid()] if formset else []
        return any(row.cleaned_data.get("answer") and not row.cleaned_data.get("DELETE") for row in rows)

    def get_field_updates_for_resave(self):
        """After a save in the background, the open form shows what was filled in."""
        filled = [(name, getattr(self.instance, name)) for name in ("title", "slug", "search_description")]
        return [
            *super().get_field_updates_for_resave(),
            *[(name, value) for name, value in filled if name in self.fields and value != self.data.get(name)],
        ]


def title_for(person):
    """The title of a page of a person: name and job; how a voice is introduced."""
    return ", ".join(filter(None, [person.shown_name, "" if person.is_voice else person.role]))


def _shortened(sentence):
    """A sentence no longer than search engines show, cut between two words."""
    sentence = sentence.strip()
    if len(sentence) <= DESCRIPTION_LENGTH:
        return sentence
    return sentence[: DESCRIPTION_LENGTH - 1].rsplit(" ", 1)[0] + "…"
