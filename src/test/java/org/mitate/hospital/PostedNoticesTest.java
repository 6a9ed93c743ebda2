package org.mitate.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.springframework.beans.factory.annotation.Autowired;

/// Two nodes, one database: what an administrator changes on one counts on the other.
@Clinic
class PostedNoticesTest {

    private static final LocalDate DAY = LocalDate.parse("2051-05-16");

    @Autowired private Administration administration;
    @Autowired private Hospital here;
    @Autowired private HouseBook book;

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void theOtherNodeSeesAChangeWithinASecond() {
        var there = new PostedNotices(book, PostedNoticesTest::notices, nanos::get);
        assertThat(there.now().closures()).doesNotContain(DAY);

        administration.close(List.of(DAY), "sakaki", "the water is off");

        assertThat(here.calendarOn(DAY).isOpenOn(DAY)).isFalse();
        assertThat(there.now().closures()).as("a moment later").doesNotContain(DAY);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(there.now().closures()).as("a second later").contains(DAY);
    }

    private static Notices notices(HouseBook book) {
        var days = book.closures().stream().map(ExtraClosure::day).collect(Collectors.toSet());
        return new Notices(List.of(Profiles.KEIO), List.of(), List.of(), Holidays.builtIn(), days);
    }
}
