package anlan.promise.campaign;

/** Why a campaign is not made, started, numbered or ended. */
enum CampaignFault {
    NAME_TAKEN,
    CAMPAIGN_NOT_DRAFT,
    SERIES_NEEDED,
    PLAN_NUMBERED,
    CAMPAIGN_PHASES_OPEN,
    TARGET_UNSET,
    FIRST_NOT_APPROVED
}
