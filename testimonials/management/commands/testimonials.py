"""``manage.py testimonials <subcommand>``: one command, so that a host sees one name."""

from django.core.management.base import BaseCommand, CommandError

from testimonials.rights.daily import check_rights


class Command(BaseCommand):
    """Looks after testimonials. Subcommands: ``check_rights``."""

    help = "Looks after testimonials."

    def add_arguments(self, parser):
        subcommands = parser.add_subparsers(dest="subcommand", required=True)
        subcommands.add_parser(
            "check_rights",
            help="Daily: takes the files of people whose image rights ended off the site, brings back those whose "
            "rights hold again, and tells editors of rights that end soon.",
        )

    def handle(self, *args, subcommand, **options):
        getattr(self, subcommand)()

    def check_rights(self):
        """Raises ``CommandError`` after all the work if some of it failed, so that a scheduler tells somebody."""
        check, failures = check_rights()
        self.stdout.write(
            self.style.SUCCESS(
                f"Files taken off the site: {check.held_files}; put back: {check.restored_files}; "
                f"notices sent: {check.notices}."
            )
        )
        if failures:
            raise CommandError("\n".join(["Some things failed and are tried again by the next run:", *failures]))
