package org.mitate.room.line;

import java.util.UUID;
import org.mitate.cases.CaseId;
import org.mitate.entrance.Visitor;
import org.mitate.staff.StaffId;

/// Who opened a line, as the handshake has found out; asked again at each message.
sealed interface Caller {

    CaseId caseId();

    int seat();

    /// @param session in which the doctor is signed in
    record Doctor(CaseId caseId, StaffId member, String session) implements Caller {
        @Override
        public int seat() {
            return Visitor.DOCTOR;
        }
    }

    record Guest(UUID ticket, CaseId caseId, int seat) implements Caller {}
}
