"""The words of the series « Un métier, un objet »: six testimonials, all invented, told around an object."""

from .texts_testimonials_more import JEANNE, KARIM, VOICE
from .words_testimonials import Series, Testimonial

SERIES = Series(
    title="Un métier, un objet",
    theme="Papiers découpés",
    intention="<p>Une boîte à musique, un fil, une veilleuse : nous avons demandé à celles et ceux qui protègent les enfants de "
    "la Haute-Combe de venir avec un objet, un seul, et de raconter leur métier en le tenant. Aucun enfant n’apparaît ici : "
    "on les devine à la façon dont on parle d’eux.</p>",
    search_description="Auxiliaire de puériculture, référente protection de l’enfance, assistant familial : ils racontent leur "
    "métier avec un objet. Une série de portraits de la Haute-Combe.",
    picture="three-objects",
    campaign="assistants-familiaux",
    highlight="Une boîte à musique, un fil, une veilleuse : la protection de l’enfance racontée par celles et ceux qui la font.",
    notice="<p>Les personnes, les lieux et les propos de cette série sont fictifs, comme le Département. Chaque portrait est "
    "montré avec l’accord écrit de la personne, jusqu’à la date qu’elle a choisie.</p>",
)

FATOU = Testimonial(
    slug="fatou-la-boite-a-musique",
    person="fatou",
    title="Fatou et la boîte à musique",
    sentence="Un bébé ne retient pas mon prénom. Il retient que je reviens.",
    search_description="Fatou, auxiliaire de puériculture à la pouponnière de Saint-Clair, raconte ses soirées, son parcours et "
    "ce qui la fait rester.",
    missions="<p>Je commence à 6 h 45, avant le premier réveil. Je m’occupe de trois enfants, toujours les mêmes : nous appelons "
    "cela être leur référente. Je les lave, je les nourris, je les porte, et je leur raconte tout. « Je te mets la manche "
    "gauche. Je sors, je reviens. » Ça paraît peu. Pour un tout-petit qui a connu plusieurs bras en quelques semaines, c’est "
    "énorme.</p><p>J’écris aussi : un demi-sourire, un biberon fini, une nuit sans pleurs. Quand les parents viennent, je leur "
    "montre ce cahier et je reste à côté, jamais devant. Et le soir, à 19 heures, je remonte la boîte à musique. Dès la "
    "deuxième note, les épaules se relâchent. Les miennes aussi.</p>",
    career_path="<p>J’ai passé un bac professionnel, puis j’ai travaillé quatre ans dans une crèche. J’aimais les enfants, moins "
    "la course. Une collègue m’a parlé de la pouponnière ; j’y suis allée pour un remplacement de trois semaines, en 2013. Le "
    "premier jour, un bébé de quatre mois m’a regardée sans ciller pendant tout son repas. Je suis restée.</p><p>J’ai eu le "
    "diplôme d’État par l’apprentissage, à vingt-neuf ans. Depuis, j’ai suivi une formation sur l’attachement et une autre sur "
    "le portage. Aujourd’hui je reçois deux apprenties par an. Je leur apprends d’abord à se taire et à regarder.</p>",
    motivations="<p>On me demande si ce n’est pas trop triste. Il y a des matins lourds, oui. Les départs, surtout : on prépare "
    "la valise, le doudou, un album de photos pour que l’histoire ne commence pas chez les suivants. Je pleure parfois dans ma "
    "voiture. Puis nous en parlons en équipe, avec la psychologue, chaque jeudi.</p><p>Ce qui me tient, c’est le détail. La "
    "première fois qu’un enfant tend les bras vers moi au lieu de se raidir, je sais que quelque chose s’est remis à pousser. "
    "Personne n’applaudit. Moi, je l’écris dans le cahier, et je souligne deux fois.</p>",
    quotations=(
        "Je pleure parfois dans ma voiture. Puis nous en parlons en équipe, avec la psychologue, chaque jeudi.",
        "La première fois qu’un enfant tend les bras vers moi au lieu de se raidir, je sais que quelque chose s’est remis à "
        "pousser.",
    ),
    video="fatou",
    job_sheet="auxiliaire-de-puericulture",
    call_heading="Et vous, quel air saurez-vous rejouer chaque soir ?",
)

