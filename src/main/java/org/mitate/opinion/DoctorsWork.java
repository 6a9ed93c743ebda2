package org.mitate.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.staff.StaffId;
import org.springframework.stereotype.Component;

/// A consulting doctor's own cases that still ask for something: a talk, or a written opinion.
@Component
public class DoctorsWork {

    /// More open cases than anybody holds; the list ends there.
    private static final int MOST = 300;

    private static final Set<Stage> OPEN =
            EnumSet.of(
                    Stage.ACCEPTED,
                    Stage.SCHEDULING,
                    Stage.BOOKED,
                    Stage.CHECKED_IN,
                    Stage.IN_CONSULTATION,
                    Stage.CONSULTED);

    private final CaseShelf shelf;
    private final OpinionDrafts drafts;
    private final SignedOpinions signed;
    private final OpinionPromise promise;

    DoctorsWork(
            CaseShelf shelf, OpinionDrafts drafts, SignedOpinions signed, OpinionPromise promise) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.signed = signed;
        this.promise = promise;
    }

    /// @param targetOn until when the opinion should go out; absent before the end of the talk
    public record Item(CaseFile file, @Nullable LocalDate targetOn, boolean inWriting) {}

    /// The nearest appointment first.
    public List<Item> of(StaffId doctor) {
        List<CaseFile> open = shelf.assignedTo(doctor, OPEN, MOST);
        Set<CaseId> written = new HashSet<>(drafts.inWriting(doctor));
        List<CaseId> ids = open.stream().map(CaseFile::id).toList();
        Set<CaseId> answered = signed.among(ids);
        Stream<CaseFile> reopened =
                written.stream()
                        .filter(id -> !ids.contains(id))
                        .map(shelf::get)
                        .filter(file -> file.stage() == Stage.CLOSED);
        List<CaseFile> own =
                Stream.concat(open.stream(), reopened)
                        .filter(file -> isToDo(file, written, answered))
                        .toList();
        var ends = shelf.reached(own.stream().map(CaseFile::id).toList(), Stage.CONSULTED);
        return own.stream()
                .map(file -> new Item(file, target(file, ends), written.contains(file.id())))
                .toList();
    }

    /// After the talk only what is still to be written.
    private boolean isToDo(CaseFile file, Set<CaseId> written, Set<CaseId> answered) {
        if (file.stage() != Stage.CONSULTED || written.contains(file.id())) return true;
        return !answered.contains(file.id()) && promise.isOwed(file);
    }

    private @Nullable LocalDate target(CaseFile file, Map<CaseId, Instant> ends) {
        Instant end = ends.get(file.id());
        return end == null ? null : promise.targetOn(file, end);
    }
}
