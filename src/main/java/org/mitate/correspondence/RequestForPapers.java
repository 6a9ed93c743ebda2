package org.mitate.correspondence;

import java.time.LocalDate;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.documents.ChecklistLine;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.paper.Checklist;
import org.mitate.paper.DocumentRequestLetter;
import org.mitate.paper.Letterheads;
import org.springframework.stereotype.Component;

/// The letter that asks for what is still missing, in the words of a reminder and not of a refusal
/// (rules.md EX01).
@Component
class RequestForPapers {

    private final MissingItems items;
    private final Letterheads letterheads;
    private final LetterWords words;
    private final Hospital hospital;

    RequestForPapers(
            MissingItems items, Letterheads letterheads, LetterWords words, Hospital hospital) {
        this.items = items;
        this.letterheads = letterheads;
        this.words = words;
        this.hospital = hospital;
    }

    DocumentRequestLetter of(CaseFile file, boolean again) {
        List<ChecklistLine> missing = items.lines(file);
        List<Checklist.Item> asked = items.of(file);
        LocalDate until =
                missing.stream()
                        .map(ChecklistLine::expectedOn)
                        .filter(day -> day != null && !day.isBefore(hospital.today()))
                        .max(LocalDate::compareTo)
                        .orElse(null);
        boolean fromDoctor =
                missing.stream().anyMatch(line -> line.kind() == DocumentKind.REFERRAL_LETTER);
        return new DocumentRequestLetter(
                letterheads.today(),
                file.number().printed(),
                words.today(again),
                words.addressee(file),
                words.patient(file),
                words.department(file),
                until == null ? "" : words.date(until),
                asked,
                fromDoctor);
    }
}
