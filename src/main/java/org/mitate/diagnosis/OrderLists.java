package org.mitate.diagnosis;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The specialists' lists, short and without the findings.
@Repository
class OrderLists {

    private final JdbcClient database;

    OrderLists(JdbcClient database) {
        this.database = database;
    }

    /// The pending orders of these categories, the oldest first.
    List<DiagnosisOrder> pending(Collection<String> categories, int most) {
        return list(
                """
                select * from diagnosis.ordered
                where state in ('ORDERED', 'IN_PROGRESS') and category in (:categories)
                order by ordered_at
                limit :most
                """,
                categories,
                most);
    }

    /// What was settled or taken back last in these categories, the newest first.
    List<DiagnosisOrder> settled(Collection<String> categories, int most) {
        return list(
                """
                select * from diagnosis.ordered
                where state in ('SIGNED', 'NOT_ASSESSABLE', 'WITHDRAWN') and category in (:categories)
                order by settled_at desc
                limit :most
                """,
                categories,
                most);
    }

    private List<DiagnosisOrder> list(String query, Collection<String> categories, int most) {
        if (categories.isEmpty()) return List.of();
        return database.sql(query)
                .param("categories", categories)
                .param("most", most)
                .query((row, number) -> Orders.order(row, List.of()))
                .list();
    }

    /// How many orders wait in each category, and with whom; nobody has taken those of the empty
    /// name.
    List<CategoryLoad> loads(Collection<String> categories) {
        if (categories.isEmpty()) return List.of();
        return database.sql(
                        """
                        select category, specialist_name, count(*) as orders
                        from diagnosis.ordered
                        where state in ('ORDERED', 'IN_PROGRESS') and category in (:categories)
                        group by category, specialist_name
                        order by category, specialist_name
                        """)
                .param("categories", categories)
                .query(
                        (row, number) ->
                                new CategoryLoad(
                                        row.getString("category"),
                                        row.getString("specialist_name"),
                                        row.getInt("orders")))
                .list();
    }
}
