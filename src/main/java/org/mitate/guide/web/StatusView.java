package org.mitate.guide.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.CaseNumber;

/// The status page of one application.
///
/// @param file absent before the form has arrived
/// @param predictedOn when the talk will probably be
/// @param appointment when it is fixed, and where
/// @param missing papers that are still to come
/// @param reportDays until the written answer; 0 where none is promised
/// @param finalOnceFixed whether a fixed date can no longer be given back (rules.md CH07)
/// @param others the other cases of the same application
public record StatusView(
        CaseNumber number,
        @Nullable CaseFile file,
        StatusStory story,
        Opening opening,
        ProfileWords words,
        List<Mark> way,
        @Nullable LocalDate predictedOn,
        @Nullable Fixed appointment,
        @Nullable Price price,
        List<DocumentKind> missing,
        int reportDays,
        boolean finalOnceFixed,
        List<Other> others) {

    /// A step of the way.
    ///
    /// @param text key of its name
    public record Mark(String text, @Nullable LocalDate on, boolean done, boolean now) {}

    public record Fixed(Instant startsAt, String place) {}

    /// The first step of the price that was told.
    public record Price(int minutes, long yen) {}

    public record Other(String department, StatusStory story) {}
}
