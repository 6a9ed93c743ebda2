package org.mitate.guide.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.documents.ChecklistLine;
import org.mitate.documents.Dossier;
import org.mitate.guide.web.StatusView.Fixed;
import org.mitate.guide.web.StatusView.Other;
import org.mitate.guide.web.StatusView.Price;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OpinionTerms.Promise;
import org.mitate.hospital.Procedure.Cancellation;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.hospital.terms.Mode;
import org.mitate.scheduling.Appointment;
import org.mitate.scheduling.Appointments;
import org.mitate.scheduling.Prediction;
import org.mitate.scheduling.Predictions;
import org.mitate.shared.CaseNumber;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// Gathers what the applicant may see; whatever the story keeps back is not even looked up.
@Component
class StatusViews {

    private final CaseShelf shelf;
    private final Dossier dossier;
    private final Appointments appointments;
    private final Predictions predictions;
    private final Hospital hospital;

    StatusViews(
            CaseShelf shelf,
            Dossier dossier,
            Appointments appointments,
            Predictions predictions,
            Hospital hospital) {
        this.shelf = shelf;
        this.dossier = dossier;
        this.appointments = appointments;
        this.predictions = predictions;
        this.hospital = hospital;
    }

    StatusView of(Page page, CaseNumber number) {
        Optional<CaseFile> file = shelf.find(number);
        StatusStory story = file.map(this::story).orElse(StatusStory.NOT_ARRIVED);
        if (file.isEmpty() || !story.isOnItsWay()) return bare(page, number, file, story);
        return whole(page, file.get(), story);
    }

    private StatusStory story(CaseFile file) {
        return StatusStories.of(file, shelf.journal(file.id()));
    }

    private StatusView bare(
            Page page, CaseNumber number, Optional<CaseFile> file, StatusStory story) {
        Profile profile = hospital.profile();
        return new StatusView(
                number,
                file.orElse(null),
                story,
                Opening.of(hospital.calendar(), page.now()),
                new ProfileWords(profile, page),
                List.of(),
                null,
                null,
                null,
                List.of(),
                0,
                isFinal(profile),
                story.isSilent() ? List.of() : file.map(it -> others(page, it)).orElse(List.of()));
    }

    private StatusView whole(Page page, CaseFile file, StatusStory story) {
        Optional<Appointment> booked = appointments.booked(file.id());
        Profile profile =
                booked.map(it -> hospital.version(it.profileVersion()))
                        .orElseGet(hospital::profile);
        int reportDays =
                profile.opinion().report() == Promise.ALWAYS ? profile.opinion().targetDays() : 0;
        var way = new StatusWay(file, shelf.journal(file.id()), hospital.zone());
        return new StatusView(
                file.number(),
                file,
                story,
                Opening.of(hospital.calendar(), page.now()),
                new ProfileWords(profile, page),
                way.marks(story, reportDays > 0),
                predictions.of(file).filter(it -> !it.fixed()).map(Prediction::day).orElse(null),
                fixed(file, booked),
                price(file, profile),
                missing(file, story),
                reportDays,
                isFinal(profile),
                others(page, file));
    }

    private static @Nullable Fixed fixed(CaseFile file, Optional<Appointment> booked) {
        if (booked.isPresent()) {
            Appointment it = booked.get();
            return new Fixed(it.startsAt(), it.mode() == Mode.ONLINE ? "" : it.place().words());
        }
        Instant at = file.course().appointmentAt();
        return at == null ? null : new Fixed(at, "");
    }

    private static Price price(CaseFile file, Profile profile) {
        var first = profile.feeSchedule().steps(file.mode()).getFirst();
        return new Price(first.toSeconds() / 60, first.yen().amount());
    }

    private List<DocumentKind> missing(CaseFile file, StatusStory story) {
        if (story != StatusStory.INCOMPLETE && story != StatusStory.RECEIVED) return List.of();
        return dossier.check(file).lines().stream()
                .filter(ChecklistLine::isMissing)
                .map(ChecklistLine::kind)
                .toList();
    }

    /// The case at that place among the others of the same application, where it may be shown.
    Optional<CaseNumber> other(CaseNumber number, int place) {
        return shelf.find(number).filter(file -> !story(file).isSilent()).stream()
                .flatMap(this::others)
                .skip(Math.max(place, 0))
                .findFirst()
                .map(CaseFile::number);
    }

    private List<Other> others(Page page, CaseFile file) {
        return others(file).map(it -> new Other(department(page, it), story(it))).toList();
    }

    private Stream<CaseFile> others(CaseFile file) {
        return shelf.bundled(file).stream().filter(other -> !other.id().equals(file.id()));
    }

    private String department(Page page, CaseFile file) {
        return hospital.departments()
                .find(file.department())
                .map(found -> found.name().in(page.locale()))
                .orElse(file.department().code());
    }

    private static boolean isFinal(Profile profile) {
        return profile.procedure().cancellation() == Cancellation.NEVER;
    }
}
