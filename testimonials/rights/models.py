"""What the care for people's rights leaves behind: files out of reach, notices sent, checks made."""

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from testimonials.people.models import Authorisation, Person
from testimonials.storage import private_storage


class HeldFile(models.Model):
    """An original that was taken out of public storage because of a person's rights, and where it came from."""

    person = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="held_files")
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=64)
    field_name = models.CharField(max_length=64)
    original_name = models.CharField(max_length=255)
    file = models.FileField(upload_to="held", storage=private_storage, max_length=255)
    held_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("file taken off the site")
        verbose_name_plural = _("files taken off the site")
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id", "field_name"], name="testimonials_one_held_file"
            )
        ]

    def __str__(self):
        return self.original_name


class RightsNotice(models.Model):
    """A mail sent before the end of an authorisation; its row is what keeps it from being sent twice."""

    authorisation = models.ForeignKey(Authorisation, on_delete=models.CASCADE, related_name="notices")
    days_before = models.PositiveSmallIntegerField()
    ends_on = models.DateField()
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("notice of ending rights")
        verbose_name_plural = _("notices of ending rights")
        constraints = [
            models.UniqueConstraint(fields=["authorisation", "days_before", "ends_on"], name="testimonials_one_notice")
        ]

    def __str__(self):
        return f"{self.authorisation_id} · {self.days_before}"


class RightsCheck(models.Model):
    """A run of ``manage.py testimonials check_rights``: the newest one tells whether the check still runs daily."""

    ran_at = models.DateTimeField(auto_now_add=True)
    held_files = models.PositiveIntegerField(default=0)
    restored_files = models.PositiveIntegerField(default=0)
    notices = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("check of the rights")
        verbose_name_plural = _("checks of the rights")
        ordering = ["-ran_at"]

    def __str__(self):
        return self.ran_at.isoformat(timespec="minutes")
