package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.arrival;
import static org.mitate.inbox.InTrayTest.page;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.files.DocumentStore;
import org.mitate.files.Faxes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// What came in is read by one node each, and its original stays for its time.
@Clinic
class ReadingDeskTest {

    private static final Duration NINETY_ONE_DAYS = Duration.ofDays(91);

    @Autowired InTray tray;
    @Autowired Transmissions transmissions;
    @Autowired ReadingDesk desk;
    @Autowired Progress progress;
    @Autowired Sheets sheets;
    @Autowired Shelf shelf;
    @Autowired Originals originals;
    @Autowired DocumentStore store;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient database;
    @Autowired TestClock clock;

    @Test
    void aNodeStepsPastWhatAnotherReads() throws IOException {
        desk.readAll();
        var one = taken("ノード1が読む");
        var two = taken("ノード2が読む");

        var locked =
                transactions.execute(
                        elsewhere -> {
                            var mine = progress.nextToRead().orElseThrow().transmission().id();
                            onAnotherThread(desk::readAll);
                            return mine;
                        });

        var other = locked.equals(one.id()) ? two : one;
        assertThat(sheets.of(locked)).isEmpty();
        assertThat(sheets.of(other.id())).hasSize(1);
        desk.readAll();
        assertThat(sheets.of(locked)).hasSize(1);
    }

    @Test
    void anOriginalThatTheStoreLostStandsOnTheShelfAndTheOthersAreRead() throws IOException {
        var lost = taken("失われた");
        var next = taken("続きの一枚");
        store.forget(lost.id().value());

        desk.readAll();

        assertThat(shelf.get(lost.id()).reason()).isEqualTo("ORIGINAL_LOST");
        assertThat(sheets.of(next.id())).hasSize(1);
    }

    @Test
    void anOriginalGoesNinetyDaysAfterTheDecisionAndNotBefore() throws IOException {
        var decided = taken("脇に置かれた");
        var undecided = taken("まだ誰も見ていない");
        desk.readAll();
        putAside(decided);

        clock.advance(Duration.ofDays(89));
        originals.forgetEnded();
        byte[] before = store.fetch(decided.id().value());
        clock.advance(NINETY_ONE_DAYS);
        originals.forgetEnded();

        assertThat(before).isNotEmpty();
        assertThat(name(decided)).isEmpty();
        assertThat(name(undecided)).isEqualTo("fax.tif");
        assertThat(store.fetch(undecided.id().value())).isNotEmpty();
    }

    @Test
    void whatNobodySettledStaysOnTheShelf() throws IOException {
        var text = tray.take(arrival("fax.tif"), new byte[] {1, 2, 3}).orElseThrow();

        clock.advance(NINETY_ONE_DAYS);
        originals.forgetEnded();

        assertThat(shelf.get(text.id()).hasOriginal()).isTrue();
    }

    private Transmission taken(String words) throws IOException {
        return tray.take(arrival("fax.tif"), Faxes.tiff("CCITT T.6", page(words))).orElseThrow();
    }

    private void putAside(Transmission transmission) {
        database.sql(
                        """
                        update inbox.page set lies = 'ASIDE', filed_at = :now
                        where transmission_id = :id
                        """)
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("id", transmission.id().value())
                .update();
    }

    private String name(Transmission transmission) {
        return transmissions.find(transmission.id()).orElseThrow().name();
    }

    private static void onAnotherThread(Runnable work) {
        try {
            Thread.ofPlatform().start(work).join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
