package org.mitate.intake.web;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Application;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.intake.Reception;
import org.mitate.intake.SheetsOnDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.JapaneseDates;
import org.mitate.ui.Form;
import org.springframework.stereotype.Component;

/// The fields about how a form came: channel, machine time or day of the post, missing pages, a
/// second department.
@Component
class ArrivalFields {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})[:時.](\\d{1,2})分?|(\\d{2})(\\d{2})");

    private final Hospital hospital;
    private final Clock clock;

    ArrivalFields(Hospital hospital, Clock clock) {
        this.hospital = hospital;
        this.clock = clock;
    }

    /// Most forms come by FAX, just now.
    Form fresh() {
        var now = clock.instant().atZone(hospital.zone());
        return Form.blank()
                .with("language", "ja")
                .with("letterLanguage", "ja")
                .with("channel", Channel.FAX.name())
                .with("arrivedOn", now.toLocalDate().toString())
                .with("arrivedTime", now.format(DateTimeFormatter.ofPattern("HH:mm")));
    }

    /// A form of which the inbox knows how it came.
    Form of(SheetsOnDesk sheets) {
        var at = sheets.arrivedAt().atZone(hospital.zone());
        return fresh().with("channel", sheets.channel().name())
                .with("arrivedOn", at.toLocalDate().toString())
                .with("arrivedTime", at.format(DateTimeFormatter.ofPattern("HH:mm")))
                .with("missing", sheets.missing())
                .with("came", sheets.papers().stream().map(Enum::name).toArray(String[]::new));
    }

    void check(Form form) {
        Channel channel = form.choice("channel", Channel.class).orElse(null);
        if (channel == null) {
            form.reject("channel", "intake.need.channel");
        } else if (!hospital.profile().channels().accept(channel)) {
            form.reject("channel", "intake.channel.closed." + channel);
        }
        Optional<LocalDate> day = JapaneseDates.read(form.value("arrivedOn"));
        if (day.isEmpty()) form.reject("arrivedOn", "ui.form.noDate");
        if (channel == Channel.FAX && time(form).isEmpty())
            form.reject("arrivedTime", "intake.need.time");
        if (day.isPresent() && arrivedAt(form, channel).isAfter(clock.instant())) {
            form.reject("arrivedOn", "intake.need.past");
        }
        if (second(form) != null && !form.ticked("split")) {
            form.reject("split", "intake.need.split");
        }
    }

    Reception reception(@Nullable CaseNumber number, Application application, Form form) {
        Channel channel = form.choice("channel", Channel.class).orElseThrow();
        return new Reception(
                number,
                application,
                channel,
                arrivedAt(form, channel),
                form.value("remark"),
                form.value("missing"),
                Choices.COMES_ALONG.stream().filter(kind -> form.has("came", kind.name())).toList(),
                second(form),
                form.requestKey());
    }

    /// A letter has a day only: it counts from the opening of that day (rules.md CH10).
    private Instant arrivedAt(Form form, @Nullable Channel channel) {
        LocalDate day = JapaneseDates.read(form.value("arrivedOn")).orElseThrow();
        LocalTime time = channel == Channel.FAX ? time(form).orElse(LocalTime.MIN) : LocalTime.MIN;
        return day.atTime(time).atZone(hospital.zone()).toInstant();
    }

    private static Optional<LocalTime> time(Form form) {
        var typed =
                TIME.matcher(
                        Normalizer.normalize(form.value("arrivedTime"), Normalizer.Form.NFKC)
                                .strip());
        if (!typed.matches()) return Optional.empty();
        int hour = Integer.parseInt(typed.group(1) == null ? typed.group(3) : typed.group(1));
        int minute = Integer.parseInt(typed.group(2) == null ? typed.group(4) : typed.group(2));
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    private @Nullable DepartmentCode second(Form form) {
        return hospital.departments().codes().stream()
                .filter(code -> form.has("second", code.code()))
                .findFirst()
                .orElse(null);
    }
}
