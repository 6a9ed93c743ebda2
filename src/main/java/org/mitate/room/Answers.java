package org.mitate.room;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Stage;
import org.mitate.consultation.TalkChanged;
import org.mitate.consultation.TalkDesk;
import org.mitate.entrance.Visitor;
import org.mitate.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the consultee answers on the own screen before a step of the price (rules.md §6).
@Component
public class Answers {

    private final WishesToEnd wishes;
    private final TalkDesk talks;
    private final CaseDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answers(
            WishesToEnd wishes,
            TalkDesk talks,
            CaseDesk desk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wishes = wishes;
        this.talks = talks;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    public Set<Integer> wishesToEnd(CaseId id) {
        return wishes.of(id);
    }

    /// Nobody but the consultee agrees to a price.
    @Transactional
    public void agree(Visitor visitor, int fromSeconds, UUID requestKey) {
        CaseFile file = consultee(visitor);
        talks.agreed(file.id(), fromSeconds, file.consultee().written(), requestKey);
    }

    /// The doctor is told; the clock stops only when the doctor ends the talk.
    @Transactional
    public void end(Visitor visitor, int fromSeconds, UUID requestKey) {
        CaseFile file = consultee(visitor);
        if (desk.isDone(requestKey)) return;
        if (file.stage() != Stage.IN_CONSULTATION) {
            throw Refusal.notNow("NOT_NOW", file.number().printed());
        }
        wishes.add(file.id(), fromSeconds, clock.instant());
        String minutes = String.valueOf(fromSeconds / 60);
        desk.note(file.id(), Note.of("WISHES_TO_END", minutes).once(requestKey));
        events.publishEvent(new TalkChanged(file.id()));
    }

    private CaseFile consultee(Visitor visitor) {
        if (!visitor.isConsultee()) throw Refusal.notYours("CONSULTEE_ONLY");
        return desk.hold(visitor.caseId());
    }
}
