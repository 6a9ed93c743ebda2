package org.mitate.staff;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mitate.ledger.Ledger;
import org.mitate.shared.Ids;
import org.mitate.shared.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who works here, and who is acting now.
@Component
public class StaffDirectory {

    private final Members members;
    private final Invitations invitations;
    private final Ledger ledger;
    private final Clock clock;

    StaffDirectory(Members members, Invitations invitations, Ledger ledger, Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The member who sent this request; empty for applicants and for the program itself.
    public Optional<StaffMember> acting() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return signedIn.member(members::byId).filter(StaffMember::active);
    }

    /// The member who sent this request, where nobody else may.
    public StaffMember actingMember() {
        return acting().orElseThrow(() -> Refusal.notYours("SIGN_IN_FIRST"));
    }

    public Optional<StaffMember> find(StaffId id) {
        return members.byId(id);
    }

    public Optional<StaffMember> find(String account) {
        return members.byAccount(account);
    }

    public List<StaffMember> all() {
        return members.all();
    }

    /// The active consulting doctors of a department, by reading of their names.
    public List<StaffMember> consultingDoctors(String department) {
        return all().stream()
                .filter(m -> m.active() && m.is(Role.CONSULTANT) && m.belongsTo(department))
                .sorted(Comparator.comparing(m -> m.name().kana()))
                .toList();
    }

    /// Adds a member and gives the one-time code for the first sign-in.
    @Transactional
    public String enlist(NewMember member) {
        if (members.byAccount(member.account()).isPresent()) {
            throw Refusal.notSo("ACCOUNT_TAKEN", member.account());
        }
        var id = new StaffId(Ids.next(clock));
        members.add(id.value(), member);
        ledger.changed(actor(), member.account(), "MEMBER_ADDED", member.roles().toString());
        return invitations.invite(id);
    }

    /// Does something as a member, for the demo hospital and for tests: the checks of roles stay in
    /// force.
    public <T> T actAs(StaffId id, Supplier<T> work) {
        StaffMember member = members.byId(id).orElseThrow();
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(member, null));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /// The account in whose name the books are written now.
    String actor() {
        return acting().map(StaffMember::account).orElse("program");
    }
}
