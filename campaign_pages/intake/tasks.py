"""Sending mails in the background, as soon as what they tell of is stored."""

from django_tasks import task

from campaign_pages.intake.outbox import send_one


@task()
def send_mail(pk):
    """Send one mail. Without a worker, Django's immediate backend runs this within the request that queued it."""
    return send_one(pk)
