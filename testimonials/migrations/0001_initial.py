import campaign_pages.creation
import campaign_pages.fields
import django.core.validators
import django.db.models.deletion
import modelcluster.contrib.taggit
import modelcluster.fields
import modelsearch.index
import testimonials.people.authorisation
import testimonials.storage
import uuid
import wagtail.fields
import wagtail.models.preview
from django.conf import settings
from django.db import migrations, models
from wagtail.images import get_image_model_string
from wagtailmedia.settings import wagtailmedia_settings


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ('campaign_pages', '0004_log_of_what_belongs_to_a_site'),
        ('contenttypes', '0002_remove_content_type_name'),
        migrations.swappable_dependency(get_image_model_string()),
        migrations.swappable_dependency(wagtailmedia_settings.MEDIA_MODEL),
        ('taggit', '0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx'),
        ('wagtailcore', '0097_baselogentry_uuid_action_timestamp_indexes'),
    ]

    operations = [
        campaign_pages.creation.CreateModels(
            models=[
                migrations.CreateModel(
                    name='RightsCheck',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('ran_at', models.DateTimeField(auto_now_add=True)),
                        ('held_files', models.PositiveIntegerField(default=0)),
                        ('restored_files', models.PositiveIntegerField(default=0)),
                        ('notices', models.PositiveIntegerField(default=0)),
                    ],
                    options={
                        'verbose_name': 'check of the rights',
                        'verbose_name_plural': 'checks of the rights',
                        'ordering': ['-ran_at'],
                    },
                ),
                migrations.CreateModel(
                    name='Audio',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('translation_key', models.UUIDField(default=uuid.uuid4, editable=False)),
                        ('live', models.BooleanField(default=True, editable=False, verbose_name='live')),
                        ('has_unpublished_changes', models.BooleanField(default=False, editable=False, verbose_name='has unpublished changes')),
                        ('first_published_at', models.DateTimeField(blank=True, db_index=True, null=True, verbose_name='first published at')),
                        ('last_published_at', models.DateTimeField(editable=False, null=True, verbose_name='last published at')),
                        ('go_live_at', models.DateTimeField(blank=True, null=True, verbose_name='go live date/time')),
                        ('expire_at', models.DateTimeField(blank=True, null=True, verbose_name='expiry date/time')),
                        ('expired', models.BooleanField(default=False, editable=False, verbose_name='expired')),
                        ('name', models.CharField(help_text='Only editors see it. Example: Foster carers, end of 2025.', max_length=150, verbose_name='name in the lists')),
                        ('review_on', models.DateField(blank=True, help_text='From that day, the admin home reminds you to check it. Example: 1 January for the minimum wage.', null=True, verbose_name='to be reviewed on')),
                        ('title', models.CharField(help_text='A question makes a good title. Example: What does a foster carer do?', max_length=150, verbose_name='title')),
                        ('description', models.CharField(blank=True, help_text='What one sees or hears, for search engines too.', max_length=300, verbose_name='in one sentence')),
                        ('transcript', wagtail.fields.RichTextField(blank=True, help_text='Everything that is said, and what one must see to understand. Needed to publish.', verbose_name='transcript')),
                        ('duration', models.PositiveIntegerField(blank=True, help_text='In seconds. Example: 95', null=True, validators=[django.core.validators.MinValueValidator(1)], verbose_name='duration')),
                        ('recorded_on', models.DateField(blank=True, null=True, verbose_name='date of the recording')),
                        ('credit', models.CharField(blank=True, help_text='Author and rights, music included.', max_length=200, verbose_name='credit')),
                        ('no_child_identifiable', models.BooleanField(default=False, help_text='Neither by face, voice, first name, school nor address. Needed to publish.', verbose_name='no entrusted child can be identified')),
                        ('latest_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision')),
                        ('live_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision')),
                        ('locale', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='wagtailcore.locale', verbose_name='locale')),
                        ('media', models.ForeignKey(blank=True, help_text='From the media library. A file of yours sends nothing about your readers to anybody.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=wagtailmedia_settings.MEDIA_MODEL, verbose_name='file')),
                        ('site', models.ForeignKey(blank=True, help_text='Only the editors of this site see it. What all sites share is seen and chosen everywhere, and changed by those who work on every site.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.site', verbose_name='site')),
                        ('persons', modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Everybody who can be recognised by face or voice. Without the rights of one, it is not shown.', related_name='+', to='testimonials.person', verbose_name='people in it')),
                        ('tags', modelcluster.contrib.taggit.ClusterTaggableManager(blank=True, help_text='A comma-separated list of tags.', through='testimonials.AudioTag', to='taggit.Tag', verbose_name='tags')),
                    ],
                    options={
                        'verbose_name': 'audio recording',
                        'verbose_name_plural': 'audio recordings',
                        'ordering': ['name', 'pk'],
                        'abstract': False,
                        'unique_together': {('translation_key', 'locale')},
                    },
                    bases=(wagtail.models.preview.PreviewableMixin, modelsearch.index.Indexed, models.Model),
                ),
                migrations.CreateModel(
                    name='AudioTag',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('content_object', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='tagged_items', to='testimonials.audio')),
                        ('tag', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(app_label)s_%(class)s_items', to='taggit.tag')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Person',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('kind', models.CharField(choices=[('professional', 'professional: shown with name, picture and place of work'), ('voice', 'anonymous voice: words only, no picture, name or place')], default='professional', max_length=20, verbose_name='who speaks')),
                        ('display_name', models.CharField(blank=True, help_text='As it is printed. A first name is enough. Example: Nadia B.', max_length=120, verbose_name='name or pseudonym')),
                        ('voice', models.CharField(blank=True, choices=[('young_person', 'A young person in care'), ('young_adult', 'A young adult who grew up in care'), ('parent', 'A parent'), ('family', 'A member of a foster family')], help_text='For an anonymous voice only.', max_length=20, verbose_name='how the voice is introduced')),
                        ('role', models.CharField(blank=True, help_text='As the person says it. Example: auxiliaire de puériculture', max_length=150, verbose_name='job')),
                        ('service', models.CharField(blank=True, help_text='Example: Pouponnière de Saint-Clair', max_length=150, verbose_name='employer or service')),
                        ('territory', models.CharField(blank=True, help_text='No more exactly than needed. Example: Haute vallée', max_length=150, verbose_name='territory')),
                        ('since_year', models.PositiveSmallIntegerField(blank=True, help_text='The year, in four digits. Example: 2014', null=True, validators=[django.core.validators.MinValueValidator(1950), django.core.validators.MaxValueValidator(2100)], verbose_name='in this job since')),
                        ('withdrawn_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='withdrawn on')),
                        ('portrait', models.ForeignKey(blank=True, help_text='Set its focal point on the face: every size is cropped around it.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='portrait')),
                        ('professions', modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Series are filtered by it, and the job sheet of the first one is linked from the portrait.', related_name='+', to='campaign_pages.profession', verbose_name='professions')),
                        ('responsible', models.ForeignKey(blank=True, help_text='Is told by mail before the rights end. Empty: whoever entered the authorisation.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='responsible editor')),
                        ('site', models.ForeignKey(blank=True, help_text='Only the editors of this site see it. What all sites share is seen and chosen everywhere, and changed by those who work on every site.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.site', verbose_name='site')),
                        ('tags', modelcluster.contrib.taggit.ClusterTaggableManager(blank=True, help_text='To find the person again, and to gather portraits. Examples: foster care, night work', through='testimonials.PersonTag', to='taggit.Tag', verbose_name='tags')),
                    ],
                    options={
                        'verbose_name': 'person',
                        'verbose_name_plural': 'people',
                        'ordering': ['display_name', 'pk'],
                    },
                    bases=(modelsearch.index.Indexed, models.Model),
                ),
                migrations.CreateModel(
                    name='Authorisation',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('document', models.FileField(blank=True, help_text='PDF or a photo of it. Nobody but those with the permission can open it.', storage=testimonials.storage.private_storage, upload_to=testimonials.people.authorisation.document_path, validators=[django.core.validators.FileExtensionValidator(['pdf', 'jpg', 'jpeg', 'png'])], verbose_name='signed document')),
                        ('purpose', models.TextField(help_text='What the image is used for. Example: recruitment campaign for foster carers, 2026–2028', verbose_name='purpose')),
                        ('for_site', models.BooleanField(default=False, verbose_name='this site')),
                        ('for_social', models.BooleanField(default=False, verbose_name='social networks')),
                        ('for_posters', models.BooleanField(default=False, verbose_name='posters and leaflets')),
                        ('for_press', models.BooleanField(default=False, verbose_name='press')),
                        ('for_outdoor', models.BooleanField(default=False, verbose_name='outdoor: bus shelters, large panels')),
                        ('territory', models.CharField(blank=True, help_text='Where it may be shown. Example: France', max_length=150, verbose_name='territory')),
                        ('starts_on', models.DateField(verbose_name='valid from')),
                        ('ends_on', models.DateField(help_text='The last day. From the next one, the person is shown nowhere.', verbose_name='valid until')),
                        ('how_to_withdraw', models.TextField(help_text='What the person was told. Example: a mail to communication@…, answered within two working days', verbose_name='how to withdraw')),
                        ('withdrawn_at', models.DateTimeField(blank=True, editable=False, null=True, verbose_name='withdrawn on')),
                        ('entered_by', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
                        ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='authorisations', to='testimonials.person', verbose_name='person')),
                    ],
                    options={
                        'verbose_name': 'image-rights authorisation',
                        'verbose_name_plural': 'image-rights authorisations',
                        'ordering': ['-ends_on', '-pk'],
                        'permissions': [('view_signed_document', 'Can open signed image-rights authorisations')],
                    },
                ),
                migrations.CreateModel(
                    name='PersonTag',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('content_object', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='tagged_items', to='testimonials.person')),
                        ('tag', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(app_label)s_%(class)s_items', to='taggit.tag')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='SeriesPage',
                    fields=[
                        ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                        ('share_title', models.CharField(blank=True, help_text='Left empty, the title of the page.', max_length=120, verbose_name='share title')),
                        ('share_description', models.CharField(blank=True, help_text='One sentence, for example “200 families wanted by the end of 2027”. Left empty, the description.', max_length=300, verbose_name='share text')),
                        ('intention', wagtail.fields.RichTextField(blank=True, help_text='Why this series, who speaks in it, for whom it is. Two or three sentences.', verbose_name='intention')),
                        ('theme', models.CharField(blank=True, help_text='What its pictures play with, printed above the title. Example: Team spirit', max_length=120, verbose_name='visual theme')),
                        ('colour_scheme', models.CharField(choices=[('primary', 'Main colour leads'), ('accent', 'Accent colour leads'), ('light', 'Bright colour leads'), ('ink', 'Ink leads: sober')], default='primary', max_length=20, verbose_name='colours')),
                        ('body', campaign_pages.fields.RegistryStreamField('page', blank=True)),
                        ('campaign', models.ForeignKey(blank=True, help_text='The campaign that the series belongs to: linked from each episode.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='campaign_pages.campaignpage', verbose_name='campaign')),
                        ('picture', models.ForeignKey(blank=True, help_text='Beside the title, cropped to 4:3 around its focal point.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='picture')),
                        ('share_image', models.ForeignKey(blank=True, help_text='Shown when someone shares the link: 1200 × 630 pixels, no small text, no child who can be recognised.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='share image')),
                    ],
                    options={
                        'verbose_name': 'series of testimonials',
                        'verbose_name_plural': 'series of testimonials',
                    },
                    bases=('wagtailcore.page', models.Model),
                ),
                migrations.CreateModel(
                    name='TestimonialPage',
                    fields=[
                        ('page_ptr', models.OneToOneField(auto_created=True, on_delete=django.db.models.deletion.CASCADE, parent_link=True, primary_key=True, serialize=False, to='wagtailcore.page')),
                        ('share_title', models.CharField(blank=True, help_text='Left empty, the title of the page.', max_length=120, verbose_name='share title')),
                        ('share_description', models.CharField(blank=True, help_text='One sentence, for example “200 families wanted by the end of 2027”. Left empty, the description.', max_length=300, verbose_name='share text')),
                        ('no_child_identifiable', models.BooleanField(default=False, help_text='Neither by face, voice, first name, school nor address. Needed to publish.', verbose_name='no entrusted child can be identified')),
                        ('sentence', models.CharField(blank=True, help_text="In the person's own words, without quotation marks: the site sets them.", max_length=220, verbose_name='sentence that sums it up')),
                        ('form', models.CharField(choices=[('portrait', 'portrait in three parts: missions, path, motivations'), ('interview', 'interview: questions and answers')], default='portrait', max_length=20, verbose_name='form')),
                        ('missions', wagtail.fields.RichTextField(blank=True, help_text='What the person does, told in the first person: a day, a gesture, who they work with.', verbose_name='missions')),
                        ('career_path', wagtail.fields.RichTextField(blank=True, help_text='How one gets there: studies, other jobs, the turning point.', verbose_name='path')),
                        ('motivations', wagtail.fields.RichTextField(blank=True, help_text='What makes them stay, and what is hard.', verbose_name='motivations')),
                        ('body', campaign_pages.fields.RegistryStreamField('page', blank=True)),
                        ('call_heading', models.CharField(blank=True, help_text='What is asked of the reader at the end. Empty: “And you?”', max_length=120, verbose_name='heading of the call')),
                        ('actions', campaign_pages.fields.RegistryStreamField('actions', blank=True)),
                        ('audio', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='testimonials.audio', verbose_name='audio recording')),
                        ('authorisation', models.ForeignKey(blank=True, help_text='What the person signed for this testimonial. Without a valid one for the site, nobody sees it.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='testimonials.authorisation', verbose_name='image-rights authorisation')),
                        ('job_sheet', models.ForeignKey(blank=True, help_text='Empty: the page of the first profession of the person.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='campaign_pages.jobsheetpage', verbose_name='job sheet')),
                        ('person', models.ForeignKey(help_text='Name, job, service and portrait come from there. Not there yet? Create them in the chooser.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='testimonials.person', verbose_name='person')),
                        ('picture', models.ForeignKey(blank=True, help_text='At work, for the head of the page. Empty: the portrait of the person.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='picture')),
                        ('share_image', models.ForeignKey(blank=True, help_text='Shown when someone shares the link: 1200 × 630 pixels, no small text, no child who can be recognised.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='share image')),
                        ('video', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='testimonials.video', verbose_name='video')),
                    ],
                    options={
                        'verbose_name': 'testimonial',
                        'verbose_name_plural': 'testimonials',
                    },
                    bases=('wagtailcore.page', models.Model),
                ),
                migrations.CreateModel(
                    name='LiftedQuotation',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                        ('text', models.TextField(help_text='Word for word, without quotation marks. Type (…) where you leave words out.', verbose_name='words')),
                        ('testimonial', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='quotations', to='testimonials.testimonialpage')),
                    ],
                    options={
                        'verbose_name': 'quotation lifted out',
                        'verbose_name_plural': 'quotations lifted out',
                        'ordering': ['sort_order'],
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Exchange',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                        ('question', models.CharField(max_length=250, verbose_name='question')),
                        ('answer', wagtail.fields.RichTextField(verbose_name='answer')),
                        ('testimonial', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='exchanges', to='testimonials.testimonialpage')),
                    ],
                    options={
                        'verbose_name': 'question and answer',
                        'verbose_name_plural': 'questions and answers',
                        'ordering': ['sort_order'],
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='Video',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('translation_key', models.UUIDField(default=uuid.uuid4, editable=False)),
                        ('live', models.BooleanField(default=True, editable=False, verbose_name='live')),
                        ('has_unpublished_changes', models.BooleanField(default=False, editable=False, verbose_name='has unpublished changes')),
                        ('first_published_at', models.DateTimeField(blank=True, db_index=True, null=True, verbose_name='first published at')),
                        ('last_published_at', models.DateTimeField(editable=False, null=True, verbose_name='last published at')),
                        ('go_live_at', models.DateTimeField(blank=True, null=True, verbose_name='go live date/time')),
                        ('expire_at', models.DateTimeField(blank=True, null=True, verbose_name='expiry date/time')),
                        ('expired', models.BooleanField(default=False, editable=False, verbose_name='expired')),
                        ('name', models.CharField(help_text='Only editors see it. Example: Foster carers, end of 2025.', max_length=150, verbose_name='name in the lists')),
                        ('review_on', models.DateField(blank=True, help_text='From that day, the admin home reminds you to check it. Example: 1 January for the minimum wage.', null=True, verbose_name='to be reviewed on')),
                        ('title', models.CharField(help_text='A question makes a good title. Example: What does a foster carer do?', max_length=150, verbose_name='title')),
                        ('description', models.CharField(blank=True, help_text='What one sees or hears, for search engines too.', max_length=300, verbose_name='in one sentence')),
                        ('transcript', wagtail.fields.RichTextField(blank=True, help_text='Everything that is said, and what one must see to understand. Needed to publish.', verbose_name='transcript')),
                        ('duration', models.PositiveIntegerField(blank=True, help_text='In seconds. Example: 95', null=True, validators=[django.core.validators.MinValueValidator(1)], verbose_name='duration')),
                        ('recorded_on', models.DateField(blank=True, null=True, verbose_name='date of the recording')),
                        ('credit', models.CharField(blank=True, help_text='Author and rights, music included.', max_length=200, verbose_name='credit')),
                        ('no_child_identifiable', models.BooleanField(default=False, help_text='Neither by face, voice, first name, school nor address. Needed to publish.', verbose_name='no entrusted child can be identified')),
                        ('address', models.URLField(blank=True, help_text='Instead of a file: the page of the video at an allowed service, as the browser shows it.', max_length=300, verbose_name='address')),
                        ('described_address', models.URLField(blank=True, max_length=300, verbose_name='address of the version with audio description')),
                        ('described_media', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=wagtailmedia_settings.MEDIA_MODEL, verbose_name='version with audio description')),
                        ('latest_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='latest revision')),
                        ('live_revision', models.ForeignKey(blank=True, editable=False, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.revision', verbose_name='live revision')),
                        ('locale', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='wagtailcore.locale', verbose_name='locale')),
                        ('media', models.ForeignKey(blank=True, help_text='From the media library. A file of yours sends nothing about your readers to anybody.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=wagtailmedia_settings.MEDIA_MODEL, verbose_name='file')),
                        ('persons', modelcluster.fields.ParentalManyToManyField(blank=True, help_text='Everybody who can be recognised by face or voice. Without the rights of one, it is not shown.', related_name='+', to='testimonials.person', verbose_name='people in it')),
                        ('poster', models.ForeignKey(blank=True, help_text='Shown before the video is played, cropped to 16:9 around its focal point. Needed to publish.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=get_image_model_string(), verbose_name='poster')),
                        ('site', models.ForeignKey(blank=True, help_text='Only the editors of this site see it. What all sites share is seen and chosen everywhere, and changed by those who work on every site.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='wagtailcore.site', verbose_name='site')),
                        ('tags', modelcluster.contrib.taggit.ClusterTaggableManager(blank=True, help_text='A comma-separated list of tags.', through='testimonials.VideoTag', to='taggit.Tag', verbose_name='tags')),
                    ],
                    options={
                        'verbose_name': 'video',
                        'verbose_name_plural': 'videos',
                        'ordering': ['name', 'pk'],
                        'abstract': False,
                        'unique_together': {('translation_key', 'locale')},
                    },
                    bases=(wagtail.models.preview.PreviewableMixin, modelsearch.index.Indexed, models.Model),
                ),
                migrations.CreateModel(
                    name='CaptionTrack',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                        ('kind', models.CharField(choices=[('captions', 'captions: speech and sounds, for those who do not hear'), ('subtitles', 'subtitles: a translation of the speech')], default='captions', max_length=20, verbose_name='kind')),
                        ('language', models.CharField(default='fr', help_text='Its code. Examples: fr, en, uk', max_length=12, verbose_name='language')),
                        ('filename', models.CharField(blank=True, editable=False, max_length=200, verbose_name='file name')),
                        ('content', models.TextField(editable=False, verbose_name='captions')),
                        ('video', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='tracks', to='testimonials.video')),
                    ],
                    options={
                        'verbose_name': 'text track',
                        'verbose_name_plural': 'text tracks',
                        'ordering': ['sort_order'],
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='VideoTag',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('content_object', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='tagged_items', to='testimonials.video')),
                        ('tag', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='%(app_label)s_%(class)s_items', to='taggit.tag')),
                    ],
                    options={
                        'abstract': False,
                    },
                ),
                migrations.CreateModel(
                    name='HeldFile',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('object_id', models.CharField(max_length=64)),
                        ('field_name', models.CharField(max_length=64)),
                        ('original_name', models.CharField(max_length=255)),
                        ('file', models.FileField(max_length=255, storage=testimonials.storage.private_storage, upload_to='held')),
                        ('held_at', models.DateTimeField(auto_now_add=True)),
                        ('content_type', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='contenttypes.contenttype')),
                        ('person', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='held_files', to='testimonials.person')),
                    ],
                    options={
                        'verbose_name': 'file taken off the site',
                        'verbose_name_plural': 'files taken off the site',
                        'constraints': [models.UniqueConstraint(fields=('content_type', 'object_id', 'field_name'), name='testimonials_one_held_file')],
                    },
                ),
                migrations.CreateModel(
                    name='PersonPicture',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                        ('person', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='pictures', to='testimonials.person')),
                        ('picture', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to=get_image_model_string(), verbose_name='picture')),
                    ],
                    options={
                        'verbose_name': 'picture with this person',
                        'verbose_name_plural': 'pictures with this person',
                        'ordering': ['sort_order'],
                        'abstract': False,
                        'constraints': [models.UniqueConstraint(fields=('person', 'picture'), name='testimonials_one_tie')],
                    },
                ),
                migrations.CreateModel(
                    name='RightsNotice',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('days_before', models.PositiveSmallIntegerField()),
                        ('ends_on', models.DateField()),
                        ('sent_at', models.DateTimeField(auto_now_add=True)),
                        ('authorisation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='notices', to='testimonials.authorisation')),
                    ],
                    options={
                        'verbose_name': 'notice of ending rights',
                        'verbose_name_plural': 'notices of ending rights',
                        'constraints': [models.UniqueConstraint(fields=('authorisation', 'days_before', 'ends_on'), name='testimonials_one_notice')],
                    },
                ),
            ],
        ),
    ]
