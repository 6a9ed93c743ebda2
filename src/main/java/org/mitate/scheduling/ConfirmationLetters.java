package org.mitate.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Department;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OnlineTerms;
import org.mitate.hospital.terms.Mode;
import org.mitate.paper.ConfirmationLetter;
import org.mitate.paper.Letterheads;
import org.mitate.paper.PaperDates;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Component;

/// Writes the letter that confirms a fixed date (予約確定のお知らせ), in Japanese.
@Component
public class ConfirmationLetters {

    private static final Duration EARLY_AT_THE_DESK = Duration.ofMinutes(15);
    private static final Duration EARLY_ONLINE = Duration.ofMinutes(10);

    private final Letterheads letterheads;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Texts texts;

    ConfirmationLetters(
            Letterheads letterheads,
            StaffDirectory directory,
            Hospital hospital,
            Texts texts) {
        this.letterheads = letterheads;
        this.directory = directory;
        this.hospital = hospital;
        this.texts = texts;
    }

    public ConfirmationLetter of(CaseFile file, Appointment appointment) {
        ZonedDateTime start = appointment.startsAt().atZone(hospital.zone());
        LocalDate day = start.toLocalDate();
        boolean online = appointment.mode() == Mode.ONLINE;
        var early = online ? EARLY_ONLINE : EARLY_AT_THE_DESK;
        var promised = new PromisedLines(hospital, appointment);
        return new ConfirmationLetter(
                letterheads.today(),
                file.number().printed(),
                PaperDates.inEra(hospital.today()),
                spaced(file.consultee().written()),
                PaperDates.dayWithWeekday(day),
                PaperDates.time(start.toLocalTime()),
                PaperDates.yearBothWays(day),
                PaperDates.time(start.toLocalTime().minus(early)),
                online,
                promised.length(),
                online ? entrance() : spaced(appointment.place().words()),
                doctor(file, appointment),
                appointment.terms().doctorReason(),
                spaced(file.patient().written()),
                attendees(file),
                bring(file, online),
                promised.payment(),
                promised.prices());
    }

    private String entrance() {
        return switch (hospital.profile().online().room()) {
            case OnlineTerms.BuiltIn _ -> "当日、申し込みの状況のページから入室してください。";
            case OnlineTerms.External room ->
                    room.name().in(Locale.JAPANESE)
                            + "を使います。"
                            + room.instructions().in(Locale.JAPANESE);
        };
    }

    private String doctor(CaseFile file, Appointment appointment) {
        String department =
                hospital.departments()
                        .find(file.department())
                        .map(Department::name)
                        .map(words -> words.in(Locale.JAPANESE))
                        .orElse("");
        String name =
                directory
                        .find(appointment.doctor())
                        .map(member -> member.name().written())
                        .orElse("");
        return department + "　" + spaced(name);
    }

    private String attendees(CaseFile file) {
        var consultee = file.application().consultee();
        String who =
                consultee.isPatient()
                        ? "ご本人"
                        : spaced(file.consultee().written())
                                + " 様（"
                                + texts.in(Locale.JAPANESE, "relation." + consultee.relation())
                                + "）";
        var others =
                consultee.attendees().stream()
                        .map(each -> spaced(each.name()) + " 様（" + each.relation() + "）");
        return Stream.concat(Stream.of(who), others).collect(Collectors.joining("、"));
    }

    private static String bring(CaseFile file, boolean online) {
        String paper = file.consultee().family() + "様の本人確認書類";
        return online ? paper + "（顔写真のあるもの。画面でお見せください）" : "この紙、" + paper + "（運転免許証など顔写真のあるもの）";
    }

    private static String spaced(String name) {
        return name.replace(' ', '　');
    }
}
