package org.mitate.correspondence;

import java.util.ArrayList;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Consultee;
import org.mitate.correspondence.MayBeTold.Extent;
import org.mitate.correspondence.MayBeTold.Who;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.ParentalAuthority;
import org.springframework.stereotype.Component;

/// Who may be told what about a case (screens.md, Secretariat): it follows from relation and
/// consent, never from how well somebody tells it.
@Component
public class Confidants {

    private final CaseShelf shelf;

    Confidants(CaseShelf shelf) {
        this.shelf = shelf;
    }

    public List<MayBeTold> of(CaseFile file) {
        boolean consentEnded =
                shelf.journal(file.id()).stream()
                        .anyMatch(entry -> entry.code().equals(Transition.END_CONSENT.name()));
        return of(file.application(), consentEnded, file.isDead());
    }

    static List<MayBeTold> of(Application application, boolean consentEnded, boolean dead) {
        var all = new ArrayList<MayBeTold>();
        var patient = application.patient();
        var consultee = application.consultee();
        Extent family = dead ? Extent.DECIDE : family(consultee, consentEnded);
        if (!consultee.isPatient()) {
            all.add(
                    new MayBeTold(
                            consultee.name().written(),
                            Who.CONSULTEE,
                            family,
                            consultee.birthDate()));
        }
        if (!dead) {
            all.add(
                    new MayBeTold(
                            patient.name().written(),
                            Who.PATIENT,
                            Extent.EVERYTHING,
                            patient.birthDate()));
        }
        if (!application.applicant().isConsultee()) {
            String name = application.applicant().name().written();
            all.add(new MayBeTold(name, Who.APPLICANT, family, null));
        }
        String doctor = application.ownDoctor().name();
        all.add(
                new MayBeTold(
                        doctor, Who.OWN_DOCTOR, dead ? Extent.DECIDE : Extent.DOCUMENTS, null));
        all.add(new MayBeTold("", Who.OTHERS, Extent.NOTHING, null));
        return all;
    }

    /// rules.md R04, R04a: nothing without the patient's consent; a parent speaks for a minor.
    private static Extent family(Consultee consultee, boolean consentEnded) {
        if (consentEnded) return Extent.NOTHING;
        if (consultee.isPatient()) return Extent.EVERYTHING;
        var authority = consultee.parentalAuthority();
        if (authority != null && authority != ParentalAuthority.NONE) return Extent.EVERYTHING;
        Consent consent = consultee.consent();
        if (consent == null) return Extent.DOCUMENTS;
        return switch (consent) {
            case GIVEN, IMPOSSIBLE -> Extent.EVERYTHING;
            case REFUSED, WITHDRAWN -> Extent.NOTHING;
        };
    }
}
