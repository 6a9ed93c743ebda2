package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.arrival;
import static org.mitate.inbox.InTrayTest.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.chores.Chore;
import org.mitate.documents.FileCabinet;
import org.mitate.files.DocumentStore;
import org.mitate.files.Faxes;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Bytes that were kept and never got their row, in the real folder beside all others.
@Clinic
class LeftBytesTest {

    @Autowired InTray tray;
    @Autowired FileCabinet cabinet;
    @Autowired Situations situations;
    @Autowired DocumentStore store;
    @Autowired List<Chore> chores;
    @Autowired TestClock clock;

    @Value("${mitate.home}")
    private String home;

    @Test
    void onlyWhatNoRoomKnowsIsLaidAside() throws IOException {
        byte[] fax = Faxes.tiff("CCITT T.6", page("残るべきもの"));
        var taken = tray.take(arrival("fax.tif"), fax).orElseThrow();
        var file = situations.checking(Applications.self());
        var scan = Scan.of("紹介状.tif", fax);
        var filed = cabinet.keep(file.id(), DocumentKind.REFERRAL_LETTER, null, scan);
        UUID left = UUID.randomUUID();
        store.keep(left, fax);
        List.of(taken.id().value(), filed.id().value(), left).forEach(this::age);

        chores.stream().filter(it -> it.name().equals("stray-files")).forEach(Chore::carryOut);

        assertThat(store.fetch(taken.id().value())).isEqualTo(fax);
        assertThat(cabinet.content(filed)).isEqualTo(fax);
        assertThat(store.aside()).contains(left);
    }

    private void age(UUID id) {
        var before = FileTime.from(clock.instant().minus(Duration.ofDays(2)));
        try {
            Files.setLastModifiedTime(
                    Path.of(home, "files", id.toString().substring(34), id.toString()), before);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }
}
