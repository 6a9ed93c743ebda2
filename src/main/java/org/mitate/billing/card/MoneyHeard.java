package org.mitate.billing.card;

import java.util.UUID;
import org.mitate.cases.CaseId;

/// The gateway told how an amount stands, or answered what it was asked.
public record MoneyHeard(CaseId caseId, UUID moneyId) {}
