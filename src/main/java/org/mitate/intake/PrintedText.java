package org.mitate.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads what was printed, not written, on the sheets at hand, where the house has a program that
/// can. What it reads is offered only: nobody enters it but a person.
public interface PrintedText {

    /// Whether such a program is there and wanted.
    boolean isAvailable();

    /// @return the words of each sheet; empty as long as one of them is still being read
    Optional<List<List<Word>>> read(List<UUID> sheets);

    /// @param x its middle in parts of the sheet's width
    /// @param y its middle in parts of the sheet's height
    /// @param sure from 0 to 100, by the program's own estimate
    record Word(String text, double x, double y, double width, double sure) {}
}
