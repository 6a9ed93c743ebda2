package org.mitate.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.cases.Stage;
import org.mitate.demo.SampleCase.Story;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.hospital.terms.Mode;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.StaffMember;

/// What is worth a look in the demo hospital, and the own copies of some applicants.
@DemoOnly
public class Showcase {

    private final List<SampleCase> cast = Casting.cases();
    private final CaseShelf shelf;
    private final Entrance entrance;
    private final Players players;

    Showcase(CaseShelf shelf, Entrance entrance, Players players) {
        this.shelf = shelf;
        this.entrance = entrance;
        this.players = players;
    }

    /// A case to look at.
    ///
    /// @param stage empty while it is a printed form
    /// @param who the member to sign in as
    /// @param path the page that shows it
    public record Piece(
            Exhibit exhibit,
            CaseNumber number,
            String patient,
            Optional<Stage> stage,
            StaffMember who,
            String path) {}

    /// What stands on an applicant's own copy of the form.
    public record OwnCopy(CaseNumber number, CaseNumber secret, String patient) {}

    /// The consultee's way into an online consultation.
    ///
    /// @param key what ends the link
    /// @param birth of whoever consults
    public record OnlineVisit(
            String consultee, Instant startsAt, CaseNumber key, String code, LocalDate birth) {}

    /// Those that still open something, the nearest first.
    public List<OnlineVisit> onlineVisits() {
        return cast.stream()
                .filter(sample -> sample.modeOrUsual() == Mode.ONLINE)
                .flatMap(sample -> shelf.find(sample.number()).stream())
                .flatMap(file -> entrance.of(file.id()).stream().map(it -> visit(file, it)))
                .sorted(Comparator.comparing(OnlineVisit::startsAt))
                .toList();
    }

    private static OnlineVisit visit(CaseFile file, Ticket ticket) {
        return new OnlineVisit(
                ticket.name(),
                Objects.requireNonNull(file.course().appointmentAt()),
                ticket.key(),
                ticket.code(),
                Entrance.birthDate(file).orElseThrow());
    }

    public List<Piece> pieces() {
        return IntStream.range(0, cast.size())
                .filter(place -> cast.get(place).exhibit() != null)
                .mapToObj(this::piece)
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.exhibit().compareTo(other.exhibit()))
                .toList();
    }

    public List<OwnCopy> ownCopies() {
        return cast.stream()
                .filter(SampleCase::hasOwnCopy)
                .map(it -> new OwnCopy(it.number(), it.secret(), it.patientWritten()))
                .toList();
    }

    /// A form that was received meanwhile is no piece of the exhibition any more.
    private Optional<Piece> piece(int place) {
        SampleCase sample = cast.get(place);
        var exhibit = Objects.requireNonNull(sample.exhibit());
        var stage = shelf.find(sample.number()).map(file -> file.stage());
        boolean received = sample.story() == Story.PREPARED && stage.isPresent();
        if (received) return Optional.empty();
        return Optional.of(
                new Piece(
                        exhibit,
                        sample.number(),
                        sample.patientWritten(),
                        stage,
                        players.inRole(exhibit.role(), sample, place),
                        exhibit.path(sample.number().printed())));
    }
}
