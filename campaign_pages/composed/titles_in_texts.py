"""Names of professions that a text says in one gender only, where it is recruiting."""

import re

#: Pairs (masculine, feminine) of the field; words that are the same for both are no clue.
FORMS = [
    ("assistants? famili(?:al|aux)", "assistantes? familiales?"),
    ("assistants? maternels?", "assistantes? maternelles?"),
    ("assistants? (?:social|sociaux|administratifs?)", "assistantes? (?:sociales?|administratives?)"),
    ("travailleurs? soci(?:al|aux)", "travailleuses? sociales?"),
    ("éducateurs?", "éducatrices?"),
    ("puériculteurs?", "puéricultrices?"),
    ("infirmiers?", "infirmières?"),
    ("aides?-soignants?", "aides?-soignantes?"),
    ("conseillers?", "conseillères?"),
    ("coord(?:in|onn)ateurs?", "coord(?:in|onn)atrices?"),
    ("animateurs?", "animatrices?"),
    ("instructeurs?", "instructrices?"),
    ("directeurs?", "directrices?"),
    ("techniciens?", "techniciennes?"),
    ("cuisiniers?", "cuisinières?"),
    ("chargés? de", "chargées? de"),
    ("référents?", "référentes?"),
    ("adjoints?", "adjointes?"),
    ("candidats?", "candidates?"),
]
RECRUITING = (
    r"(?:recherch(?:e|es|ons|ez|ent|er|ant)|recrut(?:e|es|ons|ez|ent|er|ant|ement)|embauch(?:e|ons|ent|er)|cherchons)"
)
# What may stand between the verb and the name: “recrute aujourd’hui 200 nouveaux assistants familiaux”.
BETWEEN = (
    r"(?:\s+(?:une?|des|de|du|ses|nos|leurs|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|et"
    r"|nouve\w+|future?s?|bons?|bonnes?|actuellement|activement|toujours|aujourd['’]hui|form(?:e|er|ons)))*"
    r"\s+(?:d['’])?"
)
BOTH = re.compile(r"[FH]\s*/\s*[FH]|\(e\)|\(trice\)|[·•]|\w/(?:e|ère|trice)\b", re.IGNORECASE)
SAID = [
    (re.compile(rf"(?<!\w){RECRUITING}{BETWEEN}({said})(?!\w)", re.IGNORECASE), re.compile(other, re.IGNORECASE))
    for masculine, feminine in FORMS
    for said, other in ((masculine, feminine), (feminine, masculine))
]


def of_one_sex(sentence):
    """The first name of a profession that a recruiting sentence says in one gender only, or an empty string."""
    if BOTH.search(sentence):
        return ""
    for said, other in SAID:
        if (match := said.search(sentence)) and not other.search(sentence):
            return match[1]
    return ""
