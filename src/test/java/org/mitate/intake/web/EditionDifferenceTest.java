package org.mitate.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mitate.intake.web.Answers.Line;
import org.mitate.intake.web.Answers.Section;
import org.mitate.intake.web.EditionDifference.Change;

/// The applicant has moved and has one question more; the sheets in hand are older.
class EditionDifferenceTest {

    private static final Answers BEFORE =
            answers(new Line("電話", "03-0000-1111"), new Line("連絡先", "母"), new Line("性別", "女性"));
    private static final Answers AFTER =
            answers(new Line("電話", "090-0000-2222"), new Line("性別", "女性"), new Line("付添い", "長男"));

    @Test
    @DisplayName("C07 an older edition says field by field what was changed since")
    void fieldByField() {
        var difference = EditionDifference.between(BEFORE, AFTER);

        assertThat(difference.changes())
                .containsExactlyInAnyOrder(
                        new Change(Step.PATIENT, "電話", "03-0000-1111", "090-0000-2222"),
                        new Change(Step.PATIENT, "連絡先", "母", ""),
                        new Change(Step.PATIENT, "付添い", "", "長男"));
    }

    @Test
    void theSameSaysNothing() {
        assertThat(EditionDifference.between(BEFORE, BEFORE).changes()).isEmpty();
    }

    private static Answers answers(Line... lines) {
        return new Answers(List.of(new Section(Step.PATIENT, List.of(lines))));
    }
}
