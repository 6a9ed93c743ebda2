package org.mitate.guide.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.mitate.hospital.Consultees;
import org.mitate.hospital.FamilyCircle;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.Relation;

/// Who may consult, relation by relation, for an adult patient and for a minor (rules.md §2);
/// relations with the same answers share a row.
public record WhoTable(List<Row> rows) {

    /// What the guide says of a relation.
    public enum Answer {
        YES,
        CONSENT,
        AUTHORITY,
        CUSTODY,
        WITH_PARENT,
        DECISION,
        NO
    }

    public record Row(List<Relation> relations, Answer adult, Answer minor) {}

    static WhoTable of(Profile profile) {
        var consultees = profile.consultees();
        var rows = new LinkedHashMap<List<Answer>, List<Relation>>();
        for (var relation : Relation.values()) {
            if (relation == Relation.OTHER) continue;
            var answers = List.of(adult(relation, consultees), minor(relation, consultees));
            rows.computeIfAbsent(answers, key -> new ArrayList<>()).add(relation);
        }
        return new WhoTable(
                rows.entrySet().stream()
                        .map(it -> new Row(it.getValue(), it.getKey().get(0), it.getKey().get(1)))
                        .toList());
    }

    private static Answer adult(Relation relation, Consultees consultees) {
        if (relation == Relation.SELF) return Answer.YES;
        if (consultees.adultsByDecision().contains(relation)) return Answer.DECISION;
        if (!consultees.family().includes(relation)) return Answer.NO;
        if (consultees.family() instanceof FamilyCircle.Authorised) return Answer.AUTHORITY;
        return consultees.consent() ? Answer.CONSENT : Answer.YES;
    }

    private static Answer minor(Relation relation, Consultees consultees) {
        if (relation == Relation.SELF) return Answer.WITH_PARENT;
        if (consultees.minors().parents().contains(relation)) return Answer.CUSTODY;
        return consultees.minors().byDecision().contains(relation) ? Answer.DECISION : Answer.NO;
    }
}
