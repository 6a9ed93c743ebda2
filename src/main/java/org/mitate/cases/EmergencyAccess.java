package org.mitate.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mitate.hospital.Hospital;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The glass in front of the cases of others: a doctor may break it with a reason and then reads
/// that case for a while; everybody who keeps watch sees it (rules.md §10, V16).
@Component
public class EmergencyAccess {

    /// Whoever treats patients; cashier and administrator never read a case.
    public static final Set<Role> DOCTORS =
            EnumSet.of(Role.REVIEWER, Role.CONSULTANT, Role.SPECIALIST);

    /// A reason in fewer letters says nothing; ours.
    public static final int SHORTEST_REASON = 10;

    public static final int LONGEST_REASON = 500;
    private static final int MOST_LISTED = 200;

    private final Emergencies emergencies;
    private final Cases cases;
    private final Journal journal;
    private final StaffDirectory directory;
    private final Hospital hospital;
    private final Clock clock;
    private final Duration lasting;

    EmergencyAccess(
            Emergencies emergencies,
            Cases cases,
            Journal journal,
            StaffDirectory directory,
            Hospital hospital,
            Clock clock,
            @Value("${mitate.emergency-access:60m}") Duration lasting) {
        this.emergencies = emergencies;
        this.cases = cases;
        this.journal = journal;
        this.directory = directory;
        this.hospital = hospital;
        this.clock = clock;
        this.lasting = lasting;
    }

    public Duration lasting() {
        return lasting;
    }

    /// Breaks the glass for the acting doctor. While it is broken already, nothing is added.
    ///
    /// @throws Refusal for whoever is no doctor, and for a reason that says nothing
    @Transactional
    public void open(CaseNumber number, String reason) {
        StaffMember member = directory.actingMember();
        if (!member.isAny(DOCTORS)) throw Refusal.notYours("NOT_YOUR_ROLE");
        if (reason.strip().length() < SHORTEST_REASON) throw Refusal.notSo("EMERGENCY_REASON");
        CaseFile file =
                cases.byNumber(number)
                        .flatMap(found -> cases.locked(found.id()))
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_CASE"));
        if (until(member, file).isPresent()) return;
        Instant now = clock.instant();
        var emergency =
                new Emergency(
                        Ids.next(clock),
                        file.id(),
                        number,
                        member.id(),
                        member.account(),
                        member.name().written(),
                        reason.strip(),
                        now,
                        now.plus(lasting),
                        null,
                        "",
                        "");
        emergencies.add(emergency);
        LocalTime end = LocalTime.ofInstant(emergency.endsAt(), hospital.zone());
        var note = Note.of("EMERGENCY_ACCESS", end.withSecond(0).withNano(0).toString());
        journal.write(
                file.id(),
                note.because(new Reason("", emergency.reason())),
                file.stage(),
                file.stage());
    }

    /// Until when this member may read the case behind the broken glass.
    public Optional<Instant> until(StaffMember member, CaseFile file) {
        if (!member.isAny(DOCTORS)) return Optional.empty();
        return emergencies.open(member.id(), file.id(), clock.instant()).map(Emergency::endsAt);
    }

    /// For whoever keeps watch: what still has to be looked into comes first.
    public List<Emergency> list() {
        return emergencies.newest(MOST_LISTED);
    }

    public int unreviewed() {
        return emergencies.unreviewed();
    }

    /// Writes down that somebody looked into it and what came of it.
    ///
    /// @throws Refusal for one's own, and for what was looked into already
    @Transactional
    public void review(UUID id, String remark) {
        StaffMember reviewer = directory.actingMember();
        Emergency emergency =
                emergencies.byId(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_EMERGENCY"));
        if (emergency.member().equals(reviewer.id())) throw Refusal.notYours("OWN_EMERGENCY");
        if (emergency.isReviewed()) throw Refusal.notNow("EMERGENCY_REVIEWED");
        emergencies.review(id, clock.instant(), reviewer.name().written(), remark.strip());
    }
}
