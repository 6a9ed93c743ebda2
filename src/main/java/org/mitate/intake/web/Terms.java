package org.mitate.intake.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mitate.hospital.FamilyCircle;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.Procedure.Cancellation;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.Channel;
import org.mitate.ui.Page;

/// What the pages of the form say about the hospital, from its profile.
public record Terms(Page page, Profile profile) {

    private static final Set<Channel> ON_PAPER = EnumSet.of(Channel.FAX, Channel.POST);

    static Terms of(Page page, Hospital hospital) {
        return new Terms(page, hospital.profile());
    }

    /// How paper gets there: FAXか郵送
    public String ways() {
        return named(
                "hospital.channel.",
                profile.channels().application().stream().filter(ON_PAPER::contains).toList());
    }

    /// 郵送か窓口
    public String deliveries() {
        return named("hospital.delivery.", profile.channels().material());
    }

    public boolean takesFax() {
        return profile.channels().accept(Channel.FAX);
    }

    public int draftDays() {
        return profile.procedure().draftDays();
    }

    public int mostPeople() {
        return profile.consultees().maxAttendees();
    }

    public int minutes() {
        return profile.talk().principleMinutes();
    }

    public int majority() {
        return profile.consultees().majorityOn(page.today());
    }

    public boolean asksConsent() {
        return profile.consultees().consent();
    }

    public boolean asksAbsence() {
        return profile.consultees().absence().required();
    }

    /// Whether anyone but the patient may consult for an adult.
    public boolean takesFamily() {
        return !(profile.consultees().family() instanceof FamilyCircle.PatientOnly);
    }

    /// The sentence about money and the fixed date, as the hospital has it.
    public String fees() {
        var items = profile.fees().diagnosis().items();
        boolean fixed = profile.procedure().cancellation() == Cancellation.NEVER;
        return page.text("intake.declared.FEES")
                + (items.isEmpty() ? "" : page.text("intake.declared.FEES.diagnosis"))
                + (fixed ? page.text("intake.declared.FEES.final") : "");
    }

    private String named(String prefix, Collection<? extends Enum<?>> codes) {
        return codes.stream()
                .sorted()
                .map(code -> page.text(prefix + code.name()))
                .collect(Collectors.joining(page.text("intake.or")));
    }
}
