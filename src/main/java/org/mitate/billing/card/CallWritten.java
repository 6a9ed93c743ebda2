package org.mitate.billing.card;

import java.util.UUID;

/// Something is to be asked of the gateway.
record CallWritten(UUID id) {}
