package org.mitate.billing.web;

import org.mitate.billing.card.Difference;
import org.mitate.shared.CaseNumber;

/// A difference between books and gateway, with the number by which the cashier finds the bill.
public record DifferenceView(Difference difference, CaseNumber number) {}
