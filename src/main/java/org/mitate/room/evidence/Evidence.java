package org.mitate.room.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mitate.cases.CaseFile;
import org.mitate.consultation.Consultations;
import org.mitate.consultation.Talk;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OnlineTerms;
import org.mitate.hospital.OnlineTerms.LegalClass;
import org.mitate.paper.EvidenceSheet;
import org.mitate.paper.EvidenceSheet.Entry;
import org.mitate.paper.EvidenceSheet.Span;
import org.mitate.paper.Letterheads;
import org.mitate.paper.PaperDates;
import org.mitate.paper.Pdf;
import org.mitate.paper.Printer;
import org.mitate.room.LineBook;
import org.mitate.room.LineBook.Connected;
import org.mitate.room.LineBook.Connection;
import org.mitate.room.identity.IdentityCheck;
import org.mitate.room.identity.IdentityDesk;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;

/// Gathers the sheet of one consultation, as far as it has come.
@Component
public class Evidence {

    private final IdentityDesk identities;
    private final Consultations consultations;
    private final LineBook lines;
    private final Sides sides;
    private final CourseOfTalk course;
    private final LooksOfTheDay looks;
    private final SheetWords words;
    private final Hospital hospital;
    private final Letterheads letterheads;
    private final Printer printer;

    Evidence(
            IdentityDesk identities,
            Consultations consultations,
            LineBook lines,
            Sides sides,
            CourseOfTalk course,
            LooksOfTheDay looks,
            SheetWords words,
            Hospital hospital,
            Letterheads letterheads,
            Printer printer) {
        this.identities = identities;
        this.consultations = consultations;
        this.lines = lines;
        this.sides = sides;
        this.course = course;
        this.looks = looks;
        this.words = words;
        this.hospital = hospital;
        this.letterheads = letterheads;
        this.printer = printer;
    }

    public Pdf print(CaseFile file) {
        return printer.print(sheet(file));
    }

    EvidenceSheet sheet(CaseFile file) {
        var check = identities.of(file.id());
        Optional<Talk> talk = consultations.of(file.id());
        Instant day =
                check.map(IdentityCheck::at)
                        .or(() -> talk.map(Talk::start))
                        .orElseThrow(() -> Refusal.notNow("NO_EVIDENCE_YET"));
        var date = day.atZone(hospital.zone()).toLocalDate();
        OnlineTerms terms = hospital.profileOn(date).online();
        return new EvidenceSheet(
                letterheads.today(),
                words.of("evidence.basis." + terms.legalClass()),
                file.number().printed(),
                PaperDates.inEraWithWeekday(date),
                PaperDates.inEra(hospital.today()),
                missing(terms, file, check, talk),
                sides.doctor(file, check),
                sides.consultee(file, check),
                check.map(this::present).orElse(List.of()),
                check.map(it -> declarations(it)).orElse(List.of()),
                span(talk),
                course.of(file, talk),
                connections(file),
                looks.of(file, date),
                terms.elsewhere().map(it -> it.name().in(Locale.JAPANESE)).orElse(""));
    }

    /// As online care everything is compulsory; as advice who it was and for how long. How another
    /// product's room was connected, only that product knows.
    private List<String> missing(
            OnlineTerms terms, CaseFile file, Optional<IdentityCheck> check, Optional<Talk> talk) {
        var missing = new ArrayList<String>();
        if (check.isEmpty()) missing.add("IDENTITY");
        if (talk.flatMap(Talk::ended).isEmpty()) missing.add("END");
        if (terms.legalClass() == LegalClass.ONLINE_CARE) {
            if (check.map(IdentityCheck::shown).isEmpty()) missing.add("DOCTOR");
            if (sides.registered(file).isEmpty()) missing.add("REGISTRATION");
            boolean here = terms.elsewhere().isEmpty();
            if (here && lines.connections(file.id()).isEmpty()) missing.add("CONNECTION");
        }
        return missing.stream().map(code -> words.of("evidence.missing." + code)).toList();
    }

    private List<Entry> present(IdentityCheck check) {
        return check.declared().stream()
                .map(
                        person -> {
                            boolean here = check.present().contains(person);
                            String key = here ? "evidence.present" : "evidence.absent";
                            return new Entry(words.of("evidence.person"), person + words.of(key));
                        })
                .toList();
    }

    private List<String> declarations(IdentityCheck check) {
        String at = words.second(check.at());
        return List.of(
                words.of("evidence.word.consultee", at),
                words.of("evidence.word.doctor", at),
                words.of("evidence.word.alone", at));
    }

    private Span span(Optional<Talk> begun) {
        if (begun.isEmpty()) return new Span("―", "―", "―", "―");
        Talk talk = begun.get();
        if (talk.ended().isEmpty()) return new Span(words.second(talk.start()), "―", "―", "―");
        long seconds = talk.seconds();
        var fee = consultations.fees(talk).price(talk.mode(), seconds, List.of()).total();
        return new Span(
                words.second(talk.start()),
                words.second(talk.ended().get()),
                words.length(seconds),
                words.of("evidence.yen", String.format(Locale.JAPAN, "%,d", fee.amount())));
    }

    /// Each side's way, and again only where it changed.
    private List<Entry> connections(CaseFile file) {
        var last = new HashMap<Integer, Connection>();
        return lines.connections(file.id()).stream()
                .filter(it -> !it.connection().equals(last.put(it.seat(), it.connection())))
                .map(this::connection)
                .toList();
    }

    private Entry connection(Connected connected) {
        Connection how = connected.connection();
        String way = how.relayed() ? "RELAYED" : "DIRECT";
        return new Entry(
                words.second(connected.at()) + " " + words.seat(connected.seat()),
                words.of(
                        "evidence.connection",
                        words.of("evidence.way." + way),
                        how.video().isEmpty() ? words.of("evidence.connection.none") : how.video(),
                        how.audio(),
                        how.cipher(),
                        how.browser()));
    }
}
