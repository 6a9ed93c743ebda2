package org.mitate.administration;

import java.util.List;
import org.mitate.hospital.terms.Words;

/// A setting that is missing. Its sentences are the texts `administration.gap.<code>` and, for what
/// follows from it, `administration.gap.<code>.then`.
///
/// @param door where it can be mended
/// @param names of what lacks it, such as departments
public record Gap(String code, Door door, List<Words> names) {

    /// The pages on which something can be mended.
    public enum Door {
        PROFILE("/house/profile"),
        DEPARTMENTS("/house/departments"),
        HOLIDAYS("/house/holidays"),
        ROOMS("/calendar/rooms"),
        STAFF("/staff"),
        /// Not by the administrator: whoever keeps the calendars.
        CALENDARS("");

        private final String path;

        Door(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    public Gap {
        names = List.copyOf(names);
    }

    static Gap of(String code, Door door) {
        return new Gap(code, door, List.of());
    }
}
