package org.mitate.paper;

import java.util.List;

/// What is kept of an online consultation besides its words (オンライン相談の記録, rules.md §9): who it was,
/// how they showed it, what they declared, how they were connected, and for how long.
///
/// @param basis what the consultation counts as in law
/// @param missing what is compulsory and was not recorded
/// @param otherRoom name of another product's room in which it was held, or empty
public record EvidenceSheet(
        Letterhead letterhead,
        String basis,
        String number,
        String day,
        String printed,
        List<String> missing,
        Side doctor,
        Side consultee,
        List<Entry> present,
        List<String> declarations,
        Span span,
        List<Entry> course,
        List<Entry> connections,
        List<Entry> looks,
        String otherRoom)
        implements Paper {

    /// Doctor or consultee.
    ///
    /// @param known what is known of them, as the registration year or the relation
    /// @param shown how they showed who they are
    public record Side(String name, String known, String shown, String when) {}

    /// The time that was paid.
    ///
    /// @param counted the seconds that count, in words
    public record Span(String start, String end, String counted, String fee) {}

    /// A line of a list.
    ///
    /// @param when time of day, or whoever it is about
    public record Entry(String when, String what) {}

    @Override
    public String title() {
        return "オンライン相談の記録";
    }
}
