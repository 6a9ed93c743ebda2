package org.mitate.hospital;

/// An administrator changed something of the house: what hangs on the notice board is old.
record HouseChanged() {}
