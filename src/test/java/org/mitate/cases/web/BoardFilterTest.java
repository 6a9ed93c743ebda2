package org.mitate.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mitate.cases.BoardRow;
import org.mitate.cases.Expectation;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Stage;
import org.mitate.cases.web.BoardView.Due;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Form;

class BoardFilterTest {

    private static final BoardRow ROW =
            new BoardRow(
                    CaseNumber.draw(),
                    "宮園 和子",
                    Relation.SELF,
                    "GASTROENTEROLOGY",
                    Mode.IN_PERSON,
                    Stage.SCHEDULING,
                    LocalDate.parse("2026-11-09"),
                    null,
                    null,
                    false,
                    Set.of(),
                    new Expectation(Party.SECRETARIAT, "FIND_DATE", null));

    @Test
    void nothingChosenLetsEverythingThrough() {
        assertThat(filter(Form.blank()).lets(ROW, Due.LATER)).isTrue();
        assertThat(filter(Form.blank()).isEmpty()).isTrue();
    }

    @Test
    void departmentModeAndWhoWaitsEachNarrow() {
        assertThat(lets("department", "GASTROENTEROLOGY")).isTrue();
        assertThat(lets("department", "ONCOLOGY")).isFalse();
        assertThat(lets("mode", "ONLINE")).isFalse();
        assertThat(lets("party", "APPLICANT")).isFalse();
        assertThat(lets("ours", "yes")).isTrue();
        assertThat(filter(Form.blank().with("overdue", "yes")).lets(ROW, Due.TODAY)).isFalse();
        assertThat(filter(Form.blank().with("today", "yes")).lets(ROW, Due.OVERDUE)).isTrue();
    }

    @Test
    void aGroupShownWholeKeepsTheRestOfTheFilter() {
        var filter = filter(Form.blank().with("mode", "ONLINE").with("today", "yes"));

        assertThat(filter.wholeGroup("髙橋", "DATE"))
                .isEqualTo("/cases?group=DATE&today=yes&q=%E9%AB%99%E6%A9%8B&mode=ONLINE");
    }

    private static boolean lets(String name, String value) {
        return filter(Form.blank().with(name, value)).lets(ROW, Due.LATER);
    }

    private static BoardFilter filter(Form form) {
        return BoardFilter.of(form);
    }
}
