"""The database: SQLite under `var/` unless `DATABASE_URL` says otherwise."""

from cms.settings.environment import VAR_DIR, env

SQLITE_OPTIONS = {
    # Seconds during which a writer waits for another one instead of failing with "database is locked".
    "timeout": 20,
    # Take the write lock when the transaction starts: a read that turns into a write cannot fail halfway.
    "transaction_mode": "IMMEDIATE",
    # Readers do not wait for the writer.
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
}


def default_database():
    """Return the settings of the default database, with what suits its engine."""
    if not env("DATABASE_URL", default=""):
        VAR_DIR.mkdir(exist_ok=True)
    database = env.db_url("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'demo.sqlite3'}")
    if database["ENGINE"].endswith("sqlite3"):
        database["OPTIONS"] = {**SQLITE_OPTIONS, **database.get("OPTIONS", {})}
        return database
    return {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True, **database}