SOLENE = Testimonial(
    slug="solene-le-fil-rouge",
    person="solene",
    title="Solène et le fil rouge",
    sentence="Tout peut changer autour d’un enfant. Mon numéro, lui, ne change pas.",
    search_description="Entretien avec Solène, référente protection de l’enfance à Valrousse : une journée, les décisions "
    "difficiles, ce qui la fait tenir.",
    exchanges=(
        (
            "Pourquoi ce fil ?",
            "<p>Parce qu’il m’a servi pour de vrai. Une adolescente ne voulait plus entendre le mot « parcours ». J’ai pris "
            "une bobine, nous avons planté des épingles sur la carte de la vallée : ici tu es née, ici tu as appris à nager, "
            "là habite ta grand-mère. À la fin elle a dit : « Finalement, ça se tient. » J’ai gardé la bobine dans mon tiroir.</p>",
        ),
        (
            "À quoi ressemble une journée ?",
            "<p>À rien de ce qui était prévu. Hier : une visite à 8 h 30 chez une mère qui avait préparé du thé ; une réunion au "
            "collège ; l’appel d’un greffe pour avancer une audience ; trente-deux kilomètres jusqu’à une famille d’accueil, "
            "parce qu’un garçon avait refusé son dîner trois soirs de suite. Il voulait savoir si son frère allait bien. Nous "
            "avons appelé le frère.</p><p>Je suis une vingtaine d’enfants. J’écris leur projet avec eux, je prépare les visites, "
            "je mets autour d’une table des gens qui ne se parlent plus.</p>",
        ),
        (
            "Comment arrive-t-on là ?",
            "<p>Par un détour. J’ai commencé des études de géographie, d’où les cartes. Un été d’animation m’a fait bifurquer "
            "vers le diplôme d’assistante de service social. J’ai d’abord tenu une permanence à Saint-Clair, deux ans. En 2017, un "
            "poste s’est libéré à Valrousse ; mon tuteur m’a accompagnée six mois à chaque audience. On n’apprend pas cela seule.</p>",
        ),
        (
            "Qu’est-ce qui est difficile ?",
            "<p>Décider sans être sûre. On pèse, on est plusieurs, un juge tranche, et l’on dort quand même mal. J’ai appris à "
            "l’écrire avec des mots que l’enfant pourra lire à dix-huit ans. Je relis toujours à voix haute. Si une phrase me "
            "gêne, c’est qu’elle est injuste.</p>",
        ),
        (
            "Et ce qui vous fait rester ?",
            "<p>Les nouvelles. Un message, des années après : « J’ai mon CAP, j’ai un chien, c’est tout. » Ce « c’est tout » "
            "contient beaucoup de monde : une famille d’accueil, des éducateurs, une prof, une mère qui a tenu bon. Moi, j’ai tenu "
            "le fil. Et j’ai une équipe qui rit fort à midi, ce qui compte plus qu’on ne croit.</p>",
        ),
    ),
    quotations=(
        "Si une phrase me gêne, c’est qu’elle est injuste.",
        "On n’apprend pas cela seule.",
    ),
    video="solene",
    job_sheet="referent-protection-de-l-enfance",
    call_heading="Et vous, sauriez-vous tenir le fil ?",
)

YVES = Testimonial(
    slug="yves-la-veilleuse",
    person="yves",
    title="Yves et la veilleuse",
    sentence="J’ai gardé mes horaires de boulanger : à trois heures, quelqu’un est debout.",
    search_description="Boulanger pendant vingt-six ans, Yves est devenu assistant familial : ses journées, son agrément, ce que "
    "l’accueil a changé chez lui.",
    missions="<p>J’accueille deux enfants, chez nous, au-dessus de l’ancienne boutique. Le matin, c’est tartines, cartables, et "
    "la recherche de la deuxième chaussette. Je conduis, j’attends, je signe le carnet. Le mercredi nous pétrissons : la pâte, "
    "ça ne se fâche pas, on peut taper dedans.</p><p>Il y a tout ce qui ne se voit pas. Ranger les couteaux sans en faire une "
    "histoire. Laisser une lampe dans le couloir. Ne pas demander « pourquoi tu pleures », s’asseoir au bord du lit, attendre. "
    "Chaque semaine, je dis à l’éducatrice ce que j’ai vu, le beau comme l’inquiétant. Et le samedi, j’emmène l’un des deux voir "
    "son père. Je ne juge pas. Je conduis doucement.</p>",
    career_path="<p>J’ai fait du pain pendant vingt-six ans. Puis mon dos a dit stop, en 2017, et j’ai vendu le fournil. Ma femme, "
    "Odile, avait lu une affiche à la mairie. Nous sommes allés à une réunion d’information, « pour voir ». J’étais le seul homme "
    "de la salle, avec le monsieur de la sono.</p><p>L’agrément a pris quatre mois : des entretiens, deux visites, un "
    "certificat médical. On m’a demandé comment je réagis quand je suis à bout. J’ai dit que je sors compter les poules. Ils ont "
    "noté. Ensuite, la préparation, puis la formation pendant le premier accueil, un groupe de huit où j’ai tout appris des "
    "autres. En 2024, j’ai eu le diplôme d’État. À cinquante-quatre ans, mon premier diplôme encadré.</p>",
    motivations="<p>Ce n’est pas de la charité, c’est un métier : j’ai un contrat, un salaire, des congés, une équipe. Je le dis "
    "parce que les gens croient que l’on fait ça « pour la bonne cause ». La bonne cause ne paie pas les chaussures de sport.</p>"
    "<p>Le plus dur, c’est d’aimer sans garder. Un petit est rentré chez sa mère l’an dernier. J’étais content pour lui, et la "
    "maison sonnait creux. Le relais, le groupe de parole, Odile : voilà comment j’ai tenu. Le plus beau, c’est la veilleuse. Au "
    "début il en faut deux, et la porte ouverte. Un soir, on vous dit : « Tu peux éteindre. » Je descends l’escalier et je ne suis "
    "pas loin d’applaudir.</p>",
    quotations=(
        "Le plus dur, c’est d’aimer sans garder.",
        "Ce n’est pas de la charité, c’est un métier : j’ai un contrat, un salaire, des congés, une équipe.",
        "Un soir, on vous dit : « Tu peux éteindre. »",
    ),
    video="yves",
    job_sheet="assistant-familial",
    call_heading="Et vous, y a-t-il une veilleuse à allumer chez vous ?",
)

TESTIMONIALS = (FATOU, SOLENE, YVES, KARIM, VOICE, JEANNE)
