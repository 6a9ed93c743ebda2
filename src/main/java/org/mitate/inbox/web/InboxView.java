package org.mitate.inbox.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.BoardRow;
import org.mitate.inbox.PutAside;
import org.mitate.inbox.Sheaf;
import org.mitate.inbox.SheetNames;

/// The inbox as it is drawn.
///
/// @param groups all of them, also those in which nothing lies
/// @param aside what was put aside lately and can be taken back
public record InboxView(List<Group> groups, List<PutAside> aside) {

    /// Where a sheaf stands in the list.
    public enum Section {
        /// A form that was prepared here waits behind the number.
        TO_RECEIVE,
        /// The number is a case's.
        KNOWN,
        /// Nobody knows yet whose it is.
        NAMELESS
    }

    public record Group(Section section, List<Line> lines) {}

    /// What a person does with it next; the sentence is `inbox.next.<name>`.
    public enum Next {
        RECEIVE,
        COMPARE,
        AWAIT_FORM,
        FILE,
        ENDED,
        CLEAR,
        STRANGE,
        NOBODY,
        IDENTIFY
    }

    /// @param known the case behind its number; empty when there is none yet
    /// @param receiptAt the business receipt where it came outside of the hours (rules.md CH10)
    /// @param age since it came
    public record Line(
            Sheaf sheaf,
            @Nullable BoardRow known,
            @Nullable Instant receiptAt,
            Duration age,
            Next next) {

        public String missing() {
            return SheetNames.of(sheaf.gaps());
        }

        /// Receiving has a page of its own, where Enter is enough.
        public String address() {
            return next == Next.RECEIVE
                    ? "/intake/" + sheaf.key() + "?sheaf=" + sheaf.key()
                    : "/inbox/" + sheaf.key();
        }
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
