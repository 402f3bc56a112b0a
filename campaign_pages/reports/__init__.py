"""The report of a campaign: what its channels brought, how far candidates came, what it cost."""
