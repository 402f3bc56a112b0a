"""What the editor of a testimonial is told after saving: what is allowed but probably not meant."""

from django.utils.translation import gettext as _

from campaign_pages import days
from testimonials.people.enums import Medium
from testimonials.series.enums import Form


def testimonial_warnings(page):
    """Sentences about a saved testimonial, the weightiest first."""
    return [
        *_rights_too_short(page),
        *_media_not_ticked(page),
        *_portrait_unseen(page),
        *_nothing_lifted(page),
        *_form_hides_words(page),
    ]


def _rights_too_short(page):
    series = page.get_parent()
    series = series.specific if series else None
    campaign = getattr(series, "campaign", None)
    authorisation = page.authorisation
    if campaign and authorisation and campaign.closes_on and authorisation.ends_on < campaign.closes_on:
        yield _(
            "The authorisation ends on %(last)s, before the campaign “%(campaign)s” (%(closes)s): from the next day "
            "this page disappears. Ask for a longer one in time."
        ) % {
            "last": days.in_words(authorisation.ends_on),
            "campaign": campaign.title,
            "closes": days.in_words(campaign.closes_on),
        }


def _media_not_ticked(page):
    authorisation = page.authorisation
    if authorisation and page.share_image_id and Medium.SOCIAL not in authorisation.media:
        yield _(
            "This page has a picture for shared links, but social networks are not ticked in the authorisation: do not "
            "post it on your accounts, or ask the person."
        )


def _portrait_unseen(page):
    portrait = page.person.portrait if page.person else None
    if portrait and not getattr(portrait, "description", ""):
        yield _(
            "The portrait has no description for those who do not see it: write one in the picture library "
            "(“%(title)s”)."
        ) % {"title": portrait.title}


def _nothing_lifted(page):
    if not page.quotations.all():
        yield _("No quotation is lifted out: other pages have nothing of this testimonial to quote.")


def _form_hides_words(page):
    if page.form == Form.INTERVIEW and (page.missions or page.career_path or page.motivations):
        yield _("The form is “interview”: what you wrote under missions, path and motivations is not shown.")
    if page.form == Form.PORTRAIT and page.exchanges.all():
        yield _("The form is “portrait in three parts”: the questions and answers that you wrote are not shown.")
