"""Who comes to the sessions of the fictional département: adults who do not exist, so that the desk has something to show."""

from dataclasses import dataclass

from .texts_events import MONTHLY


@dataclass(frozen=True)
class DemoGroup:
    """A group and how it is reached: by mail, or by a number among those kept free for fiction (04 65 71 …).

    ``mail``: empty for a group that called. ``needs``: names of arrangements. ``gives_up``: whether they cancelled since.
    ``came``: how many of them came to a session that is over.
    """

    name: str
    people: int
    mail: str = ""
    needs: tuple[str, ...] = ()
    approved: str = ""
    source: str = ""
    gives_up: bool = False
    came: int | None = None


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
#: In the two monthly meetings before: who came is noted.
TWO_MONTHS_AGO = (
    DemoGroup("Agathe Combal", 2, "agathe.combal@exemple.example", source="abribus", came=2),
    DemoGroup("Youssef Ramdani", 1, "y.ramdani@exemple.example", source="radio", came=1),
    DemoGroup("Martine Pélissier", 2, came=2),
    DemoGroup("Loïc Sabatier", 1, "loic.sabatier@exemple.example", source="mairie-de-saint-clair", came=0),
    DemoGroup("Aurore Vialat", 2, "aurore.vialat@exemple.example", source="abribus", came=1),
    DemoGroup("Jean-Noël Chabrol", 1, came=1),
)
LAST_MONTH = (
    DemoGroup("Sarah Bonnafous", 2, "sarah.bonnafous@exemple.example", source="abribus", came=2),
    DemoGroup("Driss Amrani", 2, "driss.amrani@exemple.example", source="mairie-de-valrousse", approved="no", came=2),
    DemoGroup("Colette Roumieu", 1, came=1),
    DemoGroup("Mathilde Estève", 1, "m.esteve@exemple.example", source="radio", approved="yes", came=1),
    DemoGroup("Thierry Gaubert", 2, "thierry.gaubert@exemple.example", source="abribus", came=0),
    DemoGroup("Nadège Fabre", 2, "nadege.fabre@exemple.example", source="mairie-de-valrousse", came=3),
    DemoGroup("Hugo Carrière", 1, "hugo.carriere@exemple.example", gives_up=True),
    DemoGroup("Rosa Teixeira", 1, came=1),
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
    MONTHLY.slug: {0: TWO_MONTHS_AGO, 1: LAST_MONTH, 2: NEXT_MONTH},
}
