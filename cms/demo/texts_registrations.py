"""Who comes to the sessions of the fictional département: adults who do not exist, so that the desk has something to show."""

from dataclasses import dataclass

from .texts_events import MONTHLY


@dataclass(frozen=True)
class DemoGroup:
    """A group and how it is reached: by mail, or by a number among those kept free for fiction (06 39 98 …).

    ``mail``: empty for a group that called. ``needs``: names of arrangements. ``gives_up``: whether they cancelled since.
    """

    name: str
    people: int
    mail: str = ""
    needs: tuple[str, ...] = ()
    approved: str = ""
    source: str = ""
    gives_up: bool = False


#: In the session of twelve places: the last of them wait.
FULL = (
    DemoGroup("Claire Aubanel", 2, "claire.aubanel@exemple.example", source="abribus"),
    DemoGroup("Moussa Diabaté", 2),
    DemoGroup("Jeanne Serre", 1, "j.serre@exemple.example", approved="yes"),
    DemoGroup("Karim Belloc", 2, "karim.belloc@exemple.example", needs=("step_free",)),
    DemoGroup("Odile Ferrand", 1, needs=("hearing_loop",)),
    DemoGroup("Théo Marescot", 2, "theo@exemple.example", approved="no"),
    DemoGroup("Amina Roussel", 2, "amina.roussel@exemple.example", source="mairie-de-saint-clair"),
    DemoGroup("Paul Vernier", 2),
    DemoGroup("Lucie Garance", 1, "lucie.garance@exemple.example"),
)
IN_VALROUSSE = (
    DemoGroup("Inès Malvoisin", 2, "ines.malvoisin@exemple.example", needs=("sign_language",), source="radio"),
    DemoGroup("Gaspard Lormier", 1, "gaspard@exemple.example", approved="no"),
    DemoGroup("Françoise Tardieu", 1),
    DemoGroup("Nour Essaïdi", 2, "nour.essaidi@exemple.example", source="mairie-de-valrousse"),
    DemoGroup("Benoît Caillavet", 2, "b.caillavet@exemple.example", gives_up=True),
)
ONLINE = (
    DemoGroup("Solveig Arnaud", 1, "solveig.arnaud@exemple.example", needs=("sign_language",)),
    DemoGroup("Mehdi Charpin", 2, "mehdi.charpin@exemple.example", source="abribus"),
    DemoGroup("Pauline Oudry", 1, "pauline.oudry@exemple.example"),
)
AT_THE_WORKSHOP = (
    DemoGroup("Hélène Bastide", 1, "helene.bastide@exemple.example", approved="yes"),
    DemoGroup("Roger Malaval", 2),
    DemoGroup("Yasmine Tellier", 1, "yasmine.tellier@exemple.example", approved="yes"),
)
NEXT_MONTH = (
    DemoGroup("Camille Jaubert", 2, "camille.jaubert@exemple.example", source="radio"),
    DemoGroup("Denis Pommier", 1),
    DemoGroup("Lamia Ferhat", 1, "lamia.ferhat@exemple.example", needs=("step_free",)),
)

#: By the slug of their event, then by the place of their session among its rows.
GROUPS = {
    "devenir-assistant-familial": {0: IN_VALROUSSE, 1: ONLINE, 2: FULL},
    "raconter-sans-montrer": {0: AT_THE_WORKSHOP},
    MONTHLY.slug: {0: NEXT_MONTH},
}
