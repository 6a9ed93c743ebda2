package org.mitate.paper;

import java.util.Locale;
import java.util.stream.Collectors;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Institution;
import org.mitate.hospital.Procedure.Cancellation;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.Words;
import org.mitate.paper.Letterhead.Terms;
import org.springframework.stereotype.Component;

/// Makes the letterhead from the hospital's profile; papers are in Japanese only.
@Component
public class Letterheads {

    private final Hospital hospital;

    Letterheads(Hospital hospital) {
        this.hospital = hospital;
    }

    public Letterhead today() {
        Profile profile = hospital.profile();
        Institution institution = profile.institution();
        return new Letterhead(
                japanese(institution.name()),
                japanese(institution.clinic()),
                japanese(institution.office()),
                institution.telephone(),
                institution.fax(),
                HoursInWords.of(profile.contactHours()),
                institution.postalCode(),
                japanese(institution.address()),
                terms(profile));
    }

    private Terms terms(Profile profile) {
        return new Terms(
                profile.channels().application().stream()
                        .sorted()
                        .map(Letterheads::way)
                        .collect(Collectors.joining("または")),
                profile.channels().accept(Channel.FAX),
                !profile.fees().diagnosis().items().isEmpty(),
                profile.procedure().cancellation() == Cancellation.NEVER,
                profile.talk().recording());
    }

    private static String way(Channel channel) {
        return switch (channel) {
            case FAX -> "FAX";
            case POST -> "郵送";
            case WEB -> "ホームページ";
            case PHONE -> "電話";
            case MAIL -> "電子メール";
            case WALK_IN -> "窓口";
        };
    }

    private static String japanese(Words words) {
        return words.in(Locale.JAPANESE);
    }
}
