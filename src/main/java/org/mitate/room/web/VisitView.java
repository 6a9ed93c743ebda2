package org.mitate.room.web;

import java.time.Instant;
import java.util.List;
import org.mitate.hospital.OnlineTerms;

/// The room as whoever comes from outside sees it.
///
/// @param place of the seat
/// @param promised whether the word not to record was given
/// @param startsAt when the talk is fixed
/// @param open whether the waiting room is open yet, or still
/// @param left how long it still is, in words
/// @param room Mitate's own, or another product's
/// @param shared whether words and files may be sent
public record VisitView(
        int place,
        DoctorCard doctor,
        boolean promised,
        Instant startsAt,
        boolean open,
        String left,
        OnlineTerms.Room room,
        boolean shared,
        List<String> sentences) {

    public VisitView {
        sentences = List.copyOf(sentences);
    }
}
