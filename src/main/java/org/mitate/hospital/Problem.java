package org.mitate.hospital;

import java.util.List;

/// What is wrong with a profile, and where.
///
/// @param pointer a JSON pointer such as `/fees/tax/rate`
/// @param code of the sentence `hospital.problem.<code>`
/// @param names that stand in it
record Problem(String pointer, String code, List<Object> names) {

    static Problem at(String pointer, String code, Object... names) {
        return new Problem(pointer, code, List.of(names));
    }
}
