package org.mitate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mitate.cases.CaseMoved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms stand as the plan says (docs/handbook), and nobody walks through walls.
class HouseTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.mitate");

    @Test
    void everyRoomUsesOnlyTheRoomsItMay() {
        ApplicationModules.of(Mitate.class).verify();
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        for (Class<?> type :
                Set.of(
                        Instant.class,
                        LocalDate.class,
                        LocalDateTime.class,
                        OffsetDateTime.class,
                        ZonedDateTime.class)) {
            noClasses()
                    .that()
                    .haveNameNotMatching(".*\\.database\\.DatabaseTime")
                    .should()
                    .callMethod(type, "now")
                    .because("the time comes from the one clock of the house")
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mitate.database")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void nobodyKeepsAConnectionInAStream() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("such a stream holds its connection until somebody closes it")
                .check(CLASSES);
    }

    @Test
    void eventsCarryIdsAndCodesOnly() {
        var types =
                Arrays.stream(CaseMoved.class.getRecordComponents())
                        .map(part -> part.getType().getSimpleName());

        assertThat(types)
                .containsOnly("CaseId", "CaseNumber", "Transition", "Stage", "String", "Instant");
    }
}
