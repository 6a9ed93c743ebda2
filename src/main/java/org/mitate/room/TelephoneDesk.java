package org.mitate.room;

import java.time.Clock;
import java.util.UUID;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseId;
import org.mitate.cases.Note;
import org.mitate.cases.Stage;
import org.mitate.consultation.TalkChanged;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The doctor changes from the pictures to the telephone, and back: lines that are cut do not
/// matter meanwhile.
@Component
public class TelephoneDesk {

    private final Telephone telephone;
    private final LineBook lines;
    private final CaseDesk desk;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TelephoneDesk(
            Telephone telephone,
            LineBook lines,
            CaseDesk desk,
            StaffDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.telephone = telephone;
        this.lines = lines;
        this.desk = desk;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void begin(CaseId id, UUID requestKey) {
        StaffMember doctor = doctor(id);
        if (desk.isDone(requestKey)) return;
        lines.closeAll(id, clock.instant());
        telephone.begin(id, doctor.name().written());
        told(id, "TELEPHONE", requestKey);
    }

    @Transactional
    public void end(CaseId id, UUID requestKey) {
        doctor(id);
        if (desk.isDone(requestKey)) return;
        telephone.end(id);
        told(id, "TELEPHONE_ENDED", requestKey);
    }

    private void told(CaseId id, String code, UUID requestKey) {
        desk.note(id, Note.of(code).once(requestKey));
        events.publishEvent(new TalkChanged(id));
    }

    private StaffMember doctor(CaseId id) {
        CaseFile file = desk.hold(id);
        StaffMember member = directory.actingMember();
        if (!member.id().equals(file.course().doctor())) throw Refusal.notYours("NOT_YOUR_STEP");
        if (file.stage() != Stage.IN_CONSULTATION) {
            throw Refusal.notNow("NOT_NOW", file.number().printed());
        }
        return member;
    }
}
