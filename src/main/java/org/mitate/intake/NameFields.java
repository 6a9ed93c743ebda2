package org.mitate.intake;

import java.util.Locale;
import org.mitate.cases.application.Address;
import org.mitate.shared.PersonName;
import org.mitate.ui.Form;

/// The fields of a name and of the patient's address.
final class NameFields {

    private NameFields() {}

    /// @param whose beginning of the four fields' names
    static PersonName name(Form form, String whose) {
        return new PersonName(
                form.value(whose + "Family"),
                form.value(whose + "Given"),
                form.value(whose + "FamilyKana"),
                form.value(whose + "GivenKana"));
    }

    static Address address(Form form) {
        return new Address(
                form.value("country").toUpperCase(Locale.ROOT),
                form.value("postalCode"),
                form.value("prefecture"),
                form.value("city"),
                form.value("street"),
                form.value("building"));
    }
}
