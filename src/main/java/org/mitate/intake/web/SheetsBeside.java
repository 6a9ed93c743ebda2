package org.mitate.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.intake.PrintedText;
import org.mitate.intake.SeenSheets;
import org.mitate.intake.SheetsAtHand;
import org.mitate.intake.SheetsOnDesk;
import org.mitate.intake.transcription.FormRegions;
import org.mitate.intake.transcription.Transcription;
import org.mitate.intake.transcription.Transcriptions;
import org.mitate.staff.StaffDirectory;
import org.mitate.ui.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Lays the pictures of a sheaf beside the fields, with what is already known and typed.
@Component
class SheetsBeside {

    private final ObjectProvider<SheetsAtHand> inbox;
    private final ObjectProvider<PrintedText> print;
    private final Transcriptions transcriptions;
    private final FormRegions regions;
    private final StaffDirectory directory;
    private final Hospital hospital;

    SheetsBeside(
            ObjectProvider<SheetsAtHand> inbox,
            ObjectProvider<PrintedText> print,
            Transcriptions transcriptions,
            FormRegions regions,
            StaffDirectory directory,
            Hospital hospital) {
        this.inbox = inbox;
        this.print = print;
        this.transcriptions = transcriptions;
        this.regions = regions;
        this.directory = directory;
        this.hospital = hospital;
    }

    Optional<TranscriptionView> lay(String key) {
        return find(key).map(sheets -> view(sheets, transcriptions.open(key, account())));
    }

    /// Whether sheets of what was received still lie on the pile.
    boolean holdsSheetsOf(List<CaseFile> opened) {
        return find(opened.getFirst().number().printed()).isPresent();
    }

    Optional<SheetsOnDesk> find(String key) {
        if (key.isEmpty()) return Optional.empty();
        return inbox.stream().flatMap(desk -> desk.find(key).stream()).findFirst();
    }

    private TranscriptionView view(SheetsOnDesk sheets, Transcription at) {
        return new TranscriptionView(
                sheets,
                at,
                directory.find(at.account()).map(it -> it.name().written()).orElse(at.account()),
                at.isOf(account()),
                regions.all(),
                print.stream().anyMatch(PrintedText::isAvailable));
    }

    /// How it came, as the inbox knows; what was typed goes before.
    void fill(Form form, TranscriptionView view) {
        SheetsOnDesk sheets = view.sheets();
        var at = sheets.arrivedAt().atZone(hospital.zone());
        form.with("channel", sheets.channel().name())
                .with("arrivedOn", at.toLocalDate().toString())
                .with("arrivedTime", at.toLocalTime().withSecond(0).withNano(0).toString())
                .with("missing", sheets.missing())
                .with(
                        "came",
                        sheets.papers().stream().map(DocumentKind::name).toArray(String[]::new));
        for (var entry : view.at().entries().entrySet()) {
            form.with(entry.getKey(), entry.getValue().toArray(String[]::new));
        }
    }

    /// The sheets that lay before the person: the page names them when it is sent.
    static SeenSheets seen(Form form) {
        return new SeenSheets(
                form.value("sheaf"),
                form.values("sheet").stream().flatMap(id -> sheet(id).stream()).toList());
    }

    private static Optional<UUID> sheet(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    private String account() {
        return directory.actingMember().account();
    }
}
