"""The words of the six job sheets. Professions are real, the département that describes them is not."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sheet:
    """A job sheet. Lists become real lists; ``pay``: keys of benefits, printed with their amounts."""

    slug: str
    profession: str
    title: str
    sentence: str
    picture: str
    family: str
    category: str
    contract_text: str
    place_text: str
    diploma_text: str
    missions: tuple[str, ...]
    daily_work: str
    skills: tuple[str, ...]
    access: str
    career: str
    pay_text: str
    pay: tuple[str, ...] = ()
    contact: str = "jobs"
    questions: tuple[str, ...] = ()
    quotation: str = ""


CHILDHOOD, SOCIAL, HEALTH = "Protection de l’enfance", "Action sociale", "Santé et handicap"
CIVIL_SERVANT = "Fonctionnaire ou, à défaut, contrat"

SHEETS = (
    Sheet(
        slug="assistant-familial",
        profession="assistant-familial",
        title="Assistante familiale, assistant familial",
        sentence="Accueillir chez vous, jour et nuit, un enfant confié au Département, au sein d’une équipe.",
        picture="table",
        family=CHILDHOOD,
        category="none",
        contract_text="Contrat de travail, et un contrat d’accueil pour chaque enfant",
        place_text="Chez vous, partout en Haute-Combe",
        diploma_text="Aucun diplôme pour commencer ; un agrément",
        missions=(
            "partager la vie de tous les jours avec un enfant : repas, école, jeux, nuits agitées ;",
            "veiller à sa santé, à sa scolarité, à ses liens avec ses proches ;",
            "dire à l’équipe ce que vous voyez grandir, et ce qui vous inquiète ;",
            "préparer avec lui chaque étape : une rentrée, un retour, un départ.",
        ),
        daily_work="<p>7 h 15, le chocolat refroidit. 8 h 20, l’école. À 10 h, l’éducatrice appelle pour caler la visite de "
        "samedi. Après 16 h 30 : goûter, devoirs, dispute, réconciliation. Le soir, une histoire, et la veilleuse reste "
        "allumée. Un jeudi par mois, le groupe de parole.</p>",
        skills=(
            "de la patience, et le goût de l’ordinaire ;",
            "savoir poser un cadre sans élever la voix ;",
            "tenir le secret : ce que l’on sait d’un enfant ne se raconte pas ;",
            "travailler à plusieurs, demander de l’aide à temps.",
        ),
        access="<p>Un agrément, délivré par le Département après des entretiens et des visites chez vous. Puis [[preparation]] "
        "de préparation avant le premier accueil et [[training]] de formation pendant que vous exercez.</p>",
        career="<p>Avec le diplôme d’État, l’agrément est renouvelé sans limite de durée. Certaines deviennent formatrices, "
        "d’autres accueillent pour la maison relais ou parrainent les nouvelles familles.</p>",
        pay_text="Minimums fixés par la loi, puis nos primes et indemnités.",
        pay=("pay-1", "pay-2", "pay-3", "seniority", "diploma", "upkeep"),
        contact="foster-care",
        questions=("garden", "diploma", "paid-between"),
        quotation="respite",
    ),
    Sheet(
        slug="medecin-mdph",
        profession="medecin-mdph",
        title="Médecin à la MDPH",
        sentence="Évaluer, en équipe, ce dont une personne handicapée a besoin pour vivre comme elle l’entend.",
        picture="doctor",
        family=HEALTH,
        category="A",
        contract_text=CIVIL_SERVANT,
        place_text="Saint-Clair, avec des permanences dans les trois vallées",
        diploma_text="Diplôme d’État de docteur en médecine",
        missions=(
            "étudier les demandes avec l’équipe pluridisciplinaire ;",
            "rencontrer la personne quand le dossier ne suffit pas ;",
            "proposer un plan personnalisé de compensation à la CDAPH ;",
            "faire le lien avec les médecins traitants et les spécialistes.",
        ),
        daily_work="<p>Le matin, une dizaine de dossiers, relus à deux voix avec l’ergothérapeute. À midi, l’équipe déjeune "
        "ensemble, c’est une règle. L’après-midi, une visite à domicile : le couloir fait 78 centimètres, le fauteuil 82. "
        "C’est ce genre de choses que l’on change.</p>",
        skills=(
            "écouter sans regarder l’heure ;",
            "écrire clairement un avis que la personne comprendra ;",
            "décider à plusieurs ;",
            "aimer la clinique et les questions de droit.",
        ),
        access="<p>Toutes les spécialités sont les bienvenues. Un tutorat de six mois accompagne la prise de poste.</p>",
        career="<p>Coordination médicale, formation des nouveaux collègues, passerelles vers la PMI ou le service "
        "autonomie.</p>",
        pay_text="Selon l’ancienneté ; la fourchette est donnée dans l’offre.",
        contact="mdph",
    ),
    Sheet(
        slug="auxiliaire-de-puericulture",
        profession="auxiliaire-de-puericulture",
        title="Auxiliaire de puériculture",
        sentence="Prendre soin des tout-petits de la pouponnière, et leur donner ce qui leur a manqué : la régularité.",
        picture="nursery",
        family=CHILDHOOD,
        category="B",
        contract_text=CIVIL_SERVANT,
        place_text="Pouponnière départementale, à Saint-Clair",
        diploma_text="Diplôme d’État d’auxiliaire de puériculture",
        missions=(
            "accompagner les repas, les bains, le sommeil de trois ou quatre enfants, toujours les mêmes ;",
            "observer et noter leurs progrès, si petits soient-ils ;",
            "soutenir les parents pendant les visites.",
        ),
        daily_work="<p>On arrive avant le réveil, pour être le premier visage. On chante, on nomme, on prévient de tout. On "
        "repart en disant à demain, et l’on revient.</p>",
        skills=(
            "des gestes doux et sûrs ;",
            "une parole qui explique, même à un nourrisson ;",
            "la constance, et l’humour dans l’équipe.",
        ),
        access="<p>Sur titre, avec le diplôme d’État. Des apprentis sont accueillis chaque année.</p>",
        career="<p>Référente d’unité, éducation de jeunes enfants après une formation, tutorat d’apprentis.</p>",
        pay_text="Selon la grille de la fonction publique, avec les primes de nuit et de dimanche.",
    ),
    Sheet(
        slug="referent-protection-de-l-enfance",
        profession="referent-protection",
        title="Référente ou référent protection de l’enfance",
        sentence="Tenir le fil du parcours d’un enfant : c’est vous qu’il appelle quand tout bouge.",
        picture="referent",
        family=CHILDHOOD,
        category="A",
        contract_text=CIVIL_SERVANT,
        place_text="L’une des six maisons du Département",
        diploma_text="Diplôme d’État de travail social",
        missions=(
            "suivre une vingtaine d’enfants, chez leurs parents, en famille d’accueil ou en établissement ;",
            "écrire avec eux leur projet, et le tenir à jour ;",
            "organiser les visites, préparer les audiences ;",
            "rassembler autour d’une table ceux qui comptent pour l’enfant.",
        ),
        daily_work="<p>Une visite le matin, une réunion à l’école, un appel du tribunal, puis une heure sur un banc avec un "
        "adolescent qui ne voulait parler à personne. Le compte rendu attendra un peu.</p>",
        skills=(
            "écouter tout le monde sans se laisser emporter ;",
            "décider, puis expliquer sa décision ;",
            "écrire juste : vos mots resteront dans un dossier que l’enfant lira un jour.",
        ),
        access="<p>Avec un diplôme d’État d’assistant de service social, d’éducateur spécialisé ou de conseiller en économie "
        "sociale et familiale.</p>",
        career="<p>Encadrement d’équipe, cellule de recueil des informations préoccupantes, formation.</p>",
        pay_text="Selon la grille de la fonction publique, avec le régime indemnitaire du Département.",
    ),
    Sheet(
        slug="assistant-de-service-social",
        profession="assistant-social",
        title="Assistante ou assistant de service social",
        sentence="Recevoir, près de chez eux, des gens que la vie bouscule, et chercher avec eux par où recommencer.",
        picture="reception",
        family=SOCIAL,
        category="A",
        contract_text=CIVIL_SERVANT,
        place_text="L’une des six maisons du Département",
        diploma_text="Diplôme d’État d’assistant de service social",
        missions=(
            "recevoir sans rendez-vous, deux demi-journées par semaine ;",
            "ouvrir des droits, négocier un délai, accompagner un déménagement ;",
            "repérer une violence, une solitude, et alerter à temps.",
        ),
        daily_work="<p>On entre pour une facture d’électricité ; on ressort en ayant parlé du reste. Entre deux rendez-vous, "
        "dix appels. Le mercredi, un café des parents au centre social.</p>",
        skills=(
            "accueillir sans juger ;",
            "connaître ses textes, et savoir qui appeler ;",
            "garder le secret professionnel.",
        ),
        access="<p>Avec le diplôme d’État. Des stages longs sont proposés aux étudiantes et étudiants.</p>",
        career="<p>Coordination, encadrement, spécialisation dans la protection de l’enfance ou le logement.</p>",
        pay_text="Selon la grille de la fonction publique, avec le régime indemnitaire du Département.",
    ),
    Sheet(
        slug="educateur-specialise",
        profession="educateur-specialise",
        title="Éducatrice spécialisée, éducateur spécialisé",
        sentence="Vivre le quotidien d’un groupe d’enfants ou d’adolescents, et tenir bon avec eux.",
        picture="educator",
        family=CHILDHOOD,
        category="A",
        contract_text=CIVIL_SERVANT,
        place_text="Maison d’enfants de Valrousse",
        diploma_text="Diplôme d’État d’éducateur spécialisé",
        missions=(
            "animer la vie d’un groupe de huit : repas, devoirs, sorties, disputes ;",
            "suivre de près le projet de deux ou trois enfants ;",
            "préparer l’autonomie : un budget, un permis, une chambre à soi.",
        ),
        daily_work="<p>14 h, on prend le relais. Un match de foot, une soupe ratée, un exposé sur les volcans. À 22 h, la maison "
        "se tait. Presque.</p>",
        skills=(
            "une présence calme quand tout le monde crie ;",
            "inventer, bricoler, recommencer ;",
            "travailler la nuit et certains week-ends, en équipe.",
        ),
        access="<p>Avec le diplôme d’État, ou par l’apprentissage.</p>",
        career="<p>Référent protection de l’enfance, encadrement d’un établissement, formation.</p>",
        pay_text="Selon la grille de la fonction publique, avec les primes de nuit et de dimanche.",
    ),
)


@dataclass(frozen=True)
class SheetList:
    title: str
    introduction: str
    search_description: str


INDEX = SheetList(
    title="Nos métiers",
    introduction="Six métiers du Département, racontés par le quotidien : ce que l’on y fait, ce qu’il faut savoir, où cela mène.",
    search_description="Les fiches métiers du Département de la Haute-Combe : missions, journée type, accès, rémunération.",
)
