"""Visits at the same moment: none is lost."""

import threading

import pytest
from django.db import connections

from campaign_pages import days
from campaign_pages.channels.counting import count_visit
from campaign_pages.channels.models import ChannelCount
from tests.factories.channels import channel_link

CLIENTS, VISITS = 8, 100


@pytest.mark.django_db(transaction=True)
def test_parallel_visits_of_one_code_are_all_counted():
    link = channel_link()
    refused = []

    def visitor():
        try:
            for _visit in range(VISITS):
                count_visit(link.pk, days.today())
        except Exception as problem:  # a thread's error would be silent otherwise
            refused.append(problem)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=visitor) for _client in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert refused == []
    assert ChannelCount.objects.get().visits == CLIENTS * VISITS
