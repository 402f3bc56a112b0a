"""The stages of each way to a profession."""

from campaign_pages.candidates.enums import Stage
from campaign_pages.facts.enums import RecruitmentPath

PATHS = {
    RecruitmentPath.CARER: (
        Stage.NEW,
        Stage.CONTACTED,
        Stage.MEETING,
        Stage.REQUESTED,
        Stage.APPROVED,
        Stage.RECRUITED,
    ),
    RecruitmentPath.POST: (Stage.NEW, Stage.CONTACTED, Stage.APPLICATION, Stage.INTERVIEW, Stage.RECRUITED),
}
#: Nothing comes after these.
ENDS = (Stage.RECRUITED, Stage.STOPPED)


def stages_of(path):
    """The stages of a way to recruitment in their order, “stopped” last."""
    return (*PATHS[RecruitmentPath(path)], Stage.STOPPED)
