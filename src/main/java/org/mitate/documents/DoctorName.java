package org.mitate.documents;

import org.mitate.cases.application.Application;
import org.mitate.shared.Folding;
import org.mitate.shared.PersonName;

/// A doctor's name as applicants and letters write it: with or without given name and title.
public record DoctorName(String written) {

    private static final String TITLES = "(先生|教授|准教授|講師|助教|医師|ドクター|御侍史|御机下|侍史|机下|様|殿|宛)+$";

    /// Whom the applicant wishes for; may say nobody (rules.md CH04).
    public static DoctorName wished(Application application) {
        return new DoctorName(application.wish().preferredDoctor());
    }

    /// Whether wish and letter name different doctors of this hospital (rules.md CH04).
    public static boolean conflict(Application application) {
        var wished = wished(application);
        var addressed = new DoctorName(application.ownDoctor().addressee());
        return wished.isSaid()
                && addressed.isSaid()
                && !wished.key().startsWith(addressed.key())
                && !addressed.key().startsWith(wished.key());
    }

    public boolean isSaid() {
        return !key().isEmpty();
    }

    /// Whether this may be that member: the family name suffices where no given name was written.
    public boolean isOf(PersonName name) {
        return isSaid()
                && (Folding.fold(name.written()).startsWith(key())
                        || Folding.fold(name.kana()).startsWith(key()));
    }

    /// Whether somebody else was named than that member.
    public boolean isOtherThan(PersonName name) {
        return isSaid() && !isOf(name);
    }

    private String key() {
        return Folding.fold(written.strip().replaceFirst(TITLES, ""));
    }
}
