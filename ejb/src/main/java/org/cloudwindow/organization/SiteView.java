package org.cloudwindow.organization;

import java.util.List;
import java.util.Set;

/**
 * A service point (点位).
 *
 * @param modes the services that are switched on: {@code ONLINE_GUIDANCE REMOTE_ACCEPTANCE BUSINESS_SUPPORT}
 * @param hours empty where the point never answers
 * @param closedOnHolidays whether public holidays and make-up working days move its hours
 */
public record SiteView(
        String code,
        String name,
        SiteKind kind,
        String centreCode,
        String centreName,
        String regionCode,
        String regionName,
        RegionLevel level,
        String phone,
        String address,
        List<OpeningHoursView> hours,
        boolean closedOnHolidays,
        Set<String> modes) {}
