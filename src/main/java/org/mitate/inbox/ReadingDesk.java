package org.mitate.inbox;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mitate.files.DocumentStore;
import org.mitate.paper.PaperCode;
import org.mitate.recognition.Reading;
import org.mitate.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Reads what was taken in, page by page, each in a transaction of its own: whoever is killed in
/// the middle loses one page's work, and two nodes never read the same page.
@Component
class ReadingDesk {

    private final Progress progress;
    private final Sheets sheets;
    private final Repeats repeats;
    private final PageLook eye;
    private final DocumentStore store;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Lock turn = new ReentrantLock();

    ReadingDesk(
            Progress progress,
            Sheets sheets,
            Repeats repeats,
            PageLook eye,
            DocumentStore store,
            TransactionOperations transactions,
            Clock clock) {
        this.progress = progress;
        this.sheets = sheets;
        this.repeats = repeats;
        this.eye = eye;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// One at a time in this house: pages are large in memory.
    ///
    /// @return how many pages were looked at
    int readAll() {
        turn.lock();
        try {
            int pages = 0;
            Optional<Opened> opened = readOne(null);
            while (opened.isPresent()) {
                pages++;
                opened = readOne(opened.get());
            }
            return pages;
        } finally {
            turn.unlock();
        }
    }

    /// The transmission whose pages are being read: its bytes are fetched once.
    private record Opened(Transmission.Id id, byte[] content) {}

    /// @return empty when there is nothing to read
    private Optional<Opened> readOne(@Nullable Opened before) {
        return Objects.requireNonNull(
                transactions.execute(one -> progress.nextToRead().map(next -> read(next, before))));
    }

    private Opened read(Progress.ToRead next, @Nullable Opened before) {
        var transmission = next.transmission();
        var opened =
                before != null && before.id().equals(transmission.id())
                        ? before
                        : open(transmission);
        if (opened.content().length == 0) {
            progress.giveUp(transmission.id(), "ORIGINAL_LOST");
            return opened;
        }
        int place = next.pagesRead() + 1;
        if (place <= transmission.pages() && !sheets.has(transmission.id(), place)) {
            look(transmission, opened.content(), place);
        }
        progress.readUpTo(transmission.id(), place);
        if (place >= transmission.pages()) {
            progress.readThrough(transmission.id(), clock.instant());
        }
        return opened;
    }

    /// What the store has lost is empty here, and goes to the shelf.
    private Opened open(Transmission transmission) {
        UUID id = transmission.id().value();
        try {
            return new Opened(transmission.id(), store.fetch(id));
        } catch (UncheckedIOException | IllegalStateException lost) {
            return new Opened(transmission.id(), new byte[0]);
        }
    }

    private void look(Transmission transmission, byte[] content, int place) {
        switch (eye.look(transmission.kind(), content, place)) {
            case PageLook.Result.Seen(var reading) -> lay(transmission, place, reading);
            case PageLook.Result.Lost(var reason) ->
                    progress.losePage(transmission.id(), place, reason);
        }
    }

    /// On the pile, with what it shows.
    private void lay(Transmission transmission, int place, Reading<PaperCode> reading) {
        PaperCode code = reading.code().orElse(null);
        Optional<Sheet.Id> earlier =
                reading.blank() ? Optional.empty() : repeats.find(code, reading.fingerprint());
        var sheet =
                new Sheet(
                        new Sheet.Id(Ids.next(clock)),
                        transmission.id(),
                        place,
                        reading.turned(),
                        reading.unsure(),
                        reading.blank(),
                        code,
                        reading.strangeCode(),
                        earlier.orElse(null),
                        null,
                        Sheet.Filing.PILE);
        sheets.add(sheet, reading.fingerprint().bits());
    }
}
