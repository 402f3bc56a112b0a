"""Where the events of the fictional département are held: seven towns of three valleys, none of which exists.

Their INSEE codes are made up: 990xx belongs to no département of France, and the codes of countries begin at 99100. Their
coordinates lie in the Bay of Biscay, far from any coast: a map that is asked for a fictional hall shows no real address.
"""

from decimal import Decimal

from .entry import Entry, Ref


def _venue(
    key: str, title: str, street: str, postal_code: str, town: str, insee: str, at: tuple[str, str], **more
) -> Entry:
    fields = {"name": f"{title}, {town}", "title": title, "street": street, "postal_code": postal_code, "town": town}
    place = {"insee_code": insee, "latitude": Decimal(at[0]), "longitude": Decimal(at[1])}
    return Entry(key, {**fields, **place, **more}, tags=("semaine pour l’enfance",))


VENUES = (
    _venue(
        "moulins",
        "Espace des Moulins",
        "4, quai des Tanneurs",
        "99001",
        "Saint-Clair",
        "99001",
        ("45.60210", "-5.40120"),
        capacity=180,
        step_free=True,
        hearing_loop=True,
        access_text="Ascenseur depuis le parking, toilettes adaptées au rez-de-chaussée",
        parking="Parking des Moulins, gratuit après 17 h, quatre places adaptées",
        bus="Lignes 1 et 4, arrêt Les Moulins",
        picture=Ref("picture", "village"),
        contact=Ref("contact", "foster-care"),
    ),
    _venue(
        "mediatheque",
        "Médiathèque Simone-Aubrac",
        "2, rue du Marché",
        "99210",
        "Valrousse",
        "99002",
        ("45.68840", "-5.21770"),
        capacity=60,
        step_free=True,
        bus="Ligne 7, arrêt Mairie",
    ),
    _venue(
        "hautefage",
        "Salle des fêtes",
        "Place de l’Église",
        "99340",
        "Hautefage",
        "99003",
        ("45.75160", "-5.55390"),
        capacity=120,
        step_free=True,
        parking="Place de l’Église, gratuit",
    ),
    _venue(
        "aulnes",
        "Cinéma Le Lumière",
        "15, avenue de la Gare",
        "99120",
        "Les Aulnes",
        "99004",
        ("45.52730", "-5.30480"),
        capacity=90,
        step_free=True,
        hearing_loop=True,
        bus="Gare des Aulnes, à cinq minutes à pied",
    ),
    _venue(
        "pierre-basse",
        "Mairie, salle du conseil",
        "1, place de la Mairie",
        "99415",
        "Pierre-Basse",
        "99005",
        ("45.48190", "-5.61250"),
        capacity=40,
    ),
    _venue(
        "mornay",
        "Maison relais",
        "Chemin du Lac",
        "99530",
        "Mornay-le-Lac",
        "99006",
        ("45.81020", "-5.34610"),
        capacity=50,
        step_free=True,
        parking="À l’entrée du parc",
    ),
    _venue(
        "eguilles",
        "Foyer rural",
        "3, montée des Écoles",
        "99260",
        "Éguilles",
        "99007",
        ("45.66370", "-5.07930"),
        capacity=70,
    ),
)

EVENT_PLACES = (("venue", VENUES),)
