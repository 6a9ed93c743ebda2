package org.mitate.intake;

import java.util.ArrayList;
import java.util.List;
import org.mitate.cases.application.Application;
import org.mitate.cases.application.Consultee;
import org.mitate.eligibility.Route;
import org.mitate.eligibility.Verdict;
import org.mitate.hospital.Hospital;
import org.mitate.paper.AddressLabels;
import org.mitate.paper.ApplicationForm;
import org.mitate.paper.Checklist;
import org.mitate.paper.ConsentForm;
import org.mitate.paper.FaxCover;
import org.mitate.paper.Letterhead;
import org.mitate.paper.Letterheads;
import org.mitate.paper.OwnCopy;
import org.mitate.paper.Paper;
import org.mitate.paper.PaperDates;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.paper.RequestToDoctor;
import org.mitate.shared.PersonName;
import org.springframework.stereotype.Component;

/// The one document at the end of the wizard: everything to sign, to send, to hand over and to
/// keep.
@Component
public class PaperPackage {

    private final Printer printer;
    private final Letterheads letterheads;
    private final EarlyCheck check;
    private final PrintedWords words;
    private final Hospital hospital;

    PaperPackage(
            Printer printer,
            Letterheads letterheads,
            EarlyCheck check,
            PrintedWords words,
            Hospital hospital) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.check = check;
        this.words = words;
        this.hospital = hospital;
    }

    /// @param status the address of the page that says how the case is going
    public Pdf print(Draft draft, String status) {
        return printer.print("セカンドオピニオン申込書一式", papers(draft, status));
    }

    /// The form to write on by hand, with the consent form and the labels.
    public Pdf blank() {
        Letterhead letterhead = letterheads.today();
        return printer.print(
                "セカンドオピニオン申込書（手書き用）",
                List.of(
                        ApplicationForm.blank(letterhead),
                        ConsentForm.blank(letterhead),
                        new AddressLabels(letterhead, "", "", "", "")));
    }

    private List<Paper> papers(Draft draft, String status) {
        Application application = FormReader.read(draft.form());
        Verdict verdict = check.check(draft.form());
        Letterhead letterhead = letterheads.today();
        var writer = new ApplicationPapers(application, words);
        var sending = new SendingList(application, verdict, words);
        ApplicationForm form = writer.form(letterhead, draft.number());
        boolean consent = verdict.route().filter(route -> route == Route.FAMILY).isPresent();
        String number = draft.number().printed();
        Consultee consultee = application.consultee();

        var papers = new ArrayList<Paper>();
        papers.add(form);
        if (consent) papers.add(consentForm(letterhead, number, application));
        papers.add(
                new FaxCover(
                        letterhead,
                        number,
                        form(sender(application)),
                        telephone(application),
                        sending.faxParts(form.sheets(), consent)));
        papers.add(
                new AddressLabels(
                        letterhead,
                        number,
                        form(sender(application)),
                        consultee.isPatient() ? form.patient().postalCode() : "",
                        consultee.isPatient() ? form.patient().address() : ""));
        papers.add(
                new Checklist(
                        letterhead, number, sending.steps(consent), sending.items(form.sheets())));
        papers.add(request(letterhead, application, writer));
        papers.add(
                new OwnCopy(
                        letterhead,
                        number,
                        draft.secret().printed(),
                        status,
                        PaperDates.inEra(hospital.today()),
                        PaperDates.inEraWithWeekday(
                                draft.endsAt().atZone(hospital.zone()).toLocalDate()),
                        form.patient().name(),
                        form.wishes().department(),
                        sending.names(form.sheets())));
        return papers;
    }

    private ConsentForm consentForm(Letterhead letterhead, String number, Application application) {
        Consultee consultee = application.consultee();
        var family = new ArrayList<ConsentForm.Relative>();
        family.add(
                new ConsentForm.Relative(
                        form(consultee.name()), words.relation(consultee.relation())));
        consultee
                .attendees()
                .forEach(
                        other ->
                                family.add(
                                        new ConsentForm.Relative(other.name(), other.relation())));
        var absence = consultee.absence();
        return new ConsentForm(
                letterhead,
                number,
                form(application.patient().name()),
                words.date(application.patient().birthDate()) + "生",
                family,
                absence == null ? "" : absence.name());
    }

    private RequestToDoctor request(
            Letterhead letterhead, Application application, ApplicationPapers writer) {
        Consultee consultee = application.consultee();
        String department = words.department(application.wish().department());
        String addressee = application.ownDoctor().addressee();
        return new RequestToDoctor(
                letterhead,
                PaperDates.inEra(hospital.today()),
                writer.ownDoctor(),
                form(application.patient().name()),
                words.date(application.patient().birthDate()),
                consultee.isPatient()
                        ? RequestToDoctor.Writer.PATIENT
                        : new RequestToDoctor.Writer("家族", form(consultee.name()), "家族"),
                telephone(application),
                department,
                letterhead.hospital()
                        + " "
                        + (addressee.isEmpty() ? department + " 担当医" : addressee),
                Boolean.TRUE.equals(application.declarations().answerToOwnDoctor()));
    }

    private static PersonName sender(Application application) {
        boolean patient = application.consultee().isPatient();
        return patient ? application.patient().name() : application.consultee().name();
    }

    private static String telephone(Application application) {
        String own = application.consultee().telephone();
        return own.isEmpty() ? application.patient().telephone() : own;
    }

    private static String form(PersonName name) {
        return PrintedWords.wide(name.written());
    }
}
