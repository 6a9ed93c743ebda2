package org.mitate.room.line;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitate.room.Seat;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/// One open line to one page.
final class Line {

    /// Another page of the same person has taken the seat over.
    static final CloseStatus ELSEWHERE = new CloseStatus(4001, "ELSEWHERE");

    /// The ticket or the sign-in does not count any more.
    static final CloseStatus NOT_YOURS = new CloseStatus(4003, "NOT_YOURS");

    /// Descriptions of a call with four lines stay below half of it.
    private static final int LONGEST = 24_000;

    private final UUID id = UUID.randomUUID();
    private final Caller caller;
    private final WebSocketSession socket;
    private final JsonMapper json;
    private final Allowance allowance = new Allowance(System.nanoTime());
    private final StringBuilder gathered = new StringBuilder();
    private volatile long heardAt = System.nanoTime();
    private volatile long told;
    private volatile @Nullable UUID page;

    Line(Caller caller, WebSocketSession socket, JsonMapper json) {
        this.caller = caller;
        this.socket = socket;
        this.json = json;
    }

    UUID id() {
        return id;
    }

    Caller caller() {
        return caller;
    }

    @Nullable UUID page() {
        return page;
    }

    /// The id of the last message that went over this line.
    long told() {
        return told;
    }

    void begin(UUID other, long last) {
        page = other;
        told = last;
    }

    /// Takes a piece of what the page says; the whole once it is complete.
    Optional<String> hear(TextMessage piece) {
        heardAt = System.nanoTime();
        gathered.append(piece.getPayload());
        if (gathered.length() > LONGEST) {
            close(CloseStatus.TOO_BIG_TO_PROCESS);
            gathered.setLength(0);
            return Optional.empty();
        }
        if (!piece.isLast()) return Optional.empty();
        String whole = gathered.toString();
        gathered.setLength(0);
        if (allowance.take(heardAt)) return Optional.of(whole);
        close(CloseStatus.POLICY_VIOLATION);
        return Optional.empty();
    }

    boolean isSilentFor(long nanoseconds) {
        return System.nanoTime() - heardAt > nanoseconds;
    }

    /// Tells what is new for this page; whoever is not admitted hears no signals.
    synchronized void tell(List<Message> news, List<Seat> seats, Telling.Room room) {
        List<Message> mine = news.stream().filter(it -> it.id() > told).toList();
        if (mine.isEmpty()) return;
        told = mine.getLast().id();
        if (mine.stream().anyMatch(it -> it.kind() == Message.Kind.SEATS)) send(room);
        for (Message message : mine) {
            switch (message.kind()) {
                case SEATS -> {}
                case CHANGED -> send(new Telling.Changed(message.id()));
                case SIGNAL -> {
                    if (message.isFor(caller.seat(), page)
                            && isAdmitted(seats, caller.seat())
                            && isAdmitted(seats, message.fromSeat())) {
                        send(
                                new Telling.Signal(
                                        message.id(),
                                        message.fromSeat(),
                                        message.fromPage(),
                                        message.body()));
                    }
                }
            }
        }
    }

    void send(Telling telling) {
        try {
            if (socket.isOpen()) {
                String words = json.writerFor(Telling.class).writeValueAsString(telling);
                socket.sendMessage(new TextMessage(words));
            }
        } catch (IOException | RuntimeException broken) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    void close(CloseStatus why) {
        try {
            socket.close(why);
        } catch (IOException gone) {
            // the other end is not there any more, which was the aim
        }
    }

    private static boolean isAdmitted(List<Seat> seats, @Nullable Integer seat) {
        return seat != null
                && seats.stream().anyMatch(it -> it.number() == seat && it.isAdmitted());
    }
}
