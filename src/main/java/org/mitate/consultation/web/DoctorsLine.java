package org.mitate.consultation.web;

import org.mitate.cases.CaseFile;

/// A case in the list of its consulting doctor.
public record DoctorsLine(CaseFile file, String department) {

    /// The console from the booking on; before it the case.
    public String address() {
        String page =
                switch (file.stage()) {
                    case BOOKED, CHECKED_IN, IN_CONSULTATION, CONSULTED -> "/consultation";
                    default -> "";
                };
        return "/cases/" + file.number().printed() + page;
    }
}
