package org.mitate.consultation;

import java.time.Duration;
import java.time.Instant;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.consultation.Talk.Gap;
import org.mitate.consultation.Talk.Pause;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a failure of hospital or system off the time of a talk (rules.md §6), as far as it is not
/// off already.
@Component
public class Deductions {

    private final Talks talks;
    private final CaseDesk desk;
    private final ApplicationEventPublisher events;

    Deductions(Talks talks, CaseDesk desk, ApplicationEventPublisher events) {
        this.talks = talks;
        this.desk = desk;
        this.events = events;
    }

    /// Nothing happens before the start of a talk and after its end.
    ///
    /// @param cause `HOSPITAL` or `SYSTEM`
    @Transactional
    public void deduct(CaseId id, Instant from, Instant to, Reason cause) {
        desk.hold(id);
        talks.of(id)
                .filter(talk -> talk.end() == null)
                .ifPresent(talk -> take(talk, from, to, cause));
    }

    private void take(Talk talk, Instant from, Instant to, Reason cause) {
        var gaps = talk.counted(from, to);
        if (gaps.isEmpty()) return;
        for (Gap gap : gaps) {
            talks.pause(talk.caseId(), new Pause(gap.from(), gap.to(), cause.code(), cause.text()));
        }
        var sum = gaps.stream().map(Gap::length).reduce(Duration.ZERO, Duration::plus);
        desk.note(
                talk.caseId(),
                Note.of("INTERRUPTED", String.valueOf(sum.toSeconds())).because(cause));
        events.publishEvent(new TalkChanged(talk.caseId()));
    }
}
