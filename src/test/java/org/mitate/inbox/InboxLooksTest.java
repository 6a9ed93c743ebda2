package org.mitate.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.cases.CaseFile;
import org.mitate.files.DocumentStore;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever looks at what came in is written down, also while nobody knows whose it is.
@Clinic
class InboxLooksTest {

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private JdbcClient database;
    @Autowired private DocumentStore store;
    @Autowired private Pile pile;
    @Autowired private Clock clock;

    private Incoming incoming;
    private StaffMember secretary;
    private Caller keiko;

    @BeforeEach
    void aSecretary() throws IOException {
        incoming = new Incoming(database, store);
        secretary = people.secretary();
        keiko = Caller.signedIn(port, keys, secretary);
    }

    @Test
    void aSheafOfACaseIsWrittenDownUnderItsNumber() throws IOException {
        CaseFile file = situations.received(Applications.self());
        List<Sheet.Id> sheets = incoming.fax(file.number(), 1, clock.instant());

        open("/inbox/" + file.number().printed(), sheets.getFirst());

        assertThat(looks(file.number().value())).isEqualTo(3);
    }

    @Test
    void aSheafWithoutNumberIsWrittenDownUnderWhatItCameIn() throws IOException {
        Sheet.Id sheet = incoming.fax(null, 1, clock.instant()).getFirst();
        String key = key(sheet);

        open("/inbox/" + key, sheet);

        assertThat(looks(key)).isEqualTo(3);
    }

    @Test
    void nobodyButTheSecretariatSeesAny() throws IOException {
        Sheet.Id sheet = incoming.fax(null, 1, clock.instant()).getFirst();
        var doctor = Caller.signedIn(port, keys, people.reviewer("ONCOLOGY"));

        for (String path : List.of("/inbox", "/inbox/" + key(sheet), image(sheet))) {
            assertThat(doctor.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    private void open(String sheaf, Sheet.Id sheet) throws IOException {
        for (String path : List.of(sheaf, image(sheet), image(sheet).replace("image", "small"))) {
            assertThat(keiko.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    private static String image(Sheet.Id sheet) {
        return "/inbox/sheets/" + sheet.value() + "/image";
    }

    private String key(Sheet.Id sheet) {
        return pile.sheaves().stream()
                .filter(sheaf -> sheaf.leaf(sheet.value()).isPresent())
                .findFirst()
                .orElseThrow()
                .key();
    }

    private long looks(String subject) {
        return database.sql("select count(*) from ledger.look where number = :it and account = :by")
                .param("it", subject)
                .param("by", secretary.account())
                .query(Long.class)
                .single();
    }
}
