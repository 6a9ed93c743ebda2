package org.mitate.bench;

import java.util.List;

/// Receives forms over HTTP, and beside it writes the same rows by bare inserts.
final class ReceiveBench {

    private static final int WARM_UP = 5_000;
    private static final int MANY = 1_200;

    private final House house;
    private final Receiving receiving = new Receiving();
    private final List<String> drafts;
    private int used;

    private ReceiveBench(House house) throws Exception {
        this.house = house;
        drafts = Drafts.print(house.program(), house.database(), WARM_UP + 4 * MANY);
        house.database().run("vacuum analyze intake.draft");
    }

    static void main(String[] arguments) throws Exception {
        try (var house = House.open(arguments)) {
            OldCases.fill(house);
            run(house);
        }
    }

    static void run(House house) throws Exception {
        new ReceiveBench(house).run();
    }

    private void run() throws Exception {
        for (Browser person : house.people()) person.csrf();
        receive(8, WARM_UP);
        var rows = new BareRows(house.database(), drafts.getFirst());
        Table.ofRates(
                "Receiving a case, beside bare inserts of its %d rows".formatted(rows.count()));
        for (int clients : List.of(1, 8)) {
            String who = clients == 1 ? ", 1 client" : ", 8 clients";
            Table.row("receiving over HTTP" + who, receive(clients, MANY));
            Table.row("bare inserts" + who, insert(rows, clients));
        }
    }

    private Measured receive(int clients, int many) throws Exception {
        List<String> own = next(many);
        return Load.turns(house.cost(), clients, many)
                .of((client, turn) -> receive(house.people().get(client), own.get(turn)));
    }

    private void receive(Browser secretary, String draft) throws Exception {
        Answer answer = receiving.receive(secretary, draft);
        if (answer.status() != 303) throw new IllegalStateException(answer.said());
    }

    private Measured insert(BareRows rows, int clients) throws Exception {
        List<String> own = next(MANY);
        return Load.turns(house.cost(), clients, MANY)
                .of((client, turn) -> rows.write(own.get(turn)));
    }

    private List<String> next(int many) {
        used += many;
        return drafts.subList(used - many, used);
    }
}
