package org.mitate.staff;

/// What a member of the staff may be (rules.md §10); one person may be several.
public enum Role {
    SECRETARIAT,
    REVIEWER,
    CONSULTANT,
    SPECIALIST,
    CASHIER,
    ADMINISTRATOR;

    /// The same names for annotations, which take constants only.
    public static final class Names {
        public static final String SECRETARIAT = "SECRETARIAT";
        public static final String REVIEWER = "REVIEWER";
        public static final String CONSULTANT = "CONSULTANT";
        public static final String SPECIALIST = "SPECIALIST";
        public static final String CASHIER = "CASHIER";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
