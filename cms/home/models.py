"""One line per module, so that Django finds the models."""

from cms.home.links import Highlight, Shortcut
from cms.home.media import DepartmentDocument, DepartmentImage, DepartmentRendition, Licence
from cms.home.pages import ContentPage, HomePage

__all__ = [
    "ContentPage",
    "DepartmentDocument",
    "DepartmentImage",
    "DepartmentRendition",
    "Highlight",
    "HomePage",
    "Licence",
    "Shortcut",
]
