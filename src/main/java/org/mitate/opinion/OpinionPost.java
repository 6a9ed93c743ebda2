package org.mitate.opinion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Expectation;
import org.mitate.cases.Expectation.Party;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.cases.Stage;
import org.mitate.opinion.Sending.Recipient;
import org.mitate.opinion.Sending.Way;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes signed opinions out of the house: to the consultee, and with consent to the own doctor
/// (rules.md §8).
@Component
public class OpinionPost {

    /// How a signed opinion is to go.
    ///
    /// @param decision why it goes although the patient has died
    public record Order(Recipient recipient, Way way, String decision, UUID requestKey) {}

    private final SignedOpinions signed;
    private final Sendings sendings;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final Clock clock;

    OpinionPost(
            SignedOpinions signed,
            Sendings sendings,
            CaseDesk desk,
            StaffDirectory directory,
            Clock clock) {
        this.signed = signed;
        this.sendings = sendings;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    public List<Sending> sent(CaseId id) {
        return sendings.of(id);
    }

    /// Whether the answer may go to the own doctor: only where the form says so.
    public static boolean mayGoToOwnDoctor(CaseFile file) {
        return Boolean.TRUE.equals(file.application().declarations().answerToOwnDoctor());
    }

    /// Writes down that the last version went out.
    ///
    /// @throws Refusal `DECEASED` after a death, unless a person says why (rules.md EX06)
    @Transactional
    public void send(CaseId id, Order order) {
        CaseFile file = desk.hold(id);
        if (sendings.knows(order.requestKey())) return;
        SignedOpinion last = signed.latest(id).orElseThrow(() -> Refusal.notNow("SIGN_FIRST"));
        if (file.isDead() && order.decision().isBlank()) throw Refusal.notNow("DECEASED");
        if (order.recipient() == Recipient.OWN_DOCTOR && !mayGoToOwnDoctor(file)) {
            throw Refusal.notNow("NOT_TO_OWN_DOCTOR");
        }
        var sending =
                new Sending(
                        last.version(),
                        order.recipient(),
                        order.way(),
                        order.decision(),
                        clock.instant(),
                        directory.actingMember().name().written());
        sendings.add(Ids.next(clock), id, sending, order.requestKey());
        desk.note(
                id,
                Note.of("OPINION_TO_" + order.recipient(), String.valueOf(last.version()))
                        .because(new Reason("", order.decision())));
        if (!outstanding(file).isEmpty()) return;
        if (file.stage() == Stage.CONSULTED) desk.expect(id, toBeClosed());
        else desk.expect(id, Expectation.NOTHING);
    }

    /// Who has not got the last version yet; nobody after a death.
    public List<Recipient> outstanding(CaseFile file) {
        Optional<SignedOpinion> last = signed.latest(file.id());
        if (last.isEmpty() || file.isDead()) return List.of();
        List<Sending> sent = sendings.of(file.id());
        return Stream.of(Recipient.values())
                .filter(to -> to != Recipient.OWN_DOCTOR || mayGoToOwnDoctor(file))
                .filter(to -> sent.stream().noneMatch(it -> it.took(last.get(), to)))
                .toList();
    }

    private static Expectation toBeClosed() {
        return new Expectation(Party.SECRETARIAT, "FINISH_CASE", null);
    }
}
