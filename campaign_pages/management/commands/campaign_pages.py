"""``manage.py campaign_pages <subcommand>``: one command, so that a host sees one name."""

from django.core.management.base import BaseCommand, CommandError

from campaign_pages.blocks.audit import lost_blocks
from campaign_pages.press.search import refresh_index


class Command(BaseCommand):
    """Looks after campaign pages. Subcommands: ``audit_blocks``, ``refresh_search``."""

    help = "Looks after campaign pages."

    def add_arguments(self, parser):
        subcommands = parser.add_subparsers(dest="subcommand", required=True)
        subcommands.add_parser(
            "audit_blocks", help="Lists stored blocks that have no code any more; fails if there are any."
        )
        subcommands.add_parser(
            "refresh_search", help="Puts press releases that may be read into the search index, takes the others out."
        )

    def handle(self, *args, subcommand, **options):
        getattr(self, subcommand)()

    def audit_blocks(self):
        """Raises ``CommandError`` when blocks are lost, so that a deployment script stops."""
        lost = list(lost_blocks())
        for block in lost:
            self.stdout.write(str(block))
        if lost:
            raise CommandError(f"{len(lost)} stored blocks have no code any more: saving their pages would drop them.")
        self.stdout.write(self.style.SUCCESS("Every stored block has its code."))

    def refresh_search(self):
        """For a scheduler: an embargo that ends, or a neutral period, changes what may be found without a save."""
        found, withheld = refresh_index()
        self.stdout.write(self.style.SUCCESS(f"Press releases in the search index: {found}; kept out: {withheld}."))
