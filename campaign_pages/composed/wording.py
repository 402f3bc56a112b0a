"""Wording that could shut somebody out of a job, found in French texts before a reader finds it.

Age, sex, family situation, origin, health and looks may not decide who applies: code du travail, art. L1132-1; code
général de la fonction publique, art. L131-1, and for sex art. L131-2. The law knows exceptions (art. L131-4 to L131-7
of the latter), which an editor knows better than we do: the check flags and explains; it never blocks, and it leaves
alone what is said of children, of statistics, or to say that a thing does not matter.
"""

import re
from dataclasses import dataclass
from html import unescape

from django.db.models import TextChoices
from django.utils.functional import Promise
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _

from campaign_pages.composed import titles_in_texts


class Criterion(TextChoices):
    """What the words make a difference on."""

    AGE = "age", _("age")
    SEX = "sex", _("sex")
    FAMILY = "family", _("family situation")
    ORIGIN = "origin", _("origin")
    HEALTH = "health", _("health")
    LOOKS = "looks", _("looks")


@dataclass(frozen=True)
class Finding:
    """Words of a text, why they are a problem, and what could be said instead."""

    words: str
    criterion: Criterion
    reason: str | Promise
    better: str | Promise


REASONS = {
    Criterion.AGE: (
        _("an age may not decide who applies"),
        _("say what the job asks for: experience, availability, a wish to change careers"),
    ),
    Criterion.SEX: (
        _("the job is open to women and men"),
        _("name both forms in full words, or add (F/H)"),
    ),
    Criterion.FAMILY: (
        _("the family situation is nobody's business when one applies"),
        _("say what is needed: a suitable home, time in the evening, the agreement of those who live there"),
    ),
    Criterion.ORIGIN: (
        _("origin and nationality may not decide who applies"),
        _("say what the job asks for, for example fluent spoken French"),
    ),
    Criterion.HEALTH: (
        _("health is looked at by a doctor, not in an announcement"),
        _("describe the work; say that the post can be adapted"),
    ),
    Criterion.LOOKS: (_("looks may not decide who applies"), _("leave it out")),
}

# A number that is surely an adult's: children and young adults in care are up to 21.
ADULT = r"(?:2[2-9]|[3-7]\d)"
ASKED = (
    r"(?:recherch|recrut|embauch|cherchons|souhait|idéal|profil|candidat|exig|imp[ée]rati|obligatoire|préférence"
    r"|réservé|s['’]adresse|destiné|il faut|devez|vous êtes|doit être|doivent être|être)"
)

#: (criterion, what is not wanted). ``ASKED`` in front: only as a condition, in the same sentence.
RULES = [
    (Criterion.AGE, rf"(?:entre |de |les )?{ADULT}\s*(?:ans )?(?:à|et|-|–|/)\s*\d\d\s*ans"),
    (Criterion.AGE, rf"(?:(?:à partir|moins|plus) de|jusqu['’]à|avant(?: l['’]âge de)?|dès)\s*{ADULT}\s*ans"),
    (Criterion.AGE, rf"{ADULT}\s*ans\s*(?:et|ou|au)\s*(?:plus|moins|maximum|minimum)"),
    (Criterion.AGE, rf"{ADULT}\s*ans\s*(?:max|min)\w*"),
    (Criterion.AGE, rf"(?:âgée?s?|ayant)\s*(?:de|d['’]environ|d['’]au moins)?\s*{ADULT}\s*ans"),
    (Criterion.AGE, r"(?:limites? d['’]âge|âge (?:maximum|maximal|minimum|idéal|limite|souhaité|requis))"),
    (
        Criterion.AGE,
        r"jeunes? (?:diplômé|retraité|acti[fv]|professionnel|candidat|femme|homme|couple|équipe|maman|papa|parent"
        r"|recrue|talent|assistant|médecin|collaborat)\w*",
    ),
    (Criterion.AGE, r"(?:équipe|profils?|candidat\w*|ambiance|esprit) jeunes?"),
    (Criterion.AGE, r"jeunes? et (?:dynamiques?|motivée?s?)"),
    (Criterion.AGE, r"(?:vous êtes|recherch\w+|recrut\w+|cherchons) (?:une? |des )?jeunes?(?= et\b|[,.!]|$)"),
    (
        Criterion.AGE,
        r"(?:profils?|candidat\w*|postes?|recrues?|collaborat\w+|cheff?e?s?|chargé\w*|médecins?|agents?|assistant\w*"
        r"|cadres?|conseill\w+|développeu\w+|ingénieu\w+) (?:[\w’']+ ){0,3}(?:juniors?|s[ée]niors?)",
    ),
    (Criterion.AGE, rf"{ASKED}\w*[^.!?]{{0,40}}?(?:\bjuniors?|\bs[ée]niors?|\bretraitée?s?|en retraite)"),
    (Criterion.AGE, r"(?:trentenaires?|quadragénaires?|quinquagénaires?|sexagénaires?|digital natives?)"),
    (Criterion.SEX, r"(?:hommes?|femmes?) (?:de ménage|à tout faire|de service)"),
    (Criterion.SEX, r"(?:réservée?s?|destinée?s?|s['’]adresse) (?:aux|à des) (?:femmes|hommes)(?! et\b)"),
    (
        Criterion.SEX,
        r"(?:recherch|recrut|cherch)\w* (?:une? |des |de |d['’])?(?:femmes?|hommes?)(?! et\b| ou\b| de ménage)",
    ),
    (
        Criterion.FAMILY,
        rf"{ASKED}\w*[^.!?]{{0,40}}?\b(?:célibataires?|mariée?s?|pacsée?s?|en couple|mères? de famille"
        r"|pères? de famille|mamans?|papas?|femmes? au foyer|sans enfants?)",
    ),
    (Criterion.FAMILY, r"sans (?:charges? de famille|contraintes? familiales?|attaches? familiales?)"),
    (Criterion.ORIGIN, r"(?:de )?nationalité française"),
    (Criterion.ORIGIN, r"(?:français\w* de souche|d['’]origine (?:française|européenne|africaine|étrangère))"),
    (Criterion.ORIGIN, r"(?:de langue maternelle|langue maternelle française|français langue maternelle|sans accent)"),
    (Criterion.HEALTH, rf"{ASKED}\w*[^.!?]{{0,30}}?(?:en )?(?:bonne|excellente|parfaite) (?:santé|condition physique)"),
    (Criterion.HEALTH, r"(?:bonne|excellente|parfaite) santé (?:exigée|requise|indispensable|obligatoire)"),
    (Criterion.HEALTH, r"(?:sans handicap|personnes? valides?)"),
    (Criterion.LOOKS, r"(?:bonne|excellente) présentation (?:exigée|requise|souhaitée|indispensable)"),
    (Criterion.LOOKS, r"(?:physique agréable|belle apparence)"),
]
PATTERNS = [(criterion, re.compile(rf"(?<!\w){rule}(?!\w)", re.IGNORECASE)) for criterion, rule in RULES]

