package org.mitate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mitate.cases.application.Enclosure.Kind;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.hospital.terms.Relation;
import org.mitate.ui.Form;

class FormReaderTest {

    @Test
    void namesDatesAndNumbersAreReadAsPeopleWriteThem() {
        Form form =
                naomi().with("patientFamilyKana", "たかはし")
                        .with("patientBirth", "Ｓ２５．６．３")
                        .with("postalCode", "１００－０００１")
                        .with("count-CT_MRI", "２")
                        .with("back-CT_MRI", "YES");

        var application = FormReader.read(form);

        assertThat(application.patient().name().familyKana()).isEqualTo("タカハシ");
        assertThat(application.patient().birthDate()).isEqualTo(LocalDate.of(1950, 6, 3));
        assertThat(application.patient().address().printedPostalCode()).isEqualTo("100-0001");
        assertThat(application.enclosures())
                .singleElement()
                .matches(e -> e.kind() == Kind.CT_MRI && e.count() == 2 && e.toReturn());
    }

    @Test
    void whatIsNotWrittenIsNotSaid() {
        var application = FormReader.read(naomi());

        assertThat(application.declarations().explained()).isNull();
        assertThat(application.ownDoctor().letterObtainable()).isNull();
        assertThat(application.applicant().isConsultee()).isTrue();
        assertThat(application.consultee().relation()).isEqualTo(Relation.CHILD);
    }

    @Test
    void impossibleTimesAreHalfDaysSpansAndWords() {
        Form form =
                naomi().with("weekly", "WEDNESDAY-MORNING", "FRIDAY-MORNING", "FRIDAY-AFTERNOON")
                        .with("from1", "令和8年12月28日")
                        .with("to1", "2027/1/4")
                        .with("unavailable", "手術の日");

        var times = FormReader.read(form).unavailable();

        assertThat(times).hasSize(4);
        assertThat(times.get(0).weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(times.get(0).part()).isEqualTo(Part.MORNING);
        assertThat(times.get(1).part()).isEqualTo(Part.ALL_DAY);
        assertThat(times.get(2).to()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(times.get(3).text()).isEqualTo("手術の日");
    }

    @Test
    void emptyQuestionsAreLeftOutAndTheOrderStays() {
        var application = FormReader.read(naomi().with("question", "一つ目", "", "三つ目"));

        assertThat(application.questions()).containsExactly("一つ目", "三つ目");
    }

    private static Form naomi() {
        return Form.blank()
                .with("relation", "CHILD")
                .with("department", "ONCOLOGY")
                .with("mode", "IN_PERSON");
    }
}
