"""The département of the Deux-Rives: two river banks, some 60,000 inhabitants, one campaign."""

from .. import seasons
from ..house import House, Login
from ..pages_candidates import load_deux_rives_forms
from ..pages_testimonials import load_testimonials
from .entries import ENTRIES
from .figures import FIGURES
from .pictures import PICTURES
from .site_texts import SITE_TEXTS
from .texts import CAMPAIGN_LIST, RIVER_HOMES
from .texts_testimonials import PEOPLE, SERIES, TESTIMONIALS

DEUX_RIVES = House(
    slug="deux-rives",
    hostname="deux-rives.localhost",
    name="Département des Deux-Rives",
    texts=SITE_TEXTS,
    identity={
        "organisation_name": "Département des Deux-Rives",
        "short_name": "Deux-Rives",
        "footer_text": "Le Département des Deux-Rives est imaginaire, comme ses habitants, ses adresses et ses chiffres.",
        "postal_address": "Maison du Département\n7, quai des Mariniers\n99101 Port-Vive",
        "phone": "02 61 91 00 10",
        "ink": "#1b2240",
        "paper": "#ffffff",
        "primary": "#23408e",
        "accent": "#a3174f",
        "light": "#8fd3e8",
        "corners": "square",
        "heading_type": "serif",
        "heading_weight": 400,
        "text_type": "humanist",
        "carer_masculine": "famille d’accueil",
        "carer_feminine": "famille d’accueil",
        "carer_plural": "familles d’accueil",
        "carer_inclusive": "famille d’accueil",
        "service_word": "équipe des familles d’accueil",
        "meeting_word": "soirée au quai",
        "meeting_plural": "soirées au quai",
    },
    notice={"dpo_contact": "vos-donnees@deux-rives.example"},
    marks={"logo": "river-logo", "favicon": "river-favicon"},
    home_picture="river",
    group="Rédaction des Deux-Rives",
    collection="Deux-Rives",
    mail_domain="deux-rives.example",
    logins=(Login("plume", "deux-rives", "rédaction des Deux-Rives : son site, et lui seul"),),
    campaign_list=CAMPAIGN_LIST,
    campaigns=((RIVER_HOMES, seasons.river_homes),),
    pictures=PICTURES,
    figures=FIGURES,
    entries=ENTRIES,
    people=PEOPLE,
    testimonials=(SERIES, TESTIMONIALS),
    page_loaders=(load_testimonials, load_deux_rives_forms),
)
