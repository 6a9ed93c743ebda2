package org.mitate.paper;

import java.util.ArrayList;
import java.util.List;

/// Labels for the envelopes of the day, to cut out or print on label sheets (宛名ラベル).
public record MailingLabels(Letterhead letterhead, List<Label> labels) implements Paper {

    private static final int ACROSS = 2;

    /// @param postalCode empty where it has to be written by hand
    /// @param name with title
    /// @param number of the case, so that an envelope that comes back finds it; may be empty
    public record Label(String postalCode, String address, String name, String number) {}

    /// The labels as they stand on the sheet, side by side.
    public List<List<Label>> rows() {
        var rows = new ArrayList<List<Label>>();
        for (int i = 0; i < labels.size(); i += ACROSS) {
            rows.add(labels.subList(i, Math.min(i + ACROSS, labels.size())));
        }
        return rows;
    }

    @Override
    public String title() {
        return "宛名ラベル";
    }
}
