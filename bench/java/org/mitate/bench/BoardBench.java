package org.mitate.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Board, case page and search with 200,000 cases: at a steady pace and as fast as it goes, and
/// beside each its question to the database alone.
final class BoardBench {

    private static final int PACE = 20;
    private static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration STEADY = Duration.ofSeconds(8);
    private static final Duration FULL = Duration.ofSeconds(5);

    private final House house;
    private final String[] numbers;

    private BoardBench(House house) throws Exception {
        this.house = house;
        numbers =
                house.database()
                        .column("select number from cases.file where waiting_for = 'SECRETARIAT'")
                        .toArray(String[]::new);
    }

    static void main(String[] arguments) throws Exception {
        try (var house = House.open(arguments)) {
            OldCases.fill(house);
            new BoardBench(house).run();
        }
    }

    static void run(House house) throws Exception {
        new BoardBench(house).run();
    }

    private void run() throws Exception {
        Map<String, Work> pages = pages();
        Table.ofRates("Pages at %d requests a second, %,d cases".formatted(PACE, OldCases.MANY));
        for (var page : pages.entrySet()) {
            Load.saturating(house.cost(), CLIENTS, WARM_UP).of(page.getValue());
            Measured steady = Load.steady(house.cost(), PACE, STEADY).of(page.getValue());
            Table.row(page.getKey(), steady);
        }
        Table.ofRates("The same pages with %d clients at full speed".formatted(CLIENTS));
        Map<String, Work> questions = BoardQuestions.of(house.database(), numbers);
        for (var page : pages.entrySet()) {
            Table.row(
                    page.getKey(),
                    Load.saturating(house.cost(), CLIENTS, FULL).of(page.getValue()));
            Work raw = questions.get(page.getKey());
            Table.row("… raw SQL", Load.saturating(house.cost(), CLIENTS, FULL).of(raw));
        }
    }

    private Map<String, Work> pages() {
        var pages = new LinkedHashMap<String, Work>();
        pages.put("board", (client, turn) -> look(client, "/cases"));
        pages.put("case page", (client, turn) -> look(client, "/cases/" + number(turn)));
        for (String what : BoardQuestions.SEARCHED) {
            List<String> typed = BoardQuestions.typed(what);
            pages.put(
                    "search by " + what,
                    (client, turn) -> search(client, typed.get(turn % typed.size())));
        }
        return pages;
    }

    private void look(int client, String path) throws Exception {
        house.people().get(client).get(path).fine();
    }

    private void search(int client, String typed) throws Exception {
        Answer found =
                house.people().get(client).get("/cases?" + Forms.encoded(Forms.of("q", typed)));
        if (found.fine().status() == 200 && !found.text().contains("/cases/B")) {
            throw new IllegalStateException("nothing was found for " + typed);
        }
    }

    private String number(int turn) {
        return numbers[turn % numbers.length];
    }
}
