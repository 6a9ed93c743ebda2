package org.mitate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mitate.cases.Arrival;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Move;
import org.mitate.cases.Receipt;
import org.mitate.cases.Transition;
import org.mitate.cases.application.Application;
import org.mitate.documents.ArrivedPaper;
import org.mitate.documents.CheckingDesk;
import org.mitate.documents.Delivery;
import org.mitate.documents.Dossier;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.review.Choice;
import org.mitate.review.ReviewBoard;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// Cases at a wanted stage, led there through the front doors by somebody new each time.
public final class Situations {

    @Autowired private CaseDesk desk;
    @Autowired private CaseShelf shelf;
    @Autowired private Dossier dossier;
    @Autowired private CheckingDesk checking;
    @Autowired private ReviewBoard reviews;
    @Autowired private Hospital hospital;
    @Autowired private People people;
    @Autowired private Clock clock;

    /// An application just came by fax, the form whole, nothing else yet.
    public CaseFile received(Application application) {
        return received(application, CaseNumber.draw());
    }

    public CaseFile received(Application application, CaseNumber number) {
        var secretary = people.secretary();
        var arrival = new Arrival(Channel.FAX, clock.instant(), clock.instant(), "");
        return people.as(
                secretary,
                () -> {
                    CaseFile file =
                            desk.open(
                                    new Receipt(
                                            number, application, arrival, null, UUID.randomUUID()));
                    dossier.record(file.id(), List.of(faxed(DocumentKind.APPLICATION_FORM)));
                    return again(file);
                });
    }

    /// The secretariat is checking it, and has these papers beside the form.
    public CaseFile checking(Application application, DocumentKind... papers) {
        CaseFile file = received(application);
        var arrived = List.of(papers).stream().map(this::faxed).toList();
        return people.as(
                people.secretary(),
                () -> {
                    desk.move(file.id(), Move.following(Transition.CHECK));
                    dossier.record(file.id(), arrived);
                    return again(file);
                });
    }

    /// The department of [Applications#DEPARTMENT] has it for review; everything required is there.
    public CaseFile inReview() {
        return inReview(Applications.self());
    }

    public CaseFile inReview(Application application) {
        CaseFile file = checking(application, DocumentKind.REFERRAL_LETTER, DocumentKind.IMAGES);
        return people.as(
                people.secretary(),
                () -> checking.submit(file.id(), Move.following(Transition.SUBMIT)));
    }

    /// Accepted, with a consulting doctor of [Applications#DEPARTMENT].
    public CaseFile accepted(StaffMember doctor) {
        return accept(inReview(), doctor);
    }

    /// The date is being arranged for an application of one's own, with these papers beside form
    /// and letter.
    public CaseFile schedulingFor(
            Application application, StaffMember doctor, DocumentKind... papers) {
        var all = new ArrayList<>(List.of(papers));
        all.add(DocumentKind.REFERRAL_LETTER);
        CaseFile checking = checking(application, all.toArray(DocumentKind[]::new));
        CaseFile inReview = move(people.secretary(), checking, Transition.SUBMIT);
        return move(people.secretary(), accept(inReview, doctor), Transition.ARRANGE);
    }

    private CaseFile accept(CaseFile file, StaffMember doctor) {
        return people.as(
                people.reviewer(file.department().code()),
                () ->
                        reviews.accept(
                                file.id(),
                                new Choice(doctor.id(), ""),
                                Move.following(Transition.ACCEPT)));
    }

    public CaseFile scheduling(StaffMember doctor) {
        return move(people.secretary(), accepted(doctor), Transition.ARRANGE);
    }

    /// One more step over the desk, without what a room adds to it.
    public CaseFile move(StaffMember member, CaseFile file, Transition step) {
        return people.as(member, () -> desk.move(file.id(), Move.following(step)));
    }

    public CaseFile again(CaseFile file) {
        return shelf.get(file.id());
    }

    public ArrivedPaper faxed(DocumentKind kind) {
        LocalDate today = hospital.today();
        return ArrivedPaper.of(kind, today, Delivery.FAX);
    }
}
