package org.mitate.paper;

import java.util.Locale;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Institution;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.Words;
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
                japanese(institution.address()));
    }

    private static String japanese(Words words) {
        return words.in(Locale.JAPANESE);
    }
}
