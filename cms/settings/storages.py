"""Where uploaded files live: a folder (`MEDIA_ROOT`), or a bucket of any S3-compatible provider (`S3_BUCKET`).

Variables for a bucket: `S3_BUCKET`, `S3_ENDPOINT_URL` (provider's address), `S3_REGION`, `S3_ACCESS_KEY_ID`,
`S3_SECRET_ACCESS_KEY`, and `S3_PUBLIC_HOST`, the host name from which visitors load the files
(a CDN or the bucket's own).

Files that no visitor may fetch (signed authorisations, what was taken off the site) lie in a folder of their own,
`PRIVATE_ROOT`, which no web server publishes.
"""

from urllib.parse import urlsplit

from cms.settings.environment import VAR_DIR, env

HASHED_STATIC_FILES = {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"}
PLAIN_STATIC_FILES = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}


def media_storage():
    """Return the storage of uploaded files."""
    bucket = env("S3_BUCKET", default="")
    if not bucket:
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    return {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {
            "bucket_name": bucket,
            "endpoint_url": env("S3_ENDPOINT_URL", default=None),
            "region_name": env("S3_REGION", default=None),
            "access_key": env("S3_ACCESS_KEY_ID", default=None),
            "secret_key": env("S3_SECRET_ACCESS_KEY", default=None),
            "custom_domain": env("S3_PUBLIC_HOST", default=None),
            # Addresses without a signature: pages stay cacheable, and a picture keeps one address.
            "querystring_auth": False,
            "file_overwrite": False,
            "object_parameters": {"CacheControl": "public, max-age=31536000"},
        },
    }


def private_storage():
    """Return the storage of files that no visitor may fetch."""
    return {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": env("PRIVATE_ROOT", default=str(VAR_DIR / "private"))},
    }


def media_hosts():
    """Return the origins, other than the site itself, from which a page may load pictures and films."""
    if not env("S3_BUCKET", default=""):
        return []
    public_host = env("S3_PUBLIC_HOST", default="")
    if public_host:
        return [f"https://{public_host}"]
    endpoint = urlsplit(env("S3_ENDPOINT_URL", default="https://s3.amazonaws.com"))
    return [f"{endpoint.scheme}://{endpoint.netloc}"]
