package org.mitate.billing.web;

import java.util.List;
import org.mitate.billing.Bill;

/// The counter: what is due and what was paid today, or what a search found.
public record CounterView(String query, List<Bill> due, List<Bill> paid, List<Bill> found) {}
