package org.mitate.correspondence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Hospital;
import org.mitate.paper.PaperDates;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Component;

/// What several letters say of a case, always in Japanese.
@Component
class LetterWords {

    private final Hospital hospital;
    private final Texts texts;

    LetterWords(Hospital hospital, Texts texts) {
        this.hospital = hospital;
        this.texts = texts;
    }

    String say(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, key, arguments);
    }

    /// The day, with a mark on a sheet that is printed once more.
    String today(boolean again) {
        String day = PaperDates.inEra(hospital.today());
        return again ? say("correspondence.letter.again", day) : day;
    }

    String date(LocalDate date) {
        return PaperDates.inEraWithWeekday(date);
    }

    /// Whom the letter is for: the consultee, with the wide space of print.
    String addressee(CaseFile file) {
        return wide(file.consultee().written());
    }

    String patient(CaseFile file) {
        return wide(file.patient().written());
    }

    String department(CaseFile file) {
        return hospital.departments()
                .find(file.department())
                .map(found -> found.name().in(Locale.JAPANESE))
                .orElse(file.department().code());
    }

    String mode(CaseFile file) {
        return say("mode." + file.mode());
    }

    /// The consultee and who comes along, each with the relation to the patient.
    String attendees(CaseFile file) {
        var consultee = file.application().consultee();
        Stream<String> first =
                Stream.of(person(addressee(file), say("relation." + consultee.relation())));
        Stream<String> others =
                consultee.attendees().stream().map(it -> person(wide(it.name()), it.relation()));
        return Stream.concat(first, others).collect(Collectors.joining("、"));
    }

    private String person(String name, String relation) {
        return say("correspondence.letter.person", name, relation);
    }

    static String wide(String name) {
        return name.replace(' ', '　');
    }
}
