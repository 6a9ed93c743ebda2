package org.mitate.hospital;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// The list of holidays in use, read again only when an administrator has replaced it on any node.
@Component
class HolidayBoard implements HolidayList {

    private final Administration administration;
    private final AtomicReference<Posted> posted = new AtomicReference<>();

    HolidayBoard(Administration administration) {
        this.administration = administration;
        posted.set(new Posted(0, Holidays.builtIn()));
    }

    @Override
    public Holidays current() {
        var id = administration.holidayList().orElse(0L);
        return posted.updateAndGet(last -> last.id() == id ? last : read(id)).holidays();
    }

    private Posted read(long id) {
        return new Posted(
                id, id == 0 ? Holidays.builtIn() : Holidays.of(administration.holidayList(id)));
    }

    private record Posted(long id, Holidays holidays) {}
}
