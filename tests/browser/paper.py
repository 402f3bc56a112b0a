"""A printed page as its PDF tells it: how many sheets, and on which of them each part stands."""

import re
from functools import cached_property

OBJECT = re.compile(rb"(\d+) 0 obj\s*(.*?)\s*endobj", re.DOTALL)
REFERENCE = re.compile(rb"(\d+) 0 R")


class Paper:
    """``pdf``: the bytes of a tagged PDF as Chromium writes it, whose objects are not compressed."""

    def __init__(self, pdf):
        self.objects = {int(number): text for number, text in OBJECT.findall(pdf)}

    @cached_property
    def sheets(self):
        """The numbers of the objects that are sheets, in their order."""
        return [number for number, text in self.objects.items() if re.search(rb"/Type /Page\b", text)]

    def parts(self, tag):
        """For each part with this tag (“LI”, “H3”) the sheets on which it stands, in the order of the document."""
        wanted = f"/S /{tag}\n".encode()
        found = [number for number, text in self.objects.items() if b"/Type /StructElem" in text and wanted in text]
        return [sheets for number in sorted(found) if (sheets := self._sheets_of(number))]

    def _sheets_of(self, number):
        text = self.objects[number]
        own = {self.sheets.index(int(sheet)) + 1 for sheet in re.findall(rb"/Pg (\d+) 0 R", text)}
        children = text.partition(b"/K ")[2]
        for child in map(int, REFERENCE.findall(re.sub(rb"/(?:Pg|Obj) \d+ 0 R", b"", children))):
            if b"/Type /StructElem" in self.objects.get(child, b""):
                own |= self._sheets_of(child)
        return own
