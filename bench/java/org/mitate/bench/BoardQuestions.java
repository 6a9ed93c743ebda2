package org.mitate.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What board, case page and search must ask the database at least, in plain SQL.
final class BoardQuestions {

    static final List<String> SEARCHED =
            List.of("number", "two kanji", "kana", "telephone", "birth date");

    private static final String ROW =
            """
            select number, patient, relation, department, mode, stage, receipt_at, complete_on,
              appointment_at, priority, flags, waiting_for, next_task, due_at
            from cases.file
            """;
    private static final String NEWEST = " order by receipt_at desc limit 100";

    private BoardQuestions() {}

    /// What people type.
    static List<String> typed(String what) {
        return switch (what) {
            case "number" -> List.of("B000-0123", "B010-0000", "B019-9999");
            case "two kanji" -> List.of("高橋", "渡辺", "村上", "節子", "直美");
            case "kana" -> List.of("たかはし", "ワタナベナオミ", "ムラカミ", "ゴトウ");
            case "telephone" -> List.of("090-1548-5863", "5863", "03-0010-4729");
            case "birth date" -> List.of("昭和45年5月5日", "1970-05-05", "S30.2.11");
            default -> throw new IllegalArgumentException(what);
        };
    }

    static Map<String, Work> of(Database database, String[] numbers) {
        var questions = new LinkedHashMap<String, Work>();
        questions.put(
                "board",
                ask(
                        database,
                        ROW
                                + "where stage not in ('CLOSED', 'REFUSED', 'WITHDRAWN', 'CANCELLED_BY_HOSPITAL', 'NO_SHOW', 'ABORTED', 'DECEASED', 'DECLINED') or waiting_for <> 'NOBODY'"));
        questions.put(
                "case page", ask(database, "select * from cases.file where number = ?", numbers));
        questions.put("search by number", ask(database, ROW + "where number = ?", "B0000123"));
        questions.put(
                "search by two kanji",
                ask(database, ROW + "where search_key like ?" + NEWEST, "%高橋%", "%節子%"));
        questions.put(
                "search by kana",
                ask(database, ROW + "where search_key like ?" + NEWEST, "%タカハシ%"));
        questions.put(
                "search by telephone",
                ask(database, ROW + "where telephones like ?" + NEWEST, "%5863%"));
        questions.put(
                "search by birth date",
                ask(database, ROW + "where birth_on = ?::date" + NEWEST, "1970-05-05"));
        return questions;
    }

    private static Work ask(Database database, String sql, String... values) {
        return (client, turn) -> {
            try (var connection = database.connection();
                    var question = connection.prepareStatement(sql)) {
                if (values.length > 0) question.setString(1, values[turn % values.length]);
                readAll(question);
            }
        };
    }

    private static void readAll(PreparedStatement question) throws SQLException {
        try (var result = question.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int i = 1; i <= columns; i++) result.getString(i);
            }
        }
    }
}