# Said before the words, near: they do not matter, or are not asked.
NOT_ASKED = re.compile(
    r"\b(?:sans|aucune?|pas d[e'’]|pas besoin|pas nécessaire|pas obligatoire|pas (?:être|avoir)|n['’]est (?:pas|ni)|ni"
    r"|quelle? que soit|peu importe|que vous soyez|qu['’]on soit|interdi\w+|depuis|pendant|durant|il y a|avec ou)\b"
    r"[^.!?;]{0,45}$",
    re.IGNORECASE,
)
# Said after the words: an alternative, or years of something else than of a life.
OPEN = re.compile(
    r"^(?:\s*,?\s*(?:ou|comme) (?:non|pas|en |seul|vi|marié|célibataire|sans|avec|divorcé|retraité|demandeu|salarié)"
    r"|\s*(?:d['’]|de )(?:expérience|ancienneté|service|métier|carrière|pratique|présence|existence|engagement|mariage)"
    r"|[^.!?]{0,30}(?:n['’]est pas|n['’]importe|ne compte))",
    re.IGNORECASE,
)
STATISTIC = re.compile(r"%|pour cent|\bsur (?:dix|10|deux|trois|quatre)\b|moitié|moyenne|\bmédian", re.IGNORECASE)
IN_CARE = re.compile(r"\b(?:enfants?|mineure?s?|jeunes?|majeure?s?|adolescente?s?) (?:de|entre|âgé)", re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
END_OF_BLOCK = re.compile(r"</(?:p|li|h\d|td|th|dd|dt)>|<br\s*/?>", re.IGNORECASE)


def findings(text):
    """The words of a French text, plain or HTML, that could discriminate, in their order and each once."""
    plain = unescape(strip_tags(END_OF_BLOCK.sub("\n", text))).replace("\u00a0", " ").replace("\u202f", " ")
    found = {}
    for sentence in SENTENCE.findall(plain):
        for finding in _in_sentence(sentence.strip()):
            found.setdefault(finding.words.lower(), finding)
    return list(found.values())


def _in_sentence(sentence):
    found = []
    for criterion, pattern in PATTERNS:
        for match in pattern.finditer(sentence):
            if not _is_harmless(criterion, sentence, match):
                found.append((match.start(), match.end(), criterion))
    if words := titles_in_texts.of_one_sex(sentence):
        start = sentence.index(words)
        found.append((start, start + len(words), Criterion.SEX))
    found.sort()
    end = -1
    for start, stop, criterion in found:
        # Rules overlap: the first one to speak is enough.
        if start >= end:
            end = stop
            yield Finding(sentence[start:stop].strip(), criterion, *REASONS[criterion])


def _is_harmless(criterion, sentence, match):
    before, after = sentence[: match.start()], sentence[match.end() :]
    inside = match[0]
    if NOT_ASKED.search(before) or NOT_ASKED.search(inside, 1) or OPEN.search(after) or re.search(r"\bou non\b", after):
        return True
    if criterion == Criterion.AGE:
        return bool(STATISTIC.search(sentence) or IN_CARE.search(before[-20:] + inside))
    return criterion in (Criterion.FAMILY, Criterion.HEALTH) and sentence.endswith("?")
