package org.mitate.correspondence;

import org.mitate.cases.CaseFile;
import org.mitate.hospital.Hospital;
import org.mitate.paper.AcknowledgementLetter;
import org.mitate.paper.Letterheads;
import org.springframework.stereotype.Component;

/// The letter that says the application has come: its number, what is missing, what comes next.
@Component
class Acknowledgement {

    private final MissingItems items;
    private final Letterheads letterheads;
    private final LetterWords words;
    private final Hospital hospital;

    Acknowledgement(
            MissingItems items, Letterheads letterheads, LetterWords words, Hospital hospital) {
        this.items = items;
        this.letterheads = letterheads;
        this.words = words;
        this.hospital = hospital;
    }

    AcknowledgementLetter of(CaseFile file, boolean again) {
        var received = file.arrival().receiptAt().atZone(hospital.zone()).toLocalDate();
        return new AcknowledgementLetter(
                letterheads.today(),
                file.number().printed(),
                words.today(again),
                words.addressee(file),
                words.patient(file),
                words.department(file),
                words.mode(file),
                words.date(received),
                words.say("correspondence.letter.expected", words.date(file.targetOn())),
                items.of(file),
                "");
    }
}
