package org.mitate.correspondence.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.Board;
import org.mitate.cases.BoardRow;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseFinder;
import org.mitate.cases.CaseShelf;
import org.mitate.correspondence.CallNotes;
import org.mitate.correspondence.Confidants;
import org.mitate.correspondence.IncomingCall;
import org.mitate.correspondence.IncomingCall.Identified;
import org.mitate.hospital.Hospital;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.JapaneseDates;
import org.mitate.staff.Role;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Notes a call that comes in, from wherever the secretary is: first whose case, then what was
/// said.
@Controller
@RolesAllowed(Role.Names.SECRETARIAT)
class CallNotePage {

    private static final int LONGEST = 1000;

    private final Board board;
    private final CaseFinder finder;
    private final CaseShelf shelf;
    private final CallNotes notes;
    private final Confidants confidants;
    private final Hospital hospital;
    private final Strangers strangers;
    private final Templates templates;

    CallNotePage(
            Board board,
            CaseFinder finder,
            CaseShelf shelf,
            CallNotes notes,
            Confidants confidants,
            Hospital hospital,
            Strangers strangers,
            Templates templates) {
        this.board = board;
        this.finder = finder;
        this.shelf = shelf;
        this.notes = notes;
        this.confidants = confidants;
        this.hospital = hospital;
        this.strangers = strangers;
        this.templates = templates;
    }

    @GetMapping("/calls/note")
    Screen show(Page page, Form form) {
        if (form.ticked("find")) {
            var found = board.find(form.value("find"));
            if (found.size() == 1) {
                return Screen.goTo("/calls/note?case=" + found.getFirst().number().printed());
            }
        }
        return Screen.of(view(page, form, caseOf(form)));
    }

    @PostMapping("/calls/note")
    Screen note(Page page, Form form) {
        Optional<CaseFile> file = caseOf(form);
        if (file.isEmpty()) return Screen.refused(view(page, form, file));
        Optional<Identified> identified = form.choice("identified", Identified.class);
        Optional<LocalDate> until = JapaneseDates.read(form.value("until"));
        form.require("caller", "correspondence.note.caller.missing");
        if (identified.isEmpty()) {
            form.reject("identified", "correspondence.note.identified.missing");
        }
        form.require("matter", "correspondence.note.matter.missing");
        if (identified.filter(Identified.NOT_IDENTIFIED::equals).isPresent()
                && !form.value("answer").isEmpty()) {
            form.reject("answer", "correspondence.note.answer.stranger");
        }
        form.limit("matter", LONGEST).limit("answer", LONGEST);
        if (!form.value("until").isEmpty()) checkPromise(page, form, until);
        if (!form.isRight()) return Screen.refused(view(page, form, file));
        var call =
                new IncomingCall(
                        form.value("caller"),
                        identified.orElseThrow(),
                        form.value("matter"),
                        form.value("answer"),
                        until.orElse(null),
                        form.requestKey());
        notes.note(file.get(), call);
        return Screen.goTo("/cases/" + file.get().number().printed())
                .saying(page.text("correspondence.note.written"));
    }

    private void checkPromise(Page page, Form form, Optional<LocalDate> until) {
        if (until.isEmpty()) {
            form.reject("until", "ui.form.noDate");
        } else if (until.get().isBefore(page.today())
                || !hospital.calendarOn(until.get()).isOpenOn(until.get())) {
            form.reject("until", "correspondence.note.until.closed");
        }
    }

    private Optional<CaseFile> caseOf(Form form) {
        return CaseNumber.read(form.value("case"))
                .flatMap(shelf::find)
                .map(file -> shelf.look(file.number(), "CALL_NOTE"));
    }

    private JteModel view(Page page, Form form, Optional<CaseFile> file) {
        String query = form.value("find");
        List<BoardRow> found = query.isEmpty() ? List.of() : board.find(query);
        @Nullable CaseFile shown = file.orElse(null);
        var view =
                new CallNoteView(
                        query,
                        found,
                        finder.persons(found),
                        shown,
                        file.map(confidants::of).orElse(List.of()),
                        strangers.words(page));
        return templates.correspondenceCallNote(page, form, view);
    }
}
