package org.mitate.correspondence;

import java.time.LocalDate;
import org.mitate.cases.CaseDesk;
import org.mitate.cases.CaseFile;
import org.mitate.cases.Note;
import org.mitate.cases.Reason;
import org.mitate.hospital.Hospital;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes on calls that come in; they stand in the journal of their case.
@Component
public class CallNotes {

    private final CaseDesk desk;
    private final CallTasks tasks;
    private final Hospital hospital;

    CallNotes(CaseDesk desk, CallTasks tasks, Hospital hospital) {
        this.desk = desk;
        this.tasks = tasks;
        this.hospital = hospital;
    }

    /// Notes the call and, where a call back was promised, owes it.
    @Transactional
    public void note(CaseFile file, IncomingCall call) {
        String code =
                call.identified() == IncomingCall.Identified.NOT_IDENTIFIED
                        ? "CALL_FROM_STRANGER"
                        : "CALL_CAME";
        String words =
                call.answer().isBlank() ? call.matter() : call.matter() + " → " + call.answer();
        desk.note(
                file.id(),
                Note.of(code, call.caller())
                        .because(new Reason("", words))
                        .once(call.requestKey()));
        LocalDate until = call.backUntil();
        if (until != null) {
            var closing = until.atTime(hospital.calendarOn(until).hours().closes());
            tasks.owe(file.id(), CallReason.CALL_BACK, closing.atZone(hospital.zone()).toInstant());
        }
    }
}
