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
    private final OpenSessions sessions;
    private final Ledger ledger;
    private final Clock clock;

    StaffDirectory(
            Members members,
            Invitations invitations,
            OpenSessions sessions,
            Ledger ledger,
            Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.sessions = sessions;
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

    /// A new one-time code for a member who lost password or second factor; the old ones stop
    /// working and open sessions end.
    @Transactional
    public String inviteAgain(StaffId id) {
        StaffMember member = member(id);
        ledger.changed(actor(), member.account(), "MEMBER_INVITED_AGAIN", "");
        String code = invitations.invite(id);
        sessions.endAllOf(member.account());
        return code;
    }

    /// Closes the account of a leaver, whose sessions end at once, or opens it again.
    ///
    /// @throws Refusal for the own account: the house must not lock its last administrator out
    @Transactional
    public void activate(StaffId id, boolean active) {
        StaffMember member = member(id);
        boolean own = acting().filter(it -> it.id().equals(id)).isPresent();
        if (own && !active) throw Refusal.notNow("OWN_ACCOUNT");
        ledger.changed(actor(), member.account(), active ? "MEMBER_OPENED" : "MEMBER_CLOSED", "");
        members.activate(id, active);
        if (!active) sessions.endAllOf(member.account());
    }

    /// Does something as a member, for the demo hospital and for tests: the checks of roles stay in
    /// force.
    public <T> T actAs(StaffId id, Supplier<T> work) {
        StaffMember member = members.byId(id).orElseThrow();
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(member));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private StaffMember member(StaffId id) {
        return members.byId(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_MEMBER"));
    }

    private String actor() {
        return acting().map(StaffMember::account).orElse("program");
    }
}
