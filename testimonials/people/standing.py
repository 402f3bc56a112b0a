"""What the rights of a person are worth on a day, in an editor's words."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from campaign_pages import days
from testimonials.people.enums import Standing
from testimonials.people.querysets import SOON


@dataclass(frozen=True)
class Rights:
    """What the rights of a person are worth for the site: ``standing`` in one word, ``sentence`` with the day."""

    standing: Standing
    sentence: str

    @property
    def allow_display(self):
        """Whether the person, or the words of the voice, may be shown."""
        return self.standing in (Standing.VALID, Standing.EXPIRING, Standing.NOT_NEEDED)


def standing_of(person, today):
    """The ``Standing`` of a person on ``today`` (a ``date``)."""
    return rights_of(person, today).standing


def rights_of(person, today):
    """The ``Rights`` of a person on ``today`` (a ``date``).

    Reads ``person.authorisations.all()``: of many persons, ask ``Person.objects.with_standing(today)`` first.
    """
    if person.withdrawn_at:
        return Rights(Standing.WITHDRAWN, _withdrawn(person.withdrawn_at))
    if person.is_voice:
        return Rights(Standing.NOT_NEEDED, _("anonymous voice: no authorisation needed"))
    known = list(person.authorisations.all()) if person.pk else []
    signed = [each for each in known if each.for_site and each.document]
    kept = [each for each in signed if not each.withdrawn_at]
    if valid := [each for each in kept if each.starts_on <= today <= each.ends_on]:
        return _while_valid(max(each.ends_on for each in valid), today, kept)
    if to_come := [each.starts_on for each in kept if each.starts_on > today]:
        return Rights(Standing.TO_COME, _("starts only on %(day)s") % {"day": days.in_words(min(to_come))})
    if not signed:
        return Rights(Standing.MISSING, _missing(known, today))
    last = max(signed, key=lambda each: (each.ends_on, each.pk))
    if last.withdrawn_at:
        return Rights(Standing.WITHDRAWN, _withdrawn(last.withdrawn_at))
    return Rights(Standing.ENDED, _ended(last.ends_on))


def fault_of(authorisation, today):
    """Why this authorisation does not allow the site on ``today``, as the end of a sentence; empty when it does."""
    if authorisation.withdrawn_at:
        return _withdrawn(authorisation.withdrawn_at)
    faults = []
    if not authorisation.document:
        faults.append(_("the signed document is missing"))
    if not authorisation.for_site:
        faults.append(_("the medium “this site” is not ticked"))
    if authorisation.ends_on < today:
        faults.append(_ended(authorisation.ends_on))
    elif authorisation.starts_on > today:
        faults.append(_("starts only on %(day)s") % {"day": days.in_words(authorisation.starts_on)})
    return ", ".join(faults)


def validity_of(authorisation, today):
    """The ``Rights`` that this one authorisation gives on ``today``, whatever else its person signed."""
    if authorisation.withdrawn_at or authorisation.person.withdrawn_at:
        moment = authorisation.withdrawn_at or authorisation.person.withdrawn_at
        return Rights(Standing.WITHDRAWN, _withdrawn(moment))
    if authorisation.ends_on < today:
        return Rights(Standing.ENDED, _ended(authorisation.ends_on))
    if not authorisation.document:
        return Rights(Standing.MISSING, _("the signed document is missing"))
    if authorisation.starts_on > today:
        starts = _("starts only on %(day)s") % {"day": days.in_words(authorisation.starts_on)}
        return Rights(Standing.TO_COME, starts)
    return _while_valid(authorisation.ends_on, today, [authorisation])


def _while_valid(last_day, today, kept):
    left = (last_day - today).days
    if left > SOON:
        return Rights(Standing.VALID, _("valid until %(day)s") % {"day": days.in_words(last_day)})
    if left == 0:
        sentence = _("ends today")
    else:
        sentence = ngettext("ends in %(count)s day, on %(day)s", "ends in %(count)s days, on %(day)s", left) % {
            "count": left,
            "day": days.in_words(last_day),
        }
    if next_ones := [each.starts_on for each in kept if each.starts_on > today]:
        sentence = _("%(ends)s; the next one starts on %(day)s") % {
            "ends": sentence,
            "day": days.in_words(min(next_ones)),
        }
    return Rights(Standing.EXPIRING, sentence)


def _missing(known, today):
    """The sentence of a person who signed nothing for the site: what the nearest authorisation lacks."""
    if not known:
        return _("no authorisation for the site: none was entered")
    best = min(known, key=lambda each: (fault_of(each, today).count(","), bool(each.withdrawn_at), -each.pk))
    return _("no authorisation for the site: %(fault)s") % {"fault": fault_of(best, today)}


def _withdrawn(moment):
    return _("withdrawn on %(day)s") % {"day": days.in_words(days.day_of(moment))}


def _ended(last_day):
    return _("ended on %(day)s") % {"day": days.in_words(last_day)}
