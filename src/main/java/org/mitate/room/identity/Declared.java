package org.mitate.room.identity;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.cases.application.Consultee.Attendee;
import org.springframework.stereotype.Component;

/// Everybody who was announced beside the consultee, in words (rules.md §9).
@Component
public class Declared {

    public List<String> of(CaseFile file) {
        return file.application().consultee().attendees().stream().map(Declared::words).toList();
    }

    private static String words(Attendee attendee) {
        return attendee.relation().isBlank()
                ? attendee.name()
                : attendee.name() + "（" + attendee.relation() + "）";
    }
}
