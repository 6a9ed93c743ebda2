package org.mitate;

import java.time.LocalDate;
import java.util.List;
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
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Consent;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.ParentalAuthority;
import org.mitate.hospital.terms.Purpose;
import org.mitate.hospital.terms.Relation;
import org.mitate.shared.PersonName;

/// Filled-in forms for tests: Kazuko Miyazono and her family.
public final class Applications {

    public static final DepartmentCode DEPARTMENT = new DepartmentCode("GASTROENTEROLOGY");
    private static final PersonName KAZUKO = new PersonName("宮園", "和子", "ミヤゾノ", "カズコ");
    private static final PersonName CHIHARU = new PersonName("宮園", "千晴", "ミヤゾノ", "チハル");

    private Applications() {}

    /// E01: an adult for herself, in person, everything declared.
    public static Application self() {
        return of(born("1951-08-03"), patientHerself());
    }

    /// Somebody of the family for the adult patient.
    public static Application family(
            Relation relation, @Nullable AbsenceReason absence, @Nullable Consent consent) {
        return of(born("1951-08-03"), consultee(relation, null, absence, consent));
    }

    /// A parent with sole parental authority for a child.
    public static Application parentOf(String childBirth) {
        return of(born(childBirth), consultee(Relation.PARENT, ParentalAuthority.SOLE, null, null));
    }

    /// For a patient and a consultee of one's own.
    public static Application of(Patient patient, Consultee consultee) {
        return new Application(
                patient,
                consultee,
                Applicant.CONSULTEE,
                new Wish(DEPARTMENT, Mode.IN_PERSON, "", "ja", false),
                new OwnDoctor("安曇野中央総合病院", "消化器外科", "芹沢 孝之", "", "ja", true, false),
                new Illness("胃癌", "4月の健診で指摘され、5月に生検。手術を勧められている。"),
                List.of("手術のほかに方法はありますか", "手術のあと、どのくらいで仕事に戻れますか"),
                List.of(
                        new Enclosure(Enclosure.Kind.REFERRAL_LETTER, 1, false, ""),
                        new Enclosure(Enclosure.Kind.CT_MRI, 2, true, "CD")),
                List.of(),
                declared());
    }

    /// Of somebody with a name that nobody else of a test run has.
    public static Application named(PersonName name) {
        return of(patient(name, "1971-05-08"), patientHerself());
    }

    public static Patient born(String birth) {
        return patient(KAZUKO, birth);
    }

    private static Patient patient(PersonName name, String birth) {
        return new Patient(
                name,
                Patient.Sex.FEMALE,
                LocalDate.parse(birth),
                new Address("JP", "390-0000", "長野県", "松本市", "架空町1-2", ""),
                "0263-00-0152",
                "JP",
                true);
    }

    public static Consultee consultee(
            Relation relation,
            @Nullable ParentalAuthority authority,
            @Nullable AbsenceReason absence,
            @Nullable Consent consent) {
        return new Consultee(
                relation,
                CHIHARU,
                LocalDate.parse("1979-02-17"),
                "090-0000-4417",
                "平日の12時から13時",
                "",
                authority,
                absence,
                "",
                consent,
                List.of());
    }

    private static Consultee patientHerself() {
        return new Consultee(
                Relation.SELF,
                PersonName.NONE,
                null,
                "090-0000-4417",
                "",
                "",
                null,
                null,
                "",
                null,
                List.of());
    }

    private static Declarations declared() {
        return new Declarations(
                true,
                true,
                true,
                true,
                true,
                true,
                true,
                Set.of(Purpose.DIAGNOSIS, Purpose.TREATMENT),
                true,
                LocalDate.parse("2026-11-22"));
    }
}
