"""What a journey makes in the demo, taken away again, so that the next one finds the demo as it was."""

from cms.demo.haute_combe import HAUTE_COMBE
from tests.browser.editing import Editor

#: Where the admin edits and deletes a thing of each kind.
PLACES = {
    "pages": ("/admin/pages/{}/edit/", "/admin/pages/{}/delete/"),
    "images": ("/admin/images/{}/", "/admin/images/{}/delete/"),
    "media": ("/admin/media/edit/{}/", "/admin/media/delete/{}/"),
}
SNIPPET = ("/admin/snippets/testimonials/{kind}/edit/{{}}/", "/admin/snippets/testimonials/{kind}/delete/{{}}/")


class Leftovers:
    """Deletes in the end, as an administrator, what was noted: pages, which show the rest, then the latest first."""

    def __init__(self, chromium, address):
        self.chromium, self.address, self.noted = chromium, address, []

    def note(self, kind, number, holding=None):
        """Remember a thing of a kind ("pages", or the name of a snippet) by its number.

        ``holding``: kind → field of its form with the number of what was made together with it.
        """
        self.noted.append((kind, number, holding or {}))

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        if not self.noted:
            return
        context = self.chromium.new_context(locale="fr-FR")
        login = next(login for login in HAUTE_COMBE.logins if login.is_administrator)
        editor = Editor(context.new_page(), self.address)
        editor.sign_in(login.username, login.password)
        pages = [noted for noted in self.noted if noted[0] == "pages"]
        for kind, number, holding in [*pages, *reversed([noted for noted in self.noted if noted not in pages])]:
            # A person is not deleted while a picture shows them.
            for held in [*_held(editor, kind, number, holding), (kind, number)]:
                _delete(editor, *held)
        context.close()


def _held(editor, kind, number, holding):
    if holding:
        editor.go(_place(kind)[0].format(number))
    return [(held, editor.field(name).input_value()) for held, name in holding.items()]


def _delete(editor, kind, number):
    editor.go(_place(kind)[1].format(number))
    editor.page.locator("main form[method=post] [type=submit]").last.click()
    editor.settle()
    gone = editor.page.request.get(editor.address + _place(kind)[0].format(number))
    assert gone.status == 404, (kind, number, editor.told())


def _place(kind):
    return PLACES.get(kind) or [path.format(kind=kind) for path in SNIPPET]
