package org.mitate.room.evidence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mitate.entrance.Visitor;
import org.mitate.hospital.Hospital;
import org.mitate.room.Interruption;
import org.mitate.ui.Texts;
import org.springframework.stereotype.Component;

/// The words of the sheet; printed papers are in Japanese only (rules.md §11).
@Component
class SheetWords {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("H:mm:ss");

    private final Texts texts;
    private final Hospital hospital;

    SheetWords(Texts texts, Hospital hospital) {
        this.texts = texts;
        this.hospital = hospital;
    }

    String of(String key, Object... arguments) {
        return texts.in(Locale.JAPANESE, key, arguments);
    }

    boolean knows(String key) {
        return texts.knows(key);
    }

    String second(Instant instant) {
        return SECOND.format(instant.atZone(hospital.zone()));
    }

    String length(long seconds) {
        return of("consultation.minutes", seconds / 60, seconds % 60);
    }

    String seat(int seat) {
        return switch (seat) {
            case Interruption.EVERYBODY -> of("evidence.seat.everybody");
            case Visitor.DOCTOR -> of("evidence.seat.doctor");
            case Visitor.CONSULTEE -> of("evidence.seat.consultee");
            default -> of("evidence.seat.guest", seat - 1);
        };
    }
}
