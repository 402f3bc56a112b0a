"""What every public form that takes personal data shares: guard, notice, mails, export, purge, rights of persons."""
