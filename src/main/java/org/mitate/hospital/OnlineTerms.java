package org.mitate.hospital;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.hospital.terms.Words;

/// Where and how online consultations take place (rules.md CH11, §9).
///
/// @param legalClass what an online consultation is in law, which says what evidence is compulsory
/// @param acceptAhead whether a planned department takes applications before it is activated
public record OnlineTerms(
        LegalClass legalClass,
        Set<DepartmentCode> active,
        List<Planned> planned,
        boolean acceptAhead,
        Room room,
        boolean chatAndFiles) {

    Optional<LocalDate> plannedFrom(DepartmentCode department) {
        return planned.stream()
                .filter(plan -> plan.department().equals(department))
                .map(Planned::from)
                .findFirst();
    }

    /// The room of another product, where the hospital holds its talks there.
    public Optional<External> elsewhere() {
        return room instanceof External external ? Optional.of(external) : Optional.empty();
    }

    /// What an online consultation counts as.
    public enum LegalClass {
        /// Online care (オンライン診療) with everything that its guideline asks for.
        ONLINE_CARE,
        /// Advice without care (医療相談): who talked, when and for how much is kept all the same.
        ADVICE
    }

    /// A department that is to consult online from a date, once an administrator activates it.
    public record Planned(DepartmentCode department, LocalDate from) {}

    /// Mitate's own room, or another product's.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = BuiltIn.class, name = "BUILT_IN"),
        @JsonSubTypes.Type(value = External.class, name = "EXTERNAL")
    })
    public sealed interface Room {}

    /// Mitate's own room.
    public record BuiltIn() implements Room {}

    /// A room of another product; clock, identity, evidence and fee stay here.
    public record External(Words name, String address, Words instructions) implements Room {}
}
