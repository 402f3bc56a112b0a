"""Choosers of a video and of an audio recording: both can be entered there, without leaving the form of the page."""

from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet, SnippetCreateView
from wagtail.snippets.widgets import AdminSnippetChooser

from campaign_pages.facts.viewsets.base import RecordChooserViewSet
from testimonials.people.models import Person
from testimonials.recordings.forms import NewAudioForm, NewVideoForm


class RecordingCreation:
    """Mixin of the views of these choosers: who speaks on the page is ticked as being in the recording."""

    creation_form_template_name = "testimonials/recordings/admin/new_recording.html"

    def get_creation_form_kwargs(self):
        # What comes in an address is read as a number, or not at all.
        number = self.request.GET.get("person", "")
        people = Person.objects.visible_to(self.request.user)
        person = people.filter(pk=number).first() if number.isdecimal() else None
        return {**super().get_creation_form_kwargs(), "person": person}


class RecordingChooseView(RecordingCreation, ChooseView):
    pass


class RecordingResultsView(RecordingCreation, ChooseResultsView):
    pass


class RecordingCreateView(RecordingCreation, SnippetCreateView):
    """Keeps a recording with all that it needs, and publishes it if the editor may: a page shows no draft."""

    @transaction.atomic
    def save_form(self, form):
        user = self.request.user
        form.instance.live = False
        recording = super().save_form(form)
        revision = recording.save_revision(user=user, log_action=True)
        if self.get_permission_policy().user_has_permission(user, "publish"):
            revision.publish(user=user)
            recording.refresh_from_db()
        return recording


class RecordingChooserViewSet(RecordChooserViewSet):
    choose_view_class = RecordingChooseView
    choose_results_view_class = RecordingResultsView
    create_view_class = RecordingCreateView
    preserve_url_parameters = [*SnippetChooserViewSet.preserve_url_parameters, "person"]
    search_tab_label = _("Choose")
    create_action_clicked_label = _("Saving…")


class VideoChooser(AdminSnippetChooser):
    """Chooses a video, or enters it."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.choose_one_text = _("Choose or add a video")
        self.choose_another_text = _("Choose or add another video")
        self.link_to_chosen_text = _("Change this video")


class AudioChooser(AdminSnippetChooser):
    """Chooses an audio recording, or enters it."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.choose_one_text = _("Choose or add an audio recording")
        self.choose_another_text = _("Choose or add another audio recording")
        self.link_to_chosen_text = _("Change this audio recording")


class VideoChooserViewSet(RecordingChooserViewSet):
    base_widget_class = VideoChooser
    creation_form_class = NewVideoForm
    creation_tab_label = _("New video")
    create_action_label = _("Add this video")


class AudioChooserViewSet(RecordingChooserViewSet):
    base_widget_class = AudioChooser
    creation_form_class = NewAudioForm
    creation_tab_label = _("New audio recording")
    create_action_label = _("Add this audio recording")
