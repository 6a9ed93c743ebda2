package org.mitate;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.mitate.shared.PersonName;
import org.mitate.staff.NewMember;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffId;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/// Members of the staff for a test: each call enlists somebody new, so that tests do not meet.
public final class People {

    private static final PersonName KEIKO = new PersonName("野々村", "景子", "ノノムラ", "ケイコ");
    private static final PersonName MITAMURA = new PersonName("三田村", "修", "ミタムラ", "オサム");
    private static final PersonName KIDO = new PersonName("城戸", "眞一", "キド", "シンイチ");
    private static final PersonName TODO = new PersonName("藤堂", "彩", "トウドウ", "アヤ");
    private static final PersonName HAYAMI = new PersonName("速水", "薫", "ハヤミ", "カオル");

    private static final PersonName SAKAKI = new PersonName("榊", "哲也", "サカキ", "テツヤ");

    @Autowired private StaffDirectory directory;

    public StaffMember secretary() {
        return enlist(KEIKO, Role.SECRETARIAT, Set.of(), Set.of());
    }

    public StaffMember reviewer(String department) {
        return enlist(MITAMURA, Role.REVIEWER, Set.of(department), Set.of());
    }

    public StaffMember consultant(String department) {
        return consultant(KIDO, department);
    }

    public StaffMember consultant(PersonName name, String department) {
        return enlist(name, Role.CONSULTANT, Set.of(department), Set.of());
    }

    public StaffMember specialist(String... categories) {
        return enlist(TODO, Role.SPECIALIST, Set.of(), Set.of(categories));
    }

    public StaffMember cashier() {
        return enlist(HAYAMI, Role.CASHIER, Set.of(), Set.of());
    }

    public StaffMember administrator() {
        return enlist(SAKAKI, Role.ADMINISTRATOR, Set.of(), Set.of());
    }

    public <T> T as(StaffMember member, Supplier<T> work) {
        return directory.actAs(member.id(), work);
    }

    public void as(StaffMember member, Runnable work) {
        directory.actAs(
                member.id(),
                () -> {
                    work.run();
                    return member;
                });
    }

    private StaffMember enlist(
            PersonName name, Role role, Set<String> departments, Set<String> categories) {
        String account = role.name().toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID();
        var year = role == Role.CONSULTANT ? Integer.valueOf(1998) : null;
        directory.enlist(new NewMember(account, name, Set.of(role), departments, categories, year));
        StaffId id = directory.find(account).orElseThrow().id();
        return directory.find(id).orElseThrow();
    }
}
