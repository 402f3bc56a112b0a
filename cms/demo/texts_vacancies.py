"""The seven openings for doctors, with what the law wants a public vacancy to say (décret n° 2018-1351, art. 3)."""

DOCTORS = {
    "title": "Médecin de MDPH (F/H)",
    "slug": "sept-medecins",
    "openings": 7,
    "reason": "Raccourcir l’attente des personnes : quatre mois aujourd’hui, deux demain.",
    "versant": "territorial",
    "origin": "created",
    "category": "A",
    "staff_group": "Médecins territoriaux",
    "grade": "Médecin de 2e classe, de 1re classe ou hors classe",
    "authority": "Département de la Haute-Combe",
    "structure": "Maison départementale des personnes handicapées, service de l’évaluation",
    "job_reference": "Médecin",
    "reference": "HC-2026-118",
    "missions": "<p>Vous évaluez, avec l’équipe pluridisciplinaire, les besoins des personnes qui font une demande à la MDPH. Vous "
    "proposez un plan personnalisé de compensation à la CDAPH et vous l’expliquez.</p>",
    "profile": "<p>Vous aimez la clinique et le travail à plusieurs. Vous écrivez simplement. Toutes les spécialités et tous les parcours "
    "sont les bienvenus.</p>",
    "conditions": "<p>Diplôme d’État de docteur en médecine et inscription à l’Ordre. Permis B utile pour les visites. Deux jours de "
    "télétravail par semaine.</p>",
    "contract": "status_or_contract",
    "contract_text": "CDD de trois ans renouvelable",
    "working_time": "either",
    "remote_work": "partly",
    "pay_from": "4600",
    "pay_to": "7200",
    "pay_period": "MONTH",
    "recipient": "Madame la présidente du Conseil départemental, direction des ressources humaines",
    "apply_url": "https://recrutement.haute-combe.example/offres/medecin-mdph",
}
PLACE = {
    "street": "12, rue des Tanneurs",
    "postal_code": "99001",
    "locality": "Saint-Clair",
    "region": "Haute-Combe",
}
