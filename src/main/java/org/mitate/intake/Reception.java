package org.mitate.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Application;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.CaseNumber;

/// A form that lies on the secretariat's desk.
///
/// @param number of the draft, where the sheet carries one
/// @param arrivedAt the time of the FAX machine, or the day of the post
/// @param remark how it came, where that is not obvious
/// @param missingPages which pages are missing, in words; empty when it is whole
/// @param papers what came with it beside the form
/// @param second the other department on the same form: it becomes a case of its own (rules.md §4)
public record Reception(
        @Nullable CaseNumber number,
        Application application,
        Channel channel,
        Instant arrivedAt,
        String remark,
        String missingPages,
        List<DocumentKind> papers,
        @Nullable DepartmentCode second,
        UUID requestKey) {

    Optional<DepartmentCode> secondDepartment() {
        return Optional.ofNullable(second)
                .filter(other -> !other.equals(application.wish().department()));
    }

    CaseNumber numberOfFirst() {
        return number == null ? CaseNumber.from(requestKey) : number;
    }

    CaseNumber numberOfSecond() {
        return CaseNumber.from(keyOfSecond());
    }

    /// Another key that is the same whenever this request is sent again.
    UUID keyOfSecond() {
        return new UUID(requestKey.getMostSignificantBits(), ~requestKey.getLeastSignificantBits());
    }
}
