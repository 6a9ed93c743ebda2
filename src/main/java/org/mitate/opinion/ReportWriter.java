package org.mitate.opinion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.ReadingsHere;
import org.mitate.cases.application.Enclosure;
import org.mitate.hospital.Hospital;
import org.mitate.paper.Letterheads;
import org.mitate.paper.OpinionReport;
import org.mitate.paper.PaperDates;
import org.springframework.stereotype.Component;

/// Makes the printed report of a case and what the doctor wrote.
@Component
class ReportWriter {

    private final PrintedFacts facts;
    private final List<ReadingsHere> readings;
    private final Letterheads letterheads;
    private final Hospital hospital;

    ReportWriter(
            PrintedFacts facts,
            List<ReadingsHere> readings,
            Letterheads letterheads,
            Hospital hospital) {
        this.facts = facts;
        this.readings = readings;
        this.letterheads = letterheads;
        this.hospital = hospital;
    }

    /// @param signature empty for a preview
    OpinionReport write(CaseFile file, OpinionText text, int version, String signature) {
        return new OpinionReport(
                letterheads.today(),
                file.number().printed(),
                facts.say("opinion.paper.version", version),
                PaperDates.inEra(hospital.today()),
                PrintedFacts.wide(file.consultee().written()),
                PrintedFacts.wide(file.patient().written()),
                facts.patientFacts(file),
                facts.talkInWords(file),
                PaperDates.inEra(facts.talkDay(file)),
                facts.consultees(file),
                facts.ownDoctor(file),
                file.application().illness().diagnosis(),
                text.summary(),
                answers(file, text),
                sources(file),
                facts.department(file.department()),
                facts.doctor(file),
                signature,
                OpinionPost.mayGoToOwnDoctor(file) ? facts.ownDoctor(file) : "");
    }

    /// 令和8年12月18日 16時42分
    String signature(Instant at) {
        return PaperDates.inEra(facts.day(at)) + " " + facts.time(at);
    }

    private static List<OpinionReport.Answer> answers(CaseFile file, OpinionText text) {
        List<String> questions = file.application().questions();
        List<String> written = text.fitted(questions.size()).answers();
        var answers = new ArrayList<OpinionReport.Answer>();
        for (int i = 0; i < questions.size(); i++) {
            answers.add(new OpinionReport.Answer(questions.get(i), written.get(i)));
        }
        return answers;
    }

    private List<OpinionReport.Source> sources(CaseFile file) {
        var read = readings.stream().flatMap(room -> room.of(file.id()).stream()).toList();
        return file.application().enclosures().stream()
                .map(
                        enclosure ->
                                new OpinionReport.Source(
                                        facts.material(enclosure),
                                        file.application().ownDoctor().hospital(),
                                        specialist(enclosure, read)))
                .toList();
    }

    private static String specialist(Enclosure enclosure, List<ReadingsHere.Reading> read) {
        return read.stream()
                .filter(reading -> reading.category().code().equals(enclosure.kind().name()))
                .map(reading -> PrintedFacts.wide(reading.specialist()))
                .findFirst()
                .orElse("");
    }
}
