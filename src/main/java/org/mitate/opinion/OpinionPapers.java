package org.mitate.opinion;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Hospital;
import org.mitate.paper.ApplicationForm;
import org.mitate.paper.ClosingLeaflet;
import org.mitate.paper.LetterWithOpinion;
import org.mitate.paper.Letterheads;
import org.mitate.paper.OpinionReport;
import org.mitate.paper.PaperDates;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;

/// The printed papers after the talk: report, letter to the own doctor, closing leaflet (rules.md
/// §8, CH12).
@Component
public class OpinionPapers {

    private final Printer printer;
    private final Letterheads letterheads;
    private final PrintedFacts facts;
    private final OpinionPromise promise;
    private final Hospital hospital;

    OpinionPapers(
            Printer printer,
            Letterheads letterheads,
            PrintedFacts facts,
            OpinionPromise promise,
            Hospital hospital) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.facts = facts;
        this.promise = promise;
        this.hospital = hospital;
    }

    public Pdf report(OpinionReport report) {
        return printer.print(report);
    }

    /// The letter with the report behind it.
    public Pdf forOwnDoctor(CaseFile file, OpinionReport report) {
        if (!OpinionPost.mayGoToOwnDoctor(file)) throw Refusal.notNow("NOT_TO_OWN_DOCTOR");
        LetterWithOpinion letter = letter(file);
        return printer.print(letter.title(), List.of(letter, report));
    }

    /// Given at the end of the talk; nothing of it is for a bereaved family.
    public Pdf leaflet(CaseFile file) {
        if (file.isDead()) throw Refusal.notNow("DECEASED");
        boolean toDoctor = OpinionPost.mayGoToOwnDoctor(file) && promise.isOwed(file);
        String report =
                promise.isOwed(file)
                        ? promise.targetOn(file).map(PaperDates::dayWithWeekday).orElse("")
                        : "";
        var leaflet =
                new ClosingLeaflet(
                        letterheads.today(),
                        file.number().printed(),
                        PrintedFacts.wide(file.consultee().written()),
                        PrintedFacts.wide(file.patient().written()),
                        report,
                        toDoctor ? doctorsName(file) : "",
                        facts.lent(file),
                        letterheads.today().telephone());
        return printer.print(leaflet);
    }

    private String doctorsName(CaseFile file) {
        String name = file.application().ownDoctor().name();
        return facts.say("opinion.paper.doctor", PrintedFacts.wide(name));
    }

    LetterWithOpinion letter(CaseFile file) {
        var doctor = file.application().ownDoctor();
        return new LetterWithOpinion(
                letterheads.today(),
                file.number().printed(),
                PaperDates.inEra(hospital.today()),
                new ApplicationForm.OwnDoctor(
                        doctor.hospital(), doctor.department(), PrintedFacts.wide(doctor.name())),
                PrintedFacts.wide(file.patient().written()),
                facts.birth(file),
                PaperDates.inEra(facts.talkDay(file)),
                facts.consultees(file),
                facts.lent(file),
                facts.department(file.department()),
                facts.doctor(file));
    }
}
