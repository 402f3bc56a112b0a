"""What all settings share. Every value that depends on the place is read from the environment."""

import os

from cms.settings import databases, logs, policies, storages
from cms.settings.environment import BASE_DIR, VAR_DIR, env
from testimonials.recordings.providers import frame_hosts

# Read as it stands: env() takes a value that begins with $ for the name of another variable.
SECRET_KEY = os.environ.get("SECRET_KEY", "")
DEBUG = False
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[".localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

INSTALLED_APPS = [
    "testimonials",
    "campaign_pages",
    "cms.home",
    "cms.demo",
    "wagtail_modeladmin",
    "wagtailmedia",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    policies.MIDDLEWARE,
    "cms.middleware.permissions_policy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {"default": databases.default_database()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://")}
# A cache that does not answer slows the site down; it does not stop it. /health/ reports it.
DJANGO_REDIS_IGNORE_EXCEPTIONS = True
DJANGO_REDIS_LOG_IGNORED_EXCEPTIONS = True

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "fr"
TIME_ZONE = "Europe/Paris"
USE_I18N = True
USE_TZ = True
USE_THOUSAND_SEPARATOR = True
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES = [("fr", "Français"), ("en", "English")]

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "cms" / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = env("MEDIA_ROOT", default=str(VAR_DIR / "media"))
# Uploaded files are the web server's work; the demo and developers have none.
SERVE_MEDIA = False
STORAGES = {
    "default": storages.media_storage(),
    "private": storages.private_storage(),
    "staticfiles": storages.HASHED_STATIC_FILES,
}

# The address of the mail server is a secret: it comes whole from EMAIL_URL (smtp+tls://user:password@host:587).
vars().update(env.email_url("EMAIL_URL", default="consolemail://"))
# Seconds: without a worker, a mail server that does not answer keeps a visitor waiting.
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env(
    "DEFAULT_FROM_EMAIL", default="Département de la Haute-Combe <ne-pas-repondre@haute-combe.example>"
)

TESTIMONIALS = {"PEERTUBE_HOSTS": env.list("PEERTUBE_HOSTS", default=[])}
# Origins of the video players that pages may show; each loads after a click only.
FRAME_HOSTS = [*frame_hosts(TESTIMONIALS), *env.list("FRAME_HOSTS", default=[])]
PUBLIC_POLICY = policies.public_policy(storages.media_hosts(), FRAME_HOSTS)
ADMIN_POLICY = policies.admin_policy(storages.media_hosts(), FRAME_HOSTS)
vars().update(policies.as_settings(PUBLIC_POLICY))
SECURE_REFERRER_POLICY = "same-origin"

LOGGING = logs.logging_settings()

# Page forms of Wagtail hold more fields than Django's default allows.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

WAGTAIL_SITE_NAME = "Département de la Haute-Combe"
WAGTAILADMIN_BASE_URL = env("WAGTAILADMIN_BASE_URL", default=f"http://localhost:{env.int('PORT', default=8000)}")
WAGTAILIMAGES_IMAGE_MODEL = "home.DepartmentImage"
WAGTAILDOCS_DOCUMENT_MODEL = "home.DepartmentDocument"

# The host's base template prints the site's favicon itself.
CAMPAIGN_PAGES = {"HEAD_DATA": {"icons": False}}
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "ods", "odt", "pdf", "pptx", "rtf", "txt", "xlsx", "zip"]
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "french"}}
# The admin calls no one: neither for portraits of the editors nor for news of Wagtail.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
# Addresses are printed and said on the telephone: no accents in them.
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False

# Where a person who found a weakness writes to (/.well-known/security.txt).
SECURITY_CONTACT = env("SECURITY_CONTACT", default="mailto:securite@haute-combe.example")
