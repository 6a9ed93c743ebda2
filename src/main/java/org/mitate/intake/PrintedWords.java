package org.mitate.intake;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Unavailable;
import org.mitate.cases.application.Unavailable.Part;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Relation;
import org.mitate.paper.PaperDates;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Component;

/// Codes and dates as they are printed, always in Japanese.
@Component
class PrintedWords {

    private final Hospital hospital;
    private final Texts texts;

    PrintedWords(Hospital hospital, Texts texts) {
        this.hospital = hospital;
        this.texts = texts;
    }

    /// Family and given name with the wide space of print.
    static String wide(String name) {
        return name.replace(' ', '　');
    }

    String date(@Nullable LocalDate date) {
        return date == null ? "" : PaperDates.inEra(date);
    }

    String today() {
        return PaperDates.inEra(hospital.today());
    }

    String day(Instant instant) {
        return PaperDates.inEraWithWeekday(instant.atZone(hospital.zone()).toLocalDate());
    }

    String age(@Nullable LocalDate birth) {
        return birth == null ? "" : Period.between(birth, hospital.today()).getYears() + "歳";
    }

    String department(DepartmentCode code) {
        return hospital.departments()
                .find(code)
                .map(department -> department.name().in(Locale.JAPANESE))
                .orElse(code.code());
    }

    String relation(Relation relation) {
        return texts.in(Locale.JAPANESE, "relation." + relation);
    }

    String document(DocumentKind kind) {
        return texts.in(Locale.JAPANESE, "intake.document." + kind);
    }

    String time(Unavailable time) {
        if (!time.text().isEmpty()) return time.text();
        return days(time) + part(time.part());
    }

    private static String days(Unavailable time) {
        DayOfWeek weekday = time.weekday();
        if (weekday != null) {
            return "毎週" + weekday.getDisplayName(TextStyle.FULL, Locale.JAPAN);
        }
        LocalDate from = time.from();
        LocalDate to = time.to();
        if (from == null) return "";
        String first = PaperDates.dayWithWeekday(from);
        return to == null || to.equals(from) ? first : first + "から" + PaperDates.dayWithWeekday(to);
    }

    private static String part(Part part) {
        return switch (part) {
            case ALL_DAY -> "";
            case MORNING -> "の午前";
            case AFTERNOON -> "の午後";
        };
    }
}
