package org.mitate.correspondence;

import org.mitate.cases.CaseFile;
import org.mitate.correspondence.DueLetter.Addressee;
import org.springframework.stereotype.Component;

/// Where letters of a case go: the form asks for the patient's address only, so family of another
/// name get theirs in care of the patient.
@Component
class Addresses {

    private final LetterWords words;

    Addresses(LetterWords words) {
        this.words = words;
    }

    Addressee of(CaseFile file, Letter.Kind kind) {
        return kind == Letter.Kind.OPINION_TO_DOCTOR ? ownDoctor(file) : consultee(file);
    }

    /// Whom letters and what was lent go to.
    Addressee consultee(CaseFile file) {
        var address = file.application().patient().address();
        boolean sameHouse = file.consultee().family().equals(file.patient().family());
        String name = words.addressee(file);
        return new Addressee(
                address.printedPostalCode(),
                address.line(),
                sameHouse
                        ? words.say("correspondence.post.addressee", name)
                        : words.say("correspondence.post.careOf", words.patient(file), name));
    }

    private Addressee ownDoctor(CaseFile file) {
        var doctor = file.application().ownDoctor();
        String name = LetterWords.wide(doctor.name());
        return new Addressee(
                "",
                "",
                words.say(
                        "correspondence.post.doctor",
                        doctor.hospital(),
                        doctor.department(),
                        name));
    }
}
