package org.mitate.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Consultee;
import org.mitate.eligibility.Route;
import org.mitate.eligibility.Verdict;
import org.mitate.paper.AddressLabels;
import org.mitate.paper.ApplicationForm;
import org.mitate.paper.Checklist;
import org.mitate.paper.ConsentForm;
import org.mitate.paper.FaxCover;
import org.mitate.paper.Letterhead;
import org.mitate.paper.OwnCopy;
import org.mitate.paper.Paper;
import org.mitate.paper.PaperCode;
import org.mitate.paper.RequestToDoctor;
import org.mitate.shared.PersonName;

/// The papers of one draft, made for this very case.
record PackedPapers(
        Draft draft,
        Application application,
        Verdict verdict,
        Letterhead letterhead,
        PrintedWords words) {

    /// The own copy comes last: the secret stands on no page that is sent.
    List<Paper> all(String status) {
        ApplicationForm form =
                new ApplicationPapers(application, words)
                        .form(letterhead, draft.number(), draft.edition());
        var sending = new SendingList(application, verdict, letterhead, words);
        var papers = new ArrayList<Paper>();
        papers.add(form);
        if (needsConsent()) papers.add(consentForm());
        if (letterhead.terms().fax()) {
            papers.add(cover(sending.faxParts(form.sheets(), needsConsent())));
        }
        papers.add(labels(form));
        papers.add(
                new Checklist(
                        letterhead,
                        number(),
                        draft.edition(),
                        sending.steps(needsConsent()),
                        sending.items(form.sheets())));
        papers.add(request(form));
        papers.add(ownCopy(form, status, sending.names(form.sheets())));
        return papers;
    }

    /// The papers on which somebody signs.
    Optional<Paper> signed(PaperCode.Kind kind) {
        return switch (kind) {
            case APPLICATION ->
                    Optional.of(
                            new ApplicationPapers(application, words)
                                    .form(letterhead, draft.number(), draft.edition()));
            case CONSENT -> Optional.of(consentForm());
            case COVER, CHECKLIST, REQUEST, OWN_COPY, ORIGINAL -> Optional.empty();
        };
    }

    private boolean needsConsent() {
        return verdict.route().filter(route -> route == Route.FAMILY).isPresent();
    }

    private ConsentForm consentForm() {
        Consultee consultee = application.consultee();
        var family = new ArrayList<ConsentForm.Relative>();
        String relation = words.relation(consultee.relation());
        family.add(new ConsentForm.Relative(wide(consultee.name()), relation));
        for (var other : consultee.attendees()) {
            family.add(new ConsentForm.Relative(other.name(), other.relation()));
        }
        var absence = consultee.absence();
        return new ConsentForm(
                letterhead,
                number(),
                draft.edition(),
                wide(application.patient().name()),
                words.date(application.patient().birthDate()) + "生",
                family,
                absence == null ? "" : absence.name());
    }

    private FaxCover cover(List<FaxCover.Part> parts) {
        return new FaxCover(
                letterhead, number(), draft.edition(), wide(sender()), telephone(), parts);
    }

    /// Whoever comes for the patient may live elsewhere, and then says so; else it is the patient's
    /// address.
    private AddressLabels labels(ApplicationForm form) {
        var entries = draft.form();
        boolean elsewhere = !application.consultee().isPatient() && entries.ticked("senderAddress");
        return new AddressLabels(
                letterhead,
                number(),
                wide(sender()),
                elsewhere ? entries.value("senderPostalCode") : form.patient().postalCode(),
                elsewhere ? entries.value("senderAddress") : form.patient().address());
    }

    private RequestToDoctor request(ApplicationForm form) {
        Consultee consultee = application.consultee();
        String named = application.ownDoctor().addressee();
        String addressee = named.isEmpty() ? form.wishes().department() + " 担当医" : named;
        return new RequestToDoctor(
                letterhead,
                number(),
                draft.edition(),
                words.today(),
                form.ownDoctor(),
                form.patient().name(),
                form.patient().birth(),
                consultee.isPatient()
                        ? RequestToDoctor.Writer.PATIENT
                        : new RequestToDoctor.Writer(
                                words.relation(consultee.relation()),
                                wide(consultee.name()),
                                FamilyWords.patient(
                                        consultee.relation(), application.patient().sex())),
                telephone(),
                form.wishes().department(),
                letterhead.hospital() + " " + addressee,
                form.answerToDoctor().equals("YES"));
    }

    private OwnCopy ownCopy(ApplicationForm form, String status, List<String> toSend) {
        return new OwnCopy(
                letterhead,
                number(),
                draft.edition(),
                draft.secret().printed(),
                status,
                words.today(),
                words.day(draft.endsAt()),
                form.patient().name(),
                form.wishes().department(),
                toSend);
    }

    private String number() {
        return draft.number().printed();
    }

    private PersonName sender() {
        Consultee consultee = application.consultee();
        return consultee.isPatient() ? application.patient().name() : consultee.name();
    }

    private String telephone() {
        String own = application.consultee().telephone();
        return own.isEmpty() ? application.patient().telephone() : own;
    }

    private static String wide(PersonName name) {
        return PrintedWords.wide(name.written());
    }
}
