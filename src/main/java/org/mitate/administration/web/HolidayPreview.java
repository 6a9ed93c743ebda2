package org.mitate.administration.web;

import java.util.List;
import org.mitate.administration.Engagement;

/// @param csv the list as it came, to be sent again
/// @param touched appointments that fall on new holidays
public record HolidayPreview(
        String csv, int lastListed, HolidayDays days, List<Engagement> touched) {}
