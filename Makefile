# `make` alone lists the commands. Every one of them installs what it needs first; a second run finds it there.

PORT ?= 8000
BROWSER_TOOLS := tests/browser/node_modules
POSTGRES_URL ?= postgres://postgres@127.0.0.1:5432/postgres

# The first Python on the path that is recent enough: 3.11 for everything, 3.12 for Django 6.
recent = $(shell for python in $(1) $${PYENV_ROOT:-$$HOME/.pyenv}/versions/3.1[2-9]*/bin/python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < $(2))' 2>/dev/null && { echo $$python; break; }; done)
PYTHON ?= $(call recent,python3 python3.14 python3.13 python3.12 python3.11,(3,11))
PYTHON_FOR_DJANGO_6 ?= $(call recent,python3 python3.14 python3.13 python3.12,(3,12))

VENV := .venv
OLDEST := .venv-wagtail-7.4
DJANGO_6 := .venv-django-6
LOCKING := .venv-lock
IN_VENV := $(VENV)/bin/python
IN_OLDEST := $(OLDEST)/bin/python
IN_DJANGO_6 := $(DJANGO_6)/bin/python

PYTEST := -m pytest -n auto -m "not browser and not load"
ON_SQLITE := DATABASE_URL=sqlite://:memory:
# Compressing static files takes longer than all the rest of a second start: only when one has changed.
COLLECTED := var/static/staticfiles.json
STATIC := campaign_pages/static testimonials/static cms/static $(VENV)/demo.installed $(VENV)/dev.installed
AS_DEMO := DJANGO_SETTINGS_MODULE=cms.settings.demo PORT=$(PORT)
SETTINGS_OF_HOSTS := cms.settings.test cms.settings.test_stock_models

# What is tested with what: CONTRIBUTING.md. Light steps occupy one processor and run beside the others.
LIGHT := lint check-migrations check-deploy check-foreign docs
CHECKS := check-guards check-django-6 check-wagtail-7.4 check-postgresql check-load check-browser
# Where the databases differ: the search, SQL of our own, locks, what belongs to which site, tables made at once.
SQL_TESTS := tests/cms/home/test_search.py tests/campaign_pages/channels tests/campaign_pages/events \
	tests/campaign_pages/ownership tests/campaign_pages/test_creation.py tests/testimonials/rights

.DEFAULT_GOAL := help
.PHONY: help install demo test check bench migrations messages screenshots lock python tools dev oldest \
	npm check-tests $(LIGHT) $(CHECKS)

help:
	@echo "Usage: make COMMAND"
	@echo
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1 \2/p' $(MAKEFILE_LIST) | awk '{ name = $$1; $$1 = ""; printf "  %-12s%s\n", name, $$0 }'
	@echo
	@echo "DATABASE_URL, MEDIA_ROOT and PORT (8000) redirect the demo."

# --- For everyone -----------------------------------------------------------------------------------------------------

demo: install ## build the demo if needed, then serve it; prints its address and the demo editor's login
	@mkdir -p var
	@echo "Preparing the database and the demo content."
	@$(AS_DEMO) $(IN_VENV) manage.py migrate --verbosity 0
	@[ -f $(COLLECTED) ] && [ -z "$$(find $(STATIC) -newer $(COLLECTED) -print -quit 2>/dev/null)" ] || \
		$(AS_DEMO) $(IN_VENV) manage.py collectstatic --no-input --verbosity 0
	@$(AS_DEMO) $(IN_VENV) manage.py load_demo
	@echo "Ctrl+C stops it."
	@$(AS_DEMO) $(IN_VENV) -m gunicorn cms.wsgi --bind localhost:$(PORT) --workers 1 --threads 4 --no-control-socket --log-level warning

install: python ## make the virtual environment and install the locked packages of the demo
	@$(PYTHON) requirements/install.py $(VENV) requirements/demo.txt

test: dev ## run the tests on SQLite, without a browser
	@$(ON_SQLITE) $(IN_VENV) $(PYTEST) $(ARGS)
	@echo "Left out: the browser, PostgreSQL, Wagtail 7.4, Django 6 and the foreign host. 'make check' runs them."

lint: dev ## check style, templates and who imports whom
	@$(IN_VENV) -m ruff check --quiet --output-format concise
	@$(IN_VENV) -m ruff format --check --quiet
	@$(IN_VENV) -m djhtml --check --tabwidth 2 $$(git ls-files '*.html')
	@$(VENV)/bin/lint-imports --no-logo

check: tools dev oldest ## run all that the integration server runs (about 40 minutes on two processors)
	@$(IN_VENV) .ci/check.py $(MAKE) $(CHECKS) --beside $(LIGHT)

bench: dev ## print a table of queries, CPU time and bytes of our pages beside bare ones
	@$(IN_VENV) -m benchmarks $(ARGS)
	@POSTGRES_URL=$(POSTGRES_URL) $(IN_VENV) -m benchmarks.candidates

docs: dev ## build the documentation into site/, strictly
	@$(IN_VENV) -m mkdocs build --strict
	@echo "The documentation is in site/."

