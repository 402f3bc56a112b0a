"""Portraits, series and video for the campaigns of campaign_pages; stands on the doors it opens to any host."""
