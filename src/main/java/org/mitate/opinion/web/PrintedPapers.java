package org.mitate.opinion.web;

import jakarta.annotation.security.RolesAllowed;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.opinion.OpinionDesk;
import org.mitate.opinion.OpinionPapers;
import org.mitate.opinion.OpinionPromise;
import org.mitate.opinion.SignedOpinion;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Signed versions and the papers around them, as they are printed.
@Controller
class PrintedPapers {

    private final CaseShelf shelf;
    private final OpinionDesk desk;
    private final OpinionPapers papers;
    private final OpinionPromise promise;

    PrintedPapers(CaseShelf shelf, OpinionDesk desk, OpinionPapers papers, OpinionPromise promise) {
        this.shelf = shelf;
        this.desk = desk;
        this.papers = papers;
        this.promise = promise;
    }

    @GetMapping("/cases/{number}/opinion/versions/{version}")
    @RolesAllowed({Role.Names.CONSULTANT, Role.Names.SECRETARIAT})
    ResponseEntity<byte[]> version(@PathVariable CaseNumber number, @PathVariable int version) {
        CaseFile file = shelf.look(number, "OPINION_SIGNED");
        SignedOpinion signed = signed(file, version);
        return PdfScreen.of(papers.report(signed.report()), number.printed() + "-" + version);
    }

    @GetMapping("/cases/{number}/opinion/versions/{version}/letter")
    @RolesAllowed(Role.Names.SECRETARIAT)
    ResponseEntity<byte[]> letter(@PathVariable CaseNumber number, @PathVariable int version) {
        CaseFile file = shelf.look(number, "OPINION_SIGNED");
        var letter = papers.forOwnDoctor(file, signed(file, version).report());
        return PdfScreen.of(letter, number.printed() + "-letter");
    }

    @GetMapping("/cases/{number}/opinion/leaflet")
    @RolesAllowed({Role.Names.CONSULTANT, Role.Names.SECRETARIAT})
    ResponseEntity<byte[]> leaflet(@PathVariable CaseNumber number) {
        CaseFile file = shelf.look(number, "LEAFLET");
        return PdfScreen.of(papers.leaflet(file), number.printed() + "-leaflet");
    }

    /// The consultee wants a written answer, where the hospital writes one only then.
    @PostMapping("/cases/{number}/opinion/request")
    @RolesAllowed({Role.Names.CONSULTANT, Role.Names.SECRETARIAT})
    Screen request(@PathVariable CaseNumber number, Form form) {
        CaseFile file = shelf.look(number, "CASE_PAGE");
        if (!promise.isOnRequest(file)) throw Refusal.notNow("NO_OPINION_NOW", number.printed());
        desk.request(file.id(), form.requestKey());
        return Screen.goTo("/cases/" + number.printed());
    }

    private SignedOpinion signed(CaseFile file, int version) {
        return desk.signed(file.id()).stream()
                .filter(it -> it.version() == version)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_VERSION"));
    }
}
