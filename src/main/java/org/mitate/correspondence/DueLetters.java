package org.mitate.correspondence;

import static org.mitate.correspondence.Letter.Kind.ACKNOWLEDGEMENT;
import static org.mitate.correspondence.Letter.Kind.CONFIRMATION;
import static org.mitate.correspondence.Letter.Kind.DOCUMENT_REQUEST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.JournalEntry;
import org.mitate.cases.Stage;
import org.springframework.stereotype.Component;

/// Finds the letters that nobody has printed yet, in the order in which they are mailed.
@Component
class DueLetters {

    private static final String BY_LETTER = "TOLD_LETTER";
    private static final Set<String> REQUESTS = Set.of("REQUEST_DOCUMENTS", "REMIND_DOCUMENTS");
    private static final Set<Stage> WITH_LETTERS =
            EnumSet.of(
                    Stage.RECEIVED,
                    Stage.CHECKING,
                    Stage.INCOMPLETE,
                    Stage.IN_REVIEW,
                    Stage.BOOKED);

    private final CaseShelf shelf;
    private final LetterBook book;
    private final Addresses addresses;
    private final List<OutgoingPost> elsewhere;

    DueLetters(
            CaseShelf shelf, LetterBook book, Addresses addresses, List<OutgoingPost> elsewhere) {
        this.shelf = shelf;
        this.book = book;
        this.addresses = addresses;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /// By postal code, so that the post takes them in one go; letters to one person together.
    List<DueLetter> find() {
        var due = new ArrayList<DueLetter>();
        for (CaseFile file : shelf.at(WITH_LETTERS)) {
            if (!file.isDead()) own(file).ifPresent(kind -> due.add(letter(file, kind)));
        }
        for (OutgoingPost room : elsewhere) {
            room.waiting().forEach(it -> due.add(letter(shelf.get(it.caseId()), it.kind())));
        }
        due.sort(
                Comparator.comparing((DueLetter it) -> !it.to().isComplete())
                        .thenComparing(it -> it.to().postalCode())
                        .thenComparing(it -> it.to().name())
                        .thenComparing(DueLetter::kind));
        return due;
    }

    /// At most one of this room's letters is due for a case: a request of papers stands in the
    /// acknowledgement too, and a confirmation says more than both.
    Optional<Letter.Kind> own(CaseFile file) {
        return switch (file.stage()) {
            case BOOKED ->
                    Optional.of(CONFIRMATION)
                            .filter(kind -> !isPrinted(file.id(), kind, lastOf(file, "BOOK")));
            case INCOMPLETE -> acknowledgement(file).or(() -> request(file));
            case RECEIVED, CHECKING, IN_REVIEW -> acknowledgement(file);
            default -> Optional.empty();
        };
    }

    private Optional<Letter.Kind> acknowledgement(CaseFile file) {
        return Optional.of(ACKNOWLEDGEMENT)
                .filter(kind -> !isPrinted(file.id(), kind, Instant.MIN));
    }

    private Optional<Letter.Kind> request(CaseFile file) {
        return shelf.journal(file.id()).reversed().stream()
                .filter(entry -> REQUESTS.contains(entry.code()))
                .findFirst()
                .filter(entry -> entry.reason().code().equals(BY_LETTER))
                .filter(entry -> !isPrinted(file.id(), DOCUMENT_REQUEST, entry.at()))
                .map(entry -> DOCUMENT_REQUEST);
    }

    private Instant lastOf(CaseFile file, String code) {
        return shelf.journal(file.id()).reversed().stream()
                .filter(entry -> entry.code().equals(code))
                .map(JournalEntry::at)
                .findFirst()
                .orElse(Instant.MIN);
    }

    private boolean isPrinted(CaseId id, Letter.Kind kind, Instant since) {
        return book.of(id).stream()
                .anyMatch(it -> it.kind() == kind && !it.printedAt().isBefore(since));
    }

    private DueLetter letter(CaseFile file, Letter.Kind kind) {
        return new DueLetter(file, kind, addresses.of(file, kind));
    }
}
