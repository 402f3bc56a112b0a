"""Settings of the demo host.

`development` is the default of `manage.py`, `production` that of `cms.wsgi`; `demo` is what `make demo` runs; `test`
and `test_stock_models` are for the tests.

Variables read from the environment, or from a file `.env` beside `manage.py`:

- `SECRET_KEY`: required in production; random, at least 50 characters.
- `ALLOWED_HOSTS`: required in production; host names, separated by commas (localhost and its subdomains).
- `CSRF_TRUSTED_ORIGINS`: origins from which forms may be posted, if a proxy changes the host name.
- `DATABASE_URL`: `sqlite:///path` or `postgres://user:password@host:5432/name` (`var/demo.sqlite3`).
- `CACHE_URL`: `redis://host:6379/1` (local memory; with several processes, use Redis).
- `MEDIA_ROOT`: folder of the uploaded files (`var/media`).
- `S3_BUCKET`, `S3_ENDPOINT_URL`, `S3_REGION`, `S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY`, `S3_PUBLIC_HOST`: a bucket
  instead of a folder.
- `PRIVATE_ROOT`: folder of the files that no visitor may fetch: signed authorisations, what was taken off the site
  (`var/private`).
- `EMAIL_URL`: `smtp+tls://user:password@host:587` (printed on the console; in production `smtp://localhost:25`).
- `DEFAULT_FROM_EMAIL`: sender of the site's mails.
- `WAGTAILADMIN_BASE_URL`: address of the site in the admin's mails (`http://localhost:PORT`; in production `https://`
  and the first of `ALLOWED_HOSTS`).
- `PORT`: port of the demo (8000).
- `LOG_LEVEL`: least level that is logged (`INFO`).
- `PEERTUBE_HOSTS`: host names of the PeerTube servers whose videos may be shown (none).
- `FRAME_HOSTS`: origins that pages may frame, besides the players of the allowed video services (none).
- `SECURITY_CONTACT`: contact in `/.well-known/security.txt`, `mailto:` or `https:`.
- `BEHIND_HTTPS_PROXY`: in production, believe the proxy's `X-Forwarded-Proto` header (false).
- `SECURE_SSL_REDIRECT`, `SECURE_HSTS_SECONDS`, `SECURE_HSTS_INCLUDE_SUBDOMAINS`, `SECURE_HSTS_PRELOAD`: in production
  (true, one year, true, true).

In production the web server, not Django, serves `MEDIA_ROOT` at `/media/`, except its folder `documents/`, which
Wagtail serves after checking who may read. It adds `Content-Security-Policy: default-src 'none'; sandbox` to them.
"""
