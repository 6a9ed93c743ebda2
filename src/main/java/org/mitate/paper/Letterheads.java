package org.mitate.paper;

import java.util.Locale;
import org.mitate.hospital.Channels;
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
                ways(profile.channels()),
                profile.channels().accept(Channel.FAX),
                !profile.fees().diagnosis().items().isEmpty(),
                profile.procedure().cancellation() == Cancellation.NEVER,
                profile.talk().recording());
    }

    /// How paper gets there.
    private static String ways(Channels channels) {
        if (!channels.accept(Channel.FAX)) return "郵送";
        return channels.accept(Channel.POST) ? "FAXまたは郵送" : "FAX";
    }

    private static String japanese(Words words) {
        return words.in(Locale.JAPANESE);
    }
}
