package org.mitate.hospital;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mitate.hospital.terms.AbsenceReason;
import org.mitate.hospital.terms.Relation;

/// Who may sit down and talk (rules.md §2).
///
/// @param majority the age of majority through the years, oldest first
/// @param adultsByDecision relations to an adult patient that a person decides on
/// @param maxAttendees people in the room, the patient included (rules.md R08)
public record Consultees(
        List<Majority> majority,
        FamilyCircle family,
        boolean consent,
        Absence absence,
        Set<Relation> adultsByDecision,
        Minors minors,
        int maxAttendees) {

    /// The age of majority in force on that date.
    public int majorityOn(LocalDate date) {
        return majority.reversed().stream()
                .filter(age -> !age.from().isAfter(date))
                .findFirst()
                .orElse(majority.getFirst())
                .age();
    }

    /// Of age from the birthday on; whoever was born on 29 February from 1 March in common years
    /// (rules.md R03).
    public boolean isAdult(LocalDate birthDate, LocalDate on) {
        var birthday = birthDate.plusYears(majorityOn(on));
        boolean leapt = birthday.getDayOfMonth() != birthDate.getDayOfMonth();
        return !(leapt ? birthday.plusDays(1) : birthday).isAfter(on);
    }

    /// An age of majority and the date since when the law says so.
    public record Majority(LocalDate from, int age) {}

    /// Why the family comes instead of the patient: reasons accepted as they are, and those a
    /// person decides on (rules.md R04).
    public record Absence(
            boolean required, Set<AbsenceReason> accepted, Set<AbsenceReason> byDecision) {}

    /// Who speaks for a minor (rules.md R06).
    ///
    /// @param parents relations that count when they hold parental authority
    /// @param notCustodians relatives who raise a child without holding it
    /// @param byDecision guardians whom a person confirms
    public record Minors(
            Set<Relation> parents, Set<Relation> notCustodians, Set<Relation> byDecision) {}
}
