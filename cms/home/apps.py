from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "cms.home"
    label = "home"
    verbose_name = "Accueil"

    def ready(self):
        from cms.home import signals  # noqa: F401  (registers itself on import)
