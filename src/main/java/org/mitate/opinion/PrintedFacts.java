package org.mitate.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.cases.CaseFile;
import org.mitate.cases.TalkNotes;
import org.mitate.cases.application.Consultee;
import org.mitate.cases.application.Enclosure;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.paper.PaperDates;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Component;

/// What the papers after the talk say about a case, always in Japanese.
@Component
class PrintedFacts {

    private final Hospital hospital;
    private final Texts texts;
    private final StaffDirectory directory;
    private final List<TalkNotes> notes;

    PrintedFacts(Hospital hospital, Texts texts, StaffDirectory directory, List<TalkNotes> notes) {
        this.hospital = hospital;
        this.texts = texts;
        this.directory = directory;
        this.notes = notes;
    }

    Optional<TalkNotes.HeldTalk> talk(CaseFile file) {
        return notes.stream().flatMap(source -> source.of(file.id()).stream()).findFirst();
    }

    /// The day of the talk, of the appointment before it, and today while there is none.
    LocalDate talkDay(CaseFile file) {
        return talk(file)
                .map(TalkNotes.HeldTalk::startedAt)
                .or(() -> Optional.ofNullable(file.course().appointmentAt()))
                .map(this::day)
                .orElseGet(hospital::today);
    }

    /// 令和8年12月15日（火）午後2時3分から38分間、対面
    String talkInWords(CaseFile file) {
        String mode = say("mode." + file.mode());
        String day = PaperDates.inEraWithWeekday(talkDay(file));
        return talk(file)
                .map(
                        talk ->
                                say(
                                        "opinion.paper.talk",
                                        day,
                                        time(talk.startedAt()),
                                        Math.max(1, talk.length().toMinutes()),
                                        mode))
                .orElseGet(() -> day + "、" + mode);
    }

    String patientFacts(CaseFile file) {
        var patient = file.application().patient();
        LocalDate birth = patient.birthDate();
        String sex = say("sex." + patient.sex());
        if (birth == null) return sex;
        int age = Period.between(birth, talkDay(file)).getYears();
        return say("opinion.paper.patient", PaperDates.inEra(birth), String.valueOf(age), sex);
    }

    String birth(CaseFile file) {
        LocalDate birth = file.application().patient().birthDate();
        return birth == null ? "" : PaperDates.inEra(birth);
    }

    /// The consultee and who came along, each with the relation to the patient.
    String consultees(CaseFile file) {
        Consultee consultee = file.application().consultee();
        Stream<String> first =
                Stream.of(
                        say(
                                "opinion.paper.person",
                                wide(file.consultee().written()),
                                say("relation." + consultee.relation())));
        Stream<String> others =
                consultee.attendees().stream()
                        .map(it -> say("opinion.paper.person", wide(it.name()), it.relation()));
        return Stream.concat(first, others).collect(Collectors.joining("、"));
    }

    String ownDoctor(CaseFile file) {
        var doctor = file.application().ownDoctor();
        String name =
                doctor.name().isEmpty() ? "" : say("opinion.paper.doctor", wide(doctor.name()));
        return Stream.of(doctor.hospital(), doctor.department(), name)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    String doctor(CaseFile file) {
        var doctor = file.course().doctor();
        return doctor == null
                ? ""
                : directory.find(doctor).map(it -> wide(it.name().written())).orElse("");
    }

    String department(DepartmentCode code) {
        return hospital.departments()
                .find(code)
                .map(found -> found.name().in(Locale.JAPANESE))
                .orElse(code.code());
    }

    /// CT・MRIの画像　2枚
    String material(Enclosure enclosure) {
        String own = enclosure.description();
        boolean named = enclosure.kind() == Enclosure.Kind.OTHER && !own.isEmpty();
        String what = named ? own : say("opinion.material." + enclosure.kind());
        return say("opinion.paper.material", what, enclosure.count());
    }

    /// What was lent and goes back, in one line; empty when nothing was.
    String lent(CaseFile file) {
        return file.application().enclosures().stream()
                .filter(Enclosure::toReturn)
                .map(this::material)
                .collect(Collectors.joining("、"));
    }

    String time(Instant instant) {
        return PaperDates.time(instant.atZone(hospital.zone()).toLocalTime());
    }

    LocalDate day(Instant instant) {
        return instant.atZone(hospital.zone()).toLocalDate();
    }

    String say(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, key, arguments);
    }

    /// Family and given name with the wide space of print.
    static String wide(String name) {
        return name.replace(' ', '　');
    }
}
