package org.mitate.entrance.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Stage;
import org.mitate.entrance.Attending;
import org.mitate.entrance.Ticket;
import org.mitate.entrance.Trial;

/// The way into the online room as the secretariat sees it.
///
/// @param startsAt null where no online date is fixed
/// @param seats the consultee's and those of guests
/// @param daysLeft until the talk
/// @param tried whether devices are tried here: the room of another product is tried there
/// @param mayWrite whether the reader may open the page behind it
public record EntranceView(
        CaseFile file,
        @Nullable Instant startsAt,
        List<Seat> seats,
        List<Attending> others,
        boolean declared,
        int most,
        long daysLeft,
        boolean tried,
        boolean mayWrite) {

    /// From then on an untried device is said aloud.
    private static final int SOON = 3;

    /// A place that somebody takes from a device of their own.
    ///
    /// @param ticket null while none is made, or after it was taken back
    /// @param address the link, or empty
    public record Seat(
            int number,
            String name,
            @Nullable Ticket ticket,
            String address,
            @Nullable Trial trial) {

        public boolean isUntried() {
            return trial == null;
        }
    }

    public Seat consultee() {
        return seats.getFirst();
    }

    /// Nobody is told of it once the talk has begun.
    public boolean isLate() {
        boolean ahead = file.stage() == Stage.BOOKED || file.stage() == Stage.CHECKED_IN;
        return tried && ahead && consultee().isUntried() && daysLeft >= 0 && daysLeft <= SOON;
    }
}
