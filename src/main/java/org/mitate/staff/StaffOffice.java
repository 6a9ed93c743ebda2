package org.mitate.staff;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mitate.ledger.Ledger;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the administrator changes what members are and may do. Each change has a reason, stands in
/// the books and holds with the next click of an open session.
@Component
public class StaffOffice {

    private final Members members;
    private final Invitations invitations;
    private final Credentials credentials;
    private final OpenSessions sessions;
    private final StaffDirectory directory;
    private final Ledger ledger;
    private final List<OpenWork> work;

    StaffOffice(
            Members members,
            Invitations invitations,
            Credentials credentials,
            OpenSessions sessions,
            StaffDirectory directory,
            Ledger ledger,
            List<OpenWork> work) {
        this.members = members;
        this.invitations = invitations;
        this.credentials = credentials;
        this.sessions = sessions;
        this.directory = directory;
        this.ledger = ledger;
        this.work = work;
    }

    /// Gives a member other names, roles, departments or categories.
    ///
    /// @throws Refusal where the house would be left without an administrator, and for the own role
    @Transactional
    public void change(StaffId id, NewMember wanted, String reason) {
        List<String> administrators = members.lockedAdministrators();
        StaffMember before = member(id);
        if (before.is(Role.ADMINISTRATOR) && !wanted.roles().contains(Role.ADMINISTRATOR)) {
            if (isActing(id)) throw Refusal.notNow("OWN_ROLE");
            keepOneBeside(administrators, before);
        }
        members.change(id, wanted);
        String words = differences(before, wanted) + reason;
        ledger.changed(directory.actor(), before.account(), "MEMBER_CHANGED", words);
    }

    /// A new one-time code for a member who lost password or telephone; the old factors stop
    /// working and open sessions end.
    ///
    /// @throws Refusal for the own account: whoever is signed out at once cannot read the code
    @Transactional
    public String inviteAgain(StaffId id, String reason) {
        StaffMember member = member(id);
        if (isActing(id)) throw Refusal.notNow("OWN_FACTORS");
        ledger.changed(directory.actor(), member.account(), "MEMBER_INVITED_AGAIN", reason);
        String code = invitations.invite(id);
        sessions.endAllOf(member.account());
        return code;
    }

    /// Closes the account of a leaver, whose sessions end at once.
    ///
    /// @throws Refusal for the own account and for the last administrator
    @Transactional
    public void close(StaffId id, String reason) {
        List<String> administrators = members.lockedAdministrators();
        StaffMember member = member(id);
        if (isActing(id)) throw Refusal.notNow("OWN_ACCOUNT");
        if (member.is(Role.ADMINISTRATOR)) keepOneBeside(administrators, member);
        ledger.changed(directory.actor(), member.account(), "MEMBER_CLOSED", reason);
        members.activate(id, false);
        sessions.endAllOf(member.account());
    }

    /// Opens a closed account; what let its member in before no longer does.
    @Transactional
    public String open(StaffId id, String reason) {
        StaffMember member = member(id);
        ledger.changed(directory.actor(), member.account(), "MEMBER_OPENED", reason);
        members.activate(id, true);
        return invitations.invite(id);
    }

    /// How far the member is with password and second factor.
    public Factors factors(StaffId id) {
        return credentials.factors(id);
    }

    /// What would be left lying if this member left now.
    public List<OpenWork.Pile> openWork(StaffMember member) {
        return work.stream()
                .flatMap(pile -> pile.of(member).stream())
                .filter(pile -> pile.count() > 0)
                .toList();
    }

    private boolean isActing(StaffId id) {
        return directory.acting().filter(it -> it.id().equals(id)).isPresent();
    }

    private static void keepOneBeside(List<String> administrators, StaffMember leaving) {
        if (administrators.stream().allMatch(leaving.account()::equals)) {
            throw Refusal.notNow("LAST_ADMINISTRATOR");
        }
    }

    /// Such as `+CASHIER -REVIEWER `: codes only.
    private static String differences(StaffMember before, NewMember wanted) {
        Set<String> old = codes(before.roles(), before.departments(), before.categories());
        Set<String> now = codes(wanted.roles(), wanted.departments(), wanted.categories());
        var words = new StringBuilder();
        now.stream().filter(isNotIn(old)).forEach(it -> words.append('+').append(it).append(' '));
        old.stream().filter(isNotIn(now)).forEach(it -> words.append('-').append(it).append(' '));
        return words.toString();
    }

    private static Predicate<String> isNotIn(Set<String> others) {
        return code -> !others.contains(code);
    }

    private static Set<String> codes(
            Set<Role> roles, Set<String> departments, Set<String> categories) {
        var codes = new TreeSet<String>();
        roles.forEach(role -> codes.add(role.name()));
        Stream.of(departments, categories).forEach(codes::addAll);
        return codes;
    }

    private StaffMember member(StaffId id) {
        return members.byId(id).orElseThrow(() -> Refusal.notFound("NO_SUCH_MEMBER"));
    }
}
