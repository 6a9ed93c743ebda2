package org.mitate.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Address;
import org.mitate.cases.application.Applicant;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Consultee;
import org.mitate.cases.application.Declarations;
import org.mitate.cases.application.Enclosure;
import org.mitate.cases.application.Illness;
import org.mitate.cases.application.OwnDoctor;
import org.mitate.cases.application.Patient;
import org.mitate.cases.application.Wish;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.PersonName;

/// Fills in the form for the people of the demo hospital.
final class SampleApplication {

    private SampleApplication() {}

    static Application of(SampleCase sample) {
        return new Application(
                patient(sample),
                consultee(sample.consultee()),
                Applicant.CONSULTEE,
                new Wish(
                        new DepartmentCode(sample.department()),
                        mode(sample),
                        Objects.requireNonNullElse(sample.preferred(), ""),
                        "ja",
                        mode(sample) == Mode.ONLINE),
                ownDoctor(sample),
                new Illness(sample.diagnosis(), sample.course()),
                sample.questions(),
                enclosures(sample),
                List.of(),
                new Declarations(
                        true,
                        true,
                        true,
                        true,
                        true,
                        true,
                        true,
                        Set.of(Purpose.TREATMENT),
                        true,
                        null));
    }

    private static Mode mode(SampleCase sample) {
        return Objects.requireNonNullElse(sample.mode(), Mode.IN_PERSON);
    }

    private static Patient patient(SampleCase sample) {
        var person = sample.patient();
        var address = person.address();
        return new Patient(
                name(person.name()),
                person.sex(),
                person.born(),
                new Address(
                        "JP", address.get(0), address.get(1), address.get(2), address.get(3), ""),
                person.telephone(),
                Objects.requireNonNullElse(sample.nationality(), "JP"),
                Objects.requireNonNullElse(sample.insurance(), true));
    }

    private static Consultee consultee(SampleCase.@Nullable SampleConsultee sample) {
        if (sample == null) {
            return new Consultee(
                    Relation.SELF,
                    PersonName.NONE,
                    null,
                    "",
                    "",
                    "",
                    null,
                    null,
                    "",
                    null,
                    List.of());
        }
        return new Consultee(
                sample.relation(),
                name(sample.name()),
                sample.born(),
                sample.telephone(),
                "平日の12時から13時",
                "",
                sample.custody(),
                sample.absence(),
                "",
                sample.consent(),
                List.of());
    }

    private static OwnDoctor ownDoctor(SampleCase sample) {
        var doctor = sample.ownDoctor();
        return new OwnDoctor(
                doctor.hospital(),
                doctor.department(),
                doctor.name(),
                Objects.requireNonNullElse(sample.addressee(), "担当医"),
                Objects.requireNonNullElse(sample.letterLanguage(), "ja"),
                true,
                false);
    }

    private static List<Enclosure> enclosures(SampleCase sample) {
        var all = new ArrayList<Enclosure>();
        all.add(new Enclosure(Enclosure.Kind.REFERRAL_LETTER, 1, false, ""));
        all.add(new Enclosure(Enclosure.Kind.CT_MRI, 1, true, ""));
        all.add(new Enclosure(Enclosure.Kind.BLOOD, 3, false, ""));
        if (sample.orders() != null && sample.orders().contains("PATHOLOGY")) {
            all.add(new Enclosure(Enclosure.Kind.PATHOLOGY, 6, true, ""));
        }
        return all;
    }

    private static PersonName name(List<String> parts) {
        return new PersonName(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }
}
