package org.mitate.eligibility;

import java.util.List;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Mode;

/// How the application comes and how the consultation is held (rules.md CH01, CH11, EX08, §4).
final class WayRules {

    private WayRules() {}

    static List<Finding> channelIsAccepted(Inquiry inquiry) {
        var channel = inquiry.facts().channel();
        if (channel == null) {
            return List.of(Finding.unknown("CH01", "channel"));
        }
        if (inquiry.profile().channels().accept(channel)) {
            return List.of();
        }
        var walkIn = Answer.of(channel == Channel.WALK_IN);
        var found = Exclusion.when(walkIn, inquiry, "WALK_IN", "channel");
        return found.isEmpty() ? List.of(Finding.refused("CH01", "CHANNEL")) : found;
    }

    static List<Finding> oneDepartment(Inquiry inquiry) {
        var count = inquiry.facts().departments();
        return Exclusion.when(
                Answer.of(count == null ? null : count > 1),
                inquiry,
                "TWO_DEPARTMENTS",
                "departments");
    }

    static List<Finding> modeIsOffered(Inquiry inquiry) {
        var facts = inquiry.facts();
        if (facts.mode() == null) {
            return List.of(Finding.unknown("CH11", "mode"));
        }
        if (facts.mode() == Mode.IN_PERSON) {
            return List.of();
        }
        if (facts.department() == null) {
            return List.of(Finding.unknown("CH11", "department"));
        }
        return OnlineOffer.of(inquiry).isOpen()
                ? List.of()
                : List.of(Finding.refused("CH11", "ONLINE_DEPARTMENT"));
    }
}
