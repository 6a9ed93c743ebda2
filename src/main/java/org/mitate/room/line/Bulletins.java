package org.mitate.room.line;

import org.mitate.consultation.TalkChanged;
import org.mitate.room.SeatsChanged;
import org.mitate.room.WaitingRoom;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Turns what happens in the house into messages to the pages, within the transaction in which it
/// happens: what is rolled back is told to nobody.
@Component
class Bulletins {

    private final Messages messages;
    private final WaitingRoom waiting;

    Bulletins(Messages messages, WaitingRoom waiting) {
        this.messages = messages;
        this.waiting = waiting;
    }

    @EventListener
    void tell(SeatsChanged event) {
        messages.add(event.caseId(), Message.toAll(Message.Kind.SEATS));
    }

    @EventListener
    void tell(TalkChanged event) {
        if (waiting.seats(event.caseId()).isEmpty()) return;
        messages.add(event.caseId(), Message.toAll(Message.Kind.CHANGED));
    }
}
