package org.mitate.hospital;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// One version of a hospital's rules, in force from a date: everything in which hospitals differ
/// (rules.md §12). Guide, forms, checks, prices and letters are all made from it.
public record Profile(
        String id,
        String version,
        LocalDate from,
        ZoneId zone,
        Institution institution,
        ContactHours contactHours,
        Channels channels,
        List<DepartmentEntry> departments,
        Consultees consultees,
        DocumentTable documents,
        Exclusions exclusions,
        Decisions decisions,
        FeeTerms fees,
        PaymentTerms payment,
        Procedure procedure,
        TalkTerms talk,
        OnlineTerms online,
        OpinionTerms opinion,
        Figures figures,
        Retention retention) {

    public FeeSchedule feeSchedule() {
        return new FeeSchedule(fees);
    }
}
