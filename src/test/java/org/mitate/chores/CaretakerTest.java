package org.mitate.chores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.ui.Site;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Clinic
class CaretakerTest {

    @Autowired private DataSource house;
    @Autowired private JdbcClient database;
    @Autowired private Site site;
    @Autowired private TestClock clock;
    @Autowired private ChoreBook book;

    @Test
    void ofTwoNodesOneDoesTheChore() throws InterruptedException {
        var chore = new Sweeping();
        try (var one = caretaker(chore);
                var other = caretaker(chore)) {
            one.begin();
            other.begin();

            assertThat(chore.done.await(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(chore.runs).hasValue(1);
        assertThat(entry(chore)).matches(it -> it.done() == 3 && it.nextAt() != null);
    }

    @Test
    void aChoreThatFailsSaysSo() {
        var chore = new Sweeping();
        chore.broom = false;

        assertThatThrownBy(() -> ofOne(chore).run(chore)).isInstanceOf(IllegalStateException.class);

        assertThat(entry(chore)).matches(ChoreBook.Entry::failed);
    }

    @Test
    void everyChoreOfTheHouseHasItsSentence() {
        assertThat(book.entries())
                .extracting(ChoreBook.Entry::name)
                .contains("ended-drafts", "calls-after-waiting", "ended-offers", "ended-scans")
                .allMatch(name -> new org.mitate.ui.Texts().knows("chores.name." + name));
    }

    private Caretaker caretaker(Chore chore) {
        return new Caretaker(house, List.of(chore), ofOne(chore), site, clock, false);
    }

    private ChoreBook.Entry entry(Chore chore) {
        return ofOne(chore).entries().getFirst();
    }

    private ChoreBook ofOne(Chore chore) {
        return new ChoreBook(database, List.of(chore), clock);
    }

    private static final class Sweeping implements Chore {

        private final String name = "sweeping-" + UUID.randomUUID();
        private final CountDownLatch done = new CountDownLatch(1);
        private final AtomicInteger runs = new AtomicInteger();
        private boolean broom = true;

        @Override
        public String name() {
            return name;
        }

        @Override
        public Timing timing() {
            return new Timing.Every(Duration.ofHours(1));
        }

        @Override
        public int carryOut() {
            if (!broom) throw new IllegalStateException("no broom");
            runs.incrementAndGet();
            done.countDown();
            return 3;
        }
    }
}
