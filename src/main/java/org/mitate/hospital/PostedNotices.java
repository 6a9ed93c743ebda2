package org.mitate.hospital;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.event.TransactionalEventListener;

/// The notice board of one node: read again at once after a change of its own, and within a second
/// after one of another node.
class PostedNotices implements NoticeBoard {

    private static final long GLANCE = Duration.ofSeconds(1).toNanos();

    private final HouseBook book;
    private final Function<HouseBook, Notices> reader;
    private final LongSupplier nanos;
    private final AtomicReference<@Nullable Posted> posted = new AtomicReference<>();

    /// @param nanos of any clock that only runs forward
    PostedNotices(HouseBook book, Function<HouseBook, Notices> reader, LongSupplier nanos) {
        this.book = book;
        this.reader = reader;
        this.nanos = nanos;
    }

    /// @param mark changes with everything that is read
    private record Posted(String mark, long at, Notices notices) {}

    @Override
    public Notices now() {
        var last = posted.get();
        if (last != null && nanos.getAsLong() - last.at() < GLANCE) return last.notices();
        var next = last == null ? read(book.mark()) : lookAgain(last);
        posted.set(next);
        return next.notices();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(HouseChanged changed) {
        posted.set(null);
    }

    /// In a transaction that failed the database answers nothing: what was last known counts.
    private Posted lookAgain(Posted last) {
        try {
            var mark = book.mark();
            return mark.equals(last.mark())
                    ? new Posted(mark, nanos.getAsLong(), last.notices())
                    : read(mark);
        } catch (DataAccessException silent) {
            return last;
        }
    }

    private Posted read(String mark) {
        return new Posted(mark, nanos.getAsLong(), reader.apply(book));
    }
}
