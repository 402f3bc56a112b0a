"""The questions that people ask before they become assistants familiaux. The answer first, then the detail."""

FOSTER_CARE_QUESTIONS = (
    (
        "Faut-il vivre en couple et avoir une grande maison ?",
        "<p><b>Non.</b> On accueille en solo ou en couple, avec ou sans enfants, en maison ou en appartement, "
        "propriétaire ou locataire. Le logement doit être sûr et adapté : la puéricultrice le regarde avec vous, "
        "pièce par pièce, et vous dit ce qui est à revoir.</p>",
    ),
    (
        "Faut-il un diplôme ?",
        "<p><b>Pas pour commencer.</b> Vous suivez [[preparation]] de préparation avant le premier accueil, puis "
        "[[training]] de formation pendant que vous exercez. Vous passez ensuite les épreuves du diplôme d’État "
        "d’assistant familial, de niveau 4. Les passer est obligatoire, les réussir ne l’est pas pour continuer.</p>",
    ),
    (
        "Puis-je garder mon emploi ?",
        "<p><b>Parlons-en avant.</b> Un enfant qui arrive a besoin de présence, et de quelqu’un qui puisse venir le "
        "chercher à 10 h un jour de fièvre. Certaines personnes gardent une activité qui laisse cette liberté. "
        "L’équipe l’examine avec vous, au cas par cas.</p>",
    ),
    (
        "Combien d’enfants accueille-t-on à la fois ?",
        "<p><b>D’un à trois</b>, selon votre agrément ; une dérogation est possible, par exemple pour ne pas séparer "
        "une fratrie. Chaque enfant a son propre contrat d’accueil.</p>",
    ),
    (
        "Combien de temps un enfant reste-t-il ?",
        "<p><b>Le temps dont il a besoin</b> : quelques jours, une année scolaire, parfois toute son enfance. Vous "
        "connaissez le projet avant de dire oui, et il est revu régulièrement avec vous.</p>",
    ),
    (
        "Quelles vérifications seront faites ?",
        "<p><b>Celles qui protègent les enfants.</b> Depuis le 1er octobre 2025, une attestation d’honorabilité est "
        "demandée dans toute la France, pour vous et pour les personnes de 13 ans et plus qui vivent chez vous, hors "
        "mineurs confiés. Elle doit dater de moins de six mois. S’y ajoutent un examen médical, des entretiens et des "
        "visites à domicile.</p>",
    ),
    (
        "Combien de temps attend-on la réponse ?",
        "<p><b>[[decision]]</b> : c’est le délai laissé au président du conseil départemental. Il peut être prolongé de deux mois, sur "
        "décision motivée. Sans réponse à la fin du délai, l’agrément est réputé acquis.</p>",
    ),
    (
        "Combien gagne-t-on ?",
        "<p><b>Au moins le SMIC</b> pour un premier enfant, davantage pour deux et pour trois : la loi fixe les minimums, vous les "
        "trouvez plus haut. Les indemnités versées pour les dépenses de l’enfant s’y ajoutent.</p>",
    ),
    (
        "Quels liens avec les parents de l’enfant ?",
        "<p><b>L’enfant garde une famille</b>, et vous ne la remplacez pas. Les visites et les appels sont organisés "
        "par le service, souvent en dehors de chez vous. Ce n’est pas à vous de les négocier.</p>",
    ),
    (
        "Et si je craque, la nuit ou en plein week-end ?",
        "<p><b>Vous appelez.</b> Une ligne répond quand les bureaux sont fermés. Votre référent prend le relais le "
        "lendemain, et la maison relais peut accueillir l’enfant le temps de reprendre souffle. Demander de l’aide "
        "fait partie du métier.</p>",
    ),
    (
        "Et si cela ne se passe pas bien ?",
        "<p><b>On le dit tôt, et on cherche ensemble.</b> Un accueil peut être aménagé, allégé par un relais ou, si "
        "rien n’y fait, prendre fin en le préparant avec l’enfant. Ce n’est ni une faute ni la fin de votre agrément.</p>",
    ),
    (
        "Quelle différence avec l’adoption ?",
        "<p><b>Accueillir est un métier.</b> L’enfant reste l’enfant de ses parents, le Département en répond, et vous "
        "recevez un salaire et une formation pour l’accompagner. L’adoption, elle, crée une filiation : la démarche est tout "
        "autre.</p>",
    ),
)

DOCTOR_QUESTIONS = (
    (
        "Faut-il être spécialiste du handicap ?",
        "<p><b>Non.</b> Généralistes, médecins du travail, rééducatrices, psychiatres, pédiatres : toutes les "
        "expériences servent. Un tutorat vous accompagne pendant les six premiers mois.</p>",
    ),
    (
        "Qui décide des droits ?",
        "<p><b>La commission, après votre travail d’équipe.</b> Vous évaluez les besoins avec l’équipe pluridisciplinaire, à partir du projet de vie de la "
        "personne. La commission des droits et de l’autonomie, la CDAPH, décide.</p>",
    ),
    (
        "Peut-on travailler à temps partiel ?",
        "<p><b>Oui.</b> Quatre des sept postes peuvent s’exercer à mi-temps, et se cumuler avec un cabinet ou "
        "l’hôpital si votre statut le permet.</p>",
    ),
    (
        "Y a-t-il des gardes ?",
        "<p><b>Aucune.</b> Ni nuit, ni week-end. Deux jours de télétravail par semaine pour l’étude des dossiers.</p>",
    ),
)
