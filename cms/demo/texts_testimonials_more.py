"""Three shorter testimonials: rights that end soon, a voice without a name, and one that was taken back."""

from .words_testimonials import Testimonial

KARIM = Testimonial(
    slug="karim-la-cle-de-treize",
    person="karim",
    title="Karim et la clé de treize",
    sentence="Un vélo, ça se démonte et ça se remonte. On comprend que réparer, c’est possible.",
    search_description="Karim, éducateur spécialisé à la maison d’enfants de Valrousse, anime un atelier vélo avec huit adolescents.",
    missions="<p>Je travaille avec un groupe de huit adolescents. Je les réveille, je cuisine avec eux, je relis les exposés, je "
    "cherche un stage avec celui qui dit n’en vouloir aucun. Le jeudi, c’est l’atelier : des vélos donnés par la déchetterie, une "
    "clé de treize, de la graisse partout. Côte à côte, les mains occupées, on se parle mieux que face à face.</p>",
    career_path="<p>J’étais mécanicien cycles. Un éducateur venait faire réparer les vélos du foyer ; un jour il m’a dit : « Viens "
    "leur montrer toi-même. » J’ai repris des études à vingt-sept ans, en apprentissage. La maison d’enfants m’a gardé.</p>",
    motivations="<p>Les soirs de grand vent, quand tout le monde claque les portes, je me demande ce que je fais là. Puis quelqu’un "
    "revient s’asseoir dans la cuisine sans rien dire. Je sors deux bols. C’est pour ces bols-là que je reste.</p>",
    quotations=("Côte à côte, les mains occupées, on se parle mieux que face à face.",),
    job_sheet="educateur-specialise",
    call_heading="Et vous, de quel côté de l’établi serez-vous ?",
)

VOICE = Testimonial(
    slug="une-jeune-adulte",
    person="voice",
    title="La couleur de la chambre",
    sentence="On m’a laissé choisir la couleur de la chambre. J’ai su que je n’étais pas en visite.",
    search_description="Une jeune adulte qui a grandi en famille d’accueil raconte, sans nom ni image, ce qui l’a aidée.",
    exchanges=(
        (
            "De quoi vous souvenez-vous ?",
            "<p>De l’odeur du linge, du bruit du portail. De la première question que l’on m’a posée : « Tu dors avec la porte "
            "ouverte ou fermée ? » Personne ne me l’avait demandé avant. J’ai dit ouverte. Elle est restée ouverte.</p>",
        ),
        (
            "Qu’est-ce qui vous a aidée ?",
            "<p>Que l’on ne me demande pas de choisir entre ceux qui m’ont mise au monde et ceux qui m’ont élevée. J’avais deux "
            "photos sur ma table de nuit, et personne n’a jamais déplacé l’une pour poser l’autre.</p>",
        ),
        (
            "Que diriez-vous à quelqu’un qui hésite à accueillir ?",
            "<p>Que l’on ne vous demande pas d’être parfait. On vous demande d’être encore là le lendemain d’une dispute. Et de "
            "garder une assiette, même quand on arrive en retard.</p>",
        ),
    ),
    quotations=("On vous demande d’être encore là le lendemain d’une dispute.",),
    call_heading="Et vous, quelle porte laisserez-vous ouverte ?",
    job_sheet="assistant-familial",
)

JEANNE = Testimonial(
    slug="jeanne-le-parapluie",
    person="jeanne",
    title="Jeanne et le parapluie",
    sentence="On n’arrête pas la pluie. On se serre à deux dessous, le temps de traverser.",
    search_description="Jeanne, assistante de service social à Saint-Clair, raconte ses permanences.",
    missions="<p>Je reçois sans rendez-vous, le mardi et le vendredi. On entre pour une facture, on s’assied, on respire, et le "
    "reste vient. J’ouvre des droits, j’appelle un bailleur, je remplis avec les gens ce qui fait peur à remplir.</p>",
    career_path="<p>J’ai le diplôme d’État depuis 2008, et trois départements derrière moi. J’ai posé mon parapluie ici à cause des "
    "montagnes.</p>",
    motivations="<p>Le jour où quelqu’un revient, sans facture et sans dossier, juste pour dire que ça va.</p>",
    quotations=("On entre pour une facture, on s’assied, on respire, et le reste vient.",),
    job_sheet="assistant-de-service-social",
)
