"""An editor's first campaign: from an empty site to a published page, step by step as the tutorial tells it.

Each step leaves the admin where the next one begins. ``camera``: called with the window and the name of a picture at
the telling moments.
"""

from datetime import date

from tests.browser import journey_words as words
from tests.browser.editing import Editor
from tests.browser.empty import EDITOR

# Sections of a new campaign, by their place in its content.
JOB, NEED, OFFER, CONDITIONS, STEPS, QUESTIONS, TALK = range(1, 8)


def no_camera(page, name, **how):
    """What the test looks through."""


def inside(section, block, field=""):
    """The name of a field of a block in a section."""
    return f"body-{section}-value-content-{block}-value{field}"


class Journey:
    """``page``: Playwright's, ``address``: of the empty site."""

    def __init__(self, page, address, camera=no_camera):
        self.page, self.camera = page, camera
        self.editor = Editor(page, address)

    def show(self, name, **how):
        self.camera(self.page, name, **how)

    def whole(self):
        """All steps, one after the other."""
        self.sign_in()
        self.say_who_we_are()
        self.write_facts()
        self.upload_picture()
        self.list_campaigns()
        self.open_campaign()
        self.try_to_publish()
        self.save_the_draft()
        self.write_body()
        self.give_dates()
        self.publish()

    def sign_in(self):
        self.editor.sign_in(*EDITOR)
        self.show("home", menu=True, width=760, height=840)

    def say_who_we_are(self):
        self.editor.go("/admin/settings/campaign_pages/branding/")
        self.editor.fill_in(words.IDENTITY)
        self.editor.open_tab("Couleurs")
        self.editor.fill_in(words.COLOURS)
        self.show("identity", preview=True)
        self.editor.save("Enregistrer")

    def write_facts(self):
        """Two figures, a benefit, a contact, a received idea, a quotation, a profession: each once, published."""
        for number, figure in enumerate(words.FIGURES):
            with self.editor.new_record("keyfigure") as editor:
                editor.fill_in(figure)
                if number == 0:
                    self.show("key-figure", preview=True)
        with self.editor.new_record("benefit") as editor:
            editor.fill_in(words.BENEFIT)
        with self.editor.new_record("contact") as editor:
            editor.fill_in(words.CONTACT)
        with self.editor.new_record("question") as editor:
            editor.fill_in(words.IDEA)
            editor.write("answer", words.IDEA_ANSWER)
            self.show("received-idea", preview=True)
        with self.editor.new_record("quotation") as editor:
            editor.fill_in(words.QUOTATION)
        with self.editor.new_record("profession") as editor:
            editor.fill_in(words.PROFESSION)

    def draft_figure(self):
        """A figure that nobody publishes."""
        with self.editor.new_record("keyfigure", button="Enregistrer le brouillon") as editor:
            editor.fill_in(words.DRAFT_FIGURE)

    def upload_picture(self):
        self.editor.go("/admin/images/add/")
        self.editor.attach("file", words.PICTURE)
        self.editor.fill("title", words.PICTURE_TITLE)
        self.editor.fill("description", words.PICTURE_ALT)
        self.editor.save("Transférer")

    def list_campaigns(self):
        self.editor.go("/admin/pages/")
        self.editor.add_page("Liste de campagnes")
        self.editor.entitle(words.LIST_TITLE)
        self.editor.save("Publier")

    def open_campaign(self):
        """The form of a new campaign, and its first screen: title, slogan, sentence, button, picture."""
        self.editor.add_page("Campagne", below=words.LIST_TITLE)
        self.show("starter", preview=True)
        self.editor.entitle(words.TITLE)
        self.editor.fill("slogan", words.SLOGAN)
        self.editor.fill("job_sentence", words.JOB_SENTENCE)
        action = self.editor.add("actions", "Lien")
        self.editor.fill(f"{action}-value-label", words.ACTION)
        self.editor.fill(f"{action}-value-address", words.ACTION_ADDRESS)
        self.editor.choose("body-0-value-picture-image", words.PICTURE_TITLE)
        self.editor.fill("body-0-value-picture-alt_text", words.PICTURE_ALT)
        self.show("first-screen", preview=True)

    def try_to_publish(self):
        """Too early: the guiding texts are still there."""
        self.editor.press("Publier")
        self.show("refused", at=".help-block.help-critical", message=True)

    def save_the_draft(self):
        """After a refusal Wagtail neither saves by itself nor follows in the preview, until one saves."""
        self.editor.save("Enregistrer le brouillon")

    def write_body(self, more_figures=()):
        """Replace the guiding texts, choose the records, add the blocks that the campaign wants beside."""
        editor = self.editor
        editor.write(inside(JOB, 0), words.JOB)
        self.show("blocks", chooser=f"body-{JOB}-value-content")
        professions = editor.add(f"body-{JOB}-value-content", "Métiers")
        editor.choose(f"{professions}-value-professions-0-value", words.PROFESSION_NAME)
        quotation = editor.add(f"body-{JOB}-value-content", "Citation")
        editor.choose(f"{quotation}-value-quotation", words.WORDS_OF_INES)

        editor.write(inside(NEED, 0), words.NEED)
        figures = [words.CHILDREN, words.RETIREMENTS, *more_figures]
        editor.choose_each(inside(NEED, 1, "-figures"), figures)
        self.show(
            "figures", preview=True, look_at=".cp-key-figures", at=f"[name='{inside(NEED, 1, '-figures-count')}']"
        )

        editor.write(inside(OFFER, 0), words.OFFER)
        editor.choose_each(inside(OFFER, 1, "-benefits"), [words.BONUS])

        editor.fill(inside(CONDITIONS, 0, "-required-0-value"), words.REQUIRED)
        editor.fill(inside(CONDITIONS, 0, "-not_asked-0-value"), words.NOT_ASKED)
        editor.remove(inside(CONDITIONS, 0, "-to_discuss-0"))

        for number, (title, text, duration) in enumerate((words.FIRST_STEP, words.SECOND_STEP)):
            step = inside(STEPS, 0, f"-steps-{number}-value")
            editor.fill(f"{step}-title", title)
            editor.write(f"{step}-text", text)
            editor.fill(f"{step}-duration", duration)
        editor.fill(inside(STEPS, 0, "-total_duration"), words.ALL_STEPS)

        editor.fill(inside(QUESTIONS, 0, "-questions-0-value-question"), words.QUESTION)
        editor.write(inside(QUESTIONS, 0, "-questions-0-value-answer"), words.ANSWER)
        ideas = editor.add(f"body-{QUESTIONS}-value-content", "Vrai ou faux")
        editor.choose_each(f"{ideas}-value-statements", [words.OWNER])

        editor.write(inside(TALK, 0), words.CALL)
        editor.choose_each(inside(TALK, 1, "-contacts"), [words.ANSWERS])
        share = editor.add("body", "Partager")
        editor.fill(f"{share}-value-heading", words.SHARE)

    def give_dates(self):
        self.editor.open_tab("Dates et phases")
        self.editor.fill("opens_on", (date.today() - words.OPENED_FOR).isoformat())
        self.editor.fill("closes_on", (date.today() + words.OPEN_FOR).isoformat())
        self.show("dates", preview=True, mode="closing_soon")

    def publish(self):
        self.editor.save("Publier")
        self.show("published", message=True, height=340)

    def public_address(self):
        """Where the page that was just published is, as the message on top of the admin says."""
        return self.page.get_by_role("link", name="Visualiser la version publiée").get_attribute("href")
