"""The first département of the demo: three valleys, 142,000 inhabitants, the complete site."""

from cms.home.texts import HAUTE_COMBE as HOST_TEXTS

from . import seasons, texts_index
from .entries.benefits import OFFER
from .entries.directory import DIRECTORY
from .entries.sections import SECTIONS
from .entries.venues import EVENT_PLACES
from .entries.words import WORDS
from .figures import FIGURES
from .house import House, Login
from .library_documents import DOCUMENTS
from .pages_candidates import load_haute_combe_forms
from .pages_events import load_events
from .pages_jobs import load_jobs
from .pages_policy import load_policy
from .pages_press import load_press, load_relay
from .pages_testimonials import load_testimonials
from .pictures import PICTURES
from .results import load_results
from .series import SERIES
from .texts import FOSTER_CARE
from .texts_2023 import CAMPAIGN_2023
from .texts_mdph import DOCTORS
from .texts_people import PEOPLE
from .texts_recordings import FILMS, SPOT
from .texts_testimonials import SERIES as PORTRAITS
from .texts_testimonials import TESTIMONIALS

HAUTE_COMBE = House(
    slug="haute-combe",
    hostname="localhost",
    is_default=True,
    name=texts_index.ORGANISATION,
    texts=HOST_TEXTS,
    identity={
        "organisation_name": texts_index.ORGANISATION,
        "short_name": texts_index.SHORT_NAME,
        "footer_text": texts_index.FOOTER,
        "postal_address": texts_index.ADDRESS,
        "phone": texts_index.PHONE,
        "follows_dark_mode": True,
        "heading_type": "own",
        "heading_family": "Bricolage Grotesque",
        "heading_lightest": 200,
        "heading_heaviest": 800,
        "heading_licence": texts_index.FONT_LICENCE,
    },
    heading_font="bricolage-grotesque-latin-wght.woff2",
    notice={"dpo_contact": texts_index.DATA_PROTECTION},
    marks={"logo": "logo", "logo_dark": "logo-dark", "favicon": "favicon"},
    home_picture="panorama",
    group="Rédaction",
    collection="Haute-Combe",
    mail_domain="haute-combe.example",
    logins=(
        Login("redaction", "haute-combe", "rédaction de la Haute-Combe : écrit et publie les campagnes"),
        Login(
            "accueil", "haute-combe", "accueil des réunions : les inscriptions, et rien d’autre", keeps_the_desk=True
        ),
        Login("recrutement", "haute-combe", "recrutement : les candidats, les inscrits, aucune page", recruits=True),
        Login("admin", "haute-combe-admin", "administration", is_administrator=True),
    ),
    campaign_list=texts_index.CAMPAIGN_LIST,
    campaigns=(
        (FOSTER_CARE, seasons.foster_care),
        (DOCTORS, seasons.doctors),
        (CAMPAIGN_2023, seasons.campaign_2023),
    ),
    pictures=PICTURES,
    documents=DOCUMENTS,
    figures=FIGURES,
    series=SERIES,
    entries=(*DIRECTORY, *EVENT_PLACES, *OFFER, *WORDS, *SECTIONS),
    people=PEOPLE,
    recordings=(*FILMS, SPOT),
    testimonials=(PORTRAITS, TESTIMONIALS),
    page_loaders=(
        load_jobs,
        load_policy,
        load_press,
        load_testimonials,
        load_events,
        load_relay,
        load_haute_combe_forms,
        load_results,
    ),
)
