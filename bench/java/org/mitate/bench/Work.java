package org.mitate.bench;

/// What is done again and again while it is measured.
@FunctionalInterface
interface Work {

    /// @param client which of the clients does it, from 0
    /// @param turn how many turns were begun before, by anybody
    void once(int client, int turn) throws Exception;
}
