package org.mitate.inbox;

import java.time.Clock;
import java.util.Optional;
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

    private final Transmissions transmissions;
    private final Sheets sheets;
    private final Repeats repeats;
    private final PageLook eye;
    private final DocumentStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    ReadingDesk(
            Transmissions transmissions,
            Sheets sheets,
            Repeats repeats,
            PageLook eye,
            DocumentStore store,
            TransactionOperations transactions,
            Clock clock) {
        this.transmissions = transmissions;
        this.sheets = sheets;
        this.repeats = repeats;
        this.eye = eye;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @return how many pages were looked at
    int readAll() {
        int pages = 0;
        Opened opened = readOne(null);
        while (opened != null) {
            pages++;
            opened = readOne(opened);
        }
        return pages;
    }

    /// The transmission whose pages are being read: its bytes are fetched once.
    private record Opened(Transmission.Id id, byte[] content) {}

    /// @return null when there is nothing to read
    private @Nullable Opened readOne(@Nullable Opened before) {
        return transactions.execute(
                one -> transmissions.nextToRead().map(next -> read(next, before)).orElse(null));
    }

    private Opened read(Transmissions.ToRead next, @Nullable Opened before) {
        var transmission = next.transmission();
        boolean same = before != null && before.id().equals(transmission.id());
        var opened = same ? before : open(transmission);
        int place = next.pagesRead() + 1;
        if (place <= transmission.pages() && !sheets.has(transmission.id(), place)) {
            look(transmission, opened.content(), place);
        }
        transmissions.readUpTo(transmission.id(), place);
        if (place >= transmission.pages()) {
            transmissions.readThrough(transmission.id(), clock.instant());
        }
        return opened;
    }

    private Opened open(Transmission transmission) {
        return new Opened(transmission.id(), store.fetch(transmission.id().value()));
    }

    private void look(Transmission transmission, byte[] content, int place) {
        switch (eye.look(transmission.kind(), content, place)) {
            case PageLook.Result.Seen(var reading) -> lay(transmission, place, reading);
            case PageLook.Result.Lost(var reason) ->
                    transmissions.losePage(transmission.id(), place, reason);
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
                        reading.blank(),
                        code,
                        reading.strangeCode(),
                        earlier.orElse(null),
                        null,
                        Sheet.Filing.PILE);
        sheets.add(sheet, reading.fingerprint().bits());
    }
}
