package org.mitate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Clinic
class DatabaseRolesTest {

    @Autowired JdbcClient database;
    @Autowired DatabaseTime time;

    @Test
    void theProgramIsNotTheOwner() {
        String role = database.sql("select current_user").query(String.class).single();

        assertThat(role).isEqualTo("mitate");
        assertThatThrownBy(() -> database.sql("drop table house.session").update())
                .hasRootCauseMessage("ERROR: must be owner of table session");
    }

    @Test
    void japaneseNamesAreFoundByTheirParts() {
        Double likeness =
                database.sql("select similarity('慶應義塾', '慶應大学')").query(Double.class).single();

        assertThat(likeness).isPositive();
    }

    @Test
    void theDatabaseTellsItsTime() {
        assertThat(time.get().abs()).isLessThan(Duration.ofSeconds(1));
    }
}
