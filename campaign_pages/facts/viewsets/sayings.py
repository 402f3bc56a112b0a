"""Commitments, questions and campaign messages in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from campaign_pages.facts.models import Commitment, CommitmentTag, Message, MessageTag, Question, QuestionTag
from campaign_pages.facts.viewsets.base import (
    FactViewSet,
    OtherWordsColumn,
    RecordFilterSet,
    RecordViewSet,
    tags_filter,
)


class CommitmentFilterSet(RecordFilterSet):
    tags = tags_filter(CommitmentTag)

    class Meta:
        model = Commitment
        fields = ["status"]


class QuestionFilterSet(RecordFilterSet):
    tags = tags_filter(QuestionTag)

    class Meta:
        model = Question
        fields = ["kind", "verdict"]


class MessageFilterSet(RecordFilterSet):
    tags = tags_filter(MessageTag)

    class Meta:
        model = Message
        fields = ["use"]


class CommitmentViewSet(FactViewSet):
    model = Commitment
    icon = "check"
    menu_label = _("Commitments")
    filterset_class = CommitmentFilterSet

    @property
    def list_display(self):
        return [
            "name",
            OtherWordsColumn("text", label=_("Commitment"), sort_key="text"),
            Column("status_text", label=_("Progress"), sort_key="status"),
            *self.common_columns(),
        ]


class QuestionViewSet(FactViewSet):
    model = Question
    icon = "help"
    menu_label = _("Questions")
    filterset_class = QuestionFilterSet

    @property
    def list_display(self):
        return [
            "name",
            OtherWordsColumn("question", label=_("Question or received idea"), sort_key="question"),
            Column("verdict_text", label=_("Verdict"), sort_key="verdict"),
            *self.common_columns(),
        ]


class MessageViewSet(RecordViewSet):
    model = Message
    icon = "comment"
    menu_label = _("Campaign messages")
    filterset_class = MessageFilterSet

    @property
    def list_display(self):
        return [
            "name",
            OtherWordsColumn("text", label=_("Message"), sort_key="text"),
            Column("get_use_display", label=_("What it is for"), sort_key="use"),
            *self.common_columns(),
        ]
