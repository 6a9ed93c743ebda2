package org.mitate.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mitate.shared.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The members of the staff in the database.
@Repository
class Members {

    private static final String SELECT =
            """
            select m.*,
              array(select role from staff.role r where r.member_id = m.id) as roles,
              array(select department from staff.department d where d.member_id = m.id) as departments,
              array(select category from staff.category c where c.member_id = m.id) as categories
            from staff.member m
            """;

    private final JdbcClient database;

    Members(JdbcClient database) {
        this.database = database;
    }

    Optional<StaffMember> byAccount(String account) {
        return database.sql(SELECT + "where m.account = :account")
                .param("account", account)
                .query(Members::member)
                .optional();
    }

    Optional<StaffMember> byId(StaffId id) {
        return database.sql(SELECT + "where m.id = :id")
                .param("id", id.value())
                .query(Members::member)
                .optional();
    }

    List<StaffMember> all() {
        return database.sql(SELECT + "order by m.family_kana collate \"ja-x-icu\", m.given_kana")
                .query(Members::member)
                .list();
    }

    boolean isEmpty() {
        return database.sql("select count(*) from staff.member").query(Long.class).single() == 0;
    }

    void add(UUID id, NewMember member) {
        database.sql(
                        """
                        insert into staff.member
                          (id, account, family, given, family_kana, given_kana, registration_year)
                        values (:id, :account, :family, :given, :familyKana, :givenKana, :year)
                        """)
                .param("id", id)
                .param("account", member.account())
                .param("family", member.name().family())
                .param("given", member.name().given())
                .param("familyKana", member.name().familyKana())
                .param("givenKana", member.name().givenKana())
                .param("year", member.registrationYear())
                .update();
        addDuties(id, member);
    }

    void change(StaffId id, NewMember wanted) {
        database.sql(
                        """
                        update staff.member
                        set family = :family, given = :given, family_kana = :familyKana,
                          given_kana = :givenKana, registration_year = :year
                        where id = :id
                        """)
                .param("id", id.value())
                .param("family", wanted.name().family())
                .param("given", wanted.name().given())
                .param("familyKana", wanted.name().familyKana())
                .param("givenKana", wanted.name().givenKana())
                .param("year", wanted.registrationYear())
                .update();
        for (String table : List.of("role", "department", "category")) {
            database.sql("delete from staff.%s where member_id = :id".formatted(table))
                    .param("id", id.value())
                    .update();
        }
        addDuties(id.value(), wanted);
    }

    /// The accounts of the administrators who can act, locked until the transaction ends: two of
    /// them cannot remove each other at the same time.
    List<String> lockedAdministrators() {
        return database.sql(
                        """
                        select m.account from staff.member m
                        where m.active and exists (
                          select from staff.role r where r.member_id = m.id and r.role = :role)
                        order by m.id
                        for update
                        """)
                .param("role", Role.ADMINISTRATOR.name())
                .query(String.class)
                .list();
    }

    private void addDuties(UUID id, NewMember member) {
        member.roles().forEach(role -> addTo("role", id, role.name()));
        member.departments().forEach(code -> addTo("department", id, code));
        member.categories().forEach(code -> addTo("category", id, code));
    }

    void activate(StaffId id, boolean active) {
        database.sql("update staff.member set active = :active where id = :id")
                .param("active", active)
                .param("id", id.value())
                .update();
    }

    private void addTo(String table, UUID id, String value) {
        database.sql(
                        "insert into staff.%1$s (member_id, %1$s) values (:id, :value)"
                                .formatted(table))
                .param("id", id)
                .param("value", value)
                .update();
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("account"),
                new PersonName(
                        row.getString("family"),
                        row.getString("given"),
                        row.getString("family_kana"),
                        row.getString("given_kana")),
                strings(row, "roles").stream()
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                strings(row, "departments"),
                strings(row, "categories"),
                row.getObject("registration_year", Integer.class),
                row.getBoolean("active"));
    }

    private static Set<String> strings(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }
}
