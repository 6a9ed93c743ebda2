package org.mitate.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.Arrival;
import org.mitate.cases.Bundles;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Move;
import org.mitate.cases.Reason;
import org.mitate.cases.Receipt;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Application;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.Delivery;
import org.mitate.documents.Dossier;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which forms are received: here a form becomes a case, or two.
@Component
public class ReceivingDesk {

    private final WritingDesk writing;
    private final CaseDesk cases;
    private final Bundles bundles;
    private final Dossier dossier;
    private final Hospital hospital;
    private final ObjectProvider<SheetsAtHand> sheets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivingDesk(
            WritingDesk writing,
            CaseDesk cases,
            Bundles bundles,
            Dossier dossier,
            Hospital hospital,
            ObjectProvider<SheetsAtHand> sheets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.writing = writing;
        this.cases = cases;
        this.bundles = bundles;
        this.dossier = dossier;
        this.hospital = hospital;
        this.sheets = sheets;
        this.events = events;
        this.clock = clock;
    }

    /// The same for a form whose page pictures lie in the inbox: they are filed with the case.
    @Transactional
    public List<CaseFile> receive(Reception form, SeenSheets seen) {
        boolean again = cases.isDone(form.requestKey());
        List<CaseFile> opened = receive(form);
        if (!again) sheets.forEach(inbox -> inbox.filed(seen, opened));
        return opened;
    }

    /// The same for a form whose code said whose it is (C07).
    @Transactional
    public List<CaseFile> receiveByCode(Reception form, SeenSheets seen) {
        List<CaseFile> opened = receive(form, seen);
        events.publishEvent(
                new SheafReceived(
                        seen.key(),
                        opened.getFirst().number(),
                        SheafReceived.How.BY_CODE,
                        null,
                        clock.instant()));
        return opened;
    }

    /// Opens the case, and a second one that is linked where the form names two departments (C13).
    ///
    /// @throws Refusal `CHANNEL` where the profile does not take applications by this way (rules.md
    /// CH01)
    @Transactional
    public List<CaseFile> receive(Reception form) {
        if (!hospital.profile().channels().accept(form.channel())) throw Refusal.notSo("CHANNEL");
        var application = form.application();
        UUID bundle = form.secondDepartment().map(other -> form.keyOfSecond()).orElse(null);
        var opened = new ArrayList<CaseFile>();
        opened.add(open(form, form.numberOfFirst(), application, bundle, form.requestKey()));
        form.secondDepartment()
                .map(other -> application.with(application.wish().in(other)))
                .map(other -> open(form, form.numberOfSecond(), other, bundle, form.keyOfSecond()))
                .ifPresent(opened::add);
        writing.received(form.numberOfFirst());
        opened.forEach(bundles::linkOthersOf);
        return opened;
    }

    private CaseFile open(
            Reception form,
            CaseNumber number,
            Application application,
            @Nullable UUID bundle,
            UUID key) {
        boolean again = cases.isDone(key);
        CaseFile file = cases.open(new Receipt(number, application, arrival(form), bundle, key));
        if (again) return file;
        dossier.record(file.id(), papers(form));
        return form.missingPages().isEmpty() ? file : askForPages(file, form);
    }

    private List<ArrivedPaper> papers(Reception form) {
        var day = form.arrivedAt().atZone(hospital.zone()).toLocalDate();
        var delivery = form.channel() == Channel.FAX ? Delivery.FAX : Delivery.POST;
        var papers = new ArrayList<ArrivedPaper>();
        papers.add(
                new ArrivedPaper(
                        DocumentKind.APPLICATION_FORM,
                        null,
                        day,
                        delivery,
                        1,
                        false,
                        form.missingPages()));
        form.papers().forEach(kind -> papers.add(ArrivedPaper.of(kind, day, delivery)));
        return papers;
    }

    /// rules.md CH10: outside the hours a FAX keeps its machine time and counts from the next
    /// opening.
    private Arrival arrival(Reception form) {
        var receiptAt = hospital.businessReceipt(form.arrivedAt());
        return new Arrival(form.channel(), form.arrivedAt(), receiptAt, form.remark());
    }

    /// C11: a form of which a page is missing is a case, but an incomplete one.
    private CaseFile askForPages(CaseFile file, Reception form) {
        cases.move(file.id(), Move.following(Transition.CHECK));
        var reason = new Reason("PAGE_MISSING", form.missingPages());
        return cases.move(file.id(), Move.following(Transition.REQUEST_DOCUMENTS).because(reason));
    }
}
