package org.mitate.administration.web;

import org.mitate.ui.Form;

/// Every change of the house is written down with its reason.
final class Reasons {

    private static final int LONGEST = 200;

    private Reasons() {}

    static void require(Form form) {
        form.require("reason", "administration.reason.missing").limit("reason", LONGEST);
    }
}
