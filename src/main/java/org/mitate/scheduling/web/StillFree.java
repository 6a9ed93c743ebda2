package org.mitate.scheduling.web;

import org.mitate.shared.CaseNumber;
import org.mitate.ui.Form;

/// Whether a time is still free, and where to ask again in a moment.
///
/// @param asked how often the open page has asked by itself
public record StillFree(String address, boolean free, int asked) {

    /// Ten minutes of asking every fifteen seconds: then somebody went away from an open page, and
    /// asking on would keep the session alive.
    private static final int MOST = 40;

    /// The page that has just been opened has looked itself.
    static StillFree atFirst(CaseNumber number, Choice choice) {
        return of(number, choice, 0, true);
    }

    static StillFree of(CaseNumber number, Choice choice, Form form, boolean free) {
        String asked = form.value("asked");
        int times = asked.matches("[0-9]{1,2}") ? Integer.parseInt(asked) : MOST;
        return of(number, choice, times, free);
    }

    private static StillFree of(CaseNumber number, Choice choice, int asked, boolean free) {
        String address =
                "/cases/%s/appointment/still-free?doctor=%s&mode=%s&start=%s&asked=%d"
                        .formatted(
                                number.printed(),
                                choice.doctor().value(),
                                choice.mode(),
                                choice.start().map(Object::toString).orElse(""),
                                asked + 1);
        return new StillFree(address, free, asked);
    }

    public boolean asksAgain() {
        return free && asked < MOST;
    }
}
