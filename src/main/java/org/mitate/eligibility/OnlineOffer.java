package org.mitate.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mitate.hospital.Department;
import org.mitate.hospital.terms.Mode;

/// Whether the wished department holds online consultations, and from when it will (rules.md CH11).
record OnlineOffer(Optional<LocalDate> from, boolean isOpen) {

    static OnlineOffer of(Inquiry inquiry) {
        return Optional.ofNullable(inquiry.facts().department())
                .flatMap(inquiry.departments()::find)
                .map(department -> of(inquiry, department))
                .orElseGet(() -> new OnlineOffer(Optional.empty(), false));
    }

    private static OnlineOffer of(Inquiry inquiry, Department department) {
        var wished = Optional.ofNullable(inquiry.facts().consultationOn());
        var from = department.onlineFrom();
        var inTime =
                from.isEmpty() || wished.isEmpty() || !wished.get().isBefore(from.orElseThrow());
        var takesApplications =
                switch (department.online()) {
                    case ACTIVE -> true;
                    case PLANNED -> inquiry.departments().acceptAhead();
                    case NONE -> false;
                };
        return new OnlineOffer(from, takesApplications && inTime);
    }

    /// In person now, or online from its date.
    static List<Alternative> alternatives(Inquiry inquiry) {
        var inPerson = new Alternative(Mode.IN_PERSON, Optional.empty());
        return of(inquiry)
                .from()
                .map(from -> List.of(inPerson, new Alternative(Mode.ONLINE, Optional.of(from))))
                .orElseGet(() -> List.of(inPerson));
    }
}
