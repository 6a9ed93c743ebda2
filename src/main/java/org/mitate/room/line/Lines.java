package org.mitate.room.line;

import java.util.Objects;
import org.mitate.room.WaitingRoom;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Picks up and hangs up. Whoever says something that no page of ours says is cut off.
@Component
class Lines extends TextWebSocketHandler {

    static final String CALLER = "caller";

    private static final String LINE = "line";
    private static final int LONGEST_SEND = 5_000;
    private static final int LONGEST_QUEUE = 256 * 1024;

    private final Conversations conversations;
    private final Switchboard switchboard;
    private final Callers callers;
    private final Absences absences;
    private final WaitingRoom waiting;
    private final JsonMapper json;

    Lines(
            Conversations conversations,
            Switchboard switchboard,
            Callers callers,
            Absences absences,
            WaitingRoom waiting,
            JsonMapper json) {
        this.conversations = conversations;
        this.switchboard = switchboard;
        this.callers = callers;
        this.absences = absences;
        this.waiting = waiting;
        this.json = json;
    }

    /// Pieces keep the buffers of each line small.
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        var caller = (Caller) Objects.requireNonNull(socket.getAttributes().get(CALLER));
        var calm = new ConcurrentWebSocketSessionDecorator(socket, LONGEST_SEND, LONGEST_QUEUE);
        var line = new Line(caller, calm, json);
        socket.getAttributes().put(LINE, line);
        if (!switchboard.plugIn(line)) line.close(CloseStatus.POLICY_VIOLATION);
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage piece) {
        Line line = line(socket);
        line.hear(piece).ifPresent(words -> answer(line, words));
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        Line line = line(socket);
        switchboard.unplug(line);
        if (waiting.rise(line.caller().caseId(), line.id())) absences.watch(line.caller());
    }

    @Override
    public void handleTransportError(WebSocketSession socket, Throwable broken) {
        line(socket).close(CloseStatus.SESSION_NOT_RELIABLE);
    }

    private void answer(Line line, String words) {
        try {
            Word word = json.readValue(words, Word.class);
            if (!(word instanceof Word.Beat) && !callers.mayStay(line.caller())) {
                line.close(Line.NOT_YOURS);
                return;
            }
            conversations.answer(line, word);
        } catch (JacksonException nonsense) {
            line.close(CloseStatus.BAD_DATA);
        } catch (Refusal refusal) {
            line.close(Line.NOT_YOURS);
        }
    }

    private static Line line(WebSocketSession socket) {
        return (Line) Objects.requireNonNull(socket.getAttributes().get(LINE));
    }
}
