"""Sending mails in the background, as soon as what they tell of is stored."""

from django_tasks import task

from campaign_pages.intake.outbox import send_due


@task()
def send_mails():
    """Send what is due. Without a worker, Django's immediate backend runs this within the request."""
    return dict(send_due())
