/// Stripe, through its own client.
@NullMarked
package org.mitate.billing.card.stripe;

import org.jspecify.annotations.NullMarked;
