package org.mitate.room.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.consultation.Clockwork;
import org.mitate.room.Interruption;

/// What the consultee's page says about time and money now.
///
/// @param clock null before the start
/// @param consultee whether whoever looks decides about the price; guests see the time only
/// @param wishes first seconds of the steps before which the consultee would rather end
/// @param cuts lines that were cut since the start
/// @param telephone the number that the hospital calls, its middle hidden; empty while there are
/// pictures
/// @param hospital its telephone number
public record NowView(
        @Nullable Clockwork clock,
        boolean consultee,
        Set<Integer> wishes,
        List<Interruption> cuts,
        String telephone,
        String hospital) {}
