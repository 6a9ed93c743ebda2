package org.mitate.correspondence;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.documents.ChecklistLine;
import org.mitate.documents.Dossier;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.paper.AcknowledgementLetter;
import org.mitate.paper.Checklist;
import org.mitate.paper.Letterheads;
import org.springframework.stereotype.Component;

/// The letter that says the application has come: its number, what is missing, what comes next.
@Component
class Acknowledgement {

    private final Dossier dossier;
    private final Letterheads letterheads;
    private final LetterWords words;
    private final Hospital hospital;

    Acknowledgement(
            Dossier dossier, Letterheads letterheads, LetterWords words, Hospital hospital) {
        this.dossier = dossier;
        this.letterheads = letterheads;
        this.words = words;
        this.hospital = hospital;
    }

    AcknowledgementLetter of(CaseFile file) {
        var received = file.arrival().receiptAt().atZone(hospital.zone()).toLocalDate();
        return new AcknowledgementLetter(
                letterheads.today(),
                file.number().printed(),
                words.today(),
                words.addressee(file),
                words.patient(file),
                words.department(file),
                words.mode(file),
                words.date(received),
                words.say("correspondence.letter.expected", words.date(file.targetOn())),
                missing(file),
                "");
    }

    private List<Checklist.Item> missing(CaseFile file) {
        return dossier.check(file).lines().stream()
                .filter(ChecklistLine::isMissing)
                .map(ChecklistLine::kind)
                .map(this::item)
                .toList();
    }

    private Checklist.Item item(DocumentKind kind) {
        String how =
                kind == DocumentKind.REFERRAL_LETTER
                        ? "correspondence.letter.byPost"
                        : "correspondence.letter.byFaxOrPost";
        return new Checklist.Item(words.say("hospital.document." + kind), "", words.say(how));
    }
}
