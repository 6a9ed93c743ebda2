package org.mitate.billing;

import org.mitate.shared.Yen;

/// What the cashier counted in the drawer.
///
/// @param change what lay there in the morning to give change from (釣銭準備金)
/// @param counted what lies there now, change included
/// @param note why it is more or less than expected
public record DrawerCount(Yen change, Yen counted, String note) {}
