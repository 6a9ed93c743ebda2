package org.mitate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.Situations;
import org.mitate.cases.application.Address;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Patient;
import org.mitate.shared.PersonName;
import org.springframework.beans.factory.annotation.Autowired;

@Clinic
class BoardTest {

    @Autowired private Board board;
    @Autowired private Situations situations;

    /// A telephone number that nobody else in this run has.
    private final String telephone =
            "03-%08d".formatted(ThreadLocalRandom.current().nextInt(99_999_999));

    @Test
    void findsByNumberWrittenAnyhow() {
        CaseFile file = situations.received(setsuko("髙橋"));

        assertThat(board.find(file.number().value().toLowerCase()))
                .extracting(BoardRow::number)
                .containsOnly(file.number());
        assertThat(board.find(file.number().printed()))
                .extracting(BoardRow::number)
                .containsOnly(file.number());
    }

    @Test
    @DisplayName("V19 searching 髙橋 finds 高橋 and shows it as written")
    void oldAndNewKanjiFindEachOther() {
        CaseFile file = situations.received(setsuko("髙橋"));

        var found = board.find("高橋 節子");

        assertThat(found).extracting(BoardRow::number).contains(file.number());
        assertThat(found)
                .filteredOn(row -> row.number().equals(file.number()))
                .extracting(BoardRow::patient)
                .containsOnly("髙橋 節子");
    }

    @Test
    void findsByKanaByBirthDateInAnyNotationAndByTelephone() {
        CaseFile file = situations.received(setsuko("高橋"));

        assertThat(board.find("たかはし せつこ")).extracting(BoardRow::number).contains(file.number());
        assertThat(board.find("昭和25年6月3日")).extracting(BoardRow::number).contains(file.number());
        assertThat(board.find("S25.6.3")).extracting(BoardRow::number).contains(file.number());
        assertThat(board.find(telephone)).extracting(BoardRow::number).containsOnly(file.number());
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(board.find("％")).isEmpty();
        assertThat(board.find("だれでもない名前")).isEmpty();
    }

    private Application setsuko(String family) {
        var patient =
                new Patient(
                        new PersonName(family, "節子", "タカハシ", "セツコ"),
                        Patient.Sex.FEMALE,
                        LocalDate.of(1950, 6, 3),
                        Address.NONE,
                        telephone,
                        "JP",
                        true);
        return Applications.of(patient, Applications.self().consultee());
    }
}
