package org.mitate.room.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.consultation.Clockwork;
import org.mitate.consultation.Clockworks;
import org.mitate.consultation.Consultations;
import org.mitate.entrance.Visitor;
import org.mitate.hospital.Hospital;
import org.mitate.room.Answers;
import org.mitate.room.LineBook;
import org.mitate.room.Telephone;
import org.springframework.stereotype.Component;

/// Gathers what time and money say to whoever is in the room.
@Component
class NowViews {

    private final CaseShelf shelf;
    private final Consultations consultations;
    private final Clockworks clockworks;
    private final Answers answers;
    private final LineBook lines;
    private final Telephone telephone;
    private final Hospital hospital;

    NowViews(
            CaseShelf shelf,
            Consultations consultations,
            Clockworks clockworks,
            Answers answers,
            LineBook lines,
            Telephone telephone,
            Hospital hospital) {
        this.shelf = shelf;
        this.consultations = consultations;
        this.clockworks = clockworks;
        this.answers = answers;
        this.lines = lines;
        this.telephone = telephone;
        this.hospital = hospital;
    }

    NowView of(Visitor visitor) {
        CaseFile file = shelf.get(visitor.caseId());
        Clockwork clock = consultations.of(file.id()).map(clockworks::of).orElse(null);
        return new NowView(
                clock,
                visitor.isConsultee(),
                answers.wishesToEnd(file.id()),
                clock == null ? List.of() : lines.during(clock.talk()),
                telephone.isOn(file.id()) ? masked(file.telephone()) : "",
                hospital.profile().institution().telephone());
    }

    /// Enough to know one's own number by, and no more: 090-****-5678.
    static String masked(String number) {
        String digits = org.mitate.shared.Folding.digits(number);
        if (digits.length() < 8) return "****";
        String head = digits.substring(0, digits.length() - 8);
        return head + "-****-" + digits.substring(digits.length() - 4);
    }
}
