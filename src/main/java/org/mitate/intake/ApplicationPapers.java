package org.mitate.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Declarations;
import org.mitate.cases.application.Enclosure;
import org.mitate.cases.application.Enclosure.Kind;
import org.mitate.cases.application.Patient;
import org.mitate.hospital.terms.Mode;
import org.mitate.paper.ApplicationForm;
import org.mitate.paper.ApplicationForm.Enclosures;
import org.mitate.paper.ApplicationForm.Material;
import org.mitate.paper.ApplicationForm.OwnDoctor;
import org.mitate.paper.ApplicationForm.Wishes;
import org.mitate.paper.Letterhead;
import org.mitate.shared.CaseNumber;

/// Writes an application onto the prescribed form.
final class ApplicationPapers {

    private final Application application;
    private final PrintedWords words;

    ApplicationPapers(Application application, PrintedWords words) {
        this.application = application;
        this.words = words;
    }

    ApplicationForm form(Letterhead letterhead, CaseNumber number, int edition) {
        return new ApplicationForm(
                letterhead,
                number.printed(),
                edition,
                patient(),
                new ConsulteePart(application.consultee(), application.applicant(), words).fill(),
                wishes(),
                ownDoctor(),
                application.illness().diagnosis(),
                application.illness().course(),
                application.questions(),
                enclosures(),
                declared(),
                answer(application.declarations().answerToOwnDoctor()));
    }

    private OwnDoctor ownDoctor() {
        var doctor = application.ownDoctor();
        return new OwnDoctor(doctor.hospital(), doctor.department(), doctor.name());
    }

    private ApplicationForm.Patient patient() {
        Patient patient = application.patient();
        return new ApplicationForm.Patient(
                PrintedWords.wide(patient.name().kana()),
                PrintedWords.wide(patient.name().written()),
                patient.sex() == Patient.Sex.NOT_SAID ? "" : patient.sex().name(),
                words.date(patient.birthDate()),
                words.age(patient.birthDate()),
                patient.address().printedPostalCode(),
                patient.address().line(),
                patient.telephone());
    }

    private Wishes wishes() {
        var wish = application.wish();
        return new Wishes(
                words.department(wish.department()),
                wish.preferredDoctor().isEmpty() ? "特になし" : wish.preferredDoctor(),
                wish.mode().name(),
                wish.mode() == Mode.ONLINE ? application.consultee().mail() : "",
                wish.language(),
                application.ownDoctor().letterLanguage(),
                application.unavailable().stream()
                        .map(words::time)
                        .collect(Collectors.joining("、")));
    }

    private Enclosures enclosures() {
        Enclosure blood = enclosure(Kind.BLOOD).orElse(null);
        Enclosure other = enclosure(Kind.OTHER).orElse(null);
        return new Enclosures(
                application.ownDoctor().addressee(),
                enclosure(Kind.REFERRAL_LETTER).map(e -> String.valueOf(e.count())).orElse(""),
                material(Kind.CT_MRI),
                material(Kind.NUCLEAR),
                material(Kind.PATHOLOGY),
                together(blood, other));
    }

    private Material material(Kind kind) {
        return enclosure(kind)
                .map(e -> new Material("", String.valueOf(e.count()), answer(e.toReturn())))
                .orElse(Material.NONE);
    }

    /// Blood and other results share a line of the form.
    private static Material together(@Nullable Enclosure blood, @Nullable Enclosure other) {
        var both = Stream.of(blood, other).filter(e -> e != null).toList();
        if (both.isEmpty()) return Material.NONE;
        int count = both.stream().mapToInt(Enclosure::count).sum();
        String names = (blood == null ? "" : "血液　") + (other == null ? "" : other.description());
        boolean back = both.stream().anyMatch(Enclosure::toReturn);
        return new Material(names.strip(), String.valueOf(count), answer(back));
    }

    private Optional<Enclosure> enclosure(Kind kind) {
        Predicate<Enclosure> wanted = enclosure -> enclosure.kind() == kind;
        return application.enclosures().stream().filter(wanted).findFirst();
    }

    private Set<String> declared() {
        Declarations said = application.declarations();
        var codes = new HashSet<String>();
        if (yes(said.explained())) codes.add("EXPLAINED");
        if (yes(said.doctorAgrees())) codes.add("DOCTOR_AGREES");
        if (yes(said.noneExcluded())) codes.add("NOT_EXCLUDED");
        if (yes(said.adviceOnly())) codes.add("ADVICE_ONLY");
        if (yes(said.feesUnderstood())) codes.add("FEES");
        if (yes(said.noRecording())) codes.add("NO_RECORDING");
        return codes;
    }

    private static boolean yes(@Nullable Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static String answer(@Nullable Boolean said) {
        return said == null ? "" : said ? "YES" : "NO";
    }
}
