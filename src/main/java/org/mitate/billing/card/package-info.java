/// The card of an online consultation (rules.md §6): registered before the start, an upper bound
/// held, the actual amount taken afterwards. The gateway keeps the card; no number comes here.
@NullMarked
@NamedInterface("card")
package org.mitate.billing.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
