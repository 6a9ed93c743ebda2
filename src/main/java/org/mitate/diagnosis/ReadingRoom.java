package org.mitate.diagnosis;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.Note;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the specialists read what was ordered in their categories, write what they found and sign.
@Component
public class ReadingRoom {

    /// How many orders the list shows.
    private static final int MOST = 200;

    private static final int LATELY = 20;

    private final Orders orders;
    private final OrderLists lists;
    private final DiagnosisOrders front;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingRoom(
            Orders orders,
            OrderLists lists,
            DiagnosisOrders front,
            CaseDesk desk,
            StaffDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.lists = lists;
        this.front = front;
        this.desk = desk;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /// What waits in the categories of the acting specialist, the oldest first.
    ///
    /// @param category one of them alone, or empty for all
    public List<DiagnosisOrder> pending(String category) {
        Set<String> own = directory.actingMember().categories();
        return lists.pending(own.contains(category) ? Set.of(category) : own, MOST);
    }

    /// How much waits in these categories, and with whom.
    public List<CategoryLoad> loads() {
        return lists.loads(directory.actingMember().categories());
    }

    public List<DiagnosisOrder> settledLately() {
        return lists.settled(directory.actingMember().categories(), LATELY);
    }

    /// An order of the acting specialist's categories.
    public DiagnosisOrder get(OrderId id) {
        DiagnosisOrder order = orders.byId(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_ORDER"));
        StaffMember specialist = directory.actingMember();
        if (!specialist.is(OrderStep.SIGN.role())
                || !specialist.categories().contains(order.category().code())) {
            throw Refusal.notYours("NOT_YOUR_CATEGORY");
        }
        return order;
    }

    /// Takes the order, so that the others see who is at it.
    @Transactional
    public void begin(OrderId id, UUID requestKey) {
        if (!hold(id, OrderStep.BEGIN, requestKey)) return;
        orders.take(id, directory.actingMember());
        move(id, OrderStep.BEGIN, "", requestKey);
    }

    /// Keeps what is written so far.
    @Transactional
    public void save(OrderId id, String words, UUID requestKey) {
        if (hold(id, OrderStep.SAVE, requestKey)) orders.draft(id, words.strip());
    }

    /// Signs what was found; signing again adds a version.
    @Transactional
    public void sign(OrderId id, String words, UUID requestKey) {
        if (!hold(id, OrderStep.SIGN, requestKey)) return;
        orders.take(id, directory.actingMember());
        orders.sign(id, words.strip(), directory.actingMember(), clock.instant());
        orders.draft(id, "");
        move(id, OrderStep.SIGN, "", requestKey);
    }

    /// The material does not allow a diagnosis: nothing is charged (rules.md §6).
    @Transactional
    public void giveUp(OrderId id, String reason, UUID requestKey) {
        if (!hold(id, OrderStep.GIVE_UP, requestKey)) return;
        move(id, OrderStep.GIVE_UP, reason, requestKey);
    }

    private boolean hold(OrderId id, OrderStep step, UUID requestKey) {
        desk.hold(get(id).caseId());
        if (desk.isDone(requestKey)) return false;
        if (!step.leadsFrom(get(id).state())) throw Refusal.notNow("ORDER_NOT_NOW");
        return true;
    }

    private void move(OrderId id, OrderStep step, String reason, UUID requestKey) {
        DiagnosisOrder before = get(id);
        boolean settles = before.state().isPending() && !step.to().isPending();
        orders.move(id, step.to(), reason.strip(), settles ? clock.instant() : null);
        desk.note(
                before.caseId(),
                Note.of("DIAGNOSIS_" + step, front.nameOf(before.category())).once(requestKey));
        if (settles) events.publishEvent(new OrderSettled(before.caseId(), id));
    }
}
