package org.mitate.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.chores.Chore;
import org.mitate.chores.ChoreBook;
import org.mitate.journey.Visitor;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Clinic
class HealthPageTest {

    private static final String PASSWORD = "速水の合言葉 long enough";

    @LocalServerPort private int port;
    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private ChoreBook book;
    @Autowired private List<Chore> chores;

    @Test
    void theAdministratorSeesHowTheHouseIs() {
        StaffMember administrator = people.administrator();
        keys.cut(administrator.id(), PASSWORD);
        chores.stream().filter(it -> it.name().equals("ended-drafts")).forEach(book::run);

        try (var office = new Visitor(port).signIn(keys, administrator.account(), PASSWORD)) {
            office.go("/health").sees("PostgreSQL 18", "書き込めます", "バックアップ");
            office.sees("期限の過ぎた下書きを消す", "11/24 10:00");
            office.findsNoBarriers().picture("health");
        }
    }

    @Test
    void nobodyElseDoes() throws IOException {
        Caller keiko = Caller.signedIn(port, keys, people.secretary());

        assertThat(keiko.get("/health").statusCode()).isEqualTo(403);
        assertThat(keiko.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }
}
