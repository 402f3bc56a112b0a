def test_database_is_a_tuned_sqlite_file_or_what_the_address_says(python):
    sqlite = python.settings("DATABASES", settings="demo", DATABASE_URL="sqlite:////srv/demo.sqlite3")["DATABASES"][
        "default"
    ]
    postgresql = python.settings("DATABASES", settings="demo", DATABASE_URL="postgres://ana:mot@bd.example:5433/site")[
        "DATABASES"
    ]["default"]

    assert sqlite["NAME"] == "/srv/demo.sqlite3"
    assert sqlite["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert sqlite["OPTIONS"]["timeout"] == 20
    assert "journal_mode=WAL" in sqlite["OPTIONS"]["init_command"]
    assert postgresql["ENGINE"] == "django.db.backends.postgresql"
    assert (postgresql["HOST"], postgresql["PORT"], postgresql["NAME"]) == ("bd.example", 5433, "site")
    assert "OPTIONS" not in postgresql or "init_command" not in postgresql["OPTIONS"]


def test_cache_is_in_memory_or_in_redis(python):
    def cache(**variables):
        return python.settings("CACHES", settings="demo", **variables)["CACHES"]["default"]

    assert cache()["BACKEND"] == "django.core.cache.backends.locmem.LocMemCache"
    redis = cache(CACHE_URL="redis://cache.example:6379/1")
    assert redis["BACKEND"] == "django_redis.cache.RedisCache"
    assert redis["LOCATION"] == "redis://cache.example:6379/1"


def test_files_go_to_a_folder_or_to_a_bucket(python):
    folder = python.settings("STORAGES", "MEDIA_ROOT", settings="demo", MEDIA_ROOT="/srv/media")
    bucket = python.settings(
        "STORAGES",
        "PUBLIC_POLICY",
        settings="demo",
        S3_BUCKET="haute-combe",
        S3_ENDPOINT_URL="https://s3.stockage.example",
        S3_PUBLIC_HOST="medias.haute-combe.example",
    )

    assert folder["STORAGES"]["default"]["BACKEND"] == "django.core.files.storage.FileSystemStorage"
    assert folder["MEDIA_ROOT"] == "/srv/media"
    options = bucket["STORAGES"]["default"]["OPTIONS"]
    assert bucket["STORAGES"]["default"]["BACKEND"] == "storages.backends.s3.S3Storage"
    assert (options["bucket_name"], options["endpoint_url"]) == ("haute-combe", "https://s3.stockage.example")
    assert bucket["PUBLIC_POLICY"]["img-src"] == ["'self'", "https://medias.haute-combe.example"]
    assert bucket["PUBLIC_POLICY"]["script-src"] == ["'self'"]


def test_a_bucket_without_public_host_is_read_at_its_endpoint(python):
    policy = python.settings(
        "PUBLIC_POLICY", settings="demo", S3_BUCKET="haute-combe", S3_ENDPOINT_URL="https://s3.stockage.example"
    )["PUBLIC_POLICY"]

    assert policy["img-src"] == ["'self'", "https://s3.stockage.example"]


def test_the_address_of_the_admin_follows_the_port(python):
    def address(**variables):
        return python.settings("WAGTAILADMIN_BASE_URL", settings="demo", **variables)["WAGTAILADMIN_BASE_URL"]

    assert address() == "http://localhost:8000"
    assert address(PORT="9123") == "http://localhost:9123"
    assert address(PORT="9123", WAGTAILADMIN_BASE_URL="https://cms.example") == "https://cms.example"


def test_mail_comes_whole_from_its_address(python):
    mail = python.settings(
        "EMAIL_BACKEND",
        "EMAIL_HOST",
        "EMAIL_PORT",
        "EMAIL_USE_TLS",
        settings="demo",
        EMAIL_URL="smtp+tls://ana:mot@courriel.example:587",
    )

    assert mail == {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": "courriel.example",
        "EMAIL_PORT": 587,
        "EMAIL_USE_TLS": True,
    }


def test_the_demo_shows_no_debug_page_and_serves_its_media(python):
    assert python.settings("DEBUG", "SERVE_MEDIA", settings="demo") == {"DEBUG": False, "SERVE_MEDIA": True}


def test_no_log_leaves_by_mail(python):
    logging = python.settings("LOGGING", settings="demo")["LOGGING"]

    assert logging["loggers"]["django"]["handlers"] == ["console"]
    assert not any("Email" in handler["class"] for handler in logging["handlers"].values())


def test_a_host_with_wagtails_own_models_starts(python):
    process = python.run("manage.py", "check", settings="test_stock_models")

    assert process.returncode == 0, process.stderr
    assert "no issues" in process.stdout + process.stderr
