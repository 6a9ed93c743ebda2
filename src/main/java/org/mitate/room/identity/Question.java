package org.mitate.room.identity;

import java.util.Optional;
import org.mitate.cases.application.Address;
import org.mitate.cases.application.Application;
import org.mitate.ui.Page;

/// What the application knows and a stranger hardly does; asked where only one paper without a
/// photograph can be shown (rules.md §9).
public enum Question {
    BIRTH_DATE,
    ADDRESS,
    TELEPHONE,
    OWN_HOSPITAL,
    OWN_DOCTOR,
    FIRST_QUESTION;

    /// So many right answers stand for a second paper `[D]`.
    public static final int LEAST_RIGHT = 3;

    /// The right answer, where the application holds one.
    public Optional<String> answer(Page page, Application application) {
        var patient = application.patient();
        var answer =
                switch (this) {
                    case BIRTH_DATE ->
                            patient.birthDate() == null ? "" : page.birthDay(patient.birthDate());
                    case ADDRESS -> written(patient.address());
                    case TELEPHONE -> patient.telephone();
                    case OWN_HOSPITAL -> application.ownDoctor().hospital();
                    case OWN_DOCTOR -> application.ownDoctor().name();
                    case FIRST_QUESTION -> application.questions().stream().findFirst().orElse("");
                };
        return Optional.of(answer).filter(it -> !it.isBlank());
    }

    private static String written(Address address) {
        return address.prefecture() + address.city() + address.street();
    }
}
