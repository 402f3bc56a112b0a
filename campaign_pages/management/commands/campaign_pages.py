"""``manage.py campaign_pages <subcommand>``: one command, so that a host sees one name."""

from django.core.management.base import BaseCommand, CommandError

from campaign_pages.blocks.audit import lost_blocks
from campaign_pages.intake.duties import PURGE, SEND_MAILS, note_run
from campaign_pages.intake.outbox import send_due
from campaign_pages.intake.purge import purge
from campaign_pages.press.search import refresh_index


class Command(BaseCommand):
    """Looks after campaign pages. Subcommands: ``audit_blocks``, ``purge``, ``refresh_search``, ``send_mails``."""

    help = "Looks after campaign pages."

    def add_arguments(self, parser):
        subcommands = parser.add_subparsers(dest="subcommand", required=True)
        subcommands.add_parser(
            "audit_blocks", help="Lists stored blocks that have no code any more; fails if there are any."
        )
        subcommands.add_parser(
            "refresh_search", help="Puts press releases that may be read into the search index, takes the others out."
        )
        subcommands.add_parser("send_mails", help="Sends the mails that are due; to be run every few minutes.")
        erasing = subcommands.add_parser("purge", help="Erases personal data whose time has come; to be run every day.")
        erasing.add_argument("--dry-run", action="store_true", help="Counts, and erases nothing.")

    def handle(self, *args, subcommand, dry_run=False, **options):
        getattr(self, subcommand)(**({"dry_run": dry_run} if subcommand == "purge" else {}))

    def send_mails(self):
        """For a scheduler: reminders that have become due, and mails that the server did not take before."""
        counts = send_due()
        note_run(SEND_MAILS)
        self.stdout.write(
            f"Mails sent: {counts['sent']}; to try again: {counts['retried']}; refused: {counts['failed']}."
        )

    def purge(self, dry_run):
        """For a scheduler: counts by room and kind, never names."""
        for name, counts in purge(dry_run=dry_run).items():
            self.stdout.write(f"{name}: {', '.join(f'{what} {count}' for what, count in counts.items()) or 0}")
        if not dry_run:
            note_run(PURGE)

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
