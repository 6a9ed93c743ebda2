package org.mitate.diagnosis;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Stage;
import org.mitate.hospital.FeeTerms.Item;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DiagnosisCategory;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The front door for everybody who orders a diagnosis or waits for one.
@Component
public class DiagnosisOrders {

    /// From acceptance to the end of the talk (rules.md §6).
    private static final Set<Stage> ORDERING =
            Set.of(
                    Stage.ACCEPTED,
                    Stage.SCHEDULING,
                    Stage.BOOKED,
                    Stage.CHECKED_IN,
                    Stage.IN_CONSULTATION);

    private final Orders orders;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DiagnosisOrders(
            Orders orders,
            CaseDesk desk,
            StaffDirectory directory,
            Hospital hospital,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.desk = desk;
        this.directory = directory;
        this.hospital = hospital;
        this.events = events;
        this.clock = clock;
    }

    public OrderedDiagnoses of(CaseId id) {
        return new OrderedDiagnoses(orders.of(id));
    }

    /// The categories that can be ordered, with the price people are told.
    public List<Item> categories() {
        return hospital.profile().feeSchedule().diagnoses();
    }

    /// The name of a category in Japanese, for journal and papers.
    public String nameOf(DiagnosisCategory category) {
        return categories().stream()
                .filter(item -> item.code().equals(category))
                .map(item -> item.name().ja())
                .findFirst()
                .orElse(category.code());
    }

    /// Whether the acting member may order for this case now.
    public boolean mayOrder(CaseFile file) {
        return ORDERING.contains(file.stage())
                && directory.acting().filter(isDoctorOf(file)).isPresent();
    }

    @Transactional
    public void place(CaseId id, DiagnosisCategory category, String question, UUID requestKey) {
        CaseFile file = desk.hold(id);
        if (desk.isDone(requestKey)) return;
        StaffMember doctor = doctorOf(file);
        if (!ORDERING.contains(file.stage())) {
            throw Refusal.notNow("ORDERS_ARE_CLOSED", file.number().printed());
        }
        if (of(id).isOrdered(category)) throw Refusal.notNow("ALREADY_ORDERED");
        DiagnosisOrder order = fresh(id, category, question.strip(), doctor);
        orders.add(order);
        desk.note(id, Note.of("DIAGNOSIS_ORDER", nameOf(category)).once(requestKey));
        events.publishEvent(new OrderPlaced(id, order.id()));
    }

    @Transactional
    public void withdraw(OrderId id, String reason, UUID requestKey) {
        DiagnosisOrder order = get(id);
        CaseFile file = desk.hold(order.caseId());
        if (desk.isDone(requestKey)) return;
        doctorOf(file);
        OrderState state = get(id).state();
        if (!OrderStep.WITHDRAW.leadsFrom(state)) throw Refusal.notNow("ORDER_NOT_NOW");
        orders.move(id, OrderStep.WITHDRAW.to(), reason, clock.instant());
        desk.note(
                file.id(),
                Note.of("DIAGNOSIS_WITHDRAW", nameOf(order.category())).once(requestKey));
        events.publishEvent(new OrderSettled(file.id(), id));
    }

    private DiagnosisOrder fresh(
            CaseId id, DiagnosisCategory category, String question, StaffMember doctor) {
        return new DiagnosisOrder(
                new OrderId(Ids.next(clock)),
                id,
                category,
                question,
                OrderState.ORDERED,
                doctor.name().written(),
                clock.instant(),
                "",
                "",
                "",
                List.of());
    }

    private DiagnosisOrder get(OrderId id) {
        return orders.byId(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_ORDER"));
    }

    private StaffMember doctorOf(CaseFile file) {
        return directory
                .acting()
                .filter(isDoctorOf(file))
                .orElseThrow(() -> Refusal.notYours("NOT_YOUR_STEP"));
    }

    private static Predicate<StaffMember> isDoctorOf(CaseFile file) {
        return member -> member.is(Role.CONSULTANT) && member.id().equals(file.course().doctor());
    }
}
