package org.mitate.room.line;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.mitate.cases.CaseId;
import org.mitate.room.Seat;
import org.springframework.stereotype.Component;

/// The lines that are open at this node, and the delivery of what is new to them.
@Component
class Switchboard {

    private static final int MOST_PER_SEAT = 5;

    private final Map<CaseId, Set<Line>> lines = new ConcurrentHashMap<>();
    private final Executor couriers = Executors.newVirtualThreadPerTaskExecutor();
    private final Messages messages;
    private final Rooms rooms;

    Switchboard(Messages messages, Rooms rooms) {
        this.messages = messages;
        this.rooms = rooms;
    }

    /// @return false where too many lines of one seat are open already
    boolean plugIn(Line line) {
        var all =
                lines.computeIfAbsent(line.caller().caseId(), id -> ConcurrentHashMap.newKeySet());
        int seat = line.caller().seat();
        if (all.stream().filter(it -> it.caller().seat() == seat).count() >= MOST_PER_SEAT) {
            return false;
        }
        return all.add(line);
    }

    void unplug(Line line) {
        lines.computeIfPresent(
                line.caller().caseId(),
                (id, all) -> {
                    all.remove(line);
                    return all.isEmpty() ? null : all;
                });
    }

    List<Line> all() {
        return lines.values().stream().flatMap(Set::stream).toList();
    }

    /// Each room on a thread of its own, so that a page that is slow to listen holds up nobody
    /// else.
    void deliver(CaseId id) {
        if (lines.containsKey(id)) couriers.execute(() -> carry(id));
    }

    void deliverAll() {
        lines.keySet().forEach(this::deliver);
    }

    private void carry(CaseId id) {
        List<Line> here =
                lines.getOrDefault(id, Set.of()).stream().filter(it -> it.page() != null).toList();
        if (here.isEmpty()) return;
        long last = here.stream().mapToLong(Line::told).min().orElseThrow();
        List<Message> news = messages.after(id, last);
        if (news.isEmpty()) return;
        Rooms.Snapshot room = rooms.of(id);
        for (Line line : here) {
            if (isTakenOver(line, room.seats())) {
                line.close(Line.ELSEWHERE);
                continue;
            }
            line.tell(news, room.seats(), room.seenFrom(line.caller().seat(), news.getLast().id()));
        }
    }

    private static boolean isTakenOver(Line line, List<Seat> seats) {
        return seats.stream()
                .filter(it -> it.number() == line.caller().seat())
                .anyMatch(it -> !Objects.equals(it.page(), line.page()));
    }
}
