package org.mitate.demo;

import org.mitate.staff.Role;

/// What a sample case shows best, to whom, and on which page.
public enum Exhibit {
    /// A talk that goes on, with its clock and price.
    TALK(Role.CONSULTANT, "/cases/%s/consultation"),
    /// An online consultation that is about to begin.
    ONLINE(Role.CONSULTANT, "/cases/%s/room"),
    /// Somebody who waits in front of the door.
    ARRIVED(Role.CONSULTANT, "/cases/%s"),
    /// A paid consultation whose answer is not signed yet.
    OPINION(Role.CONSULTANT, "/cases/%s/opinion"),
    /// A department's decision that is due.
    REVIEW(Role.REVIEWER, "/cases/%s/review"),
    /// A letter in a foreign language, which the department decides on.
    LANGUAGE(Role.REVIEWER, "/cases/%s/review"),
    /// A printed form that has just come in.
    FORM(Role.SECRETARIAT, "/intake/%s"),
    /// A FAX that is whole: look and confirm.
    FAX_CLEAN(Role.SECRETARIAT, "/inbox/%s"),
    /// One that came in two calls and lacks a sheet.
    FAX_PARTS(Role.SECRETARIAT, "/inbox/%s"),
    /// One that went in upside down over a bad line.
    FAX_UPSIDE(Role.SECRETARIAT, "/inbox/%s"),
    /// One that came at night, twice.
    FAX_NIGHT(Role.SECRETARIAT, "/inbox/%s"),
    /// An edition that was changed after it was printed.
    FAX_EDITION(Role.SECRETARIAT, "/inbox/%s"),
    /// A letter by post for a case that waits for it.
    FAX_LETTER(Role.SECRETARIAT, "/inbox/%s"),
    /// A relation on which a person decides.
    PARTNER(Role.SECRETARIAT, "/cases/%s"),
    /// A decline that nobody could be told yet.
    CALL(Role.SECRETARIAT, "/cases/%s"),
    /// Three times kept free.
    OFFERS(Role.SECRETARIAT, "/cases/%s"),
    /// A date that the hospital had to give up.
    PRIORITY(Role.SECRETARIAT, "/cases/%s"),
    /// Slides that wait to be read.
    SLIDES(Role.SPECIALIST, "/diagnoses"),
    /// A bill that is due.
    BILL(Role.CASHIER, "/cashier/%s"),
    /// A case that went the whole way.
    WHOLE(Role.SECRETARIAT, "/cases/%s");

    private final Role role;
    private final String path;

    Exhibit(Role role, String path) {
        this.role = role;
        this.path = path;
    }

    /// Whether it lies in the inbox, until somebody has seen to it.
    public boolean inInbox() {
        return path.startsWith("/inbox");
    }

    Role role() {
        return role;
    }

    String path(String number) {
        return path.formatted(number);
    }
}
