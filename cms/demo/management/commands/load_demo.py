"""``manage.py load_demo [--reset]``: the sites of the fictional départements and their campaigns."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from cms.demo import loading
from cms.demo.houses import HOUSES
from testimonials.rights.daily import check_rights


class Command(BaseCommand):
    help = "Crée ce qui manque au site de démonstration ; ce que la rédaction a modifié reste tel quel."

    def add_arguments(self, parser):
        parser.add_argument(
            "--reset", action="store_true", help="efface d’abord tout le contenu de démonstration, modifié ou non"
        )

    def handle(self, *args, reset, **options):
        if settings.SETTINGS_MODULE.endswith(".production"):
            raise CommandError(
                "Les mots de passe de la démonstration sont publics : elle ne se charge pas en production."
            )
        if reset:
            loading.remove()
        self.stdout.write("Démonstration prête :")
        for house, site in zip(HOUSES, loading.load(timezone.localdate()), strict=True):
            self.stdout.write(f"{house.name} : {site.root_url}/ et {site.root_url}/admin/")
            for login in house.logins:
                self.stdout.write(f"  {login.username} / {login.password} ({login.role})")
        # Nobody schedules the daily check of a demo: it has run once for what was loaded.
        _check, failures = check_rights()
        for failure in failures:
            self.stderr.write(failure)
