package org.mitate.room.line;

import java.util.Optional;
import org.mitate.cases.CaseId;
import org.mitate.entrance.Visitor;
import org.mitate.room.IceServers;
import org.mitate.room.Seat;
import org.mitate.room.WaitingRoom;
import org.mitate.room.line.Word.Button;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/// Does what a page asks for over its line, as far as its seat may.
@Component
class Conversations {

    private final WaitingRoom waiting;
    private final Messages messages;
    private final Switchboard switchboard;
    private final Absences absences;
    private final IceServers ice;

    Conversations(
            WaitingRoom waiting,
            Messages messages,
            Switchboard switchboard,
            Absences absences,
            IceServers ice) {
        this.waiting = waiting;
        this.messages = messages;
        this.switchboard = switchboard;
        this.absences = absences;
        this.ice = ice;
    }

    void answer(Line line, Word word) {
        switch (word) {
            case Word.Hello hello -> greet(line, hello);
            case Word.Beat beat -> line.send(new Telling.Beat());
            case Word.Signal signal -> pass(line, signal);
            case Word.Press press -> press(line, press);
            case Word.Report report -> absences.connected(line.caller(), report);
            case Word.Cut cut -> absences.cut(line.caller(), cut);
        }
    }

    /// A page that comes back to its line gets what it missed; a new one starts with what is. The
    /// seat is taken before the line begins: without it the line would look taken over.
    private void greet(Line line, Word.Hello hello) {
        Caller who = line.caller();
        long last = messages.last(who.caseId());
        boolean back = hello.after() > 0 && hello.after() <= last;
        line.send(new Telling.Welcome(ice.fresh(), ice.relayOnly()));
        waiting.sit(who.caseId(), who.seat(), hello.page(), line.id());
        line.begin(hello.page(), back ? hello.after() : last);
        absences.back(who);
        switchboard.deliver(who.caseId());
    }

    private void pass(Line line, Word.Signal signal) {
        Caller who = line.caller();
        if (line.page() == null || !signal.body().isObject() || signal.to() == who.seat()) {
            line.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        if (!isAdmitted(who.caseId(), who.seat()) || !isAdmitted(who.caseId(), signal.to())) return;
        messages.add(
                who.caseId(),
                new Message(
                        0,
                        Message.Kind.SIGNAL,
                        who.seat(),
                        line.page(),
                        signal.to(),
                        signal.page(),
                        signal.body().toString()));
    }

    /// Nobody but the doctor opens the door (rules.md §9).
    private void press(Line line, Word.Press press) {
        Caller who = line.caller();
        CaseId id = who.caseId();
        if (who.seat() != Visitor.DOCTOR && press.button() != Button.LEAVE) {
            line.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        switch (press.button()) {
            case ADMIT -> waiting.admit(id, press.seat());
            case SEND_BACK -> waiting.sendBack(id, press.seat());
            case HOLD -> waiting.hold(id);
            case CLEAR -> waiting.clear(id);
            case CLOSE -> waiting.close(id);
            case LEAVE -> waiting.leave(id, who.seat());
        }
    }

    private boolean isAdmitted(CaseId id, int seat) {
        Optional<Seat> found = waiting.seat(id, seat);
        return found.filter(Seat::isAdmitted).isPresent();
    }
}