# --- For those who change the code ------------------------------------------------------------------------------------

migrations: oldest ## write migrations with the oldest Wagtail and Django, as the guard wants them
	@$(ON_SQLITE) DJANGO_SETTINGS_MODULE=cms.settings.test $(IN_OLDEST) manage.py makemigrations $(ARGS)
	@$(ON_SQLITE) DJANGO_SETTINGS_MODULE=cms.settings.test PYTHONPATH=. $(IN_OLDEST) .ci/fold_migrations.py
	@$(PYTHON) .ci/neutral_migrations.py

messages: dev ## collect the translatable words of both apps and compile the French ones (needs gettext)
	@command -v msgfmt >/dev/null || { echo "gettext is missing. On Debian or Ubuntu: apt install gettext"; exit 1; }
	@for app in campaign_pages testimonials; do (cd $$app && mkdir -p locale && \
		../$(IN_VENV) -m django makemessages --locale fr --no-wrap --no-location --no-obsolete --verbosity 0 && \
		../$(IN_VENV) -m django compilemessages --locale fr --verbosity 0) || exit 1; done
	@$(IN_VENV) $(PYTEST) -n 0 tests/guards/test_translations.py

screenshots: tools dev npm ## take the pictures of the README and of the tutorials
	@$(IN_VENV) -m tests.browser.screenshots

lock: python ## write the lock files again with the newest packages allowed
	@test -x $(LOCKING)/bin/uv || { $(PYTHON) -m venv $(LOCKING) && $(LOCKING)/bin/python -m pip install --quiet uv; }
	@PATH="$(CURDIR)/$(LOCKING)/bin:$$PATH" sh requirements/lock.sh

# --- What the commands stand on ---------------------------------------------------------------------------------------

python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and none was found: $$(python3 --version 2>&1)."; exit 1; }

dev: python
	@$(PYTHON) requirements/install.py $(VENV) requirements/dev.txt

oldest: python
	@$(PYTHON) requirements/install.py $(OLDEST) requirements/dev-wagtail-7.4.txt

npm:
	@cd tests/browser && { cmp -s package-lock.json node_modules/.installed || \
		{ npm ci --silent --ignore-scripts --no-audit --no-fund && cp package-lock.json node_modules/.installed; }; }

tools: dev
	@POSTGRES_URL=$(POSTGRES_URL) $(IN_VENV) .ci/tools.py

# --- The steps of `make check`, each of which can be run alone --------------------------------------------------------

check-migrations: dev oldest
	@for python in $(IN_VENV) $(IN_OLDEST); do for settings in $(SETTINGS_OF_HOSTS); do \
		echo "$$python, $$settings:"; \
		$(ON_SQLITE) DJANGO_SETTINGS_MODULE=$$settings $$python manage.py makemigrations --check --dry-run || exit 1; \
	done; done

check-deploy: dev
	@SECRET_KEY=$$($(IN_VENV) -c 'import secrets; print(secrets.token_urlsafe(50))') ALLOWED_HOSTS=www.example.org \
		$(ON_SQLITE) DJANGO_SETTINGS_MODULE=cms.settings.production \
		$(IN_VENV) manage.py check --deploy --fail-level WARNING

check-guards: dev
	@$(ON_SQLITE) $(IN_VENV) $(PYTEST) --nomigrations tests/guards

check-tests: dev
	@$(ON_SQLITE) $(IN_VENV) $(PYTEST) --ignore tests/guards

# In full, on PostgreSQL, but the guards, which read our files: check-guards.
check-wagtail-7.4: oldest
	@DATABASE_URL=$(POSTGRES_URL) $(IN_OLDEST) $(PYTEST) $(or $(ARGS),--ignore tests/guards)

# ARGS=tests runs them all.
check-postgresql: dev
	@DATABASE_URL=$(POSTGRES_URL) $(IN_VENV) $(PYTEST) $(or $(ARGS),$(SQL_TESTS))

# In full, on SQLite, but the guards; without Python 3.12, with Django 5.2.
check-django-6: python
	@if [ -z "$(PYTHON_FOR_DJANGO_6)" ]; then \
		echo "Django 6 needs Python 3.12 or newer, and none was found. The tests run with Django 5.2."; \
		$(PYTHON) requirements/install.py $(VENV) requirements/dev.txt && $(ON_SQLITE) $(IN_VENV) $(PYTEST) --ignore tests/guards; \
	else \
		$(PYTHON_FOR_DJANGO_6) requirements/install.py $(DJANGO_6) requirements/dev-django-6.txt && \
		$(ON_SQLITE) $(IN_DJANGO_6) $(PYTEST) --ignore tests/guards; \
	fi

# A crowd over a real server: 100 on PostgreSQL, 50 on SQLite. With 500: python -m tests.load
check-load: dev
	@POSTGRES_URL=$(POSTGRES_URL) $(IN_VENV) -m pytest -n 0 -m load tests/load $(ARGS)

check-browser: tools dev npm
	@$(IN_VENV) -m tests.browser $(ARGS)

check-foreign: dev
	@$(IN_VENV) -m tests.foreign
