"""Series of testimonials, with people who may be shown."""

from testimonials.models import Exchange, LiftedQuotation, Person, SeriesPage, TestimonialPage
from tests.factories.pages import home_page
from tests.factories.people import AuthorisationFactory


def professional(name="Nadia B.", signed=True, professions=(), tags=(), **values):
    """An adult professional; ``signed``: whether they signed, or the values of what they signed."""
    person = Person(**{"display_name": name, "role": "auxiliaire de puériculture", **values})
    person.professions = list(professions)
    person.tags.add(*tags)
    person.save()
    if signed:
        AuthorisationFactory(person=person, **(signed if isinstance(signed, dict) else {}))
    return person


def series(parent=None, **values):
    """A published series; ``body`` takes the raw stream."""
    number = SeriesPage.objects.count() + 1
    defaults = {"title": f"Nos champions de l’enfance {number}", "slug": f"serie-{number}"}
    return (parent or home_page()).add_child(instance=SeriesPage(**{**defaults, **values}))


def episode(parent=None, quotations=(), exchanges=(), **values):
    """A published testimonial that may be shown; ``exchanges``: pairs (question, answer)."""
    number = TestimonialPage.objects.count() + 1
    if "person" not in values:
        values["person"] = professional(f"Nadia B. {number}")
    defaults = {
        "title": f"Nadia, épisode {number}",
        "slug": f"episode-{number}",
        "no_child_identifiable": True,
        "sentence": "Le soir, on refait la journée à table.",
        "missions": "<p>Je veille sur les premiers jours.</p>",
    }
    page = TestimonialPage(**{**defaults, **values})
    page.quotations = [LiftedQuotation(text=text) for text in quotations]
    page.exchanges = [Exchange(question=question, answer=answer) for question, answer in exchanges]
    return (parent or series()).add_child(instance=page)
