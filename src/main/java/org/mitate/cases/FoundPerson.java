package org.mitate.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What tells people of the same name apart in a list of what was found.
///
/// @param consultee as written
public record FoundPerson(
        String kana, @Nullable LocalDate birthDate, String consultee, String telephone) {}
