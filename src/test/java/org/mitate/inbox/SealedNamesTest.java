package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitate.inbox.InTrayTest.page;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.files.DocumentStore;
import org.mitate.files.Faxes;
import org.mitate.hospital.terms.Channel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who looks into the database alone learns neither what a file was called nor who sent it.
@Clinic
class SealedNamesTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00+09:00");

    @Autowired private InTray tray;
    @Autowired private Transmissions transmissions;
    @Autowired private SealedNames names;
    @Autowired private DocumentStore store;
    @Autowired private JdbcClient database;

    @Test
    void nameAndSenderLieSealedAndAreReadByTheProgram() throws IOException {
        var arrival =
                new Arrival(
                        Transmission.Way.MAIL,
                        UUID.randomUUID().toString(),
                        Channel.FAX,
                        "九条初音の紹介状.tif",
                        "03-0000-4321",
                        FRIDAY);

        var taken = tray.take(arrival, Faxes.tiff("CCITT T.6", page("封"))).orElseThrow();

        assertThat(row(taken.id())).doesNotContain("九条初音", "03-0000-4321");
        var read = transmissions.find(taken.id()).orElseThrow();
        assertThat(read.name()).isEqualTo("九条初音の紹介状.tif");
        assertThat(read.sender()).isEqualTo("03-0000-4321");
    }

    @Test
    void whatStoodInTheOpenIsReadableAndIsSealedAtTheNextStart() {
        var sheet = new Incoming(database, store).fax(null, 1, FRIDAY).getFirst();
        var before = of(sheet);
        String open = row(before.id());

        names.sealThoseFromBefore();

        assertThat(before.name()).isEqualTo("fax.tif");
        assertThat(open).contains("fax.tif");
        assertThat(row(before.id())).doesNotContain("fax.tif");
        assertThat(of(sheet).name()).isEqualTo("fax.tif");
    }

    private Transmission of(Sheet.Id sheet) {
        UUID id =
                database.sql("select transmission_id from inbox.page where id = :id")
                        .param("id", sheet.value())
                        .query(UUID.class)
                        .single();
        return transmissions.find(new Transmission.Id(id)).orElseThrow();
    }

    /// Everything that stands in it, as a thief would read it.
    private String row(Transmission.Id id) {
        return database.sql("select t::text from inbox.transmission t where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
