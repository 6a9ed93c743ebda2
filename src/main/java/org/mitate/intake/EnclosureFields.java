package org.mitate.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.mitate.cases.application.Enclosure;
import org.mitate.cases.application.Enclosure.Kind;
import org.mitate.ui.Form;

/// The fields of what comes with the form: for each kind how many (`count-CT_MRI`), whether it goes
/// back (`back-CT_MRI`), and for other things what they are (`words-OTHER`).
final class EnclosureFields {

    private EnclosureFields() {}

    static List<Enclosure> read(Form form) {
        var enclosures = new ArrayList<Enclosure>();
        for (Kind kind : Kind.values()) {
            int count = count(form.value("count-" + kind));
            boolean back = form.value("back-" + kind).equals("YES");
            if (count > 0) {
                enclosures.add(new Enclosure(kind, count, back, form.value("words-" + kind)));
            }
        }
        return enclosures;
    }

    /// What cannot be read as a number of up to three digits counts as none.
    static int count(String typed) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    }
}
