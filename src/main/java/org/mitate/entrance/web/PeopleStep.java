package org.mitate.entrance.web;

import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Company;
import org.mitate.entrance.VisitStep;
import org.mitate.entrance.Visitor;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Saying who will be present; only the consultee does.
@Component
class PeopleStep implements VisitStep {

    private final Company company;
    private final CaseShelf shelf;

    PeopleStep(Company company, CaseShelf shelf) {
        this.company = company;
        this.shelf = shelf;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public Optional<Step> draw(Page page, Visitor visitor) {
        if (!visitor.isConsultee()) return Optional.empty();
        CaseFile file = shelf.get(visitor.caseId());
        boolean done = company.declared(file.id()).isPresent();
        int present = 1 + company.of(file).size();
        String sentence = page.text(done ? "entrance.people.said" : "entrance.people.why", present);
        String action = page.text(done ? "entrance.people.look" : "entrance.people.say");
        return Optional.of(
                new Step(page.text("entrance.people"), done, sentence, "/visit/people", action));
    }
}
