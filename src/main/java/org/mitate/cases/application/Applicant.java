package org.mitate.cases.application;

import org.mitate.shared.PersonName;

/// Who filled in the form (申込者); by default the consultee.
public record Applicant(boolean isConsultee, PersonName name, String telephone) {

    public static final Applicant CONSULTEE = new Applicant(true, PersonName.NONE, "");
}
