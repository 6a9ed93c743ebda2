package org.mitate.bench;

/// Every bench but the kill loop, one after the other, in one house with 200,000 cases.
final class All {

    private All() {}

    static void main(String[] arguments) throws Exception {
        StartBench.run();
        try (var house = House.open(arguments)) {
            OldCases.fill(house);
            BoardBench.run(house);
            ReceiveBench.run(house);
            BookingBench.run(house);
            StartBench.memory(house);
        }
    }
}
