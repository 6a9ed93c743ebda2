package org.mitate.staff.web;

import java.time.LocalDate;
import java.util.List;
import org.mitate.ledger.LedgerLine;

/// The books of one day.
///
/// @param about an account or a number that was asked for, or empty
/// @param cut whether there is more than is shown
public record BooksView(LocalDate day, String about, List<LedgerLine> lines, boolean cut) {}
