package org.mitate.cases;

import static org.mitate.cases.Stage.*;
import static org.mitate.staff.Role.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mitate.hospital.terms.Mode;
import org.mitate.staff.Role;

/// The workflow of a case in one table: what is done, from which stage, to which, by whom (rules.md
/// §7).
///
/// Each row is a page and an address `/cases/{number}/{noun}` of the room that does it. The order
/// is that of the buttons: the first row that a person may do at a stage is the next thing to do.
public enum Transition {
    CHECK("check", Set.of(RECEIVED), CHECKING, SECRETARIAT),
    SUBMIT("submission", Set.of(CHECKING), IN_REVIEW, SECRETARIAT),
    REQUEST_DOCUMENTS("document-request", Set.of(CHECKING), INCOMPLETE, SECRETARIAT),
    RESUME_CHECK("resumption", Set.of(INCOMPLETE), CHECKING, SECRETARIAT),
    REFUSE("refusal", Set.of(RECEIVED, CHECKING, INCOMPLETE), REFUSED, SECRETARIAT),
    ACCEPT("acceptance", Set.of(IN_REVIEW), ACCEPTED, REVIEWER),
    ASK_BACK("question", Set.of(IN_REVIEW), QUESTION_BACK, REVIEWER),
    DECLINE("decline", Set.of(IN_REVIEW), DECLINED, REVIEWER),
    ANSWER("answer", Set.of(QUESTION_BACK), IN_REVIEW, SECRETARIAT),
    ARRANGE("arrangement", Set.of(ACCEPTED), SCHEDULING, SECRETARIAT),
    BOOK("appointment", Set.of(SCHEDULING), BOOKED, SECRETARIAT),
    DECLINE_DATES("dates", Set.of(SCHEDULING), DECLINED, SECRETARIAT),
    CHECK_IN("check-in", Set.of(BOOKED), CHECKED_IN, SECRETARIAT),
    IDENTIFY("identity", Set.of(BOOKED), CHECKED_IN, CONSULTANT),
    REBOOK("rebooking", Set.of(BOOKED), SCHEDULING, SECRETARIAT),
    CANCEL("cancellation", Set.of(BOOKED, SCHEDULING), CANCELLED_BY_HOSPITAL, SECRETARIAT),
    MISS("absence", Set.of(BOOKED), NO_SHOW, SECRETARIAT),
    RELEASE("release", Set.of(BOOKED), WITHDRAWN, SECRETARIAT),
    START("start", Set.of(CHECKED_IN), IN_CONSULTATION, CONSULTANT),
    END("end", Set.of(IN_CONSULTATION), CONSULTED, CONSULTANT),
    ABORT("stop", Set.of(BOOKED, CHECKED_IN, IN_CONSULTATION), ABORTED, SECRETARIAT, CONSULTANT),
    CLOSE("closing", Set.of(CONSULTED), CLOSED, SECRETARIAT),
    WITHDRAW("withdrawal", BEFORE_BOOKING, WITHDRAWN, SECRETARIAT),
    END_CONSENT("consent-withdrawal", underWay(), WITHDRAWN, SECRETARIAT),
    RECORD_DEATH("death", underWay(), DECEASED, SECRETARIAT);

    private final String noun;
    private final Set<Stage> from;
    private final Stage to;
    private final Set<Role> roles;

    Transition(String noun, Set<Stage> from, Stage to, Role... roles) {
        this.noun = noun;
        this.from = Set.copyOf(from);
        this.to = to;
        this.roles = Set.of(roles);
    }

    /// Everything before the end of the talk: a death or the end of the consent stops a case at any
    /// of these.
    private static Set<Stage> underWay() {
        var stages = EnumSet.copyOf(BEFORE_BOOKING);
        stages.addAll(Set.of(BOOKED, CHECKED_IN, IN_CONSULTATION));
        return stages;
    }

    /// The rows that these roles may do at this stage, the next thing first.
    public static List<Transition> at(Stage stage, Set<Role> roles) {
        return Stream.of(values())
                .filter(row -> row.from.contains(stage))
                .filter(row -> row.roles.stream().anyMatch(roles::contains))
                .toList();
    }

    /// Whether the row is for cases of this mode: who comes is received by the secretariat, who
    /// appears online shows the consulting doctor who they are (rules.md §4).
    public boolean suits(Mode mode) {
        if (this == CHECK_IN) return mode == Mode.IN_PERSON;
        return this != IDENTIFY || mode == Mode.ONLINE;
    }

    public String noun() {
        return noun;
    }

    public Set<Stage> from() {
        return from;
    }

    public Stage to() {
        return to;
    }

    public Set<Role> roles() {
        return roles;
    }
}
