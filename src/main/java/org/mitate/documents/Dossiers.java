package org.mitate.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.eligibility.Eligibility;
import org.mitate.eligibility.RequiredDocument;
import org.mitate.eligibility.Verdict;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DocumentKind;
import org.springframework.stereotype.Component;

/// Puts papers, promises and decisions of a case beside the rules.
@Component
class Dossiers {

    private final Papers papers;
    private final DecisionBook decisions;
    private final Hospital hospital;

    Dossiers(Papers papers, DecisionBook decisions, Hospital hospital) {
        this.papers = papers;
        this.decisions = decisions;
        this.hospital = hospital;
    }

    DossierCheck check(CaseFile file, LocalDate consultationOn) {
        List<Paper> there = papers.of(file.id());
        Map<DocumentKind, LocalDate> awaited = papers.awaited(file.id());
        Map<String, Decision> taken = decisions.of(file.id());
        var facts =
                new FactsOf(file, wholeKinds(there), awaited.keySet())
                        .on(consultationOn, hospital.zone());
        Verdict verdict =
                Eligibility.check(facts, hospital.profile(), hospital.departments())
                        .decided(codes(taken.values(), true))
                        .declined(codes(taken.values(), false));
        var lines =
                verdict.documents().stream().map(needed -> line(needed, there, awaited)).toList();
        return new DossierCheck(verdict, lines, taken);
    }

    private static Set<DocumentKind> wholeKinds(List<Paper> there) {
        var kinds = EnumSet.noneOf(DocumentKind.class);
        there.stream()
                .map(Paper::arrived)
                .filter(ArrivedPaper::isWhole)
                .forEach(paper -> kinds.add(paper.kind()));
        return kinds;
    }

    private static List<String> codes(Collection<Decision> taken, boolean yes) {
        return taken.stream().filter(it -> it.yes() == yes).map(Decision::code).toList();
    }

    private static ChecklistLine line(
            RequiredDocument needed, List<Paper> there, Map<DocumentKind, LocalDate> awaited) {
        var own = there.stream().filter(it -> belongs(it.arrived().kind(), needed.kind())).toList();
        return new ChecklistLine(
                needed.kind(), needed.need(), needed.present(), own, awaited.get(needed.kind()));
    }

    private static boolean belongs(DocumentKind there, DocumentKind needed) {
        return needed.isSatisfiedBy(Set.of(there));
    }
}
